package org.mamapost.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mamapost.fact.Stated;

/** Writes records of one person as a test tells them, each with an id of its own. */
final class Records {

  static final String PERSON = "王芳";

  private final List<LedgerEvent> events = new ArrayList<>();

  static Records of(LedgerMatter matter, String day) {
    return new Records().then(matter, day);
  }

  /** Registered as both on one day. */
  static Records registered(String day) {
    return of(RegistrationKind.JOB_SEEKER, day).then(RegistrationKind.UNEMPLOYED, day);
  }

  Records then(LedgerMatter matter, String day) {
    return with("R-" + events.size(), matter, day);
  }

  Records with(String id, LedgerMatter matter, String day) {
    events.add(new LedgerEvent(id, PERSON, matter, LocalDate.parse(day)));
    return this;
  }

  /** With what it was on its day, from 1. */
  Records then(LedgerMatter matter, String day, int turn) {
    events.add(new LedgerEvent("R-" + events.size(), PERSON, matter, LocalDate.parse(day), Stated.of(turn)));
    return this;
  }

  /** All eleven services of “12333” on a day. */
  Records served(String day) {
    List.of(ServiceKind.POLICY_CONTACT, ServiceKind.POLICY_CONTACT,
        ServiceKind.CAREER_GUIDANCE, ServiceKind.CAREER_GUIDANCE, ServiceKind.CAREER_GUIDANCE,
        ServiceKind.VACANCY, ServiceKind.VACANCY, ServiceKind.VACANCY,
        ServiceKind.FREE_TRAINING, ServiceKind.FREE_TRAINING, ServiceKind.FREE_TRAINING)
        .forEach(kind -> then(kind, day));
    return this;
  }

  List<LedgerEvent> events() {
    return events;
  }

  ServiceLedger ledger() {
    return ServiceLedger.empty().with(events);
  }
}
