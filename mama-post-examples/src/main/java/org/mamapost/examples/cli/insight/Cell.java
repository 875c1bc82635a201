package org.mamapost.examples.cli.insight;

import org.mamapost.text.Language;

/** What a table says in one place. */
public sealed interface Cell {

  /** As people read it. */
  String in(Language language);

  /**
   * A number.
   *
   * @param number the number
   */
  record Number(long number) implements Cell {
    @Override
    public String in(Language language) {
      return Long.toString(number);
    }
  }

  /** A number that is not shown, so that no small group can be told. */
  record Withheld() implements Cell {
    @Override
    public String in(Language language) {
      return Words.say("cell.withheld").render(language);
    }
  }

  /** There is no such number: nothing is known to count or to measure. */
  record Nothing() implements Cell {
    @Override
    public String in(Language language) {
      return Words.say("cell.nothing").render(language);
    }
  }
}
