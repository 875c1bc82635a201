package org.mamapost.matching;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.mamapost.amount.Hours;
import org.mamapost.amount.HoursRange;
import org.mamapost.amount.Yuan;
import org.mamapost.catalogue.CareStage;
import org.mamapost.catalogue.ContractForm;
import org.mamapost.catalogue.InsuranceType;
import org.mamapost.catalogue.PlaceKind;
import org.mamapost.catalogue.PostTypes;
import org.mamapost.catalogue.SkillLevel;
import org.mamapost.fact.Choice;
import org.mamapost.fact.Stated;
import org.mamapost.matching.geography.CoordinateSystem;
import org.mamapost.matching.geography.Location;
import org.mamapost.matching.geography.Position;
import org.mamapost.post.MamaPost;
import org.mamapost.post.Pay;
import org.mamapost.post.PayUnit;
import org.mamapost.post.WorkPlace;
import org.mamapost.time.DayGroup;
import org.mamapost.time.OnSitePeriod;
import org.mamapost.time.Schedule;
import org.mamapost.time.TimeWindow;
import org.mamapost.time.WorkTime;

/** Carers and posts of every shape, from a seed. Few different values, so that ties and near misses are common. */
public final class Samples {

  public static final LocalDate DAY = LocalDate.of(2025, 6, 15);
  public static final Matcher MATCHER = Matcher.of(Grounds.ofWeihai(), DAY);
  public static final FreeTime WEEKDAYS = FreeTime.of(DayGroup.of(
      Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY),
      TimeWindow.of(LocalTime.of(8, 30), LocalTime.of(16, 30))));

  private final Random random;

  public Samples(long seed) {
    this.random = new Random(seed);
  }

  public List<PlacedPost> posts(int count) {
    return IntStream.range(0, count).mapToObj(i -> post("P" + i)).toList();
  }

  public List<Carer> carers(int count) {
    return IntStream.range(0, count).mapToObj(i -> carer("C" + i)).toList();
  }

  public PlacedPost post(String id) {
    MamaPost.Builder post = MamaPost.builder().id(id)
        .careStage(rarely() ? Stated.unknown() : one(List.of(Stated.<CareStage>none(),
            Stated.of(CareStage.FULL_COMPANION), Stated.of(CareStage.STEADY_WORK))))
        .postType(rarely() ? Stated.unknown() : Stated.of(PostTypes.DOMESTIC_SERVICE))
        .schedule(one(List.of(Schedule.of(new WorkTime.Flexible()), Schedule.of(new WorkTime.Flexible()),
            Schedule.of(WEEKDAYS.week()), Schedule.of(new WorkTime.Fixed()),
            Schedule.of(new WorkTime.OnSite(OnSitePeriod.WEEK, Stated.of(HoursRange.of(10, 50)))),
            Schedule.of(new WorkTime.FixedDaily(HoursRange.of(2, 3)))).stream().map(Stated::of).toList()))
        .skills(rarely() ? Stated.unknown() : Stated.of(Choice.of(one(List.of(SkillLevel.values())))))
        .contract(rarely() ? Stated.none() : Stated.of(Choice.of(one(List.of(ContractForm.values())))))
        .insurance(rarely() ? Stated.unknown() : Stated.of(Choice.of(one(List.of(InsuranceType.values())))))
        .openings(rarely() ? Stated.none() : Stated.of(1 + random.nextInt(3)))
        .closesOn(rarely() ? Stated.of(DAY.minusDays(1)) : Stated.of(DAY))
        .workPlace(one(List.of(PlaceKind.FIXED, PlaceKind.FIXED, PlaceKind.SPECIFIC, PlaceKind.FLEXIBLE).stream()
            .map(kind -> Stated.of(WorkPlace.of(kind))).toList()))
        .pay(pay());
    Workload workload = new Workload(
        rarely() ? Stated.of(Hours.of(random.nextInt(45))) : Stated.unknown(),
        random.nextBoolean() ? Stated.of(100 + random.nextInt(3)) : Stated.unknown(),
        one(List.of(Stated.of(false), Stated.of(true), Stated.unknown())),
        one(List.of(Stated.of(false), Stated.of(false), Stated.unknown())));
    return new PlacedPost(post.build(), rarely() ? Stated.unknown() : Stated.of(location()), workload);
  }

  private Stated<Pay> pay() {
    Yuan amount = Yuan.of(3000 + 100 * random.nextInt(5));
    return one(List.of(
        Stated.<Pay>unknown(),
        Stated.<Pay>of(new Pay.Negotiable()),
        Stated.<Pay>of(Pay.Rate.of(amount, PayUnit.MONTH)),
        Stated.<Pay>of(Pay.Rate.of(amount, PayUnit.MONTH)),
        Stated.<Pay>of(Pay.Rate.of(Yuan.of(20), PayUnit.HOUR)),
        Stated.<Pay>of(Pay.Rate.of(Yuan.of(30), PayUnit.PIECE))));
  }

  public Carer carer(String id) {
    Wishes wishes = Wishes.none();
    wishes = random.nextBoolean() ? wishes : wishes.leastPay(Yuan.parse("3100.005元"));
    wishes = random.nextBoolean() ? wishes : wishes.farthest(20_000);
    wishes = rarely() ? wishes.contracts(Set.of(ContractForm.LABOUR_CONTRACT, ContractForm.NOT_NEEDED)) : wishes;
    wishes = rarely() ? wishes.insurance(Set.of(InsuranceType.SOCIAL)) : wishes;
    return Carer.builder(id)
        .place(rarely() ? Stated.unknown() : Stated.of(location()))
        .stages(rarely() ? Stated.unknown() : Stated.of(Set.of(one(List.of(CareStage.values())))))
        .freeTime(one(List.of(Stated.<FreeTime>none(), Stated.of(WEEKDAYS), Stated.<FreeTime>unknown())))
        .skills(Stated.of(Set.of(SkillLevel.values())))
        .protection(rarely() ? Stated.of(ClaimedProtection.NURSING_UNDER_ONE) : Stated.none())
        .wishes(wishes)
        .build();
  }

  public Weights weights() {
    return one(List.of(Weights.nearest(), Weights.bestPaid(), Weights.kilometreCosts(Yuan.of(50)), new Weights(3, 7)));
  }

  // A coarse grid around Weihai: many posts at one place.
  private Location location() {
    return Location.of(new Position(one(List.of(CoordinateSystem.values())),
        370_000_000 + 500_000 * random.nextInt(12), 1_220_000_000 + 700_000 * random.nextInt(12)));
  }

  private boolean rarely() {
    return random.nextInt(8) == 0;
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
