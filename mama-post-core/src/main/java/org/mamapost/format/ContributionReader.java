package org.mamapost.format;

import io.vavr.control.Either;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mamapost.amount.Yuan;
import org.mamapost.person.Contribution;
import org.mamapost.person.InsuranceLine;
import org.mamapost.text.Vocabulary;

/** Reads one entry of insurance paid: a month or months, the line, and what each side paid. */
final class ContributionReader {

  // Longer spans are mistakes in a year, and would make a short cell cost a lot.
  private static final int MOST_MONTHS = 600;
  private static final List<String> TO = List.of("至", "到", "-", "to");
  private static final List<String> EMPLOYER = List.of("单位缴纳", "单位", "employer");
  private static final List<String> WORKER = List.of("个人缴纳", "个人", "worker");
  private static final Vocabulary<InsuranceLine> LINES = Vocabulary.of(List.of(InsuranceLine.values()));

  private final String entry;
  private final Cursor in;

  ContributionReader(String entry) {
    this.entry = entry;
    this.in = new Cursor(entry);
  }

  Either<Fault, List<Contribution>> read() {
    return months().flatMap(months -> line().flatMap(line -> paid(months, line)));
  }

  private Either<Fault, List<YearMonth>> months() {
    Either<Fault, YearMonth> first = MonthReader.read(in, entry);
    boolean span = first.isRight() && in.skipFirstOf(TO);
    return first.flatMap(from -> (span ? MonthReader.read(in, entry) : first).flatMap(to -> months(from, to)));
  }

  private Either<Fault, List<YearMonth>> months(YearMonth from, YearMonth to) {
    if (to.isBefore(from) || from.plusMonths(MOST_MONTHS).isBefore(to)) {
      return Either.left(Fault.of("contributions.months", from + "至" + to, MOST_MONTHS));
    }
    List<YearMonth> months = new ArrayList<>();
    for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(1)) {
      months.add(month);
    }
    return Either.right(months);
  }

  private Either<Fault, InsuranceLine> line() {
    in.skip(",");
    int mark = in.mark();
    while (!in.atEnd() && !in.seesDigit() && !seesShare()) {
      in.backTo(in.mark() + 1);
    }
    String read = in.since(mark).replace(",", "");
    return LINES.find(read)
        .<Either<Fault, InsuranceLine>>map(Either::right)
        .orElseGet(() -> Either.left(read.isEmpty() ? illFormed() : Fault.unknownTerm(read, LINES)));
  }

  private boolean seesShare() {
    return Stream.concat(EMPLOYER.stream(), WORKER.stream()).anyMatch(in::sees);
  }

  private Either<Fault, List<Contribution>> paid(List<YearMonth> months, InsuranceLine line) {
    return share(EMPLOYER).flatMap(byEmployer -> share(WORKER).flatMap(byWorker -> in.atEnd()
        ? Either.right(months.stream().map(month -> new Contribution(month, line, byEmployer, byWorker)).toList())
        : Either.left(illFormed())));
  }

  private Either<Fault, Yuan> share(List<String> side) {
    in.skip(",");
    int mark = in.mark();
    return in.skipFirstOf(side) ? AmountReader.read(in, in.since(mark)) : Either.left(illFormed());
  }

  private Fault illFormed() {
    return Fault.of("contributions.form", entry);
  }
}
