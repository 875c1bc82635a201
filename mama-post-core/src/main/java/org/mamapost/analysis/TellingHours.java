package org.mamapost.analysis;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mamapost.amount.Hours;
import org.mamapost.amount.HoursRange;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.catalogue.TimeTerm;
import org.mamapost.time.OnSitePeriod;

/**
 * Lengths of time that tell any two of the rows' hours apart: every bound that a row prints, none and a whole day, a
 * length between each two of them, and one beyond. The hours of a row are a range, and so is what two rows have in
 * common: if one lies within another at these lengths it does so at all.
 */
final class TellingHours {

  private static final int SECONDS_A_MINUTE = 60;

  private TellingHours() {}

  static List<Hours> of(List<CatalogueRow> rows) {
    SortedSet<Hours> bounds = new TreeSet<>();
    bounds.add(Hours.of(0));
    bounds.add(OnSitePeriod.DAY.length());
    rows.stream()
        .flatMap(row -> row.time().meaning().terms().stream())
        .flatMap(term -> printed(term).stream())
        .flatMap(range -> Stream.of(range.least(), range.most()))
        .forEach(bounds::add);
    SortedSet<Hours> telling = new TreeSet<>(bounds);
    Hours before = bounds.first();
    for (Hours bound : bounds.tailSet(bounds.first())) {
      telling.add(between(before, bound));
      before = bound;
    }
    telling.add(bounds.last().plus(Hours.of(1)));
    return List.copyOf(telling);
  }

  private static Optional<HoursRange> printed(TimeTerm term) {
    if (term instanceof TimeTerm.FixedDaily daily) {
      return Optional.of(daily.hours());
    }
    if (term instanceof TimeTerm.EarlyLeave early) {
      return Optional.of(early.hours());
    }
    return term instanceof TimeTerm.OnSite onSite ? onSite.hours().value() : Optional.empty();
  }

  // Windows start and end on a whole minute.
  private static Hours between(Hours one, Hours other) {
    long seconds = one.plus(other).toDuration().toSeconds() / 2;
    return Hours.of(0, Math.toIntExact(seconds / SECONDS_A_MINUTE));
  }
}
