package org.mamapost.builtin;

import static org.mamapost.catalogue.AllowedTerms.anyOf;
import static org.mamapost.catalogue.AllowedTerms.nothingSaid;
import static org.mamapost.catalogue.AllowedTerms.only;
import static org.mamapost.catalogue.AllowedTerms.sideBySide;
import static org.mamapost.catalogue.CareStage.FLEXIBLE_BALANCE;
import static org.mamapost.catalogue.CareStage.FULL_COMPANION;
import static org.mamapost.catalogue.CareStage.STEADY_WORK;
import static org.mamapost.catalogue.ContractForm.LABOUR_CONTRACT;
import static org.mamapost.catalogue.ContractForm.SERVICE_AGREEMENT;
import static org.mamapost.catalogue.InsuranceType.COMMERCIAL;
import static org.mamapost.catalogue.InsuranceType.SOCIAL;
import static org.mamapost.catalogue.PayMethod.MONTH;
import static org.mamapost.catalogue.PayMethod.PIECE;
import static org.mamapost.catalogue.PayMethod.PROJECT;
import static org.mamapost.catalogue.PayMethod.TASK;
import static org.mamapost.catalogue.SkillLevel.BASIC;
import static org.mamapost.catalogue.SkillLevel.SPECIFIC;

import java.util.List;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.catalogue.PlaceKind;
import org.mamapost.catalogue.TimeTerm.Fixed;
import org.mamapost.catalogue.TimeTerm.Flexible;
import org.mamapost.catalogue.TimeTerm.LeaveOnDemand;
import org.mamapost.catalogue.TimeTerm.OnSite;
import org.mamapost.catalogue.TimeTerm.RestFlexible;
import org.mamapost.fact.Stated;
import org.mamapost.time.OnSitePeriod;

/** 附件一、按育儿阶段分类. */
final class CareStageRows {

  private static final AnnexTable TABLE = AnnexTable.of("附件一", "按育儿阶段分类", "按育儿阶段分类", "by care stage");

  private CareStageRows() {}

  static List<CatalogueRow> rows() {
    return List.of(fullCompanion(), flexibleBalance(), steadyWork());
  }

  private static CatalogueRow fullCompanion() {
    return TABLE.row(FULL_COMPANION)
        .named("全程陪伴型“妈妈岗”")
        .ages("适用于照看0-3周岁幼儿", 0, 3)
        .timeAndPlace("时间灵活地点灵活")
        .time("时间灵活", new Flexible())
        .place("地点灵活", only(PlaceKind.FLEXIBLE))
        .pay("按件或按项目计酬", anyOf(PIECE, PROJECT))
        .insurance("社会保险或商业保险", anyOf(SOCIAL, COMMERCIAL))
        .contract("劳动合同或劳务协议", anyOf(LABOUR_CONTRACT, SERVICE_AGREEMENT))
        .skills("基础技能特定技能", sideBySide(BASIC, SPECIFIC))
        .examples("完成一定项目或任务的设计、编程、撰稿类“妈妈岗”")
        .build();
  }

  private static CatalogueRow flexibleBalance() {
    return TABLE.row(FLEXIBLE_BALANCE)
        .named("弹性兼顾型“妈妈岗”")
        .ages("适用于照看3-6周岁儿童", 3, 6)
        .timeAndPlace("固定工作时段，灵活时间安排，每天或每周需到岗一定时间")
        .time("固定工作时段，灵活时间安排，每天或每周需到岗一定时间",
            new OnSite(OnSitePeriod.DAY_OR_WEEK, Stated.none()), new RestFlexible())
        .place("固定工作时段，灵活时间安排，每天或每周需到岗一定时间", nothingSaid())
        .pay("按完成任务量计酬", only(TASK))
        .insurance("社会保险或商业保险", anyOf(SOCIAL, COMMERCIAL))
        .contract("劳动合同或劳务协议", anyOf(LABOUR_CONTRACT, SERVICE_AGREEMENT))
        .skills("基础技能特定技能", sideBySide(BASIC, SPECIFIC))
        .examples("固定到岗一定时间，剩余时间灵活安排的保险、房产销售类“妈妈岗”")
        .build();
  }

  private static CatalogueRow steadyWork() {
    return TABLE.row(STEADY_WORK)
        .named("安心工作型“妈妈岗”")
        .ages("适用于照看6-12周岁儿童", 6, 12)
        .timeAndPlace("固定时间、地点，允许按需请假，灵活调整")
        .time("固定时间、地点，允许按需请假，灵活调整", new Fixed(), new LeaveOnDemand())
        .place("固定时间、地点", only(PlaceKind.FIXED))
        .pay("按月计酬", only(MONTH))
        .insurance("社会保险", only(SOCIAL))
        .contract("劳动合同", only(LABOUR_CONTRACT))
        .skills("基础技能特定技能", sideBySide(BASIC, SPECIFIC))
        .examples("用人单位提供托育保障服务，允许带娃上班或帮忙带娃的全职类“妈妈岗”")
        .build();
  }
}
