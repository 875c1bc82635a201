package org.mamapost.builtin;

import java.util.List;

/**
 * Where each clause of the notice begins and ends in its bundled text, white space removed.
 *
 * <p>A row begins where its printed name stands in its own table and ends where the next row's name, or the next table,
 * begins. The names are listed here as printed, so that the spans rest on nothing the catalogue says.
 */
final class AnnexSpans {

  static final List<Table> TABLES = List.of(
      new Table("附件一", "一、按育儿阶段分类", "二、按用人单位属性分类", List.of(
          "全程陪伴型“妈妈岗”", "弹性兼顾型“妈妈岗”", "安心工作型“妈妈岗”")),
      new Table("附件二(一)", "（一）企业和个体经济组织提供的关爱型岗位", "（二）社区和社会组织提供的灵活型岗位", List.of(
          "生产线“妈妈岗”", "短期用工“妈妈岗”", "市场销售“妈妈岗”", "托育保障“妈妈岗”", "远程线上“妈妈岗”", "项目制“妈妈岗”")),
      new Table("附件二(二)", "（二）社区和社会组织提供的灵活型岗位", "（三）新业态平台和个人创业的自主型岗位", List.of(
          "家政服务“妈妈岗”", "家庭友好“妈妈岗”", "手工制作“妈妈岗”", "志愿服务“妈妈岗”", "学校餐厅“妈妈岗”")),
      new Table("附件二(三)", "（三）新业态平台和个人创业的自主型岗位", "（四）政府兜底公益性岗位", List.of(
          "平台经济“妈妈岗”", "创业型“妈妈岗”")),
      new Table("附件二(四)", "（四）政府兜底公益性岗位", "", List.of(
          "城镇公益性岗位", "乡村公益性岗位")));

  private static final String NOTICE = withoutWhiteSpace(WeihaiNotice.text());
  private static final String ANNEX = after(NOTICE, "附件威海市“妈妈岗”分类目录");
  private static final String LAST_COLUMN = "举例";

  private AnnexSpans() {}

  static String withoutWhiteSpace(String text) {
    return text.replaceAll("\\s", "");
  }

  /** The heading of a table, such as {@code （四）政府兜底公益性岗位}. */
  static String heading(String tableClause) {
    return table(tableClause).heading;
  }

  /** The row of a clause such as {@code 附件二(二)·家政服务}: every cell, from left to right. */
  static String row(String clause) {
    String[] parts = clause.split("·");
    Table table = table(parts[0]);
    int row = table.indexOf(parts[1]);
    String rows = after(table.span(), LAST_COLUMN);
    int from = theOnly(rows, table.rows.get(row));
    boolean last = row + 1 == table.rows.size();
    return rows.substring(from, last ? rows.length() : theOnly(rows, table.rows.get(row + 1)));
  }

  /** The first measure, 正文(一). */
  static String firstMeasure() {
    return NOTICE.substring(theOnly(NOTICE, "（一）编制分类目录。"), theOnly(NOTICE, "（二）加大岗位开发。"));
  }

  private static Table table(String clause) {
    return TABLES.stream().filter(table -> table.clause.equals(clause)).findFirst().orElseThrow();
  }

  private static String after(String text, String words) {
    return text.substring(theOnly(text, words) + words.length());
  }

  private static int theOnly(String text, String words) {
    int at = text.indexOf(words);
    if (at < 0 || at != text.lastIndexOf(words)) {
      throw new AssertionError(words + " does not stand exactly once in " + text);
    }
    return at;
  }

  record Table(String clause, String heading, String next, List<String> rows) {

    private String span() {
      return ANNEX.substring(theOnly(ANNEX, heading), next.isEmpty() ? ANNEX.length() : theOnly(ANNEX, next));
    }

    private int indexOf(String name) {
      int plain = rows.indexOf(name);
      int row = plain >= 0 ? plain : rows.indexOf(name + "“妈妈岗”");
      if (row < 0) {
        throw new AssertionError(clause + " has no row " + name);
      }
      return row;
    }
  }
}
