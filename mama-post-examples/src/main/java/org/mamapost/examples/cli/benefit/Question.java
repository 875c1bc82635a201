package org.mamapost.examples.cli.benefit;

import org.mamapost.examples.cli.input.Columns;
import org.mamapost.person.FactKey;

/** What is asked of each case of a table. */
public enum Question {
  /** What is due to a person. */
  BENEFITS(CaseFacts.PEOPLE),
  /** What protects a person at work. */
  PROTECTIONS(CaseFacts.PEOPLE),
  /** What an employer has to show in an inspection. */
  INSPECTION(CaseFacts.EMPLOYERS);

  private final CaseFacts facts;

  Question(CaseFacts facts) {
    this.facts = facts;
  }

  CaseFacts facts() {
    return facts;
  }

  /** The columns of the table. */
  public Columns<FactKey<?>> columns() {
    return facts.columns();
  }
}
