package org.mamapost.testkit.arbitrary;

import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.mamapost.amount.Yuan;
import org.mamapost.fact.Stated;
import org.mamapost.person.Child;
import org.mamapost.person.ChildTies;
import org.mamapost.person.Children;
import org.mamapost.person.Contribution;
import org.mamapost.person.Contributions;
import org.mamapost.person.Fact;
import org.mamapost.person.FactKey;
import org.mamapost.person.FactKeys;
import org.mamapost.person.Facts;
import org.mamapost.person.Hire;
import org.mamapost.person.Hires;
import org.mamapost.person.Household;
import org.mamapost.person.InsuranceLine;
import org.mamapost.person.ParentsState;
import org.mamapost.person.Relation;
import org.mamapost.person.RunningTaxFilings;
import org.mamapost.person.TaxFiling;
import org.mamapost.person.TaxFilings;
import org.mamapost.person.TaxPeriod;
import org.mamapost.person.Upbringing;
import org.mamapost.time.DateRange;

/** Families at the edge of a stage, what was paid for whom, employers' tax years, and whole cases. */
public final class PersonArbitraries {

  /** The ages at which an answer may turn: birth, the stages of 附件一, the end of childhood. */
  private static final List<Integer> AGES = List.of(0, 3, 6, 12, 16, 18);
  private static final LocalDate NOTICE = LocalDate.of(2025, 4, 21);
  private static final int MOST_CHILDREN = 4;
  private static final int MOST_HIRES = 4;
  private static final int FIRST_YEAR = 2016;
  private static final int LAST_YEAR = 2030;
  private static final int MONTHS = 12;

  private PersonArbitraries() {}

  /**
   * Children who are about as old on a day as a stage begins or ends: to the day, one day younger, one day older; those
   * born on 29 February too.
   *
   * @param day the day
   * @return the children
   */
  public static Arbitrary<Child> childrenAtTheEdge(LocalDate day) {
    Arbitrary<LocalDate> turning = Combinators.combine(Arbitraries.of(AGES), Arbitraries.integers().between(-1, 1))
        .as((age, late) -> day.minusYears(age).plusDays(late));
    Arbitrary<LocalDate> leap = Arbitraries.integers().between(0, 4)
        .map(four -> LocalDate.of(day.getYear() / 4 * 4 - 4 * four, 2, 29));
    return Arbitraries.frequencyOf(Tuple.of(5, turning), Tuple.of(1, leap)).map(Child::new);
  }

  /** Families with one to four children, each at the edge of a stage on a day. */
  public static Arbitrary<Children> families(LocalDate day) {
    return childrenAtTheEdge(day).list().ofMinSize(1).ofMaxSize(MOST_CHILDREN).map(Children::new);
  }

  /** Children at the edge of a stage on the day of Weihai's notice. */
  public static Arbitrary<Child> children() {
    return childrenAtTheEdge(NOTICE);
  }

  /** Families at the edge of a stage on the day of Weihai's notice. */
  public static Arbitrary<Children> families() {
    return families(NOTICE);
  }

  /** What was paid for one month and line. */
  public static Arbitrary<Contribution> contributions() {
    return Combinators.combine(months(), Arbitraries.of(InsuranceLine.class), ValueArbitraries.yuan(),
        ValueArbitraries.yuan()).as(Contribution::new);
  }

  /** What was paid in up to two years in a row, for some of the lines. */
  public static Arbitrary<Contributions> contributionsInARow() {
    return Combinators.combine(months(), Arbitraries.integers().between(1, 2 * MONTHS),
            ValueArbitraries.sets(InsuranceLine.class), ValueArbitraries.yuan(), ValueArbitraries.yuan())
        .as((first, count, lines, byEmployer, byWorker) -> new Contributions(IntStream.range(0, count).boxed()
            .flatMap(month -> lines.stream()
                .map(line -> new Contribution(first.plusMonths(month), line, byEmployer, byWorker)))
            .toList()));
  }

  /** People hired for three years who worked and were insured in some months of the years around them. */
  public static Arbitrary<Hire> hires() {
    return Combinators.combine(Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(3), months(),
            Arbitraries.integers().between(0, 2 * MONTHS), Arbitraries.integers().between(-2, MONTHS))
        .as((person, first, more, late) ->
            Hire.of(person, relief(first.plusMonths(late)), first, first.plusMonths(more)));
  }

  private static DateRange relief(YearMonth first) {
    return DateRange.ofInclusive(first.atDay(1), first.atDay(1).plus(Period.ofYears(3)).minusDays(1));
  }

  /** One to four people of different names. */
  public static Arbitrary<Hires> teams() {
    return hires().list().ofMinSize(1).ofMaxSize(MOST_HIRES).uniqueElements(Hire::person).map(Hires::new);
  }

  /** A month or a quarter. */
  public static Arbitrary<TaxPeriod> taxPeriods() {
    return filings().map(TaxFiling::period);
  }

  /** What is known of the tie to one child, each part of which may be unsaid. */
  public static Arbitrary<ChildTies> ties() {
    return Combinators.combine(
            saidOrNot(Relation.class), saidOrNot(Household.class), saidOrNot(ParentsState.class),
            saidOrNot(Upbringing.class))
        .as(ChildTies::new);
  }

  private static <T extends Enum<T>> Arbitrary<Stated<T>> saidOrNot(Class<T> terms) {
    return Arbitraries.oneOf(Arbitraries.just(Stated.unknown()), Arbitraries.of(terms).map(Stated::of));
  }

  /** The filings of a year that is not over: from January on, without a gap, never December. */
  public static Arbitrary<RunningTaxFilings> runningTaxYears() {
    return taxYears().flatMap(year -> Arbitraries.integers().between(1, year.filings().size() - 1)
        .map(filed -> new RunningTaxFilings(year.year(), year.filings().subList(0, filed))));
  }

  /** What an employer owes for a month or a quarter. */
  public static Arbitrary<TaxFiling> filings() {
    Arbitrary<Boolean> quarterly = Arbitraries.of(true, false);
    return Combinators.combine(months(), quarterly, owed()).as((month, quarter, owed) -> quarter
        ? filing(month.withMonth((month.getMonthValue() - 1) / 3 * 3 + 1), 3, owed) : filing(month, 1, owed));
  }

  /** Whole tax years, filed by the month or by the quarter; a month in which nothing was owed owes zero. */
  public static Arbitrary<TaxFilings> taxYears() {
    return Combinators.combine(Arbitraries.integers().between(FIRST_YEAR, LAST_YEAR), Arbitraries.of(1, 3),
            owed().list().ofSize(MONTHS))
        .as((year, length, owed) -> new TaxFilings(Year.of(year), IntStream.range(0, MONTHS / length)
            .mapToObj(i -> filing(YearMonth.of(year, i * length + 1), length, owed.get(i)))
            .toList()));
  }

  private static TaxFiling filing(YearMonth first, int length, List<Yuan> owed) {
    return new TaxFiling(new TaxPeriod(first, first.plusMonths(length - 1)),
        owed.get(0), owed.get(1), owed.get(2), owed.get(3));
  }

  private static Arbitrary<List<Yuan>> owed() {
    return ValueArbitraries.yuan().list().ofSize(4);
  }

  private static Arbitrary<YearMonth> months() {
    return Combinators.combine(
            Arbitraries.integers().between(FIRST_YEAR, LAST_YEAR), Arbitraries.integers().between(1, MONTHS))
        .as(YearMonth::of);
  }

  /** Cases of which each fact that the library knows of may be unknown, none, or a value. */
  public static Arbitrary<Facts> cases() {
    return cases(Facts.noneKnown(), FactKeys.standard(), NOTICE);
  }

  /**
   * Cases made from one: each fact is kept, forgotten, said to be none, or given another value.
   *
   * @param known the case, of which most is kept
   * @param keys further facts, of which nothing is known in the case
   * @param day the day around which days of birth and other dates lie
   * @return the cases; a fact of a type that nothing is known about stays as it is
   */
  public static Arbitrary<Facts> cases(Facts known, Collection<FactKey<?>> keys, LocalDate day) {
    FactValues values = new FactValues(day);
    List<Arbitrary<? extends Fact<?>>> facts = Stream.concat(known.keys().stream(), keys.stream())
        .distinct()
        .sorted((one, other) -> one.code().compareTo(other.code()))
        .<Arbitrary<? extends Fact<?>>>map(key -> values.of(known.get(key)))
        .toList();
    // The case that was given, as it is, is asked about often: something is due there.
    return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(known)), Tuple.of(2, together(facts)));
  }

  /**
   * Values that a fact of a type may turn out to have: all, if they are few, and otherwise some, by a seed.
   *
   * @param type the type
   * @param day the day around which dates lie
   * @param some how many of those that are not few
   * @param seed the same seed makes the same values again
   * @return the values, each once; none of a type that nothing is known about
   */
  public static <T> Set<T> someValues(Class<T> type, LocalDate day, int some, long seed) {
    return new FactValues(day).some(type, some, new Random(seed));
  }

  private static Arbitrary<Facts> together(List<Arbitrary<? extends Fact<?>>> facts) {
    List<Arbitrary<Fact<?>>> each = facts.stream().<Arbitrary<Fact<?>>>map(fact -> fact.map(one -> one)).toList();
    return Combinators.combine(each).as(all -> {
      Facts.Builder builder = Facts.builder();
      all.stream().filter(fact -> !fact.value().isUnknown()).forEach(builder::with);
      return builder.build();
    });
  }
}
