package org.mamapost.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mamapost.catalogue.CareStage;
import org.mamapost.catalogue.Catalogue;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.catalogue.PostCell;
import org.mamapost.catalogue.PostTypes;
import org.mamapost.catalogue.RowGroup;
import org.mamapost.source.Modality;
import org.mamapost.text.Named;

class WeihaiCatalogueTest {

  private static final Catalogue CATALOGUE = WeihaiCatalogue.catalogue();

  /** 岗位类型 | 时间地点 | 计酬方式 | 保险类型 | 合同形式 | 技能要求 | 育儿阶段 | 单位属性; — where a form has nothing to offer. */
  private static final String ALLOWED = """
      按育儿阶段分类
      — | 时间灵活、地点灵活 | 按件计酬、按项目计酬 | 社会保险、商业保险 | 劳动合同、劳务协议 | 基础技能、特定技能 | 全程陪伴型 | —
      — | 每天或每周到岗一定时间、其余时间灵活 | 按完成任务量计酬 | 社会保险、商业保险 | 劳动合同、劳务协议 | 基础技能、特定技能 | 弹性兼顾型 | —
      — | 时间固定、可按需请假、地点固定 | 按月计酬 | 社会保险 | 劳动合同 | 基础技能、特定技能 | 安心工作型 | —
      关爱型
      生产线 | 可提前1-2小时下班、地点固定 | 按件计酬、按月计酬 | 社会保险 | 劳动合同 | 基础技能 | — | 企业、个体经济组织
      短期用工 | 季节性、周期性短期用工、时间固定、地点特定 | 按完成任务量计酬 | 商业保险、灵活就业社会保险 | 劳动合同、劳务协议 | 基础技能 | — | 企业、个体经济组织
      市场销售 | 每天坐班1-2小时、其余时间灵活、地点灵活 | 按完成任务量计酬 | 社会保险、商业保险 | 劳动合同、劳务协议 | 基础技能、特定技能 | — | 企业、个体经济组织
      托育保障 | 时间固定、可按需请假、地点固定 | 按月计酬 | 社会保险 | 劳动合同 | 基础技能、特定技能 | — | 企业、个体经济组织
      远程线上 | 时间灵活、地点灵活 | 按件计酬 | 灵活就业社会保险、商业保险 | 劳务协议 | 特定技能 | — | 企业、个体经济组织
      项目制 | 时间灵活、地点灵活 | 按件计酬 | 灵活就业社会保险 | 劳务协议 | 特定技能 | — | 企业、个体经济组织
      灵活型
      家政服务 | 每天固定时间工作2-3小时、地点特定 | 按完成任务量计酬 | 社会保险、商业保险 | 劳动合同、劳务协议 | 特定技能 | — | 社区、社会组织
      家庭友好 | 时间相对固定、地点特定、地点灵活 | 按完成任务量计酬 | 社会保险、商业保险 | 劳动合同、劳务协议 | 特定技能 | — | 社区、社会组织
      手工制作 | 时间灵活、地点灵活 | 按件计酬 | 灵活就业社会保险 | 劳务协议 | 特定技能 | — | 社区、社会组织
      志愿服务 | 时间灵活、地点灵活 | 按完成任务量计酬 | 灵活就业社会保险 | 劳务协议 | 特定技能 | — | 社区、社会组织
      学校餐厅 | 可随孩子上下学时间上班、地点固定 | 按月计酬 | 社会保险 | 劳动合同 | 基础技能、特定技能 | — | 社区、社会组织
      自主型
      平台经济 | 时间灵活、地点灵活 | 按件计酬 | 商业保险 | 劳务协议 | 特定技能 | — | 新业态平台、个人创业
      创业型 | 时间灵活、地点灵活 | 自主创收 | 灵活就业社会保险、职工社会保险 | 无需合同 | 特定技能 | — | 新业态平台、个人创业
      公益性
      城镇公益性岗位 | 时间固定、地点固定 | 按月计酬 | 社会保险 | 劳务合同 | 基础技能、特定技能 | — | 政府
      乡村公益性岗位 | 时间灵活、地点固定 | 按小时计酬 | 商业保险 | 劳务协议 | 基础技能、特定技能 | — | 政府
      """;

  @Test
  void offersInEachCellWhatTheAnnexPrints() {
    assertEquals(ALLOWED, byGroup().entrySet().stream()
        .map(group -> group.getKey().chinese() + "\n" + group.getValue().stream()
            .map(row -> cells(row) + "\n")
            .collect(Collectors.joining()))
        .collect(Collectors.joining()));
  }

  @Test
  void hasTheAnnexsTablesInItsOrder() {
    assertEquals(List.of(3, 6, 5, 2, 2), byGroup().values().stream().map(List::size).toList());
    assertEquals(
        AnnexSpans.TABLES.stream().flatMap(table -> table.rows().stream()).toList(),
        CATALOGUE.rows().stream().map(row -> row.printedName().quote()).toList());
  }

  @Test
  void givesEachRowACodeOfItsOwn() {
    assertEquals(18, CATALOGUE.rows().stream().map(CatalogueRow::code).distinct().count());
  }

  @Test
  void hasARowForEachPostType() throws IllegalAccessException {
    Set<Object> types = new HashSet<>();
    for (Field constant : PostTypes.class.getFields()) {
      types.add(constant.get(null));
    }
    assertEquals(types, Set.copyOf(CATALOGUE.postTypes().terms()));
  }

  @Test
  void hasARowForEachCareStageInTheAnnexsOrder() {
    assertEquals(
        List.of(CareStage.values()), CATALOGUE.rows().stream().flatMap(row -> row.careStage().stream()).toList());
  }

  @Test
  void onlyEncouragesEmployersToFollowIt() {
    assertEquals(Modality.ENCOURAGE, CATALOGUE.modality());
    assertEquals("正文(一)", CATALOGUE.standing().clause().value().orElseThrow());
    assertEquals("鼓励各类用人单位参照分类目录灵活开发“妈妈岗”", CATALOGUE.standing().quote());
  }

  private static Map<RowGroup, List<CatalogueRow>> byGroup() {
    return CATALOGUE.rows().stream()
        .collect(Collectors.groupingBy(CatalogueRow::group, LinkedHashMap::new, Collectors.toList()));
  }

  private static String cells(CatalogueRow row) {
    return Arrays.stream(PostCell.values())
        .map(cell -> row.allowed(cell).stream().map(Named::chinese).collect(Collectors.joining("、")))
        .map(terms -> terms.isEmpty() ? "—" : terms)
        .collect(Collectors.joining(" | "));
  }
}
