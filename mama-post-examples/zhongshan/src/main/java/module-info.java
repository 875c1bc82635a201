/** Zhongshan (中山市) as a plugin. */
module org.mamapost.zhongshan {
  requires org.mamapost.guangdong;
  requires transitive org.mamapost.spi;

  exports org.mamapost.zhongshan;

  provides org.mamapost.spi.RegionalPolicyProvider with org.mamapost.zhongshan.ZhongshanProvider;
}
