package org.mamapost.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault a cell can have, and what a reader is told of it; the table is faults.txt beside this class. */
class FaultTest {

  static Stream<Arguments> table() throws IOException {
    try (InputStream in = FaultTest.class.getResourceAsStream("faults.txt")) {
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(table.split("\n\n")).skip(1).map(FaultTest::entry).toList().stream();
    }
  }

  private static Arguments entry(String block) {
    List<String> lines = block.strip().lines().toList();
    String[] cell = lines.get(0).split("：", 2);
    String text = cell[1].replace("{3000个x}", "x".repeat(3_000));
    return Arguments.of(PostColumn.VOCABULARY.parse(cell[0]), text, lines.subList(1, lines.size()));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("table")
  void isTold(PostColumn column, String cell, List<String> messages) {
    List<String> told = new ArrayList<>();
    for (CellProblem problem : Reading.of(column, cell).read().problems()) {
      assertEquals(column, problem.column());
      told.add("  zh " + problem.message().render(Locale.CHINA));
      told.add("  en " + problem.message().render(Locale.UK));
    }
    assertEquals(messages, told);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("table")
  void theMessageNamesWhatWasReadAllowedAndNearest(PostColumn column, String cell, List<String> messages) {
    for (CellProblem problem : Reading.of(column, cell).read().problems()) {
      String message = problem.message().render(Locale.CHINA);
      assertTrue(column == PostColumn.ID || message.contains(problem.read()), message);
      problem.allowed().forEach(allowed -> assertTrue(message.contains(allowed), message));
      problem.nearest().ifPresent(nearest -> assertTrue(message.contains(nearest), message));
    }
  }

  @Test
  void everyMessageIsInTheTable() throws IOException {
    Set<String> untold = new TreeSet<>(Fault.MESSAGES.keys());
    untold.removeAll(Set.of("allowed", "nearest"));
    table().forEach(entry -> Reading.of((PostColumn) entry.get()[0], (String) entry.get()[1]).read().problems()
        .forEach(problem -> untold.remove(problem.message().key())));
    untold.removeAll(FactFormatTest.MESSAGES);
    assertEquals(Set.of("closes.early", "place.differs"), untold, "told by two cells together, below");
  }

  @Test
  void closingBeforePublication() {
    CellProblem problem =
        Reading.of(PostColumn.PUBLISHED_ON, "2025-06-02").and(PostColumn.CLOSES_ON, "2025-06-01").problem();
    assertEquals(PostColumn.CLOSES_ON, problem.column());
    assertEquals("截止日期2025-06-01早于发布日期2025-06-02。请核对两个日期；没有截止日期的填“无”。",
        problem.message().render(Locale.CHINA));
    assertEquals("The post closes on 2025-06-01, before it is published on 2025-06-02. Check both; write 'none'"
        + " if it has no closing date.", problem.message().render(Locale.UK));
    assertTrue(Reading.of(PostColumn.PUBLISHED_ON, "2025-06-02").and(PostColumn.CLOSES_ON, "2025-06-02").read().post()
        .isPresent());
  }

  @Test
  void aPlaceThatTheScheduleContradicts() {
    CellProblem problem = Reading.of(PostColumn.SCHEDULE, "时间灵活地点灵活").and(PostColumn.PLACE, "地点固定：某路").problem();
    assertEquals(PostColumn.PLACE, problem.column());
    assertEquals("工作地点一栏是“地点固定：某路”，时间安排一栏却写着“地点灵活”。请改成一致，或把时间安排中的地点去掉。",
        problem.message().render(Locale.CHINA));
    assertEquals("The work place is '地点固定：某路', but the schedule says '地点灵活'. Make them agree, or leave the place out"
        + " of the schedule.", problem.message().render(Locale.UK));
    assertEquals(PostColumn.PLACE,
        Reading.of(PostColumn.SCHEDULE, "时间灵活地点灵活").and(PostColumn.PLACE, "无").problem().column());
  }

  @Test
  void anUnreadablePlaceIsNotAlsoAContradiction() {
    CellProblem problem = Reading.of(PostColumn.SCHEDULE, "时间灵活地点灵活").and(PostColumn.PLACE, "某路").problem();
    assertEquals("place.kind", problem.message().key());
  }

  @Test
  void allProblemsOfARowAreTold() {
    PostReading reading = Reading.FORMAT.read(Map.of(
        PostColumn.CLOSES_ON, "2025-02-30", PostColumn.ID, "", PostColumn.REGION, "999999", PostColumn.POST_TYPE, "甲",
        PostColumn.SCHEDULE, "周一 25:00-26:00，可提前-1小时下班", PostColumn.PAY, "?"));
    assertEquals(
        List.of(PostColumn.ID, PostColumn.POST_TYPE, PostColumn.REGION, PostColumn.SCHEDULE, PostColumn.SCHEDULE,
            PostColumn.PAY, PostColumn.CLOSES_ON),
        reading.problems().stream().map(CellProblem::column).toList());
    assertEquals(Optional.empty(), reading.post());
  }

  @Test
  void orElseThrowTellsThemInItsMessage() {
    PostReading reading = Reading.of(PostColumn.OPENINGS, "0").and(PostColumn.PAY, "?").read();
    UnreadablePostException thrown =
        assertThrows(UnreadablePostException.class, reading::orElseThrow);
    assertEquals(reading.problems(), thrown.problems());
    assertTrue(thrown.getMessage().contains("招聘人数: '0' is not a number of people."), thrown.getMessage());
    assertTrue(thrown.getMessage().contains("薪酬: '?' is not a pay."), thrown.getMessage());
  }

  @Test
  void whatWasReadIsCutToSixtyCharacters() {
    CellProblem problem = Reading.problem(PostColumn.PAY, "𠮷".repeat(100));
    assertEquals("𠮷".repeat(29) + "…", problem.read());
    assertEquals("a".repeat(60), Reading.problem(PostColumn.PAY, "a".repeat(60)).read());
    assertEquals("a".repeat(59) + "…", Reading.problem(PostColumn.PAY, "a".repeat(61)).read());
  }
}
