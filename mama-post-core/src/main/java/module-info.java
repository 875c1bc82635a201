/** The vocabulary, the immutable model and the cited check of a mama post (妈妈岗). */
module org.mamapost.core {
  requires static org.immutables.value;
  requires static org.hibernate.validator;
  requires transitive io.vavr;
  requires transitive jakarta.validation;

  exports org.mamapost.amount;
  exports org.mamapost.analysis;
  exports org.mamapost.answer;
  exports org.mamapost.beanvalidation;
  exports org.mamapost.benefit;
  exports org.mamapost.builtin;
  exports org.mamapost.catalogue;
  exports org.mamapost.compare;
  exports org.mamapost.fact;
  exports org.mamapost.family;
  exports org.mamapost.format;
  exports org.mamapost.interpretation;
  exports org.mamapost.person;
  exports org.mamapost.policy;
  exports org.mamapost.post;
  exports org.mamapost.protection;
  exports org.mamapost.region;
  exports org.mamapost.service;
  exports org.mamapost.source;
  exports org.mamapost.text;
  exports org.mamapost.time;
  exports org.mamapost.trace;
  exports org.mamapost.validation;
  exports org.mamapost.vavr;
}
