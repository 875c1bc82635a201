package org.mamapost.builtin;

import static org.mamapost.catalogue.AllowedTerms.anyOf;
import static org.mamapost.catalogue.AllowedTerms.only;
import static org.mamapost.catalogue.ContractForm.NOT_NEEDED;
import static org.mamapost.catalogue.ContractForm.SERVICE_AGREEMENT;
import static org.mamapost.catalogue.EmployerKind.OWN_BUSINESS;
import static org.mamapost.catalogue.EmployerKind.PLATFORM;
import static org.mamapost.catalogue.InsuranceType.COMMERCIAL;
import static org.mamapost.catalogue.InsuranceType.EMPLOYEE_SOCIAL;
import static org.mamapost.catalogue.InsuranceType.FLEXIBLE_SOCIAL;
import static org.mamapost.catalogue.PayMethod.OWN_EARNINGS;
import static org.mamapost.catalogue.PayMethod.PIECE;
import static org.mamapost.catalogue.PostTypes.FOUNDER;
import static org.mamapost.catalogue.PostTypes.PLATFORM_ECONOMY;
import static org.mamapost.catalogue.SkillLevel.SPECIFIC;

import java.util.List;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.catalogue.PlaceKind;
import org.mamapost.catalogue.TimeTerm.Flexible;

/** 附件二（三）新业态平台和个人创业的自主型岗位. */
final class SelfDirectedRows {

  private static final AnnexTable TABLE = AnnexTable.of(
      "附件二(三)", "新业态平台和个人创业的自主型岗位", "自主型", "self-directed", PLATFORM, OWN_BUSINESS);

  private SelfDirectedRows() {}

  static List<CatalogueRow> rows() {
    return List.of(platformEconomy(), founder());
  }

  private static CatalogueRow platformEconomy() {
    return TABLE.row(PLATFORM_ECONOMY)
        .named("平台经济“妈妈岗”")
        .timeAndPlace("时间灵活地点灵活")
        .time("时间灵活", new Flexible())
        .place("地点灵活", only(PlaceKind.FLEXIBLE))
        .pay("按件计酬", only(PIECE))
        .insurance("商业保险", only(COMMERCIAL))
        .contract("劳务协议", only(SERVICE_AGREEMENT))
        .skills("特定技能", only(SPECIFIC))
        .examples("网约车司机、外卖骑手等")
        .build();
  }

  private static CatalogueRow founder() {
    return TABLE.row(FOUNDER)
        .named("创业型“妈妈岗”")
        .timeAndPlace("时间灵活地点灵活")
        .time("时间灵活", new Flexible())
        .place("地点灵活", only(PlaceKind.FLEXIBLE))
        .pay("自主创收", only(OWN_EARNINGS))
        .insurance("灵活就业社会保险或职工社会保险", anyOf(FLEXIBLE_SOCIAL, EMPLOYEE_SOCIAL))
        .contract("无需合同", only(NOT_NEEDED))
        .skills("特定技能", only(SPECIFIC))
        .examples("自主创业的旅游景区咖啡师、公司经理等")
        .build();
  }
}
