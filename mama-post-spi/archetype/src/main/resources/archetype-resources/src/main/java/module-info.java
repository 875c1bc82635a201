module ${package} {
  requires org.mamapost.spi;

  provides org.mamapost.spi.RegionalPolicyProvider with ${package}.OurProvider;
}
