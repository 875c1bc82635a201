/** A city's policy as one file of data in place of code. */
module org.mamapost.datafile {
  requires transitive org.mamapost.spi;
  requires org.snakeyaml.engine;

  exports org.mamapost.datafile;

  provides org.mamapost.spi.RegionalPolicyProvider with org.mamapost.datafile.DataFiles;
}
