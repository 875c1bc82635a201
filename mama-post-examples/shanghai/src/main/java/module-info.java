/** Shanghai (上海市) as a plugin. */
module org.mamapost.shanghai {
  requires transitive org.mamapost.spi;

  exports org.mamapost.shanghai;

  provides org.mamapost.spi.RegionalPolicyProvider with org.mamapost.shanghai.ShanghaiProvider;
}
