package org.mamapost.benefit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.mamapost.amount.Yuan;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.person.EmployerFacts;
import org.mamapost.person.Facts;
import org.mamapost.person.Hire;
import org.mamapost.person.Hires;
import org.mamapost.person.Tax;
import org.mamapost.person.TaxFiling;
import org.mamapost.person.TaxFilings;
import org.mamapost.person.TaxPeriod;

/** What holds for every employer's tax year. */
class HiringTaxProperties {

  private static final HiringTaxAssessor ASSESSOR = HiringTaxAssessor.of(WeihaiPolicy.policy());

  private static HiringTaxSettlement settle(List<Hire> hires, TaxFilings filings, int corporateIncomeTax) {
    return ASSESSOR.settle(TaxYears.employer(hires, filings, corporateIncomeTax)).orElseThrow();
  }

  @Property(tries = 200)
  void eachFilingIsReducedByTheLessOfWhatIsEarnedAndWhatIsDue(
      @ForAll("hires") List<Hire> hires, @ForAll("filings") TaxFilings filings,
      @ForAll @IntRange(max = 50_000) int income) {
    HiringTaxSettlement settled = settle(hires, filings, income);
    Yuan used = Yuan.of(0);
    for (TaxFiling filing : filings.filings()) {
      List<TaxRelief> reliefs = settled.reliefs().stream()
          .filter(relief -> relief.through().equals(filing.last()) && relief.tax() != Tax.CORPORATE_INCOME).toList();
      Yuan earned = limit(hires, filing.last()).minus(used);
      assertEquals(earned.atMost(total(reliefs.stream().map(TaxRelief::due).toList())),
          total(reliefs.stream().map(TaxRelief::reduced).toList()));
      used = used.plus(total(reliefs.stream().map(TaxRelief::reduced).toList()));
    }
    assertEquals(settled.limit().minus(used).atMost(Yuan.of(income)), settled.reduced(Tax.CORPORATE_INCOME));
  }

  @Property(tries = 200)
  void noTaxIsReducedBeforeTheOneAheadOfItIsGone(
      @ForAll("hires") List<Hire> hires, @ForAll("filings") TaxFilings filings) {
    List<TaxRelief> reliefs = settle(hires, filings, 0).reliefs();
    for (int i = 1; i < reliefs.size(); i++) {
      TaxRelief ahead = reliefs.get(i - 1);
      TaxRelief relief = reliefs.get(i);
      assertTrue(relief.reduced().equals(Yuan.of(0)) || ahead.reduced().equals(ahead.due())
          || !ahead.through().equals(relief.through()), () -> ahead + " " + relief);
    }
  }

  @Property(tries = 200)
  void theLimitIsWhatIsReducedAndWhatIsLostAndNeverMoreThanTheQuotaOfEachPerson(
      @ForAll("hires") List<Hire> hires, @ForAll("filings") TaxFilings filings,
      @ForAll @IntRange(max = 50_000) int income) {
    HiringTaxSettlement settled = settle(hires, filings, income);
    assertEquals(settled.limit(), settled.reduced().plus(settled.lost()));
    assertTrue(settled.limit().compareTo(Yuan.of(7800L * hires.size())) <= 0);
  }

  @Property(tries = 200)
  void oneMoreInsuredMonthNeverLowersTheLimitOrTheRelief(
      @ForAll("hires") List<Hire> hires, @ForAll("filings") TaxFilings filings,
      @ForAll @IntRange(min = 1, max = 12) int month) {
    Hire first = hires.get(0);
    Set<YearMonth> more = new HashSet<>(first.months());
    more.add(TaxYears.YEAR.atMonth(month));
    List<Hire> others = new ArrayList<>(hires);
    others.set(0, new Hire(first.person(), first.relief(), List.copyOf(more)));
    HiringTaxSettlement before = settle(hires, filings, 1000);
    HiringTaxSettlement after = settle(others, filings, 1000);
    assertTrue(after.limit().compareTo(before.limit()) >= 0);
    assertTrue(after.reduced().compareTo(before.reduced()) >= 0);
  }

  @Property(tries = 200)
  void limitsAddUpOverMonthBoundariesAndOverPeople(
      @ForAll("hires") List<Hire> hires, @ForAll @IntRange(min = 1, max = 11) int last) {
    Hires all = new Hires(hires);
    YearMonth first = TaxYears.YEAR.atMonth(1);
    YearMonth boundary = TaxYears.YEAR.atMonth(last);
    YearMonth december = TaxYears.YEAR.atMonth(12);
    assertEquals(share(all.countedMonths(first, december)),
        share(all.countedMonths(first, boundary)).plus(share(all.countedMonths(boundary.plusMonths(1), december))));
    assertEquals(share(all.countedMonths(first, december)),
        total(hires.stream().map(hire -> share(hire.countedMonths(first, december))).toList()));
  }

  @Property(tries = 200)
  void theOrderOfTheHiresAndOfTheFilingsDoesNotMatter(
      @ForAll("hires") List<Hire> hires, @ForAll("filings") TaxFilings filings, @ForAll Random random) {
    List<Hire> shuffled = new ArrayList<>(hires);
    Collections.shuffle(shuffled, random);
    List<TaxFiling> mixed = new ArrayList<>(filings.filings());
    Collections.shuffle(mixed, random);
    assertEquals(settle(hires, filings, 3000), settle(shuffled, new TaxFilings(filings.year(), mixed), 3000));
  }

  @Property(tries = 100)
  void aFactThatIsMissingIsNeverZero(@ForAll("hires") List<Hire> hires, @ForAll("filings") TaxFilings filings) {
    Facts all = TaxYears.employer(hires, filings, 1);
    assertEquals(List.of(EmployerFacts.CORPORATE_INCOME_TAX), ASSESSOR.settle(Facts.builder()
        .with(all.get(EmployerFacts.HIRES)).with(all.get(EmployerFacts.TAX_FILINGS)).build()).missingFacts());
  }

  @Property(tries = 200)
  void aRunningYearIsReducedAsTheClosedYearIsForTheSameFilings(
      @ForAll("hires") List<Hire> hires, @ForAll("filings") TaxFilings filings,
      @ForAll @IntRange(min = 4, max = 11) int filed, @ForAll @IntRange(max = 50_000) int income) {
    List<TaxFiling> soFar = filings.filings().subList(0, Math.min(filed, filings.filings().size() - 1));
    RunningHiringTax running = ASSESSOR.soFar(TaxYears.running(hires, soFar)).orElseThrow();
    HiringTaxSettlement closed = settle(hires, filings, income);
    assertEquals(closed.reliefs().subList(0, 4 * soFar.size()), running.reliefs());
    assertEquals(limit(hires, running.through()), running.limit());
    assertEquals(running.limit(), running.reduced().plus(running.left()));
  }

  @Property(tries = 200)
  void oneMoreFilingNeverLowersTheLimitOrWhatWasReduced(
      @ForAll("hires") List<Hire> hires, @ForAll("filings") TaxFilings filings) {
    RunningHiringTax before = null;
    // By the end of April the notice is in force.
    for (int filed = filings.filings().size() == 12 ? 4 : 2; filed < filings.filings().size(); filed++) {
      RunningHiringTax after =
          ASSESSOR.soFar(TaxYears.running(hires, filings.filings().subList(0, filed))).orElseThrow();
      if (before != null) {
        assertTrue(after.limit().compareTo(before.limit()) >= 0);
        assertEquals(before.reliefs(), after.reliefs().subList(0, before.reliefs().size()));
      }
      before = after;
    }
  }

  @Property(tries = 200)
  void oneMorePersonNeverLowersWhatATaxOfAFilingIsReducedBy(
      @ForAll("hires") List<Hire> hires, @ForAll("filings") TaxFilings filings,
      @ForAll @IntRange(max = 50_000) int income, @ForAll @IntRange(min = 1, max = 12) int first) {
    List<Hire> more = new ArrayList<>(hires);
    more.add(TaxYears.hire("又一人", first, 12));
    List<TaxRelief> before = settle(hires, filings, income).reliefs();
    List<TaxRelief> after = settle(more, filings, income).reliefs();
    for (int i = 0; i < before.size(); i++) {
      assertTrue(after.get(i).reduced().compareTo(before.get(i).reduced()) >= 0);
    }
  }

  @Provide
  Arbitrary<List<Hire>> hires() {
    Arbitrary<Set<Integer>> months = Arbitraries.integers().between(1, 12).set().ofMinSize(1);
    return months.list().ofMinSize(1).ofMaxSize(6).map(all -> IntStream.range(0, all.size())
        .mapToObj(i -> new Hire("员工" + i, TaxYears.hire("甲", 1, 1).relief(),
            all.get(i).stream().map(TaxYears.YEAR::atMonth).toList()))
        .toList());
  }

  @Provide
  Arbitrary<TaxFilings> filings() {
    Arbitrary<Yuan> due = Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal(5000))
        .ofScale(2).map(Yuan::of);
    Arbitrary<List<Yuan>> taxes = due.list().ofSize(4);
    return Combinators.combine(taxes.list().ofSize(12), Arbitraries.of(true, false)).as((all, monthly) ->
        new TaxFilings(TaxYears.YEAR, IntStream.rangeClosed(1, 12).filter(month -> monthly || month % 3 == 1)
            .mapToObj(month -> filing(month, monthly ? month : month + 2, all.get(month - 1))).toList()));
  }

  private static TaxFiling filing(int first, int last, List<Yuan> due) {
    return new TaxFiling(new TaxPeriod(TaxYears.YEAR.atMonth(first), TaxYears.YEAR.atMonth(last)),
        due.get(0), due.get(1), due.get(2), due.get(3));
  }

  private static Yuan limit(List<Hire> hires, YearMonth through) {
    return share(new Hires(hires).countedMonths(TaxYears.YEAR.atMonth(1), through));
  }

  // 7800元 a year are 650元 a month, without a rest.
  private static Yuan share(int months) {
    return Yuan.of(650L * months);
  }

  private static Yuan total(List<Yuan> amounts) {
    return amounts.stream().reduce(Yuan.of(0), Yuan::plus);
  }
}
