package org.mamapost.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalTime;
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
import org.mamapost.amount.Hours;
import org.mamapost.amount.HoursRange;
import org.mamapost.catalogue.AllowedTerms;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.catalogue.ContractForm;
import org.mamapost.catalogue.EmployerKind;
import org.mamapost.catalogue.InsuranceType;
import org.mamapost.catalogue.PayMethod;
import org.mamapost.catalogue.PlaceKind;
import org.mamapost.catalogue.SkillLevel;
import org.mamapost.catalogue.TimeTerm;
import org.mamapost.fact.Choice;
import org.mamapost.fact.Permission;
import org.mamapost.fact.Stated;
import org.mamapost.interpretation.EachDay;
import org.mamapost.interpretation.Reading;
import org.mamapost.interpretation.RelativelyFixedTime;
import org.mamapost.interpretation.WindowHours;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.post.Employer;
import org.mamapost.post.MamaPost;
import org.mamapost.post.WorkPlace;
import org.mamapost.time.DayGroup;
import org.mamapost.time.OnSitePeriod;
import org.mamapost.time.Schedule;
import org.mamapost.time.Season;
import org.mamapost.time.SeasonKind;
import org.mamapost.time.TimeWindow;
import org.mamapost.time.WorkTime;

/** Laws of every catalogue: what is remarked is so by the real check, and what is so is remarked. */
class CatalogueProperties {

  private static final int HOURS = 5;

  @Provide
  Arbitrary<RegionalPolicy> policies() {
    return Combinators.combine(rows().list().ofSize(3), readings()).as((cells, reading) -> {
      List<CatalogueRow> rows = IntStream.range(0, cells.size())
          .mapToObj(i -> cells.get(i).of("row-" + i)).toList();
      return Invented.policy(rows).with(reading);
    });
  }

  private static Arbitrary<Reading> readings() {
    return Arbitraries.of(EachDay.NAMED_DAYS, EachDay.WEEKLY_AVERAGE, WindowHours.WORKING_TIME,
        RelativelyFixedTime.STATED_ONLY);
  }

  /** The columns in which invented rows differ; pay and skills are those of every row. */
  private record Cells(List<TimeTerm> time, AllowedTerms<PlaceKind> place, AllowedTerms<InsuranceType> insurance) {
    CatalogueRow of(String code) {
      return Invented.row(code)
          .time("时间", time.toArray(TimeTerm[]::new)).place("地点", place).insurance("保险", insurance).build();
    }
  }

  private static Arbitrary<Cells> rows() {
    return Combinators.combine(terms().list().uniqueElements().ofMinSize(0).ofMaxSize(2),
        allowed(PlaceKind.FIXED, PlaceKind.SPECIFIC), allowed(InsuranceType.SOCIAL, InsuranceType.COMMERCIAL))
        .as(Cells::new);
  }

  private static <T extends Enum<T>> Arbitrary<AllowedTerms<T>> allowed(T one, T other) {
    return Arbitraries.of(List.of(AllowedTerms.only(one), AllowedTerms.only(other), AllowedTerms.anyOf(one, other),
        AllowedTerms.<T>nothingSaid()));
  }

  private static Arbitrary<TimeTerm> terms() {
    Arbitrary<HoursRange> hours = Combinators.combine(
        Arbitraries.integers().between(1, HOURS), Arbitraries.integers().between(1, HOURS))
        .as((one, other) -> HoursRange.of(Math.min(one, other), Math.max(one, other)));
    return Arbitraries.oneOf(
        Arbitraries.of(new TimeTerm.Flexible(), new TimeTerm.Fixed(), new TimeTerm.RelativelyFixed(),
            new TimeTerm.RestFlexible(), new TimeTerm.LeaveOnDemand(),
            new TimeTerm.OnSite(OnSitePeriod.DAY_OR_WEEK, Stated.none()),
            new TimeTerm.ShortTerm(Set.of(SeasonKind.SEASONAL))),
        hours.map(TimeTerm.FixedDaily::new),
        hours.map(TimeTerm.EarlyLeave::new),
        hours.map(range -> new TimeTerm.OnSite(OnSitePeriod.DAY, Stated.of(range))));
  }

  @Provide
  Arbitrary<MamaPost> posts() {
    Arbitrary<Permission> permissions = Arbitraries.of(Permission.class);
    return Combinators.combine(times(), permissions, permissions,
            Arbitraries.of(PlaceKind.class), Arbitraries.of(InsuranceType.class).set().ofMinSize(1).ofMaxSize(2),
            Arbitraries.integers().between(0, HOURS))
        .as((time, rest, leave, place, insurance, early) -> MamaPost.builder().id("random")
            .schedule(Stated.of(Schedule.builder().time(Stated.of(time)).restFlexible(rest).leaveOnDemand(leave)
                .season(Stated.of(new Season(Set.of(SeasonKind.SEASONAL), Stated.unknown())))
                .earlyLeave(Stated.of(HoursRange.exactly(Hours.of(early)))).build()))
            .workPlace(Stated.of(WorkPlace.of(place)))
            .payMethod(Stated.of(Choice.of(PayMethod.PIECE)))
            .insurance(Stated.of(Choice.together(insurance)))
            .contract(Stated.of(Choice.of(ContractForm.LABOUR_CONTRACT)))
            .skills(Stated.of(Choice.of(SkillLevel.BASIC)))
            .employer(Employer.builder().kind(Stated.of(EmployerKind.ENTERPRISE)).build())
            .build());
  }

  private static Arbitrary<WorkTime> times() {
    Arbitrary<HoursRange> hours = Combinators.combine(
        Arbitraries.integers().between(0, HOURS * 4), Arbitraries.integers().between(0, 4))
        .as((quarters, more) -> new HoursRange(Hours.of(0, quarters * 15), Hours.of(0, (quarters + more) * 15)));
    return Arbitraries.oneOf(
        Arbitraries.of(new WorkTime.Flexible(), new WorkTime.Fixed(), new WorkTime.RelativelyFixed()),
        hours.map(WorkTime.FixedDaily::new),
        hours.map(range -> new WorkTime.OnSite(OnSitePeriod.DAY, Stated.of(range))),
        week(), week());
  }

  /** A week of two kinds of days, each with a break or without. */
  private static Arbitrary<WorkTime> week() {
    return Combinators.combine(day(Set.of(DayOfWeek.MONDAY)), day(Set.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY)))
        .as((one, other) -> new WorkTime.Weekly(List.of(one, other)));
  }

  private static Arbitrary<DayGroup> day(Set<DayOfWeek> days) {
    return Combinators.combine(Arbitraries.integers().between(2, HOURS * 4), Arbitraries.integers().between(-1, 8))
        .as((quarters, pause) -> {
          LocalTime start = LocalTime.of(8, 0);
          List<TimeWindow> windows = List.of(TimeWindow.of(start, start.plusMinutes(quarters * 15L)));
          if (pause <= 0 || pause >= quarters) {
            return new DayGroup(days, windows, pause < 0 ? Stated.unknown() : Stated.none());
          }
          return new DayGroup(days, windows,
              Stated.of(List.of(TimeWindow.of(start, start.plusMinutes(pause * 15L)))));
        });
  }

  @Property(tries = 60)
  void theExampleOfAnOverlapSatisfiesBothRows(@ForAll("policies") RegionalPolicy policy) {
    for (Remark overlap : PolicyAnalysis.of(policy).on(Invented.FIRST).of(RemarkKind.ROW_OVERLAP)) {
      MamaPost example = overlap.example().value().orElseThrow();
      overlap.subjects().forEach(row ->
          assertTrue(Invented.satisfies(policy, Invented.FIRST, example, row.code()), () -> row + " " + example));
    }
  }

  @Property(tries = 60)
  void noPostOfTwoRowsEscapesTheOverlapAndNoneOfAMaskedRowTheMaskingOne(
      @ForAll("policies") RegionalPolicy policy, @ForAll("posts") MamaPost first, @ForAll Random random) {
    AnalysisReport report = PolicyAnalysis.of(policy).on(Invented.FIRST);
    Arbitrary<MamaPost> more = posts();
    List<MamaPost> posts = new ArrayList<>(List.of(first));
    IntStream.range(0, 200).forEach(i -> posts.add(more.generator(1000).next(random).value()));
    for (MamaPost post : posts) {
      List<String> satisfied = policy.catalogue().orElseThrow().rows().stream().map(CatalogueRow::code)
          .filter(code -> Invented.satisfies(policy, Invented.FIRST, post, code)).toList();
      assertTrue(report.of(RemarkKind.ROW_UNSATISFIABLE).stream()
          .noneMatch(row -> satisfied.contains(row.subjects().get(0).code())));
      for (String code : satisfied) {
        satisfied.stream().filter(other -> code.compareTo(other) < 0).forEach(other ->
            assertTrue(report.of(RemarkKind.ROW_OVERLAP).stream().anyMatch(remark ->
                remark.subjects().stream().map(Subject::code).toList().equals(List.of(code, other))),
                () -> code + " " + other + " " + post.getSchedule()));
        // Of all masking rows at least one is satisfied too.
        assertTrue(report.of(RemarkKind.ROW_MASKED).stream()
            .noneMatch(remark -> remark.subjects().get(0).code().equals(code)) || satisfied.size() > 1);
      }
    }
  }

  @Property(tries = 30)
  void theOrderOfTheRowsChangesNothing(@ForAll("policies") RegionalPolicy policy, @ForAll Random random) {
    List<CatalogueRow> shuffled = new ArrayList<>(policy.catalogue().orElseThrow().rows());
    Collections.shuffle(shuffled, random);
    RegionalPolicy other = policy.toBuilder().catalogue(Invented.policy(shuffled).catalogue().orElseThrow()).build();
    AnalysisReport one = PolicyAnalysis.of(policy).on(Invented.FIRST);
    assertEquals(one, PolicyAnalysis.of(other).on(Invented.FIRST));
    assertEquals(one.remarks().size(), new HashSet<>(one.remarks()).size());
  }
}
