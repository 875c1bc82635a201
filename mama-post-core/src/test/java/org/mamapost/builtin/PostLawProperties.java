package org.mamapost.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.mamapost.answer.Finding;
import org.mamapost.answer.Severity;
import org.mamapost.format.PostColumn;
import org.mamapost.validation.LawVerdict;
import org.mamapost.validation.ValidationReport;

/** Laws of the law: which way a verdict may move when a post says less, works less or pays more. */
class PostLawProperties {

  private static final Map<PostColumn, List<String>> CELLS = cells();
  private static final Set<String> OF_TIME = Set.of("law.hours-day", "law.hours-week", "law.rest-day", "law.part-time");

  private static Map<PostColumn, List<String>> cells() {
    Map<PostColumn, List<String>> cells = new EnumMap<>(PostColumn.class);
    cells.put(PostColumn.SCHEDULE, List.of("", "无", "时间灵活", "时间固定", "时间相对固定", "每天固定3小时", "每天固定9小时",
        "坐班每天1.5小时，其余灵活", "每周无需到岗", "周一至周五 08:00-17:00 午休12:00-13:00", "周一至周五 08:00-17:00",
        "周一至周五 08:00-12:00 中间不休息", "周一至周五 08:00-12:01 中间不休息", "周一至周日 08:00-13:00 中间不休息",
        "周一至周五 08:00-18:00 午休12:00-13:00，可提前1小时下班"));
    cells.put(PostColumn.PAY_METHOD, List.of("", "按月计酬", "按小时计酬", "按件计酬", "按件或按小时计酬", "自主创收"));
    cells.put(PostColumn.PAY, List.of("", "无", "面议", "100元/月", "2200元/月", "3000-5000元/月", "9000元以上", "21元/小时",
        "22元/小时", "40元/小时", "120元/天", "0.2元/件", "1元/件"));
    cells.put(PostColumn.CONTRACT, List.of("", "无", "劳动合同", "劳务协议", "劳务合同", "劳动合同或劳务协议", "无需合同"));
    cells.put(PostColumn.INSURANCE, List.of("", "无", "社会保险", "单险种工伤保险", "社会保险或单险种工伤保险"));
    cells.put(PostColumn.EMPLOYMENT_FORM, List.of("", "全日制", "非全日制"));
    cells.put(PostColumn.PAY_PERIOD, List.of("", "每15天", "每16天", "每月"));
    cells.put(PostColumn.QUOTA, List.of("", "60件/小时", "10000件/月"));
    cells.put(PostColumn.EMPLOYER_KIND, List.of("", "企业", "个人创业"));
    cells.put(PostColumn.AGE, List.of("", "不限", "14岁以上", "16岁以上", "40-55岁"));
    cells.put(PostColumn.SEX, List.of("", "不限", "限男性", "女性优先"));
    cells.put(PostColumn.FAMILY, List.of("", "不限", "未婚", "育儿妇女"));
    cells.put(PostColumn.REGION, List.of("", "371002", "371300", "350525"));
    return cells;
  }

  @Provide
  Arbitrary<Map<PostColumn, String>> posts() {
    // Mostly lawful cells, so that a single fact often decides.
    List<PostColumn> columns = List.copyOf(CELLS.keySet());
    return Combinators.combine(columns.stream().map(column -> Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.just(lawful(column))),
            Tuple.of(3, Arbitraries.of(CELLS.get(column))))).toList())
        .as(values -> {
          Map<PostColumn, String> cells = new EnumMap<>(PostColumn.class);
          for (int i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i), values.get(i));
          }
          return cells;
        });
  }

  private static String lawful(PostColumn column) {
    return switch (column) {
      case SCHEDULE -> "周一至周五 08:00-17:00 午休12:00-13:00";
      case PAY_METHOD -> "按月计酬";
      case PAY -> "2200元/月";
      case CONTRACT -> "劳动合同";
      case INSURANCE -> "社会保险";
      case EMPLOYER_KIND -> "企业";
      case AGE, SEX, FAMILY -> "不限";
      case REGION -> "371002";
      default -> "";
    };
  }

  private static ValidationReport judged(Map<PostColumn, String> cells) {
    LawPosts post = LawPosts.clear();
    cells.forEach(post::with);
    return post.under(WeihaiPolicy.policy());
  }

  @Property(tries = 1_500, edgeCases = EdgeCasesMode.NONE)
  void removingAFactNeverMakesAPostClear(@ForAll("posts") Map<PostColumn, String> cells) {
    LawVerdict before = judged(cells).getLawVerdict().orElseThrow();
    if (before == LawVerdict.CLEAR) {
      return;
    }
    for (PostColumn column : CELLS.keySet()) {
      Map<PostColumn, String> less = new EnumMap<>(cells);
      less.put(column, "");
      ValidationReport after = judged(less);
      assertNotEquals(LawVerdict.CLEAR, after.getLawVerdict().orElseThrow(),
          () -> "without " + column + " of " + cells + " " + judged(cells).getLawFindings());
    }
  }

  @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
  void raisingThePayNeverBreaksWhatWasClear(@ForAll("posts") Map<PostColumn, String> cells,
      @ForAll @IntRange(max = 5_000) int yuan, @ForAll @IntRange(max = 5_000) int more) {
    String unit = cells.get(PostColumn.PAY).replaceAll("^[^/]*", "");
    Map<PostColumn, String> paid = new EnumMap<>(cells);
    paid.put(PostColumn.PAY, yuan + "元" + (unit.isEmpty() ? "/月" : unit));
    Map<PostColumn, String> better = new EnumMap<>(paid);
    better.put(PostColumn.PAY, (yuan + more) + "元" + (unit.isEmpty() ? "/月" : unit));
    int before = judged(paid).getLawVerdict().orElseThrow() == LawVerdict.CLEAR ? 0 : 1;
    LawVerdict after = judged(better).getLawVerdict().orElseThrow();
    if (before == 0) {
      assertEquals(LawVerdict.CLEAR, after, () -> paid + " " + better);
    }
    if (after == LawVerdict.BREAKS) {
      assertEquals(LawVerdict.BREAKS, judged(paid).getLawVerdict().orElseThrow(), () -> paid + " " + better);
    }
  }

  @Property(tries = 1_000)
  void aScheduleThatPassesStillPassesWhenHoursAreRemoved(@ForAll @IntRange(min = 1, max = 7) int days,
      @ForAll @IntRange(min = 2, max = 840) int minutes, @ForAll @IntRange(min = 0, max = 6) int daysLess,
      @ForAll @IntRange(min = 0, max = 838) int minutesLess,
      @ForAll("breaks") String breaks, @ForAll("forms") String form, @ForAll("methods") String method) {
    int fewer = Math.max(1, days - daysLess);
    int shorter = Math.max(1, minutes - minutesLess);
    if (decidedByTime(days, minutes, breaks, form, method).isEmpty()) {
      assertEquals(List.of(), decidedByTime(fewer, shorter, breaks, form, method));
    }
  }

  @Provide
  Arbitrary<String> breaks() {
    return Arbitraries.of("", " 中间不休息");
  }

  @Provide
  Arbitrary<String> forms() {
    return Arbitraries.of(CELLS.get(PostColumn.EMPLOYMENT_FORM));
  }

  @Provide
  Arbitrary<String> methods() {
    return Arbitraries.of("按小时计酬", "按月计酬");
  }

  private static List<String> decidedByTime(int days, int minutes, String breaks, String form, String method) {
    int end = 8 * 60 + minutes;
    String last = "一二三四五六日".substring(days - 1, days);
    String schedule = "周一至周%s 08:00-%02d:%02d%s".formatted(last, end / 60, end % 60, breaks);
    return LawPosts.clear().at(days == 1 ? schedule.replace("周一至周一", "周一") : schedule)
        .with(PostColumn.EMPLOYMENT_FORM, form).with(PostColumn.PAY_METHOD, method).with(PostColumn.PAY_PERIOD, "每周")
        .under(WeihaiPolicy.policy()).getLawFindings().stream()
        .filter(finding -> OF_TIME.contains(finding.rule()))
        .filter(finding -> finding.severity() == Severity.ERROR || finding.severity() == Severity.UNKNOWN)
        .map(Finding::rule)
        .collect(Collectors.toList());
  }
}
