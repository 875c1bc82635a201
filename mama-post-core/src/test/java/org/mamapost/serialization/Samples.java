package org.mamapost.serialization;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mamapost.DomesticService;
import org.mamapost.amount.Hours;
import org.mamapost.amount.HoursRange;
import org.mamapost.amount.Share;
import org.mamapost.amount.Yuan;
import org.mamapost.analysis.AnalysisReport;
import org.mamapost.analysis.PolicyAnalysis;
import org.mamapost.analysis.Remark;
import org.mamapost.analysis.RemarkKind;
import org.mamapost.answer.Refusal;
import org.mamapost.answer.RefusalReason;
import org.mamapost.builtin.WeihaiCatalogue;
import org.mamapost.builtin.WeihaiNotice;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.catalogue.AllowedTerms;
import org.mamapost.catalogue.CareStage;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.catalogue.ContractForm;
import org.mamapost.catalogue.InsuranceType;
import org.mamapost.catalogue.PayMethod;
import org.mamapost.catalogue.PlaceKind;
import org.mamapost.catalogue.PostTypes;
import org.mamapost.catalogue.SkillLevel;
import org.mamapost.fact.Choice;
import org.mamapost.fact.Permission;
import org.mamapost.fact.Stated;
import org.mamapost.interpretation.OrBetweenTerms;
import org.mamapost.interpretation.Readings;
import org.mamapost.policy.Binding;
import org.mamapost.policy.InForce;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.ParameterKey;
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
import org.mamapost.post.PostChange;
import org.mamapost.post.Quota;
import org.mamapost.post.WorkPlace;
import org.mamapost.region.Region;
import org.mamapost.source.Citation;
import org.mamapost.source.EvidenceGrade;
import org.mamapost.text.Message;
import org.mamapost.time.DateRange;
import org.mamapost.time.DayGroup;
import org.mamapost.time.OnSitePeriod;
import org.mamapost.time.Schedule;
import org.mamapost.time.Season;
import org.mamapost.time.SeasonKind;
import org.mamapost.time.TimeWindow;
import org.mamapost.time.WorkTime;
import org.mamapost.validation.Consequence;
import org.mamapost.validation.PostValidator;
import org.mamapost.validation.ValidationReport;
import org.mamapost.validation.WorkingTime;

/** A value of each public type, with and without its optional parts. */
final class Samples {

  private static final TimeWindow MORNING = TimeWindow.of(LocalTime.of(8, 30), LocalTime.of(11, 30));
  private static final TimeWindow NIGHT = new TimeWindow(LocalTime.of(22, 0), LocalTime.of(6, 0), true);
  private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

  private Samples() {}

  static Stream<Serializable> all() {
    return Stream.of(factsAndAmounts(), sources(), times(), catalogue(), posts(), changes(), parameters(), answers(),
            BenefitSamples.all(), ProtectionSamples.all(), ServiceSamples.all(), analysed())
        .flatMap(part -> part);
  }

  /** Every public class of core whose instances are values; enums serialize by name, and exceptions are not values. */
  static Stream<Class<?>> publicValueTypes() {
    return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages("org.mamapost").stream()
        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC) && type.isAssignableTo(Serializable.class))
        .filter(type -> !type.isInterface())
        .filter(type -> !type.isAssignableTo(Enum.class) && !type.isAssignableTo(Throwable.class))
        .map(JavaClass::reflect);
  }

  private static Stream<Serializable> factsAndAmounts() {
    return Stream.of(
        Stated.of("家政服务"),
        Choice.of(InsuranceType.SOCIAL),
        Choice.ofAlternatives(List.of(
            Set.of(InsuranceType.SOCIAL, InsuranceType.COMMERCIAL), Set.of(InsuranceType.FLEXIBLE_SOCIAL))),
        Yuan.of(7800),
        Yuan.of(new BigDecimal("0.035")),
        new Share(2, 3),
        Hours.of(1, 59),
        HoursRange.of(2, 3),
        Message.of("key", "{0}元", "{0} yuan", Yuan.of(1), Message.of("inner", "内", "inner")));
  }

  private static Stream<Serializable> sources() {
    return Stream.of(
        Region.of("371002"),
        WeihaiNotice.document(),
        WeihaiNotice.cite("正文(一)", "鼓励"),
        WeihaiNotice.cite("正文(一)", "鼓励").lastVerifiedOn(DAY),
        new Citation(WeihaiNotice.document(), "正文(一)", "鼓励", EvidenceGrade.PRESS, Stated.of("威海日报")));
  }

  private static Stream<Serializable> times() {
    return Stream.of(
        DateRange.startingOn(DAY),
        DateRange.ofInclusive(DAY, DAY.plusDays(1)),
        MORNING,
        NIGHT,
        DayGroup.of(Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), MORNING, NIGHT),
        new WorkTime.Flexible(),
        new WorkTime.Fixed(),
        new WorkTime.RelativelyFixed(),
        new WorkTime.FixedDaily(HoursRange.of(2, 3)),
        new WorkTime.OnSite(OnSitePeriod.WEEK, Stated.unknown()),
        weekly().getTime().value().orElseThrow(),
        new Season(Set.of(SeasonKind.SEASONAL), Stated.of(DateRange.startingOn(DAY))),
        weekly());
  }

  private static Stream<Serializable> catalogue() {
    List<CatalogueRow> rows = WeihaiCatalogue.catalogue().rows();
    Stream<Serializable> cells = rows.stream().flatMap(row -> Stream.of(row.key(), row.group(), row.time(), row.place(),
        row.pay(), row.insurance(), row.contract(), row.skills(), row.time().meaning()));
    Stream<Serializable> terms = rows.stream().flatMap(row -> row.time().meaning().terms().stream());
    return Stream.concat(Stream.concat(cells, terms), Stream.of(
        PostTypes.DOMESTIC_SERVICE,
        AllowedTerms.nothingSaid(),
        AllowedTerms.anyOf(InsuranceType.SOCIAL, InsuranceType.COMMERCIAL),
        rows.get(0).stageAges().orElseThrow(),
        rows.get(0).stageAges().orElseThrow().meaning()));
  }

  private static Stream<Serializable> posts() {
    return Stream.of(
        Employer.builder().build(),
        Employer.builder().name(Stated.of("甲")).kind(Stated.none()).build(),
        WorkPlace.of(PlaceKind.FIXED),
        new WorkPlace(Choice.of(PlaceKind.FIXED), Stated.of("环翠区")),
        new Pay.Negotiable(),
        Pay.Rate.of(Yuan.of(new BigDecimal("0.035")), PayUnit.PIECE),
        new Pay.Rate(Stated.of(Yuan.of(10_000)), Stated.none(), Stated.of(PayUnit.MONTH)),
        new AgeRange(Stated.of(18), Stated.none()),
        new PayPeriod(15, PayPeriod.Unit.DAY),
        new Quota(30, PayUnit.PIECE, PayUnit.HOUR),
        WorkingTime.of(Stated.of(weekly()), Readings.standard()).orElseThrow(),
        MamaPost.builder().id("silent").build(),
        stated());
  }

  private static Stream<Serializable> changes() {
    return Stream.of(
        new PostChange.ToSchedule(weekly()),
        new PostChange.ToWorkPlace(WorkPlace.of(PlaceKind.FIXED)),
        new PostChange.ToPayMethod(Choice.of(PayMethod.TASK)),
        new PostChange.ToInsurance(Choice.of(InsuranceType.SOCIAL)),
        new PostChange.ToContract(Choice.of(ContractForm.LABOUR_CONTRACT)),
        new PostChange.ToSkills(Choice.of(SkillLevel.SPECIFIC)));
  }

  private static Stream<Serializable> parameters() {
    ParameterKey<Yuan> key = ParameterKey.of("weihai.startup-grant", Yuan.class, "一次性创业补贴（元）", "grant (yuan)");
    Parameter<Yuan> higher = new Parameter<>(key, Yuan.of(12_000), Binding.FLOOR, DateRange.startingOn(DAY),
        WeihaiNotice.cite("正文(五)", "1.2万元"));
    Parameter<Yuan> lower = new Parameter<>(key, Yuan.of(2_000), Binding.FIXED, DateRange.startingOn(DAY),
        WeihaiNotice.cite("正文(五)", "2000元"));
    InForce.Conflict<Yuan> conflict = new InForce.Conflict<>(higher, lower);
    return Stream.of(key, higher, conflict, new InForce<>(higher, "weihai", List.of(conflict)));
  }

  private static Stream<Serializable> analysed() {
    AnalysisReport report = PolicyAnalysis.of(WeihaiPolicy.policy()).on(DAY);
    Remark overlap = report.of(RemarkKind.ROW_OVERLAP).get(0);
    return Stream.of(report, overlap, report.of(RemarkKind.VALUE_GAP).get(0), overlap.subjects().get(0),
        Consequence.of(RefusalReason.NOT_MODELLED));
  }

  private static Stream<Serializable> answers() {
    ValidationReport report = PostValidator.of(WeihaiPolicy.policy()).suggesting().validate(DomesticService.breaking());
    Stream<Serializable> parts = report.getFindings().stream()
        .flatMap(finding -> Stream.concat(Stream.of(finding), finding.repair().stream()));
    return Stream.concat(parts, Stream.of(
        report,
        report.getNearest().get(0),
        PostValidator.of(WeihaiPolicy.policy().with(OrBetweenTerms.EXACTLY_ONE)).validate(stated()),
        PostValidator.of(WeihaiPolicy.policy()).validate(DomesticService.elsewhere()),
        new Refusal(RefusalReason.FACTS_MISSING, Message.of("key", "缺", "missing"), List.of())));
  }

  private static Schedule weekly() {
    return Schedule.builder()
        .time(Stated.of(new WorkTime.Weekly(List.of(new DayGroup(
            Set.of(DayOfWeek.MONDAY), List.of(MORNING), Stated.of(List.of(
                TimeWindow.of(LocalTime.of(9, 0), LocalTime.of(9, 15)))))))))
        .season(Stated.none())
        .earlyLeave(Stated.of(HoursRange.of(1, 2)))
        .leaveOnDemand(Permission.GRANTED)
        .schoolDay(Permission.REFUSED)
        .ownHours(Permission.GRANTED)
        .takeHome(Permission.REFUSED)
        .build();
  }

  /** A post that states every cell. */
  static MamaPost stated() {
    return DomesticService.conforming().toBuilder()
        .title(Stated.of("入户早教师"))
        .careStage(Stated.of(CareStage.FLEXIBLE_BALANCE))
        .schedule(Stated.of(weekly()))
        .pay(Stated.of(new Pay.Negotiable()))
        .insurance(Stated.of(Choice.together(Set.of(InsuranceType.SOCIAL, InsuranceType.COMMERCIAL))))
        .labels(Stated.of(Set.of(Label.ELASTIC)))
        .amenities(Stated.of(Set.of(Amenity.NURSING_ROOM)))
        .ageCondition(Stated.of(AgeRange.of(40, 55)))
        .sexCondition(Stated.none())
        .familyConditions(Stated.of(Set.of(FamilyCondition.RAISES_CHILD)))
        .employmentForm(Stated.of(EmploymentForm.PART_TIME))
        .payPeriod(Stated.of(new PayPeriod(1, PayPeriod.Unit.MONTH)))
        .quota(Stated.of(new Quota(1, PayUnit.ORDER, PayUnit.DAY)))
        .openings(Stated.of(3))
        .closesOn(Stated.of(DAY.plusMonths(1)))
        .build();
  }
}
