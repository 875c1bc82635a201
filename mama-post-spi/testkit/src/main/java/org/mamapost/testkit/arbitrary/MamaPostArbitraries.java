package org.mamapost.testkit.arbitrary;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.mamapost.amount.Hours;
import org.mamapost.amount.HoursRange;
import org.mamapost.amount.Share;
import org.mamapost.amount.Yuan;
import org.mamapost.answer.Finding;
import org.mamapost.benefit.BenefitReport;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.catalogue.PostType;
import org.mamapost.person.Child;
import org.mamapost.person.ChildTies;
import org.mamapost.person.Children;
import org.mamapost.person.Contribution;
import org.mamapost.person.Contributions;
import org.mamapost.person.Facts;
import org.mamapost.person.Hire;
import org.mamapost.person.Hires;
import org.mamapost.person.RunningTaxFilings;
import org.mamapost.person.TaxFiling;
import org.mamapost.person.TaxFilings;
import org.mamapost.person.TaxPeriod;
import org.mamapost.policy.Measure;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.Scheme;
import org.mamapost.policy.Sum;
import org.mamapost.post.AgeRange;
import org.mamapost.post.Employer;
import org.mamapost.post.MamaPost;
import org.mamapost.post.Pay;
import org.mamapost.post.PayPeriod;
import org.mamapost.post.PostChange;
import org.mamapost.post.Quota;
import org.mamapost.post.WorkPlace;
import org.mamapost.region.Region;
import org.mamapost.source.Citation;
import org.mamapost.source.Document;
import org.mamapost.spi.PolicyRegistry;
import org.mamapost.time.DateRange;
import org.mamapost.time.DayGroup;
import org.mamapost.time.Schedule;
import org.mamapost.time.Season;
import org.mamapost.time.TimeWindow;
import org.mamapost.time.WorkTime;
import org.mamapost.validation.ValidationReport;

/** Hands jqwik a generator for each of the library's types; jqwik finds it by its own service file. */
public final class MamaPostArbitraries implements ArbitraryProvider {

  private static final Map<Class<?>, Supplier<Arbitrary<?>>> BY_TYPE = Map.ofEntries(
      Map.entry(Yuan.class, ValueArbitraries::yuan),
      Map.entry(Hours.class, ValueArbitraries::hours),
      Map.entry(HoursRange.class, ValueArbitraries::hoursRanges),
      Map.entry(Share.class, ValueArbitraries::shares),
      Map.entry(DateRange.class, ValueArbitraries::dateRanges),
      Map.entry(Region.class, ValueArbitraries::regions),
      Map.entry(Schedule.class, ScheduleArbitraries::schedules),
      Map.entry(Season.class, ScheduleArbitraries::seasons),
      Map.entry(WorkTime.class, ScheduleArbitraries::workTimes),
      Map.entry(DayGroup.class, ScheduleArbitraries::dayGroups),
      Map.entry(TimeWindow.class, ScheduleArbitraries::windows),
      Map.entry(MamaPost.class, PostArbitraries::posts),
      Map.entry(BrokenPost.class, () -> PostArbitraries.brokenInOneCell(WeihaiPolicy.policy())),
      Map.entry(Employer.class, PostArbitraries::employers),
      Map.entry(WorkPlace.class, PostArbitraries::workPlaces),
      Map.entry(Pay.class, PostArbitraries::pays),
      Map.entry(PostType.class, PostArbitraries::postTypes),
      Map.entry(PostChange.class, PostArbitraries::changes),
      Map.entry(AgeRange.class, PostArbitraries::ages),
      Map.entry(PayPeriod.class, PostArbitraries::payPeriods),
      Map.entry(Quota.class, PostArbitraries::quotas),
      Map.entry(ChildTies.class, PersonArbitraries::ties),
      Map.entry(Child.class, PersonArbitraries::children),
      Map.entry(Children.class, PersonArbitraries::families),
      Map.entry(Contribution.class, PersonArbitraries::contributions),
      Map.entry(Contributions.class, PersonArbitraries::contributionsInARow),
      Map.entry(Hire.class, PersonArbitraries::hires),
      Map.entry(Hires.class, PersonArbitraries::teams),
      Map.entry(TaxFiling.class, PersonArbitraries::filings),
      Map.entry(TaxFilings.class, PersonArbitraries::taxYears),
      Map.entry(TaxPeriod.class, PersonArbitraries::taxPeriods),
      Map.entry(RunningTaxFilings.class, PersonArbitraries::runningTaxYears),
      Map.entry(Facts.class, PersonArbitraries::cases),
      Map.entry(RegionalPolicy.class, PolicyArbitraries::policies),
      Map.entry(CatalogueRow.class, PolicyArbitraries::rows),
      Map.entry(Scheme.class, PolicyArbitraries::schemes),
      Map.entry(Parameter.class, PolicyArbitraries::parameters),
      Map.entry(Measure.class, PolicyArbitraries::measures),
      Map.entry(Sum.class, PolicyArbitraries::sums),
      Map.entry(Citation.class, PolicyArbitraries::citations),
      Map.entry(Document.class, () -> PolicyArbitraries.citations().map(Citation::document)),
      Map.entry(ValidationReport.class, PolicyArbitraries::reports),
      Map.entry(Finding.class, PolicyArbitraries::findings),
      Map.entry(BenefitReport.class, PolicyArbitraries::benefits));

  // Above jqwik's own, which knows a day and no policy.
  private static final int BEFORE_JQWIK = 10;

  /** Called by jqwik. */
  public MamaPostArbitraries() {}

  /** The types for which a generator is found without a word, beside {@code Stated} and {@code Choice} of them. */
  public static Set<Class<?>> types() {
    return BY_TYPE.keySet();
  }

  @Override
  public boolean canProvideFor(TypeUsage type) {
    return BY_TYPE.containsKey(type.getRawType()) || isAroundChanges(type);
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
    return Set.of(isAroundChanges(type)
        ? PolicyArbitraries.daysAroundChanges(policy(type.findAnnotation(AroundChanges.class).orElseThrow().of()))
        : wanted(type).orElseGet(() -> BY_TYPE.get(type.getRawType()).get()));
  }

  @Override
  public int priority() {
    return BEFORE_JQWIK;
  }

  private static boolean isAroundChanges(TypeUsage type) {
    return type.getRawType() == LocalDate.class && type.isAnnotated(AroundChanges.class);
  }

  private static Optional<Arbitrary<?>> wanted(TypeUsage type) {
    Optional<Conforming> conforming = type.findAnnotation(Conforming.class);
    if (type.isOfType(MamaPost.class) && conforming.isPresent()) {
      return Optional.of(PostArbitraries.conformingTo(policy(conforming.get().to())));
    }
    return type.findAnnotation(Broken.class)
        .map(broken -> PostArbitraries.brokenInOneCell(policy(broken.of())))
        .map(broken -> type.isOfType(MamaPost.class) ? broken.map(BrokenPost::post) : broken);
  }

  /** The latest policy of a region that anybody offers. */
  private static RegionalPolicy policy(String code) {
    Region region = Region.of(code);
    List<RegionalPolicy> offered = PolicyRegistry.discover().policies().stream()
        .filter(policy -> policy.region().equals(region)).toList();
    if (offered.isEmpty()) {
      throw new IllegalArgumentException("nobody on the class path or module path offers a policy of " + region);
    }
    return offered.get(offered.size() - 1);
  }
}
