package org.mamapost.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mamapost.post.MamaPost;

/** Whatever a cell says, reading it never throws, and gives a post or at least one problem. */
class AnyTextProperties {

  private static final List<String> PIECES = List.of("周", "一", "五", "日", "至", "、", "，", "；", "：", ":", "-", "—", " ",
      "08:00", "24:00", "25:00", "12:00-13:00", "次日", "每天", "每周", "周一至周五", "工作日", "午休", "中间不休息", "可提前", "下班", "2小时",
      "1.5", "30分", "固定", "灵活", "时间", "地点", "特定", "其余", "到岗", "一定时间", "季节性", "周期性", "2025-06-01", "起", "无", "负", "或",
      "和", "社会保险", "商业保险", "基础技能", "特定技能", "按件", "计酬", "元", "万", "/", "月", "以上", "以下", "3000", ",000", ".", "面议",
      "371002", "37", "威海市", "环翠区", "年", "6月", "1日", "人", "「", "」", "\n", "\u3000", "\0", "𠮷", "or", "Mon", "to",
      "none");

  @Property(tries = 5000)
  void neitherThrowsNorVanishes(@ForAll PostColumn column, @ForAll("cells") String cell) {
    PostReading reading = Reading.of(column, cell).read();
    assertNotEquals(reading.post().isPresent(), !reading.problems().isEmpty());
    reading.post().ifPresent(post ->
        assertEquals(post, Reading.FORMAT.read(Reading.FORMAT.print(post)).orElseThrow(), cell));
  }

  @Property(tries = 5000)
  void weeksThatAreReadAreWeeks(@ForAll("weeks") String cell) {
    PostReading reading = Reading.of(PostColumn.SCHEDULE, cell).read();
    assertNotEquals(reading.post().isPresent(), !reading.problems().isEmpty());
  }

  /** Rows whose cells are those of a good post, but in the wrong columns. */
  @Property(tries = 300)
  void cellsInTheWrongColumns(@ForAll("posts") MamaPost post, @ForAll PostColumn from, @ForAll PostColumn to) {
    Map<PostColumn, String> cells = new EnumMap<>(Reading.FORMAT.print(post));
    cells.put(to, cells.get(from));
    PostReading reading = Reading.FORMAT.read(cells);
    assertNotEquals(reading.post().isPresent(), !reading.problems().isEmpty());
  }

  @Example
  void hugeCellsAreRefusedOrKeptAtOnce() {
    int size = 65_536;
    for (String piece : List.of("x", "「", "周一", "、", " ", "\n", "1", "，灵活", "或", ":", "08:00-09:00、", "季节性", "无")) {
      String cell = piece.repeat(size / piece.length());
      for (PostColumn column : PostColumn.values()) {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Reading.of(column, cell).read());
      }
      if (!cell.isBlank()) {
        assertEquals("cell.long", Reading.problem(PostColumn.SCHEDULE, cell).message().key());
      }
    }
  }

  @Example
  void cellsJustWithinTheLimitAreQuickToo() {
    for (String piece : List.of("x", "周一、", "、", " ", "1", "灵活，", "或",
        "08:00-09:00、", "周一08:00-09:00；", "季节性、", "基础技能")) {
      String cell = piece.repeat(CellText.MOST_CHARACTERS / piece.length());
      for (PostColumn column : PostColumn.values()) {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Reading.of(column, cell).read());
      }
      assertTrue(cell.length() <= CellText.MOST_CHARACTERS);
    }
  }

  @Provide
  Arbitrary<String> cells() {
    return Arbitraries.oneOf(
        Arbitraries.of(PIECES).list().ofMaxSize(10).map(pieces -> String.join("", pieces)),
        Arbitraries.strings().ofMaxLength(20));
  }

  @Provide
  Arbitrary<String> weeks() {
    Arbitrary<String> days = Arbitraries.of("周一", "周二", "周一至周三", "周五至周一", "周末", "每天");
    Arbitrary<String> times = Arbitraries.of("00:00", "02:00", "06:00", "12:00", "18:00", "24:00");
    Arbitrary<String> windows = Combinators.combine(times, Arbitraries.of("-", "-次日"), times)
        .as((start, to, end) -> start + to + end);
    return Combinators.combine(days, windows, Arbitraries.of("、", "，休息", "；周四"), windows)
        .as((day, first, then, second) -> day + first + then + second)
        .list().ofMinSize(1).ofMaxSize(2).map(groups -> String.join("；", groups));
  }

  @Provide
  Arbitrary<MamaPost> posts() {
    return Posts.posts();
  }
}
