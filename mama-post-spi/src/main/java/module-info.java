/** What cities implement and hosts ask: the provider contract and the registry. */
module org.mamapost.spi {
  requires transitive org.mamapost.core;

  exports org.mamapost.spi;

  uses org.mamapost.spi.RegionalPolicyProvider;

  provides org.mamapost.spi.RegionalPolicyProvider with org.mamapost.spi.BuiltInPolicies;
}
