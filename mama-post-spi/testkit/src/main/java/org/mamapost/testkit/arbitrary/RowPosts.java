package org.mamapost.testkit.arbitrary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.mamapost.catalogue.AllowedTerms;
import org.mamapost.catalogue.AllowedTerms.Joining;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.catalogue.ContractForm;
import org.mamapost.catalogue.EmployerKind;
import org.mamapost.catalogue.InsuranceType;
import org.mamapost.catalogue.PayMethod;
import org.mamapost.catalogue.PlaceKind;
import org.mamapost.catalogue.PostCell;
import org.mamapost.catalogue.SkillLevel;
import org.mamapost.fact.Choice;
import org.mamapost.fact.Stated;
import org.mamapost.interpretation.SideBySideTerms;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.post.Employer;
import org.mamapost.post.MamaPost;
import org.mamapost.post.WorkPlace;
import org.mamapost.region.Region;
import org.mamapost.time.Schedule;

/**
 * The posts of one row, made from the row's own cells and not by asking the check what it thinks of them.
 *
 * @param policy the policy, whose readings say how side-by-side terms are meant
 * @param row the row
 * @param regions where the posts are
 */
record RowPosts(RegionalPolicy policy, CatalogueRow row, Arbitrary<Region> regions) {

  // Terms that one reading or another takes for each other: none breaks a cell that allows another of its group.
  private static final List<Set<PlaceKind>> PLACES = List.of(EnumSet.of(PlaceKind.FIXED, PlaceKind.SPECIFIC));
  private static final List<Set<InsuranceType>> INSURANCES = List.of(
      EnumSet.of(InsuranceType.SOCIAL, InsuranceType.EMPLOYEE_SOCIAL, InsuranceType.FLEXIBLE_SOCIAL));
  private static final List<Set<ContractForm>> CONTRACTS =
      List.of(EnumSet.of(ContractForm.SERVICE_CONTRACT, ContractForm.SERVICE_AGREEMENT));
  private static final int LATEST_DAYS = 400;

  Arbitrary<MamaPost> conforming() {
    Arbitrary<Schedule> schedules = ConformingTime.of(row.time().meaning().terms());
    return Combinators.combine(base(), schedules, offers(PlaceKind.class, row.place().meaning()),
            offers(PayMethod.class, row.pay().meaning()), offers(InsuranceType.class, row.insurance().meaning()),
            offers(ContractForm.class, row.contract().meaning()), offers(SkillLevel.class, row.skills().meaning()))
        .as((post, schedule, place, pay, insurance, contract, skills) -> post
            .schedule(Stated.of(schedule))
            .workPlace(Stated.of(new WorkPlace(place, Stated.unknown())))
            .payMethod(Stated.of(pay))
            .insurance(Stated.of(insurance))
            .contract(Stated.of(contract))
            .skills(Stated.of(skills))
            .build());
  }

  private Arbitrary<MamaPost.Builder> base() {
    List<EmployerKind> headed = row.group().employers();
    Arbitrary<EmployerKind> kinds = headed.isEmpty() ? Arbitraries.of(EmployerKind.class) : Arbitraries.of(headed);
    return Combinators.combine(kinds, regions, days()).as((kind, region, day) -> MamaPost.builder()
        .id(row.code())
        .postType(row.postType().map(Stated::of).orElse(Stated.none()))
        .careStage(row.careStage().map(Stated::of).orElse(Stated.none()))
        .region(Stated.of(region))
        .employer(Employer.builder().kind(Stated.of(kind)).build())
        .publishedOn(Stated.of(day)));
  }

  private Arbitrary<LocalDate> days() {
    LocalDate first = policy.inForce().first();
    long most = policy.inForce().last().map(last -> Math.min(LATEST_DAYS, last.toEpochDay() - first.toEpochDay()))
        .orElse((long) LATEST_DAYS);
    return Arbitraries.longs().between(0, most).map(first::plusDays);
  }

  private <T extends Enum<T>> Arbitrary<Choice<T>> offers(Class<T> terms, AllowedTerms<T> allowed) {
    boolean allTogether = allowed.joining() == Joining.SIDE_BY_SIDE
        && policy.reading(SideBySideTerms.class) == SideBySideTerms.ALL_TOGETHER;
    if (allTogether) {
      return Arbitraries.just(Choice.together(allowed.terms()));
    }
    return allowed.joining() == Joining.NOTHING_SAID
        ? Arbitraries.of(terms).map(Choice::of)
        : Arbitraries.of(allowed.terms()).map(Choice::of);
  }

  Arbitrary<BrokenPost> broken() {
    return conforming().flatMap(post -> Arbitraries.oneOf(ways(post)));
  }

  private List<Arbitrary<BrokenPost>> ways(MamaPost post) {
    List<Arbitrary<BrokenPost>> ways = new ArrayList<>();
    ConformingTime.broken(post.getSchedule(), row.time().meaning().terms())
        .ifPresent(times -> ways.add(times.map(time ->
            broken(post, PostCell.TIME_AND_PLACE, post.toBuilder().schedule(time)))));
    breaking(PlaceKind.class, row.place().meaning(), PLACES).ifPresent(places -> ways.add(places.map(place ->
        broken(post, PostCell.TIME_AND_PLACE,
            post.toBuilder().workPlace(place.map(kinds -> new WorkPlace(kinds, Stated.unknown())))))));
    breaking(PayMethod.class, row.pay().meaning(), List.of()).ifPresent(methods -> ways.add(methods.map(method ->
        broken(post, PostCell.PAY, post.toBuilder().payMethod(method)))));
    breaking(InsuranceType.class, row.insurance().meaning(), INSURANCES).ifPresent(types -> ways.add(types.map(type ->
        broken(post, PostCell.INSURANCE, post.toBuilder().insurance(type)))));
    breaking(ContractForm.class, row.contract().meaning(), CONTRACTS)
        .map(forms -> forms.filter(form -> !(form.isNone() && needsNone())))
        .ifPresent(forms -> ways.add(forms.map(form ->
            broken(post, PostCell.CONTRACT, post.toBuilder().contract(form)))));
    breaking(SkillLevel.class, row.skills().meaning(), List.of()).ifPresent(levels -> ways.add(levels.map(level ->
        broken(post, PostCell.SKILLS, post.toBuilder().skills(level)))));
    return ways;
  }

  private BrokenPost broken(MamaPost conforming, PostCell cell, MamaPost.Builder changed) {
    return new BrokenPost(row.key(), conforming, cell, changed.build());
  }

  // 无需合同 asks for no contract, and 无 says that there is none.
  private boolean needsNone() {
    return row.contract().meaning().terms().contains(ContractForm.NOT_NEEDED);
  }

  private static <T extends Enum<T>> Optional<Arbitrary<Stated<Choice<T>>>> breaking(
      Class<T> terms, AllowedTerms<T> allowed, List<Set<T>> alike) {
    if (allowed.joining() == Joining.NOTHING_SAID) {
      return Optional.empty();
    }
    Stream<Stated<Choice<T>>> others = Stream.of(terms.getEnumConstants())
        .filter(term -> allowed.terms().stream().noneMatch(one -> one == term
            || alike.stream().anyMatch(group -> group.contains(one) && group.contains(term))))
        .map(term -> Stated.of(Choice.of(term)));
    return Optional.of(Arbitraries.of(Stream.concat(Stream.of(Stated.<Choice<T>>none()), others).toList()));
  }
}
