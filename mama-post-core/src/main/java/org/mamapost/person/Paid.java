package org.mamapost.person;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.mamapost.text.Named;

/** A month for which a line of insurance was paid. */
record Paid(YearMonth month, InsuranceLine line) implements Comparable<Paid> {

  private static final Comparator<Paid> ORDER = Comparator.comparing(Paid::month).thenComparing(Paid::line);

  /** Several of them in one argument of a message. */
  static Serializable list(List<Paid> paid) {
    return new Listed(
        paid.stream().map(one -> one.month + " " + one.line.chinese()).collect(Collectors.joining("、")),
        paid.stream().map(one -> one.month + " " + one.line.english()).collect(Collectors.joining(", ")));
  }

  @Override
  public int compareTo(Paid other) {
    return ORDER.compare(this, other);
  }

  private record Listed(String chinese, String english) implements Named, Serializable {}
}
