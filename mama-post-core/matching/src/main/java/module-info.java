/** Which posts suit whom by distance and pay, why, who gets which, and what it all adds up to (正文(八)). */
module org.mamapost.matching {
  requires transitive org.mamapost.core;
  requires org.locationtech.jts;
  requires HdrHistogram;

  exports org.mamapost.insight;
  exports org.mamapost.matching;
  exports org.mamapost.matching.assignment;
  exports org.mamapost.matching.geography;
}
