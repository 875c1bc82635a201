/** Guangdong (广东省) as a plugin. */
module org.mamapost.guangdong {
  requires transitive org.mamapost.spi;

  exports org.mamapost.guangdong;

  provides org.mamapost.spi.RegionalPolicyProvider with org.mamapost.guangdong.GuangdongProvider;
}
