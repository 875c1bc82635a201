package org.mamapost.format;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.mamapost.amount.Yuan;
import org.mamapost.catalogue.CareStage;
import org.mamapost.catalogue.ContractForm;
import org.mamapost.catalogue.EmployerKind;
import org.mamapost.catalogue.InsuranceType;
import org.mamapost.catalogue.PayMethod;
import org.mamapost.catalogue.PlaceKind;
import org.mamapost.catalogue.SkillLevel;
import org.mamapost.fact.Choice;
import org.mamapost.fact.Stated;
import org.mamapost.post.AgeRange;
import org.mamapost.post.Amenity;
import org.mamapost.post.Employer;
import org.mamapost.post.EmploymentForm;
import org.mamapost.post.FamilyCondition;
import org.mamapost.post.Label;
import org.mamapost.post.MamaPost;
import org.mamapost.post.Pay;
import org.mamapost.post.PayPeriod;
import org.mamapost.post.PayUnit;
import org.mamapost.post.Quota;
import org.mamapost.post.SexCondition;
import org.mamapost.post.WorkPlace;
import org.mamapost.region.Region;

/** Posts of every kind that the model can hold. */
final class Posts {

  private Posts() {}

  static Arbitrary<MamaPost> posts() {
    Arbitrary<MamaPost.Builder> who = Combinators.combine(texts().filter(id -> !id.isBlank()), stated(texts()),
            stated(Arbitraries.of(Reading.TYPES.terms())), stated(regions()), stated(texts()),
            stated(Arbitraries.of(EmployerKind.class)), stated(Arbitraries.of(CareStage.class)))
        .as((id, title, type, region, name, kind, stage) -> MamaPost.builder().id(id).title(title).postType(type)
            .region(region).employer(Employer.builder().name(name).kind(kind).build()).careStage(stage));
    Arbitrary<MamaPost.Builder> terms = Combinators.combine(who, stated(Schedules.schedules()), stated(places()),
            stated(choices(PayMethod.class)), stated(pays()), stated(choices(InsuranceType.class)),
            stated(choices(ContractForm.class)), stated(choices(SkillLevel.class)))
        .as((post, schedule, place, method, pay, insurance, contract, skills) -> post.schedule(schedule)
            .workPlace(place).payMethod(method).pay(pay).insurance(insurance).contract(contract).skills(skills));
    Arbitrary<MamaPost.Builder> law = Combinators.combine(terms, stated(ages()),
            stated(Arbitraries.of(SexCondition.class)), stated(sets(FamilyCondition.class)),
            stated(Arbitraries.of(EmploymentForm.class)), stated(periods()), stated(quotas()))
        .as((post, ages, sex, family, form, period, quota) -> post.ageCondition(ages).sexCondition(sex)
            .familyConditions(family).employmentForm(form).payPeriod(period).quota(quota));
    return Combinators.combine(law, stated(Schedules.dates()), stated(Schedules.dates()),
            stated(sets(Label.class)), stated(sets(Amenity.class)), stated(Arbitraries.integers().greaterOrEqual(1)))
        .as((post, published, closes, labels, amenities, openings) -> post.labels(labels).amenities(amenities)
            .openings(openings).publishedOn(earlier(published, closes)).closesOn(later(published, closes)).build());
  }

  static <T> Arbitrary<Stated<T>> stated(Arbitrary<T> values) {
    return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(Stated.<T>unknown())),
        Tuple.of(1, Arbitraries.just(Stated.<T>none())),
        Tuple.of(4, values.map(Stated::of)));
  }

  private static Stated<LocalDate> earlier(Stated<LocalDate> one, Stated<LocalDate> other) {
    return isInOrder(one, other) ? one : other;
  }

  private static Stated<LocalDate> later(Stated<LocalDate> one, Stated<LocalDate> other) {
    return isInOrder(one, other) ? other : one;
  }

  private static boolean isInOrder(Stated<LocalDate> one, Stated<LocalDate> other) {
    return one.value().isEmpty() || other.value().isEmpty() || !other.value().get().isBefore(one.value().get());
  }

  /** Free text, also of the kinds that need quotation marks. */
  static Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(12),
        Arbitraries.strings().withChars("「」无 \u3000\u00a0：:,\"\n岗").ofMaxLength(6),
        Arbitraries.of("", "无", "none", "None ", "「无」", "「「无」」", "「", "「」", "某路1号"));
  }

  static Arbitrary<Region> regions() {
    return Arbitraries.of(Region.all().toList());
  }

  static <T extends Enum<T>> Arbitrary<Set<T>> sets(Class<T> terms) {
    return Arbitraries.of(terms).set().ofMinSize(1);
  }

  static <T extends Enum<T>> Arbitrary<Choice<T>> choices(Class<T> terms) {
    return sets(terms).list().ofMinSize(1).ofMaxSize(3).map(Choice::ofAlternatives);
  }

  static Arbitrary<WorkPlace> places() {
    return Combinators.combine(choices(PlaceKind.class), stated(texts())).as(WorkPlace::new);
  }

  static Arbitrary<AgeRange> ages() {
    Arbitrary<Integer> years = Arbitraries.integers().between(0, 150);
    return Arbitraries.oneOf(
        Combinators.combine(years, years).as((one, other) -> AgeRange.of(Math.min(one, other), Math.max(one, other))),
        years.map(age -> new AgeRange(Stated.of(age), Stated.none())),
        years.map(age -> new AgeRange(Stated.none(), Stated.of(age))));
  }

  static Arbitrary<PayPeriod> periods() {
    return Combinators.combine(Arbitraries.integers().between(1, 1_000), Arbitraries.of(PayPeriod.Unit.class))
        .as(PayPeriod::new);
  }

  static Arbitrary<Quota> quotas() {
    return Combinators.combine(Arbitraries.integers().between(1, 999_999_999),
            Arbitraries.of(PayUnit.PIECE, PayUnit.ORDER, PayUnit.PROJECT),
            Arbitraries.of(PayUnit.HOUR, PayUnit.DAY, PayUnit.MONTH))
        .as(Quota::new);
  }

  static Arbitrary<Pay> pays() {
    Arbitrary<Stated<PayUnit>> units = stated(Arbitraries.of(PayUnit.class));
    return Arbitraries.oneOf(
        Arbitraries.just(new Pay.Negotiable()),
        Combinators.combine(stated(amounts()), stated(amounts()), units)
            .filter((least, most, unit) -> least.value().isPresent() || most.value().isPresent())
            .as(Posts::rate));
  }

  private static Pay rate(Stated<Yuan> one, Stated<Yuan> other, Stated<PayUnit> unit) {
    boolean swap = one.value().isPresent() && other.value().isPresent()
        && one.value().get().compareTo(other.value().get()) > 0;
    return swap ? new Pay.Rate(other, one, unit) : new Pay.Rate(one, other, unit);
  }

  private static Arbitrary<Yuan> amounts() {
    return Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal("1e12")).ofScale(4).map(Yuan::of);
  }
}
