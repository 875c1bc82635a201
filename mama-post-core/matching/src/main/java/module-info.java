/** Which posts suit whom by distance and pay, why, and who gets which (正文(八)). */
module org.mamapost.matching {
  requires transitive org.mamapost.core;
  requires org.locationtech.jts;

  exports org.mamapost.matching;
  exports org.mamapost.matching.assignment;
  exports org.mamapost.matching.geography;
}
