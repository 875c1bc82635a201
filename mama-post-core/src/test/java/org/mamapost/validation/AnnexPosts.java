package org.mamapost.validation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mamapost.builtin.WeihaiCatalogue;
import org.mamapost.catalogue.CareStage;
import org.mamapost.format.PostColumn;
import org.mamapost.format.PostFormat;
import org.mamapost.post.MamaPost;

/** One conforming post for each row of the annex, written as a post table writes it. */
final class AnnexPosts {

  private static final PostFormat FORMAT = PostFormat.of(WeihaiCatalogue.catalogue().postTypes());

  private static final List<PostColumn> COLUMNS = List.of(
      PostColumn.SCHEDULE, PostColumn.PLACE, PostColumn.PAY_METHOD, PostColumn.INSURANCE, PostColumn.CONTRACT,
      PostColumn.SKILLS, PostColumn.EMPLOYER_KIND);

  private static final Map<String, String> CONFORMING = rows("""
      全程陪伴型 | 时间灵活 | 地点灵活 | 按件计酬 | 社会保险 | 劳动合同 | 基础技能 | 企业
      弹性兼顾型 | 每周到岗10小时，其余灵活 | 地点固定 | 按完成任务量计酬 | 社会保险 | 劳动合同 | 基础技能 | 企业
      安心工作型 | 周一至周五 08:30-16:30，可按需请假 | 地点固定 | 按月计酬 | 社会保险 | 劳动合同 | 基础技能 | 企业
      生产线 | 周一至周五 08:00-17:00，可提前1.5小时下班 | 地点固定 | 按件计酬 | 社会保险 | 劳动合同 | 基础技能 | 企业
      短期用工 | 季节性 周一至周日 09:00-17:00 | 地点特定 | 按完成任务量计酬 | 商业保险 | 劳动合同 | 基础技能 | 企业
      市场销售 | 坐班每天1.5小时，其余灵活 | 地点灵活 | 按完成任务量计酬 | 社会保险 | 劳动合同 | 基础技能 | 企业
      托育保障 | 时间固定，可按需请假 | 地点固定 | 按月计酬 | 社会保险 | 劳动合同 | 基础技能 | 企业
      远程线上 | 时间灵活 | 地点灵活 | 按件计酬 | 灵活就业社会保险 | 劳务协议 | 特定技能 | 企业
      项目制 | 时间灵活 | 地点灵活 | 按件计酬 | 灵活就业社会保险 | 劳务协议 | 特定技能 | 个体经济组织
      家政服务 | 每天固定2.5小时 | 地点特定 | 按完成任务量计酬 | 社会保险 | 劳动合同 | 特定技能 | 社会组织
      家庭友好 | 时间相对固定 | 地点特定 | 按完成任务量计酬 | 社会保险 | 劳动合同 | 特定技能 | 社区
      手工制作 | 时间灵活 | 地点灵活 | 按件计酬 | 灵活就业社会保险 | 劳务协议 | 特定技能 | 社区
      志愿服务 | 时间灵活 | 地点灵活 | 按完成任务量计酬 | 灵活就业社会保险 | 劳务协议 | 特定技能 | 社区
      学校餐厅 | 可随孩子上下学时间上班 | 地点固定 | 按月计酬 | 社会保险 | 劳动合同 | 基础技能 | 社会组织
      平台经济 | 时间灵活 | 地点灵活 | 按件计酬 | 商业保险 | 劳务协议 | 特定技能 | 新业态平台
      创业型 | 时间灵活 | 地点灵活 | 自主创收 | 灵活就业社会保险 | 无需合同 | 特定技能 | 个人创业
      城镇公益性岗位 | 时间固定 | 地点固定 | 按月计酬 | 社会保险 | 劳务合同 | 基础技能 | 政府
      乡村公益性岗位 | 时间灵活 | 地点固定 | 按小时计酬 | 商业保险 | 劳务协议 | 基础技能 | 政府
      """);

  private AnnexPosts() {}

  /** The names of the 18 rows, in the annex's order. */
  static List<String> rowNames() {
    return List.copyOf(CONFORMING.keySet());
  }

  static boolean isCareStage(String row) {
    return CareStage.VOCABULARY.find(row).isPresent();
  }

  /** The cells of the row's conforming post. */
  static Map<PostColumn, String> cells(String row) {
    Map<PostColumn, String> cells = new EnumMap<>(PostColumn.class);
    List<String> printed = split(CONFORMING.get(row));
    for (int i = 0; i < COLUMNS.size(); i++) {
      cells.put(COLUMNS.get(i), printed.get(i));
    }
    cells.put(PostColumn.ID, row);
    cells.put(PostColumn.POST_TYPE, isCareStage(row) ? "无" : row);
    cells.put(PostColumn.CARE_STAGE, isCareStage(row) ? row : "无");
    cells.put(PostColumn.REGION, "371002");
    cells.put(PostColumn.PUBLISHED_ON, "2025-06-01");
    return cells;
  }

  /** The row's conforming post. */
  static MamaPost of(String row) {
    return read(cells(row));
  }

  static MamaPost read(Map<PostColumn, String> cells) {
    return FORMAT.read(cells).orElseThrow();
  }

  /** The cell of a post, as a table prints it. */
  static String cell(MamaPost post, PostColumn column) {
    return FORMAT.print(post).get(column);
  }

  /** A table written row by row: the first cell of each, and the rest of it. */
  static Map<String, String> rows(String table) {
    return table.lines().map(line -> line.split(" *\\| *", 2)).collect(Collectors.toMap(
        row -> row[0], row -> row[1], (first, second) -> second, LinkedHashMap::new));
  }

  static List<String> split(String cells) {
    return Arrays.stream(cells.split("\\|")).map(String::strip).toList();
  }
}
