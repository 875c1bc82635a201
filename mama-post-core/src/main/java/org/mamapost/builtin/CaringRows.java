package org.mamapost.builtin;

import static org.mamapost.catalogue.AllowedTerms.anyOf;
import static org.mamapost.catalogue.AllowedTerms.only;
import static org.mamapost.catalogue.AllowedTerms.sideBySide;
import static org.mamapost.catalogue.ContractForm.LABOUR_CONTRACT;
import static org.mamapost.catalogue.ContractForm.SERVICE_AGREEMENT;
import static org.mamapost.catalogue.EmployerKind.ENTERPRISE;
import static org.mamapost.catalogue.EmployerKind.INDIVIDUAL_BUSINESS;
import static org.mamapost.catalogue.InsuranceType.COMMERCIAL;
import static org.mamapost.catalogue.InsuranceType.FLEXIBLE_SOCIAL;
import static org.mamapost.catalogue.InsuranceType.SOCIAL;
import static org.mamapost.catalogue.PayMethod.MONTH;
import static org.mamapost.catalogue.PayMethod.PIECE;
import static org.mamapost.catalogue.PayMethod.TASK;
import static org.mamapost.catalogue.PostTypes.CHILDCARE_SECURED;
import static org.mamapost.catalogue.PostTypes.PRODUCTION_LINE;
import static org.mamapost.catalogue.PostTypes.PROJECT;
import static org.mamapost.catalogue.PostTypes.REMOTE;
import static org.mamapost.catalogue.PostTypes.SALES;
import static org.mamapost.catalogue.PostTypes.SHORT_TERM;
import static org.mamapost.catalogue.SkillLevel.BASIC;
import static org.mamapost.catalogue.SkillLevel.SPECIFIC;

import java.util.List;
import java.util.Set;
import org.mamapost.amount.HoursRange;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.catalogue.PlaceKind;
import org.mamapost.catalogue.TimeTerm.EarlyLeave;
import org.mamapost.catalogue.TimeTerm.Fixed;
import org.mamapost.catalogue.TimeTerm.Flexible;
import org.mamapost.catalogue.TimeTerm.LeaveOnDemand;
import org.mamapost.catalogue.TimeTerm.OnSite;
import org.mamapost.catalogue.TimeTerm.RestFlexible;
import org.mamapost.catalogue.TimeTerm.ShortTerm;
import org.mamapost.fact.Stated;
import org.mamapost.time.OnSitePeriod;
import org.mamapost.time.SeasonKind;

/** 附件二（一）企业和个体经济组织提供的关爱型岗位. */
final class CaringRows {

  private static final AnnexTable TABLE = AnnexTable.of(
      "附件二(一)", "企业和个体经济组织提供的关爱型岗位", "关爱型", "caring", ENTERPRISE, INDIVIDUAL_BUSINESS);

  private CaringRows() {}

  static List<CatalogueRow> rows() {
    return List.of(productionLine(), shortTerm(), sales(), childcareSecured(), remote(), project());
  }

  private static CatalogueRow productionLine() {
    return TABLE.row(PRODUCTION_LINE)
        .named("生产线“妈妈岗”")
        .timeAndPlace("可提前1-2小时下班，地点固定")
        .time("可提前1-2小时下班", new EarlyLeave(HoursRange.of(1, 2)))
        .place("地点固定", only(PlaceKind.FIXED))
        .pay("按件或按月计酬", anyOf(PIECE, MONTH))
        .insurance("社会保险", only(SOCIAL))
        .contract("劳动合同", only(LABOUR_CONTRACT))
        .skills("基础技能", only(BASIC))
        .examples("服装厂缝纫工、电子厂操作工、食品厂制作工等")
        .build();
  }

  private static CatalogueRow shortTerm() {
    return TABLE.row(SHORT_TERM)
        .named("短期用工“妈妈岗”")
        .timeAndPlace("季节性、周期性短期用工，时段固定，地点特定")
        .time("季节性、周期性短期用工，时段固定",
            new ShortTerm(Set.of(SeasonKind.SEASONAL, SeasonKind.PERIODIC)), new Fixed())
        .place("地点特定", only(PlaceKind.SPECIFIC))
        .pay("按完成任务量计酬", only(TASK))
        .insurance("商业保险或灵活就业社会保险", anyOf(COMMERCIAL, FLEXIBLE_SOCIAL))
        .contract("劳动合同或劳务协议", anyOf(LABOUR_CONTRACT, SERVICE_AGREEMENT))
        .skills("基础技能", only(BASIC))
        .examples("婚礼旺季的酒店服务员、旅游旺季的民宿管家等")
        .build();
  }

  private static CatalogueRow sales() {
    return TABLE.row(SALES)
        .named("市场销售“妈妈岗”")
        .timeAndPlace("每天坐班1-2小时，其余时间地点灵活")
        .time("每天坐班1-2小时，其余时间地点灵活",
            new OnSite(OnSitePeriod.DAY, Stated.of(HoursRange.of(1, 2))), new RestFlexible())
        .place("其余时间地点灵活", only(PlaceKind.FLEXIBLE))
        .pay("按完成任务量计酬", only(TASK))
        .insurance("社会保险或商业保险", anyOf(SOCIAL, COMMERCIAL))
        .contract("劳动合同或劳务协议", anyOf(LABOUR_CONTRACT, SERVICE_AGREEMENT))
        .skills("基础技能特定技能", sideBySide(BASIC, SPECIFIC))
        .examples("保险销售、房产中介等")
        .build();
  }

  private static CatalogueRow childcareSecured() {
    return TABLE.row(CHILDCARE_SECURED)
        .named("托育保障“妈妈岗”")
        .timeAndPlace("时间、地点固定，按需请假")
        .time("时间、地点固定，按需请假", new Fixed(), new LeaveOnDemand())
        .place("时间、地点固定", only(PlaceKind.FIXED))
        .pay("按月计酬", only(MONTH))
        .insurance("社会保险", only(SOCIAL))
        .contract("劳动合同", only(LABOUR_CONTRACT))
        .skills("基础技能特定技能", sideBySide(BASIC, SPECIFIC))
        .examples("生产车间质检员、包装工等")
        .build();
  }

  private static CatalogueRow remote() {
    return TABLE.row(REMOTE)
        .named("远程线上“妈妈岗”")
        .timeAndPlace("时间灵活地点灵活")
        .time("时间灵活", new Flexible())
        .place("地点灵活", only(PlaceKind.FLEXIBLE))
        .pay("按件计酬", only(PIECE))
        .insurance("灵活就业社会保险或商业保险", anyOf(FLEXIBLE_SOCIAL, COMMERCIAL))
        .contract("劳务协议", only(SERVICE_AGREEMENT))
        .skills("特定技能", only(SPECIFIC))
        .examples("直播带货、云客服、自媒体运营、在线教育辅导等")
        .build();
  }

  private static CatalogueRow project() {
    return TABLE.row(PROJECT)
        .named("项目制“妈妈岗”")
        .timeAndPlace("时间灵活地点灵活")
        .time("时间灵活", new Flexible())
        .place("地点灵活", only(PlaceKind.FLEXIBLE))
        .pay("按件计酬", only(PIECE))
        .insurance("灵活就业社会保险", only(FLEXIBLE_SOCIAL))
        .contract("劳务协议", only(SERVICE_AGREEMENT))
        .skills("特定技能", only(SPECIFIC))
        .examples("文案策划、图文设计、编程、撰稿等")
        .build();
  }
}
