/** How a city's policy reaches a program: the provider contract, guarded discovery and the registry. */
module org.mamapost.spi {
  requires transitive org.mamapost.core;
}
