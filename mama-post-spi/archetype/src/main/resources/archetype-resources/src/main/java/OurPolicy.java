package ${package};

import static org.mamapost.catalogue.AllowedTerms.anyOf;
import static org.mamapost.catalogue.AllowedTerms.only;

import java.time.LocalDate;
import java.util.List;
import org.mamapost.amount.HoursRange;
import org.mamapost.amount.Yuan;
import org.mamapost.builtin.WeihaiCatalogue;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.catalogue.ContractForm;
import org.mamapost.catalogue.EmployerKind;
import org.mamapost.catalogue.InsuranceType;
import org.mamapost.catalogue.PayMethod;
import org.mamapost.catalogue.PlaceKind;
import org.mamapost.catalogue.PostTypes;
import org.mamapost.catalogue.RowGroup;
import org.mamapost.catalogue.SkillLevel;
import org.mamapost.catalogue.TimeTerm;
import org.mamapost.fact.Stated;
import org.mamapost.interpretation.StageBoundary;
import org.mamapost.policy.Binding;
import org.mamapost.policy.Measure;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.SchemeKey;
import org.mamapost.region.Region;
import org.mamapost.source.Citation;
import org.mamapost.source.Document;
import org.mamapost.source.Modality;
import org.mamapost.time.DateRange;

final class OurPolicy {

  static final Region REGION = Region.of("${region}");

  // Not a document: put yours here. Has it no number, or was none found: Document.byTitle.
  private static final Document NOTICE = new Document(
      "${cityName}〔0000〕0号", "关于开发“妈妈岗”的通知", List.of("${cityName}人力资源和社会保障局"), Stated.of(LocalDate.of(2025, 3, 1)));

  private OurPolicy() {}

  static Citation cite(String clause, String quote) {
    return Citation.of(NOTICE, clause, quote);
  }

  static RegionalPolicy policy() {
    DateRange days = DateRange.ofInclusive(LocalDate.of(2025, 3, 1), LocalDate.of(2027, 2, 28));
    return RegionalPolicy.builder("${cityId}")
        .version("2025-03-01.1") // a new one whenever an answer may change
        .region(REGION)
        .inForce(days)
        .document(NOTICE)
        .catalogue(WeihaiCatalogue.catalogue().with(domesticService()))
        .postRule("${cityId}.openings", new FewOpenings(5))
        .parameter(new Parameter<>(OurGrant.LEAST_DAYS, 10, Binding.FIXED, days, OurGrant.BASIS))
        .parameter(new Parameter<>(OurGrant.AMOUNT, Yuan.of(1000), Binding.FIXED,
            DateRange.ofInclusive(days.first(), LocalDate.of(2025, 12, 31)), OurGrant.BASIS))
        .parameter(new Parameter<>(OurGrant.AMOUNT, Yuan.of(1200), Binding.FIXED,
            DateRange.startingOn(LocalDate.of(2026, 1, 1)), cite("第四条", "自2026年1月1日起提高到1200元")))
        .scheme(new OurGrant())
        .measure(new Measure(new SchemeKey("${cityId}-nursing-room", "母婴室", "nursing room"), Modality.ENCOURAGE,
            OurGrant.say("nursing-room"), cite("第五条", "鼓励用人单位配套建立母婴室")))
        .reading(StageBoundary.EXCLUSIVE)
        .build();
  }

  private static CatalogueRow domesticService() {
    RowGroup group = new RowGroup(
        "灵活型", "flexible", List.of(EmployerKind.ENTERPRISE), cite("附件", "企业提供的灵活型岗位"));
    return CatalogueRow.of(PostTypes.DOMESTIC_SERVICE, NOTICE, "附件·家政服务")
        .in(group)
        .named("家政服务“妈妈岗”")
        .timeAndPlace("每天固定时间工作1-4小时，地点特定")
        .time("每天固定时间工作1-4小时", new TimeTerm.FixedDaily(HoursRange.of(1, 4)))
        .place("地点特定", only(PlaceKind.SPECIFIC))
        .pay("按完成任务量计酬", only(PayMethod.TASK))
        .insurance("社会保险或商业保险", anyOf(InsuranceType.SOCIAL, InsuranceType.COMMERCIAL))
        .contract("劳动合同", only(ContractForm.LABOUR_CONTRACT))
        .skills("特定技能", only(SkillLevel.SPECIFIC))
        .examples("入户早教师等")
        .build();
  }
}
