package org.mamapost.validation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.mamapost.format.PostColumn;
import org.mamapost.post.MamaPost;

/** Posts of any row of the annex, and the ways in which one cell of a row is broken. */
final class GeneratedPosts {

  /** 时间安排 | 工作地点 | 计酬方式 | 保险类型 | 合同形式 | 技能要求: what conforms, ways apart by ;. */
  private static final Map<String, String> CONFORMING = AnnexPosts.rows("""
      全程陪伴型 | 时间灵活 | 地点灵活 | 按件计酬;按项目计酬 | 社会保险;商业保险;社会保险、商业保险 | 劳动合同;劳务协议 | 基础技能;特定技能
      弹性兼顾型 | 每周到岗H小时，其余灵活;每天固定H小时，其余灵活 | 地点灵活;地点特定 | 按完成任务量计酬 | 社会保险;职工社会保险 | 劳动合同;劳务协议 | 基础技能;特定技能
      安心工作型 | 时间固定，可按需请假;W，可按需请假 | 地点固定 | 按月计酬 | 社会保险;社会保险、商业保险 | 劳动合同 | 基础技能;特定技能
      生产线 | W，可提前N下班;可提前1-2小时下班 | 地点固定 | 按件计酬;按月计酬 | 社会保险;职工社会保险 | 劳动合同 | 基础技能
      短期用工 | 季节性 W;周期性 时间固定 | 地点特定;地点固定 | 按完成任务量计酬 | 商业保险;灵活就业社会保险 | 劳动合同;劳务协议 | 基础技能
      市场销售 | 坐班每天N，其余灵活 | 地点灵活 | 按完成任务量计酬 | 社会保险;商业保险 | 劳动合同;劳务协议 | 基础技能;特定技能
      托育保障 | 时间固定，可按需请假;W，可按需请假 | 地点固定 | 按月计酬 | 社会保险 | 劳动合同 | 基础技能;特定技能
      远程线上 | 时间灵活 | 地点灵活 | 按件计酬 | 灵活就业社会保险;商业保险 | 劳务协议 | 特定技能
      项目制 | 时间灵活 | 地点灵活 | 按件计酬 | 灵活就业社会保险 | 劳务协议 | 特定技能
      家政服务 | 每天固定M;每天固定2-3小时;周一至周六 08:00-10:30 中间不休息 | 地点特定;地点固定 | 按完成任务量计酬 | 社会保险;商业保险 | 劳动合同;劳务协议 | 特定技能
      家庭友好 | 时间相对固定;W;每天固定M | 地点特定;地点灵活;地点特定或地点灵活 | 按完成任务量计酬 | 社会保险;商业保险 | 劳动合同;劳务协议 | 特定技能
      手工制作 | 时间灵活 | 地点灵活 | 按件计酬 | 灵活就业社会保险 | 劳务协议 | 特定技能
      志愿服务 | 时间灵活 | 地点灵活 | 按完成任务量计酬 | 灵活就业社会保险 | 劳务协议 | 特定技能
      学校餐厅 | 可随孩子上下学时间上班;W，可随孩子上下学时间上班 | 地点固定 | 按月计酬 | 社会保险;职工社会保险 | 劳动合同 | 基础技能;特定技能
      平台经济 | 时间灵活 | 地点灵活 | 按件计酬 | 商业保险 | 劳务协议 | 特定技能
      创业型 | 时间灵活 | 地点灵活 | 自主创收 | 灵活就业社会保险;职工社会保险 | 无需合同;无 | 特定技能
      城镇公益性岗位 | 时间固定;W | 地点固定 | 按月计酬 | 社会保险 | 劳务合同 | 基础技能;特定技能
      乡村公益性岗位 | 时间灵活 | 地点固定 | 按小时计酬 | 商业保险 | 劳务协议 | 基础技能;特定技能
      """);

  /** The same columns: what breaks the cell, in one way each; — where nothing does. */
  private static final Map<String, String> BREAKING = AnnexPosts.rows("""
      全程陪伴型 | 时间固定;W;每天固定M;无 | 地点固定;地点特定;无 | 按月计酬;自主创收;无 | 灵活就业社会保险;无 | 劳务合同;无需合同;无 | 无
      弹性兼顾型 | 时间灵活;每周到岗10小时，其余不灵活;无 | — | 按月计酬;按小时计酬;无 | 灵活就业社会保险;无 | 劳务合同;无 | 无
      安心工作型 | 时间灵活，可按需请假;W，不可按需请假;无 | 地点灵活;地点特定;无 | 按件计酬;无 | 商业保险;灵活就业社会保险;无 | 劳务协议;无 | 无
      生产线 | W，可提前0.5小时下班;可提前2小时1分下班;不可提前下班;无 | 地点特定;无 | 按小时计酬;无 | 商业保险;无 | 劳务协议;无 | 特定技能;无
      短期用工 | 非短期用工 W;季节性 时间灵活;无 | 地点灵活;无 | 按月计酬;无 | 社会保险;无 | 劳务合同;无 | 特定技能;无
      市场销售 | 坐班每天59分钟，其余灵活;坐班每天1.5小时，其余不灵活;时间灵活;无 | 地点固定;无 | 按月计酬;无 | 灵活就业社会保险;无 | 劳务合同;无 | 无
      托育保障 | 时间相对固定，可按需请假;时间固定，不可按需请假;无 | 地点特定;无 | 按件计酬;无 | 商业保险;无 | 劳务协议;无 | 无
      远程线上 | W;时间固定;无 | 地点固定;无 | 按项目计酬;无 | 社会保险;无 | 劳动合同;无 | 基础技能;无
      项目制 | W;时间固定;无 | 地点固定;无 | 按项目计酬;无 | 商业保险;无 | 劳动合同;无 | 基础技能;无
      家政服务 | 每天固定1小时59分;每天固定3小时1分;时间灵活;周一 08:00-08:30 中间不休息;无 | 地点灵活;无 | 按月计酬;无 | 灵活就业社会保险;无 | 劳务合同;无 | 基础技能;无
      家庭友好 | 时间灵活;无 | 无 | 按月计酬;无 | 灵活就业社会保险;无 | 劳务合同;无 | 基础技能;无
      手工制作 | W;每周到岗H小时;无 | 地点特定;无 | 按月计酬;无 | 社会保险;无 | 劳动合同;无 | 基础技能;无
      志愿服务 | W;每周到岗H小时;无 | 地点特定;无 | 按件计酬;无 | 商业保险;无 | 劳动合同;无 | 基础技能;无
      学校餐厅 | 不可随孩子上下学时间上班;无 | 地点特定;无 | 按件计酬;无 | 商业保险;无 | 劳务协议;无 | 无
      平台经济 | 时间固定;无 | 地点固定;无 | 按月计酬;无 | 社会保险;无 | 劳动合同;无 | 基础技能;无
      创业型 | 时间固定;无 | 地点固定;无 | 按月计酬;无 | 商业保险;无 | 劳动合同;劳务协议 | 基础技能;无
      城镇公益性岗位 | 时间灵活;每周到岗H小时，其余灵活;无 | 地点灵活;无 | 按小时计酬;无 | 商业保险;无 | 劳动合同;劳务协议;无 | 无
      乡村公益性岗位 | 时间固定;W;无 | 地点灵活;无 | 按月计酬;无 | 社会保险;灵活就业社会保险;无 | 劳动合同;无 | 无
      """);

  static final List<PostColumn> COLUMNS = List.of(PostColumn.SCHEDULE, PostColumn.PLACE, PostColumn.PAY_METHOD,
      PostColumn.INSURANCE, PostColumn.CONTRACT, PostColumn.SKILLS);

  private GeneratedPosts() {}

  /** A post, and the row it is made for. */
  record OfRow(String row, Map<PostColumn, String> cells) {
    MamaPost post() {
      return AnnexPosts.read(cells);
    }

    OfRow with(PostColumn column, String cell) {
      Map<PostColumn, String> changed = new EnumMap<>(cells);
      changed.put(column, cell);
      return new OfRow(row, changed);
    }
  }

  /** A conforming post of which one cell is broken. */
  record Broken(OfRow conforming, PostColumn column, String cell) {
    OfRow broken() {
      return conforming.with(column, cell);
    }
  }

  static Arbitrary<OfRow> conforming() {
    return Arbitraries.of(AnnexPosts.rowNames()).flatMap(GeneratedPosts::conforming);
  }

  private static Arbitrary<OfRow> conforming(String row) {
    List<Arbitrary<String>> cells = new ArrayList<>();
    AnnexPosts.split(CONFORMING.get(row)).forEach(ways -> cells.add(written(ways)));
    return Combinators.combine(cells).as(written -> {
      OfRow post = new OfRow(row, AnnexPosts.cells(row));
      for (int i = 0; i < COLUMNS.size(); i++) {
        post = post.with(COLUMNS.get(i), written.get(i));
      }
      return post;
    });
  }

  static Arbitrary<Broken> broken() {
    return conforming().flatMap(post -> {
      List<String> ways = AnnexPosts.split(BREAKING.get(post.row()));
      List<PostColumn> breakable =
          COLUMNS.stream().filter(column -> !ways.get(COLUMNS.indexOf(column)).equals("—")).toList();
      return Arbitraries.of(breakable).flatMap(column ->
          written(ways.get(COLUMNS.indexOf(column))).map(cell -> new Broken(post, column, cell)));
    });
  }

  /** Any of the ways, with W for windows, H for hours, N for a length of 1-2小时 and M for one of 2-3小时. */
  private static Arbitrary<String> written(String ways) {
    Arbitrary<Integer> minutes = Arbitraries.integers().between(0, 60);
    return Combinators.combine(Arbitraries.of(ways.split(";")), minutes, Arbitraries.integers().between(1, 20))
        .as((way, rest, hours) -> way.replace("W", "周一至周五 08:" + rest / 10 + "0-17:00 休息12:00-13:00")
            .replace("H", String.valueOf(hours))
            .replace("N", rest == 0 ? "1小时" : rest == 60 ? "2小时" : "1小时" + rest + "分")
            .replace("M", rest == 0 ? "2小时" : rest == 60 ? "3小时" : "2小时" + rest + "分"))
        .filter(cell -> !cell.contains("08:60"));
  }

  static Stream<PostColumn> columnsAskedOf(String row) {
    return COLUMNS.stream()
        .filter(column -> !AnnexPosts.split(BREAKING.get(row)).get(COLUMNS.indexOf(column)).equals("—"));
  }
}
