package org.mamapost.builtin;

import static org.mamapost.catalogue.AllowedTerms.anyOf;
import static org.mamapost.catalogue.AllowedTerms.only;
import static org.mamapost.catalogue.AllowedTerms.sideBySide;
import static org.mamapost.catalogue.ContractForm.LABOUR_CONTRACT;
import static org.mamapost.catalogue.ContractForm.SERVICE_AGREEMENT;
import static org.mamapost.catalogue.EmployerKind.COMMUNITY;
import static org.mamapost.catalogue.EmployerKind.SOCIAL_ORGANISATION;
import static org.mamapost.catalogue.InsuranceType.COMMERCIAL;
import static org.mamapost.catalogue.InsuranceType.FLEXIBLE_SOCIAL;
import static org.mamapost.catalogue.InsuranceType.SOCIAL;
import static org.mamapost.catalogue.PayMethod.MONTH;
import static org.mamapost.catalogue.PayMethod.PIECE;
import static org.mamapost.catalogue.PayMethod.TASK;
import static org.mamapost.catalogue.PostTypes.DOMESTIC_SERVICE;
import static org.mamapost.catalogue.PostTypes.FAMILY_FRIENDLY;
import static org.mamapost.catalogue.PostTypes.HANDICRAFT;
import static org.mamapost.catalogue.PostTypes.SCHOOL_CANTEEN;
import static org.mamapost.catalogue.PostTypes.VOLUNTEER_SERVICE;
import static org.mamapost.catalogue.SkillLevel.BASIC;
import static org.mamapost.catalogue.SkillLevel.SPECIFIC;

import java.util.List;
import org.mamapost.amount.HoursRange;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.catalogue.PlaceKind;
import org.mamapost.catalogue.TimeTerm.FixedDaily;
import org.mamapost.catalogue.TimeTerm.Flexible;
import org.mamapost.catalogue.TimeTerm.RelativelyFixed;
import org.mamapost.catalogue.TimeTerm.SchoolDay;

/** 附件二（二）社区和社会组织提供的灵活型岗位. */
final class FlexibleRows {

  private static final AnnexTable TABLE = AnnexTable.of(
      "附件二(二)", "社区和社会组织提供的灵活型岗位", "灵活型", "flexible", COMMUNITY, SOCIAL_ORGANISATION);

  private FlexibleRows() {}

  static List<CatalogueRow> rows() {
    return List.of(domesticService(), familyFriendly(), handicraft(), volunteerService(), schoolCanteen());
  }

  private static CatalogueRow domesticService() {
    return TABLE.row(DOMESTIC_SERVICE)
        .named("家政服务“妈妈岗”")
        .timeAndPlace("每天固定时间工作2-3小时，地点特定")
        .time("每天固定时间工作2-3小时", new FixedDaily(HoursRange.of(2, 3)))
        .place("地点特定", only(PlaceKind.SPECIFIC))
        .pay("按完成任务量计酬", only(TASK))
        .insurance("社会保险或商业保险", anyOf(SOCIAL, COMMERCIAL))
        .contract("劳动合同或劳务协议", anyOf(LABOUR_CONTRACT, SERVICE_AGREEMENT))
        .skills("特定技能", only(SPECIFIC))
        .examples("聚焦“一老一小”照护教育的入户早教师、养老助浴师等")
        .build();
  }

  private static CatalogueRow familyFriendly() {
    return TABLE.row(FAMILY_FRIENDLY)
        .named("家庭友好“妈妈岗”")
        .timeAndPlace("时间相对固定，地点特定或灵活")
        .time("时间相对固定", new RelativelyFixed())
        .place("地点特定或灵活", anyOf(PlaceKind.SPECIFIC, PlaceKind.FLEXIBLE))
        .pay("按完成任务量计酬", only(TASK))
        .insurance("社会保险或商业保险", anyOf(SOCIAL, COMMERCIAL))
        .contract("劳动合同或劳务协议", anyOf(LABOUR_CONTRACT, SERVICE_AGREEMENT))
        .skills("特定技能", only(SPECIFIC))
        .examples("托儿所保育员、家庭教育顾问等")
        .build();
  }

  private static CatalogueRow handicraft() {
    return TABLE.row(HANDICRAFT)
        .named("手工制作“妈妈岗”")
        .timeAndPlace("时间灵活地点灵活")
        .time("时间灵活", new Flexible())
        .place("地点灵活", only(PlaceKind.FLEXIBLE))
        .pay("按件计酬", only(PIECE))
        .insurance("灵活就业社会保险", only(FLEXIBLE_SOCIAL))
        .contract("劳务协议", only(SERVICE_AGREEMENT))
        .skills("特定技能", only(SPECIFIC))
        .examples("假睫毛制作、饰品钩织、假饵制作等")
        .build();
  }

  private static CatalogueRow volunteerService() {
    return TABLE.row(VOLUNTEER_SERVICE)
        .named("志愿服务“妈妈岗”")
        .timeAndPlace("时间灵活地点灵活")
        .time("时间灵活", new Flexible())
        .place("地点灵活", only(PlaceKind.FLEXIBLE))
        .pay("按完成任务量计酬", only(TASK))
        .insurance("灵活就业社会保险", only(FLEXIBLE_SOCIAL))
        .contract("劳务协议", only(SERVICE_AGREEMENT))
        .skills("特定技能", only(SPECIFIC))
        .examples("社区团购合伙人、志愿服务者等")
        .build();
  }

  private static CatalogueRow schoolCanteen() {
    return TABLE.row(SCHOOL_CANTEEN)
        .named("学校餐厅“妈妈岗”")
        .timeAndPlace("地点固定，可随孩子上下学时间上班")
        .time("可随孩子上下学时间上班", new SchoolDay())
        .place("地点固定", only(PlaceKind.FIXED))
        .pay("按月计酬", only(MONTH))
        .insurance("社会保险", only(SOCIAL))
        .contract("劳动合同", only(LABOUR_CONTRACT))
        .skills("基础技能特定技能", sideBySide(BASIC, SPECIFIC))
        .examples("厨师、面案、杂工等")
        .build();
  }
}
