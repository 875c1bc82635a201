package org.mamapost.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TrainingCommandTest {

  private static final Path SAMPLE = Path.of("src", "main", "samples", "training.csv");
  private static final String[] WEEK = {"--free", "周一至周五 18:00-21:00；周六、周日 08:00-18:00",
      "--work", "周一至周五 09:00-17:00", "--child", "周日 14:00-16:00", "--reach", "环翠区"};

  private static Ran run(Locale locale, String table, String... options) {
    return Ran.inProcess(locale, table,
        Stream.concat(Stream.of("training", "-"), Stream.of(options)).toArray(String[]::new));
  }

  private static String[] json(String... options) {
    return Stream.concat(Stream.of("--format", "json"), Stream.of(options)).toArray(String[]::new);
  }

  @Test
  void theCoursesThatSuitComeFirstAndTheOthersSayWhyNot() throws IOException {
    Ran ran = run(Locale.CHINA, Files.readString(SAMPLE), WEEK);
    assertEquals(1, ran.exit());
    assertEquals(List.of(
        "K-01：可以参加（家政服务，培训夜课，周一、周三 19:00-21:00，371002 环翠区）",
        "K-04：缺少事实（新媒体运营，培训夜课，未写明，371002 环翠区）",
        "  [缺少事实] 上课在她的空闲时间内",
        "  [缺少事实] 上课不在她的工作时间内",
        "  [缺少事实] 上课不在她陪伴孩子的时间内",
        "K-02：不能参加（电商直播，周末课堂，周六 09:00-11:30，371003 文登区）",
        "  [不成立] 上课地点在她可到达的范围内",
        "K-03：不能参加（手工制作，社区培训点，周二、周四 09:30-11:00，371002 环翠区）",
        "  [不成立] 上课在她的空闲时间内",
        "  [不成立] 上课不在她的工作时间内",
        "K-05：不能参加（餐饮烹饪，周末课堂，周日 14:00-17:00，371002 环翠区）",
        "  [不成立] 上课不在她陪伴孩子的时间内",
        "培训补贴：[未建模] 通知写明加大培训补贴力度，没有写明金额",
        "依据 威人社字〔2025〕6号 正文(四)“加大培训补贴力度”（原文）"), ran.out().lines().toList());
  }

  @Test
  void whatIsNotSaidStaysUnknown() {
    JsonNode course = run(Locale.UK, "id,field,sessions,place\n1,cooking,周六 09:00-11:00,371002\n", json())
        .objects().get(0);
    assertEquals("unknown", course.get("fit").asText());
    course.get("steps").forEach(step -> assertEquals("unknown", step.get("holding").asText()));
    JsonNode none = run(Locale.UK, "id,field,sessions,place\n1,cooking,周六 09:00-11:00,371002\n",
        json("--free", "周六 08:00-12:00", "--work", "无", "--child", "无", "--reach", "371000,371002")).objects().get(0);
    assertEquals("holds", none.get("fit").asText());
  }

  @Test
  void aRowThatCannotBeReadSaysWhatIsAllowed() {
    Ran ran = run(Locale.CHINA, "编号,课程,上课时间\n1,茶艺,周六\n,家政服务,\n");
    assertEquals(1, ran.exit());
    assertTrue(ran.out().contains("<stdin> 第2行第2列（课程）：读到“茶艺”，应为其一：家政服务、手工制作"), ran.out());
    assertTrue(ran.out().contains("<stdin> 第2行第3列（上课时间）：读到“周六”"), ran.out());
    assertTrue(ran.out().contains("<stdin> 第3行第1列（编号）：编号不能为空"), ran.out());
    assertEquals("unreadable", run(Locale.UK, "编号,课程\n1,茶艺\n", json()).objects().get(0).get("kind").asText());
  }

  @Test
  void theRateOfEmploymentIsToldWhereItIsAskedFor() {
    String one = "编号,课程\n1,家政服务\n";
    Ran ran = run(Locale.CHINA, one, "--free", "无", "--trained", "40", "--employed", "30");
    assertEquals(0, ran.exit());
    assertTrue(ran.out().contains("培训后就业率：3/4（参加培训40人，其中30人就业）\n依据 威人社字〔2025〕6号 正文(四)“"), ran.out());
    Ran half = run(Locale.UK, one, "--free", "无", "--trained", "40");
    assertEquals(1, half.exit());
    assertTrue(half.out().contains("employment rate after training: [facts missing] how many were"), half.out());
    JsonNode rate = run(Locale.UK, one, json("--trained", "3", "--employed", "0")).objects().get(2);
    assertEquals("employment-rate", rate.get("kind").asText());
    assertEquals("0/1", rate.get("share").asText());
    JsonNode unknown = run(Locale.UK, one, json("--employed", "1")).objects().get(2);
    assertEquals("facts missing", unknown.get("reason").asText());
  }

  @Test
  void moreWhoFoundWorkThanWereTrainedAreRefused() {
    Ran ran = run(Locale.UK, "编号,课程\n1,家政服务\n", "--trained", "3", "--employed", "4");
    assertEquals(2, ran.exit());
    assertTrue(ran.err().contains("--employed: 4 of 3 is no share"), ran.err());
  }

  @Test
  void hoursThatAreNoneAreRefused() {
    Ran ran = run(Locale.UK, "编号,课程\n1,家政服务\n", "--free", "whenever");
    assertEquals(2, ran.exit());
    assertTrue(ran.err().contains("--free: read \"whenever\"; it should be weekdays and hours"), ran.err());
  }
}
