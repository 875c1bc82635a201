package org.mamapost.builtin;

import static org.mamapost.catalogue.AllowedTerms.only;
import static org.mamapost.catalogue.AllowedTerms.sideBySide;
import static org.mamapost.catalogue.ContractForm.SERVICE_AGREEMENT;
import static org.mamapost.catalogue.ContractForm.SERVICE_CONTRACT;
import static org.mamapost.catalogue.EmployerKind.GOVERNMENT;
import static org.mamapost.catalogue.InsuranceType.COMMERCIAL;
import static org.mamapost.catalogue.InsuranceType.SOCIAL;
import static org.mamapost.catalogue.PayMethod.HOUR;
import static org.mamapost.catalogue.PayMethod.MONTH;
import static org.mamapost.catalogue.PostTypes.RURAL_PUBLIC_WELFARE;
import static org.mamapost.catalogue.PostTypes.URBAN_PUBLIC_WELFARE;
import static org.mamapost.catalogue.SkillLevel.BASIC;
import static org.mamapost.catalogue.SkillLevel.SPECIFIC;

import java.util.List;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.catalogue.PlaceKind;
import org.mamapost.catalogue.TimeTerm.Fixed;
import org.mamapost.catalogue.TimeTerm.Flexible;

/** 附件二（四）政府兜底公益性岗位. */
final class PublicWelfareRows {

  private static final AnnexTable TABLE =
      AnnexTable.of("附件二(四)", "政府兜底公益性岗位", "公益性", "public welfare", GOVERNMENT);

  private PublicWelfareRows() {}

  static List<CatalogueRow> rows() {
    return List.of(urban(), rural());
  }

  private static CatalogueRow urban() {
    return TABLE.row(URBAN_PUBLIC_WELFARE)
        .named("城镇公益性岗位")
        .timeAndPlace("时间固定地点固定")
        .time("时间固定", new Fixed())
        .place("地点固定", only(PlaceKind.FIXED))
        .pay("按月计酬", only(MONTH))
        .insurance("社会保险", only(SOCIAL))
        .contract("劳务合同", only(SERVICE_CONTRACT))
        .contractAgainst(ShandongEmploymentRegulation.labourContract())
        .skills("基础技能特定技能", sideBySide(BASIC, SPECIFIC))
        .examples("公共环境管护岗、养老照护服务岗等")
        .build();
  }

  private static CatalogueRow rural() {
    return TABLE.row(RURAL_PUBLIC_WELFARE)
        .named("乡村公益性岗位")
        .timeAndPlace("时间灵活地点固定")
        .time("时间灵活", new Flexible())
        .place("地点固定", only(PlaceKind.FIXED))
        .pay("按小时计酬", only(HOUR))
        .insurance("商业保险", only(COMMERCIAL))
        .contract("劳务协议", only(SERVICE_AGREEMENT))
        .skills("基础技能特定技能", sideBySide(BASIC, SPECIFIC))
        .examples("村容保洁服务岗、护林绿化管护岗等")
        .build();
  }
}
