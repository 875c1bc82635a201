/** What cities implement and hosts ask: the provider contract, the registry, and advice on résumés. */
module org.mamapost.spi {
  requires transitive org.mamapost.core;

  exports org.mamapost.spi;
  exports org.mamapost.spi.resume;

  uses org.mamapost.spi.RegionalPolicyProvider;

  provides org.mamapost.spi.RegionalPolicyProvider with org.mamapost.spi.BuiltInPolicies;
}
