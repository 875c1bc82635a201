package org.mamapost.cases;

import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mamapost.amount.Yuan;
import org.mamapost.person.Contribution;
import org.mamapost.person.InsuranceLine;

/**
 * Social insurance as a cell writes it: 2025-01至2025-12 养老保险、医疗保险 单位800元 个人400元, the amounts a month and line;
 * one month alone as 2025-01.
 */
final class ContributionCell {

  private static final Pattern FORM = Pattern.compile(
      "(?<first>[0-9]{4}-[0-9]{2})(至(?<last>[0-9]{4}-[0-9]{2}))? (?<lines>\\S+) 单位(?<employer>\\S+) 个人(?<worker>\\S+)");

  private ContributionCell() {}

  static Stream<Contribution> read(String text) {
    Matcher read = FORM.matcher(text);
    if (!read.matches()) {
      throw new IllegalArgumentException(text + " is not such as 2025-01至2025-12 养老保险、医疗保险 单位800元 个人400元");
    }
    YearMonth first = YearMonth.parse(read.group("first"));
    YearMonth last = read.group("last") == null ? first : YearMonth.parse(read.group("last"));
    List<InsuranceLine> lines = Stream.of(read.group("lines").split("、"))
        .map(name -> (InsuranceLine) FactCells.term(InsuranceLine.class, name)).toList();
    Yuan byEmployer = Yuan.parse(read.group("employer"));
    Yuan byWorker = Yuan.parse(read.group("worker"));
    return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
        .flatMap(month -> lines.stream().map(line -> new Contribution(month, line, byEmployer, byWorker)));
  }
}
