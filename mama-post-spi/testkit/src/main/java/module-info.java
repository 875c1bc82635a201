/** Generators of the library's types, and the laws that a city's policy has to keep. */
module org.mamapost.testkit {
  requires transitive net.jqwik.api;
  requires transitive org.mamapost.spi;

  exports org.mamapost.testkit;
  exports org.mamapost.testkit.arbitrary;

  // The engine makes the hook of the laws and calls what is protected.
  opens org.mamapost.testkit;

  provides net.jqwik.api.providers.ArbitraryProvider with
      org.mamapost.testkit.arbitrary.ChoiceArbitraries,
      org.mamapost.testkit.arbitrary.MamaPostArbitraries,
      org.mamapost.testkit.arbitrary.StatedArbitraries;
}
