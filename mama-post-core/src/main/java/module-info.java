/** The vocabulary, the immutable model and the cited check of a mama post (妈妈岗). */
module org.mamapost.core {
  exports org.mamapost.amount;
  exports org.mamapost.fact;
  exports org.mamapost.region;
  exports org.mamapost.source;
  exports org.mamapost.text;
}
