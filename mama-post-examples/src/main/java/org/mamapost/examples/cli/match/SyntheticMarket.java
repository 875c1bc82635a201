package org.mamapost.examples.cli.match;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mamapost.amount.Hours;
import org.mamapost.amount.HoursRange;
import org.mamapost.amount.Yuan;
import org.mamapost.catalogue.CareStage;
import org.mamapost.catalogue.ContractForm;
import org.mamapost.catalogue.EmployerKind;
import org.mamapost.catalogue.InsuranceType;
import org.mamapost.catalogue.PayMethod;
import org.mamapost.catalogue.PlaceKind;
import org.mamapost.catalogue.PostType;
import org.mamapost.catalogue.PostTypes;
import org.mamapost.catalogue.SkillLevel;
import org.mamapost.fact.Choice;
import org.mamapost.fact.Stated;
import org.mamapost.insight.Application;
import org.mamapost.insight.ApplicationOutcome;
import org.mamapost.matching.Carer;
import org.mamapost.matching.ClaimedProtection;
import org.mamapost.matching.FreeTime;
import org.mamapost.matching.PlacedPost;
import org.mamapost.matching.Wishes;
import org.mamapost.matching.Workload;
import org.mamapost.matching.geography.CoordinateSystem;
import org.mamapost.matching.geography.Location;
import org.mamapost.matching.geography.Position;
import org.mamapost.post.Employer;
import org.mamapost.post.MamaPost;
import org.mamapost.post.Pay;
import org.mamapost.post.PayUnit;
import org.mamapost.post.WorkPlace;
import org.mamapost.region.Region;
import org.mamapost.time.DayGroup;
import org.mamapost.time.Schedule;
import org.mamapost.time.TimeWindow;
import org.mamapost.time.WorkTime;

/**
 * Made-up posts, carers and applications in Weihai's districts, from a seed: to try the commands and to measure.
 * Nothing in it is real: places are spread evenly over a rectangle that holds the city, its sea included; pay, hours
 * and wishes are drawn from round numbers. Every id begins with SYN, and every employer is called made up.
 *
 * <p>The same seed gives the same data on every machine.
 */
public final class SyntheticMarket {

  private static final LocalDate PUBLISHED = LocalDate.of(2025, 6, 1);
  /** So many days there were from the day of the notice. */
  private static final int FIRST_WEEKS = 42;
  private static final List<Region> DISTRICTS =
      Stream.of("371002", "371003", "371082", "371083").map(Region::of).toList();
  private static final int SOUTH = 368_000_000;
  private static final int NORTH = 375_500_000;
  private static final int WEST = 1_211_500_000;
  private static final int EAST = 1_227_500_000;
  private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
  private static final Set<DayOfWeek> SIX_DAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY);
  private static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);

  private final long seed;

  /** A market of a seed. */
  public SyntheticMarket(long seed) {
    this.seed = seed;
  }

  /** So many posts. */
  public Stream<PlacedPost> posts(int count) {
    return IntStream.range(0, count).mapToObj(this::post);
  }

  /** So many carers. */
  public Stream<Resident> carers(int count) {
    return IntStream.range(0, count).mapToObj(number -> new Resident(carer(number),
        Stated.of(one(new SplittableRandom(seed * 41 + number), DISTRICTS))));
  }

  /** So many applications. */
  public Stream<Application> applications(int count) {
    return IntStream.range(0, count).mapToObj(this::application);
  }

  /** The application of a number. Of a few nobody noted the day, the district or what came of them. */
  public Application application(int number) {
    SplittableRandom random = new SplittableRandom(seed * 43 + number);
    LocalDate applied = PUBLISHED.minusDays(random.nextInt(FIRST_WEEKS));
    ApplicationOutcome outcome = one(random, List.of(ApplicationOutcome.PLACED, ApplicationOutcome.PLACED,
        ApplicationOutcome.NOT_PLACED, ApplicationOutcome.UNKNOWN));
    Stated<LocalDate> placed = switch (outcome) {
      case PLACED -> random.nextInt(12) == 0 ? Stated.unknown()
          : Stated.of(applied.plusDays(3 + random.nextInt(20) + random.nextInt(40)));
      case NOT_PLACED -> Stated.none();
      case UNKNOWN -> Stated.unknown();
    };
    return new Application(
        random.nextInt(20) == 0 ? Stated.unknown() : Stated.of(one(random, DISTRICTS)),
        Stated.of(Set.of(one(random, List.of(CareStage.values())))),
        Stated.of(one(random, List.of(PostTypes.PRODUCTION_LINE, PostTypes.PRODUCTION_LINE,
            PostTypes.CHILDCARE_SECURED, PostTypes.DOMESTIC_SERVICE, PostTypes.REMOTE,
            PostTypes.RURAL_PUBLIC_WELFARE))),
        random.nextInt(12) == 0 ? Stated.unknown() : Stated.of(applied), outcome, placed);
  }

  /** The post of a number. */
  public PlacedPost post(int number) {
    SplittableRandom random = new SplittableRandom(seed * 31 + number);
    MamaPost.Builder post = MamaPost.builder()
        .id("SYN-P" + number)
        .title(Stated.of("合成岗位" + number))
        .region(Stated.of(one(random, DISTRICTS)))
        .publishedOn(Stated.of(published(number)))
        .openings(Stated.of(1 + random.nextInt(5)))
        .closesOn(random.nextInt(4) == 0 ? Stated.of(PUBLISHED.plusDays(random.nextInt(120))) : Stated.none());
    if (random.nextInt(3) == 0) {
      post.careStage(Stated.of(one(random, List.of(CareStage.values()))));
    }
    Workload workload = Workload.unknown().marked(random.nextInt(20) == 0, random.nextInt(5) == 0);
    return switch (random.nextInt(6)) {
      case 0, 1 -> placed(random, worked(random, post, PostTypes.PRODUCTION_LINE, SkillLevel.BASIC), workload);
      case 2 -> placed(random, worked(random, post, PostTypes.CHILDCARE_SECURED, SkillLevel.SPECIFIC), workload);
      case 3 -> domestic(random, post, workload);
      case 4 -> remote(random, post, workload);
      default -> hourly(random, post, workload);
    };
  }

  // Drawn apart from the rest, which are the same whatever the day.
  private LocalDate published(int number) {
    return PUBLISHED.minusDays(new SplittableRandom(seed * 47 + number).nextInt(FIRST_WEEKS));
  }

  private PlacedPost placed(SplittableRandom random, MamaPost.Builder post, Workload workload) {
    return new PlacedPost(post.build(), Stated.of(place(random)), workload);
  }

  private static MamaPost.Builder worked(
      SplittableRandom random, MamaPost.Builder post, PostType type, SkillLevel skill) {
    Schedule schedule = Schedule.of(new WorkTime.Weekly(List.of(new DayGroup(
        one(random, List.of(WEEKDAYS, WEEKDAYS, SIX_DAYS)),
        List.of(TimeWindow.of(LocalTime.of(8, 0).plusMinutes(30L * random.nextInt(3)),
            LocalTime.of(15, 30).plusMinutes(30L * random.nextInt(5)))),
        Stated.of(List.of(TimeWindow.of(LocalTime.of(12, 0), LocalTime.of(13, 0))))))));
    Yuan pay = Yuan.of(2500 + 10L * random.nextInt(400));
    return terms(post, type, EmployerKind.ENTERPRISE, schedule, PlaceKind.FIXED, PayMethod.MONTH,
        Pay.Rate.of(pay, PayUnit.MONTH))
        .insurance(Stated.of(Choice.of(InsuranceType.SOCIAL)))
        .contract(Stated.of(Choice.of(ContractForm.LABOUR_CONTRACT)))
        .skills(Stated.of(Choice.of(skill)));
  }

  private PlacedPost domestic(SplittableRandom random, MamaPost.Builder post, Workload workload) {
    terms(post, PostTypes.DOMESTIC_SERVICE, EmployerKind.SOCIAL_ORGANISATION,
        Schedule.of(new WorkTime.FixedDaily(HoursRange.of(2, 3))), PlaceKind.SPECIFIC, PayMethod.TASK,
        Pay.Rate.of(Yuan.of(60 + 5L * random.nextInt(20)), PayUnit.ORDER))
        .insurance(Stated.of(Choice.of(InsuranceType.COMMERCIAL)))
        .contract(Stated.of(Choice.of(ContractForm.SERVICE_AGREEMENT)))
        .skills(Stated.of(Choice.of(SkillLevel.SPECIFIC)));
    boolean told = random.nextInt(3) > 0;
    return placed(random, post, told ? workload.monthlyQuota(15 + random.nextInt(30)) : workload);
  }

  private static PlacedPost remote(SplittableRandom random, MamaPost.Builder post, Workload workload) {
    terms(post, PostTypes.REMOTE, EmployerKind.ENTERPRISE, Schedule.of(new WorkTime.Flexible()), PlaceKind.FLEXIBLE,
        PayMethod.PIECE, Pay.Rate.of(Yuan.of(1 + random.nextInt(5)), PayUnit.PIECE))
        .insurance(Stated.of(Choice.anyOf(List.of(InsuranceType.FLEXIBLE_SOCIAL, InsuranceType.COMMERCIAL))))
        .contract(Stated.of(Choice.of(ContractForm.SERVICE_AGREEMENT)))
        .skills(Stated.of(Choice.of(SkillLevel.SPECIFIC)));
    boolean told = random.nextInt(3) > 0;
    return new PlacedPost(post.build(), Stated.none(),
        told ? workload.monthlyQuota(300 + 10 * random.nextInt(60)) : workload);
  }

  private PlacedPost hourly(SplittableRandom random, MamaPost.Builder post, Workload workload) {
    terms(post, PostTypes.RURAL_PUBLIC_WELFARE, EmployerKind.GOVERNMENT, Schedule.of(new WorkTime.Flexible()),
        PlaceKind.FIXED, PayMethod.HOUR, Pay.Rate.of(Yuan.of(20 + random.nextInt(15)), PayUnit.HOUR))
        .insurance(Stated.of(Choice.of(InsuranceType.COMMERCIAL)))
        .contract(Stated.of(Choice.of(ContractForm.SERVICE_AGREEMENT)))
        .skills(Stated.of(Choice.of(SkillLevel.BASIC)));
    return placed(random, post, workload.weeklyHours(Hours.of(10 + 2 * random.nextInt(13))));
  }

  private static MamaPost.Builder terms(MamaPost.Builder post, PostType type, EmployerKind kind, Schedule schedule,
      PlaceKind place, PayMethod method, Pay pay) {
    post.postType(Stated.of(type))
        .employer(Employer.builder().name(Stated.of("合成数据示例单位")).kind(Stated.of(kind)).build())
        .schedule(Stated.of(schedule))
        .workPlace(Stated.of(WorkPlace.of(place)))
        .payMethod(Stated.of(Choice.of(method)))
        .pay(Stated.of(pay));
    return post;
  }

  /** The carer of a number. */
  public Carer carer(int number) {
    SplittableRandom random = new SplittableRandom(seed * 37 - 1 - number);
    DayGroup free = DayGroup.of(one(random, List.of(WEEKDAYS, SIX_DAYS, EVERY_DAY)), TimeWindow.of(
        LocalTime.of(8, 0).plusMinutes(30L * random.nextInt(3)),
        LocalTime.of(16, 0).plusMinutes(30L * random.nextInt(6))));
    Wishes wishes = Wishes.none();
    wishes = random.nextInt(3) == 0 ? wishes.leastPay(Yuan.of(2500 + 100L * random.nextInt(15))) : wishes;
    wishes = random.nextInt(2) == 0 ? wishes.farthest(5_000 + 1_000 * random.nextInt(26)) : wishes;
    wishes = random.nextInt(5) == 0 ? wishes.contracts(Set.of(ContractForm.LABOUR_CONTRACT)) : wishes;
    wishes = random.nextInt(6) == 0 ? wishes.insurance(Set.of(InsuranceType.SOCIAL)) : wishes;
    return Carer.builder("SYN-C" + number)
        .place(Stated.of(place(random)))
        .stages(Stated.of(Set.of(one(random, List.of(CareStage.values())))))
        .freeTime(Stated.of(FreeTime.of(free)))
        .skills(Stated.of(random.nextInt(2) == 0 ? Set.of(SkillLevel.BASIC) : Set.of(SkillLevel.values())))
        .protection(random.nextInt(12) == 0 ? Stated.of(ClaimedProtection.NURSING_UNDER_ONE) : Stated.none())
        .wishes(wishes)
        .build();
  }

  private static Location place(SplittableRandom random) {
    return Location.of(new Position(CoordinateSystem.WGS_84, random.nextInt(SOUTH, NORTH), random.nextInt(WEST, EAST)));
  }

  private static <T> T one(SplittableRandom random, List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
