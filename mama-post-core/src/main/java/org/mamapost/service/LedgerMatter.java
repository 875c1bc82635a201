package org.mamapost.service;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.mamapost.text.Named;
import org.mamapost.text.Vocabulary;

/** 事项: what a record of the 12333 ledger says has happened. A closed set: the ledger answers for each. */
public sealed interface LedgerMatter extends Named, Serializable
    permits RegistrationKind, ServiceKind, Departure {

  /** The matters, and the names they are read by. */
  Vocabulary<LedgerMatter> VOCABULARY = Vocabulary.<LedgerMatter>of(all())
      .alsoReading("免费培训信息", ServiceKind.FREE_TRAINING)
      .alsoReading("岗位推荐", ServiceKind.VACANCY);

  /** Every matter: she registers, is served, leaves. */
  static List<LedgerMatter> all() {
    return Stream.<LedgerMatter[]>of(RegistrationKind.values(), ServiceKind.values(), Departure.values())
        .flatMap(Stream::of)
        .toList();
  }
}
