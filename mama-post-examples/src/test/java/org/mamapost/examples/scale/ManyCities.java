package org.mamapost.examples.scale;

import static org.mamapost.catalogue.AllowedTerms.anyOf;
import static org.mamapost.catalogue.AllowedTerms.only;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mamapost.amount.HoursRange;
import org.mamapost.builtin.NationalLayer;
import org.mamapost.builtin.WeihaiCatalogue;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.catalogue.ContractForm;
import org.mamapost.catalogue.InsuranceType;
import org.mamapost.catalogue.PayMethod;
import org.mamapost.catalogue.PlaceKind;
import org.mamapost.catalogue.PostTypes;
import org.mamapost.catalogue.SkillLevel;
import org.mamapost.catalogue.TimeTerm;
import org.mamapost.fact.Stated;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;
import org.mamapost.region.RegionLevel;
import org.mamapost.source.Document;
import org.mamapost.spi.PolicyRegistry;
import org.mamapost.spi.PolicyRegistryBuilder;
import org.mamapost.spi.RegionalPolicyProvider;
import org.mamapost.time.DateRange;

/**
 * As many cities as China has, each with a policy a year for ten years: upon the nation's layer, with Weihai's
 * catalogue and one row of it changed. The places are real, what they lay down is invented.
 */
public final class ManyCities {

  /** How many cities there are. */
  public static final int CITIES = 340;
  /** How many policies each city has, one after another. */
  public static final int VERSIONS = 10;
  /** The year of each city's first policy; the last has no end. */
  public static final int FIRST_YEAR = 2016;

  private ManyCities() {}

  /** The prefectures that exist, the municipalities, and cities directly under a province, as many as are missing. */
  public static List<Region> regions() {
    List<Region> now = Region.all().filter(region -> region.note().isEmpty()).toList();
    Set<Region> withCities = Set.copyOf(of(now, RegionLevel.CITY).map(city -> city.parent().orElseThrow()).toList());
    List<Region> municipalities =
        of(now, RegionLevel.PROVINCE).filter(province -> !withCities.contains(province)).toList();
    return Stream.of(
            of(now, RegionLevel.CITY),
            municipalities.stream(),
            of(now, RegionLevel.COUNTY).filter(county -> withCities.contains(county.parent().orElseThrow())))
        .flatMap(regions -> regions)
        .limit(CITIES)
        .toList();
  }

  private static Stream<Region> of(List<Region> regions, RegionLevel level) {
    return regions.stream().filter(region -> region.level() == level);
  }

  /** A registry of all of them, each offered by a provider of its own. */
  public static PolicyRegistry registry() {
    PolicyRegistryBuilder registry = PolicyRegistry.builder().withoutBuiltIns().strict();
    regions().stream().map(City::new).forEach(registry::provider);
    return registry.build();
  }

  /** The day on which a version of every city is in force. */
  public static LocalDate day(int version) {
    return LocalDate.of(FIRST_YEAR + version, 6, 1);
  }

  /** A city's policies, one after another. */
  public static List<RegionalPolicy> policies(Region region) {
    return IntStream.range(0, VERSIONS).mapToObj(version -> policy(region, version)).toList();
  }

  private static RegionalPolicy policy(Region region, int version) {
    LocalDate first = LocalDate.of(FIRST_YEAR + version, 1, 1);
    Document notice = new Document(
        "示例〔" + first.getYear() + "〕" + region.code() + "号", "关于开发“妈妈岗”的通知", List.of(region.name()), Stated.of(first));
    return RegionalPolicy.builder("city-" + region.code())
        .version(first + ".1")
        .region(region)
        .inForce(version == VERSIONS - 1
            ? DateRange.startingOn(first)
            : DateRange.ofInclusive(first, first.plusYears(1).minusDays(1)))
        .document(notice)
        .above(NationalLayer.policy())
        .catalogue(WeihaiCatalogue.catalogue().with(domesticService(notice, 2 + version)))
        .build();
  }

  private static CatalogueRow domesticService(Document notice, int most) {
    CatalogueRow printed = WeihaiCatalogue.catalogue().row(PostTypes.DOMESTIC_SERVICE).orElseThrow();
    return CatalogueRow.of(PostTypes.DOMESTIC_SERVICE, notice, "附件·家政服务")
        .in(printed.group())
        .named("家政服务“妈妈岗”")
        .timeAndPlace("每天固定时间工作1-" + most + "小时，地点特定")
        .time("每天固定时间工作1-" + most + "小时", new TimeTerm.FixedDaily(HoursRange.of(1, most)))
        .place("地点特定", only(PlaceKind.SPECIFIC))
        .pay("按完成任务量计酬", only(PayMethod.TASK))
        .insurance("社会保险或商业保险", anyOf(InsuranceType.SOCIAL, InsuranceType.COMMERCIAL))
        .contract("劳动合同", only(ContractForm.LABOUR_CONTRACT))
        .skills("特定技能", only(SkillLevel.SPECIFIC))
        .examples("入户早教师等")
        .build();
  }

  private record City(Region region) implements RegionalPolicyProvider {

    @Override
    public String id() {
      return "city-" + region.code();
    }

    @Override
    public Set<Region> regions() {
      return Set.of(region);
    }

    @Override
    public List<RegionalPolicy> policies() {
      return ManyCities.policies(region);
    }
  }
}
