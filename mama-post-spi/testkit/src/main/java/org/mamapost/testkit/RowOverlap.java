package org.mamapost.testkit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mamapost.amount.HoursRange;
import org.mamapost.catalogue.AllowedTerms;
import org.mamapost.catalogue.AllowedTerms.Joining;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.catalogue.TimeTerm;
import org.mamapost.time.OnSitePeriod;

/**
 * Whether one row allows, in every column and under its heading, whatever another does, so that no post is ever of the
 * other alone.
 *
 * @param wider the row that may allow more
 * @param narrower the other
 */
record RowOverlap(CatalogueRow wider, CatalogueRow narrower) {

  boolean covers() {
    // A post may declare a row of each table, so rows of two tables never stand in each other's way.
    return wider.postType().isPresent() == narrower.postType().isPresent()
        && (wider.group().employers().isEmpty()
            || !narrower.group().employers().isEmpty()
                && wider.group().employers().containsAll(narrower.group().employers()))
        && covers(wider.place().meaning(), narrower.place().meaning())
        && covers(wider.pay().meaning(), narrower.pay().meaning())
        && covers(wider.insurance().meaning(), narrower.insurance().meaning())
        && covers(wider.contract().meaning(), narrower.contract().meaning())
        && covers(wider.skills().meaning(), narrower.skills().meaning())
        && coversTime(wider.time().meaning().terms(), narrower.time().meaning().terms());
  }

  private static <T extends Enum<T>> boolean covers(AllowedTerms<T> wider, AllowedTerms<T> narrower) {
    return wider.joining() == Joining.NOTHING_SAID
        || narrower.joining() != Joining.NOTHING_SAID && wider.terms().containsAll(narrower.terms());
  }

  private static boolean coversTime(List<TimeTerm> wider, List<TimeTerm> narrower) {
    return wider.stream().allMatch(asked -> narrower.stream().anyMatch(given -> meets(given, asked)));
  }

  private static boolean meets(TimeTerm given, TimeTerm asked) {
    return given.equals(asked) || given.getClass() == asked.getClass() && period(given).equals(period(asked))
        && hours(asked).allMatch(range -> hours(given).anyMatch(range::contains));
  }

  private static Optional<OnSitePeriod> period(TimeTerm term) {
    return term instanceof TimeTerm.OnSite onSite ? Optional.of(onSite.period()) : Optional.empty();
  }

  private static Stream<HoursRange> hours(TimeTerm term) {
    if (term instanceof TimeTerm.FixedDaily daily) {
      return Stream.of(daily.hours());
    }
    if (term instanceof TimeTerm.EarlyLeave leave) {
      return Stream.of(leave.hours());
    }
    return term instanceof TimeTerm.OnSite onSite ? onSite.hours().value().stream() : Stream.empty();
  }
}
