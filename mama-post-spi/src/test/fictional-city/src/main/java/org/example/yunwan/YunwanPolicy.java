package org.example.yunwan;

import static org.mamapost.catalogue.AllowedTerms.anyOf;
import static org.mamapost.catalogue.AllowedTerms.nothingSaid;
import static org.mamapost.catalogue.AllowedTerms.only;

import java.time.LocalDate;
import java.util.List;
import org.mamapost.amount.HoursRange;
import org.mamapost.builtin.WeihaiCatalogue;
import org.mamapost.catalogue.Catalogue;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.catalogue.ContractForm;
import org.mamapost.catalogue.EmployerKind;
import org.mamapost.catalogue.InsuranceType;
import org.mamapost.catalogue.PayMethod;
import org.mamapost.catalogue.PlaceKind;
import org.mamapost.catalogue.PostType;
import org.mamapost.catalogue.PostTypes;
import org.mamapost.catalogue.RowGroup;
import org.mamapost.catalogue.SkillLevel;
import org.mamapost.catalogue.TimeTerm;
import org.mamapost.fact.Stated;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;
import org.mamapost.source.Citation;
import org.mamapost.source.Document;
import org.mamapost.time.DateRange;

/**
 * Yunwan's policy, invented for tests from the first word to the last, in the place of 542500, a region that has none:
 * Weihai's catalogue with 家政服务 of 1-4 hours, with 观星 (stargazing) added and 短期用工 removed, and a rule of its own.
 */
final class YunwanPolicy {

  static final Region REGION = Region.of("542500");
  static final PostType STARGAZING = PostType.of("yunwan-stargazing", "观星", "stargazing");

  private static final Document NOTICE =
      new Document("云湾示例〔2025〕1号", "虚构的通知，仅供测试", List.of("虚构机关"), Stated.unknown());

  private YunwanPolicy() {}

  static Citation cite(String clause, String quote) {
    return Citation.of(NOTICE, clause, quote);
  }

  static RegionalPolicy policy() {
    return RegionalPolicy.builder("yunwan")
        .version("2025.1")
        .region(REGION)
        .inForce(DateRange.ofInclusive(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31)))
        .document(NOTICE)
        .catalogue(catalogue())
        .postRule("yunwan.openings", new FewOpenings(5))
        .build();
  }

  private static Catalogue catalogue() {
    return WeihaiCatalogue.catalogue()
        .with(domesticService())
        .with(stargazing())
        .without(PostTypes.SHORT_TERM);
  }

  private static CatalogueRow domesticService() {
    return row(PostTypes.DOMESTIC_SERVICE)
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

  private static CatalogueRow stargazing() {
    return row(STARGAZING)
        .named("观星“妈妈岗”")
        .timeAndPlace("时间灵活，地点固定")
        .time("时间灵活", new TimeTerm.Flexible())
        .place("地点固定", only(PlaceKind.FIXED))
        .pay("按月计酬", only(PayMethod.MONTH))
        .insurance("社会保险", only(InsuranceType.SOCIAL))
        .contract("劳动合同", only(ContractForm.LABOUR_CONTRACT))
        .skills("不限", nothingSaid())
        .examples("天文台观测员等")
        .build();
  }

  private static CatalogueRow.Builder row(PostType type) {
    RowGroup group = new RowGroup("示例型", "example", List.of(EmployerKind.ENTERPRISE), cite("附件", "企业提供的示例型岗位"));
    return CatalogueRow.of(type, NOTICE, "附件·" + type.chinese()).in(group);
  }
}
