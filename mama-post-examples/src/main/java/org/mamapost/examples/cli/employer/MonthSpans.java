package org.mamapost.examples.cli.employer;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mamapost.examples.cli.input.Names;

/** Months in words, those that follow one another as one span: 2025-01至2025-06、2025-09. */
final class MonthSpans {

  private MonthSpans() {}

  /** The months, in order of time. */
  static Names of(List<YearMonth> months) {
    List<List<YearMonth>> spans = new ArrayList<>();
    for (YearMonth month : months) {
      List<YearMonth> before = spans.isEmpty() ? List.of() : spans.get(spans.size() - 1);
      if (!before.isEmpty() && before.get(before.size() - 1).plusMonths(1).equals(month)) {
        before.add(month);
      } else {
        spans.add(new ArrayList<>(List.of(month)));
      }
    }
    return new Names(join(spans, "至", "、"), join(spans, " to ", ", "));
  }

  private static String join(List<List<YearMonth>> spans, String to, String and) {
    return spans.stream()
        .map(span -> span.size() == 1 ? span.get(0).toString() : span.get(0) + to + span.get(span.size() - 1))
        .collect(Collectors.joining(and));
  }
}
