package org.mamapost.testkit.arbitrary;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.mamapost.amount.Yuan;
import org.mamapost.builtin.WeihaiCatalogue;
import org.mamapost.catalogue.CareStage;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.catalogue.ContractForm;
import org.mamapost.catalogue.EmployerKind;
import org.mamapost.catalogue.InsuranceType;
import org.mamapost.catalogue.PayMethod;
import org.mamapost.catalogue.PlaceKind;
import org.mamapost.catalogue.PostType;
import org.mamapost.catalogue.SkillLevel;
import org.mamapost.fact.Stated;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.post.AgeRange;
import org.mamapost.post.Amenity;
import org.mamapost.post.Employer;
import org.mamapost.post.Label;
import org.mamapost.post.MamaPost;
import org.mamapost.post.Pay;
import org.mamapost.post.PayPeriod;
import org.mamapost.post.PayUnit;
import org.mamapost.post.PostChange;
import org.mamapost.post.Quota;
import org.mamapost.post.WorkPlace;
import org.mamapost.region.Region;

/** Posts: of every kind that the model can hold, and of the rows of a policy's catalogue. */
public final class PostArbitraries {

  private PostArbitraries() {}

  /** Posts of which every cell may be unsaid, said to be none, or say anything. */
  public static Arbitrary<MamaPost> posts() {
    Arbitrary<String> ids = ValueArbitraries.texts().filter(id -> !id.isBlank());
    Arbitrary<MamaPost.Builder> who = Combinators.combine(ids, stated(ValueArbitraries.texts()),
            stated(postTypes()), stated(ValueArbitraries.regions()), employers(),
            stated(Arbitraries.of(CareStage.class)))
        .as((id, title, type, region, employer, stage) -> MamaPost.builder().id(id).title(title).postType(type)
            .region(region).employer(employer).careStage(stage));
    Arbitrary<MamaPost.Builder> terms = Combinators.combine(who, stated(ScheduleArbitraries.schedules()),
            stated(workPlaces()), stated(ValueArbitraries.choices(PayMethod.class)), stated(pays()),
            stated(ValueArbitraries.choices(InsuranceType.class)), stated(ValueArbitraries.choices(ContractForm.class)),
            stated(ValueArbitraries.choices(SkillLevel.class)))
        .as((post, schedule, place, method, pay, insurance, contract, skills) -> post.schedule(schedule)
            .workPlace(place).payMethod(method).pay(pay).insurance(insurance).contract(contract).skills(skills));
    return Combinators.combine(terms, stated(ValueArbitraries.dates()), stated(ValueArbitraries.dates()),
            stated(ValueArbitraries.sets(Label.class)), stated(ValueArbitraries.sets(Amenity.class)),
            stated(Arbitraries.integers().greaterOrEqual(1)))
        .as((post, published, closes, labels, amenities, openings) -> post.labels(labels).amenities(amenities)
            .openings(openings).publishedOn(earlier(published, closes)).closesOn(later(published, closes)).build());
  }

  /** Employers of each kind, or of none that is known. */
  public static Arbitrary<Employer> employers() {
    return Combinators.combine(stated(ValueArbitraries.texts()), stated(Arbitraries.of(EmployerKind.class)))
        .as((name, kind) -> Employer.builder().name(name).kind(kind).build());
  }

  /** Places of each kind, with or without an address. */
  public static Arbitrary<WorkPlace> workPlaces() {
    return Combinators.combine(ValueArbitraries.choices(PlaceKind.class), stated(ValueArbitraries.texts()))
        .as(WorkPlace::new);
  }

  /** Ages that a post asks for: between two, from one on, or up to one. */
  public static Arbitrary<AgeRange> ages() {
    Arbitrary<Integer> years = Arbitraries.integers().between(14, 65);
    return Combinators.combine(years, years, Arbitraries.integers().between(0, 2)).as((one, other, open) ->
        open == 0 ? AgeRange.of(Math.min(one, other), Math.max(one, other))
            : new AgeRange(open == 1 ? Stated.of(one) : Stated.none(), open == 1 ? Stated.none() : Stated.of(one)));
  }

  /** How often pay is settled. */
  public static Arbitrary<PayPeriod> payPeriods() {
    return Combinators.combine(Arbitraries.integers().between(1, 60), Arbitraries.of(PayPeriod.Unit.class))
        .as(PayPeriod::new);
  }

  /** How much work is expected in some time. */
  public static Arbitrary<Quota> quotas() {
    return Combinators.combine(Arbitraries.integers().between(1, 10_000),
            Arbitraries.of(PayUnit.PIECE, PayUnit.ORDER, PayUnit.PROJECT),
            Arbitraries.of(PayUnit.HOUR, PayUnit.DAY, PayUnit.MONTH))
        .as(Quota::new);
  }

  /** What posts pay: to be agreed, an amount, or one between two bounds of which one may be unsaid. */
  public static Arbitrary<Pay> pays() {
    Arbitrary<Stated<PayUnit>> units = stated(Arbitraries.of(PayUnit.class));
    return Arbitraries.oneOf(
        Arbitraries.just(new Pay.Negotiable()),
        Combinators.combine(stated(ValueArbitraries.yuan()), stated(ValueArbitraries.yuan()), units)
            .filter((least, most, unit) -> least.value().isPresent() || most.value().isPresent())
            .as(PostArbitraries::rate));
  }

  /** The types of Weihai's catalogue, and one that no catalogue has. */
  public static Arbitrary<PostType> postTypes() {
    Arbitrary<PostType> known = Arbitraries.of(WeihaiCatalogue.catalogue().postTypes().terms());
    return Arbitraries.oneOf(known, known, Arbitraries.just(PostType.of("of-nowhere", "哪里都没有", "of nowhere")));
  }

  /** Changes of one cell. */
  public static Arbitrary<PostChange> changes() {
    return Arbitraries.oneOf(List.of(
        ScheduleArbitraries.schedules().map(PostChange.ToSchedule::new),
        workPlaces().map(PostChange.ToWorkPlace::new),
        ValueArbitraries.choices(PayMethod.class).map(PostChange.ToPayMethod::new),
        ValueArbitraries.choices(InsuranceType.class).map(PostChange.ToInsurance::new),
        ValueArbitraries.choices(ContractForm.class).map(PostChange.ToContract::new),
        ValueArbitraries.choices(SkillLevel.class).map(PostChange.ToSkills::new)));
  }

  /**
   * Posts that say what some row of a policy's catalogue asks, somewhere in the policy's region on a day on which it is
   * in force.
   *
   * @param policy a policy with a catalogue
   * @return posts that conform, unless a rule of the policy's own asks for more than the rows print
   */
  public static Arbitrary<MamaPost> conformingTo(RegionalPolicy policy) {
    return Arbitraries.oneOf(rows(policy).stream().map(RowPosts::conforming).toList());
  }

  /**
   * Posts that say what one row asks.
   *
   * @param policy the policy
   * @param row a row of its catalogue
   * @return posts that conform, unless a rule of the policy's own asks for more than the row prints
   */
  public static Arbitrary<MamaPost> conformingTo(RegionalPolicy policy, CatalogueRow row) {
    return new RowPosts(policy, row, ValueArbitraries.regionsIn(policy.region())).conforming();
  }

  /**
   * Conforming posts of which one cell is broken.
   *
   * @param policy a policy with a catalogue
   * @return the posts, each with the one it was made from and the cell
   */
  public static Arbitrary<BrokenPost> brokenInOneCell(RegionalPolicy policy) {
    return Arbitraries.oneOf(rows(policy).stream().map(RowPosts::broken).toList());
  }

  private static List<RowPosts> rows(RegionalPolicy policy) {
    Arbitrary<Region> regions = ValueArbitraries.regionsIn(policy.region());
    return policy.catalogue()
        .orElseThrow(() -> new IllegalArgumentException("no posts can be made for " + policy + ": it has no catalogue"))
        .rows().stream()
        .map(row -> new RowPosts(policy, row, regions))
        .toList();
  }

  private static <T> Arbitrary<Stated<T>> stated(Arbitrary<T> values) {
    return ValueArbitraries.stated(values);
  }

  private static Pay rate(Stated<Yuan> one, Stated<Yuan> other, Stated<PayUnit> unit) {
    boolean swap = one.value().isPresent() && other.value().isPresent()
        && one.value().get().compareTo(other.value().get()) > 0;
    return swap ? new Pay.Rate(other, one, unit) : new Pay.Rate(one, other, unit);
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
}
