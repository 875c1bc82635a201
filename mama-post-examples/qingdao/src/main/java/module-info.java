/** Qingdao (青岛市) as a plugin. */
module org.mamapost.qingdao {
  requires transitive org.mamapost.spi;

  exports org.mamapost.qingdao;

  provides org.mamapost.spi.RegionalPolicyProvider with org.mamapost.qingdao.QingdaoProvider;
}
