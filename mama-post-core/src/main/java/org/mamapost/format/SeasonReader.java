package org.mamapost.format;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mamapost.fact.Stated;
import org.mamapost.time.DateRange;
import org.mamapost.time.Season;
import org.mamapost.time.SeasonKind;

/** Reads a season: 季节性、周期性短期用工, 季节性 2025-06-01至2025-09-30, 周期性 2025-06-01起. */
final class SeasonReader {

  private static final List<String> TO = List.of("至", "到", "-", "to");
  private static final List<String> SHORT_TERM = List.of("短期用工", "用工");
  static final String NO_DATES = "无固定日期";

  private SeasonReader() {}

  /**
   * Reads what follows the first kind.
   *
   * @param first the kind that has been read
   * @param in behind it
   */
  static Either<Fault, Season> read(SeasonKind first, Cursor in) {
    Set<SeasonKind> kinds = EnumSet.of(first);
    for (SeasonKind next = nextKind(in); next != null; next = nextKind(in)) {
      kinds.add(next);
    }
    in.skipFirstOf(SHORT_TERM);
    return dates(in).map(dates -> new Season(kinds, dates));
  }

  private static SeasonKind nextKind(Cursor in) {
    int mark = in.mark();
    in.skipOneOf("、,和或&");
    for (SeasonKind kind : SeasonKind.values()) {
      if (in.skip(kind.chinese()) || in.skip(kind.english())) {
        return kind;
      }
    }
    in.backTo(mark);
    return null;
  }

  private static Either<Fault, Stated<DateRange>> dates(Cursor in) {
    if (in.skip(NO_DATES)) {
      return Either.right(Stated.none());
    }
    int mark = in.mark();
    in.skipOneOf(",:");
    if (!DateFormat.isNext(in)) {
      in.backTo(mark);
      return Either.right(Stated.unknown());
    }
    return DateFormat.read(in).flatMap(first -> range(first, in)).map(Stated::of);
  }

  private static Either<Fault, DateRange> range(LocalDate first, Cursor in) {
    if (in.skip("起")) {
      return Either.right(DateRange.startingOn(first));
    }
    return in.skipFirstOf(TO)
        ? DateFormat.read(in).flatMap(last -> range(first, last))
        : Either.left(Fault.of("season.end", first.toString()));
  }

  private static Either<Fault, DateRange> range(LocalDate first, LocalDate last) {
    return last.isBefore(first)
        ? Either.left(Fault.of("season.order", first + "至" + last, first, last))
        : Either.right(DateRange.ofInclusive(first, last));
  }
}
