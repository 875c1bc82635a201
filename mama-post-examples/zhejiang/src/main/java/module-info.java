/** Zhejiang (浙江省) as a plugin. */
module org.mamapost.zhejiang {
  requires transitive org.mamapost.spi;

  exports org.mamapost.zhejiang;

  provides org.mamapost.spi.RegionalPolicyProvider with org.mamapost.zhejiang.ZhejiangProvider;
}
