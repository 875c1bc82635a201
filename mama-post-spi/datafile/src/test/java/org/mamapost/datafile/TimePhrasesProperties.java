package org.mamapost.datafile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mamapost.amount.Hours;
import org.mamapost.amount.HoursRange;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.catalogue.PostTypes;
import org.mamapost.catalogue.TimeTerm;
import org.mamapost.datafile.policy.TimePhrases;
import org.mamapost.fact.Stated;
import org.mamapost.time.OnSitePeriod;

/** What the library prints of a time, a file may write. */
class TimePhrasesProperties {

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void everyTermIsReadByEitherName(@ForAll("terms") TimeTerm term) {
    assertEquals(term, read(term.chinese()));
    assertEquals(term, read(term.english()));
  }

  private static TimeTerm read(String phrase) {
    CatalogueRow row = Samples.policy(Samples.with(Samples.sampleCity(), 31,
            "      time: {says: 时间, means: \"" + phrase + "\"}"))
        .catalogue().orElseThrow().row(PostTypes.DOMESTIC_SERVICE).orElseThrow();
    return row.time().meaning().terms().get(0);
  }

  @Provide
  Arbitrary<TimeTerm> terms() {
    Arbitrary<HoursRange> hours = Arbitraries.integers().between(1, 24 * 60).map(minutes -> Hours.of(0, minutes))
        .list().ofSize(2).map(bounds -> bounds.get(0).compareTo(bounds.get(1)) <= 0
            ? new HoursRange(bounds.get(0), bounds.get(1)) : new HoursRange(bounds.get(1), bounds.get(0)));
    Arbitrary<OnSitePeriod> periods = Arbitraries.of(OnSitePeriod.class);
    return Arbitraries.oneOf(
        Arbitraries.of(TimePhrases.examples()),
        hours.map(TimeTerm.FixedDaily::new),
        hours.map(TimeTerm.EarlyLeave::new),
        periods.flatMap(period -> hours.map(range -> new TimeTerm.OnSite(period, Stated.of(range)))));
  }
}
