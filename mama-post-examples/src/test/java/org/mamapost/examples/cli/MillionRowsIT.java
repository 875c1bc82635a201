package org.mamapost.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One million rows, of posts or of people with their employers, in a small heap. Runs in the profile {@code long} only.
 */
@Tag("long")
class MillionRowsIT {

  private static final int ROWS = 1_000_000;
  private static final int EMPLOYERS = 20_000;
  private static final String HEADING = "编号,岗位类型,地区,时间安排,工作地点,计酬方式,保险类型,合同形式,技能要求,发布日期\n";
  private static final String REST = ",地点特定,按完成任务量计酬,商业保险,劳务协议,特定技能,2025-06-01\n";

  @TempDir
  private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"text", "json"})
  void aMillionRowsAreCheckedIn256Megabytes(String format, TestReporter reporter) throws Exception {
    Path file = folder.resolve("million.csv");
    write(file);
    Instant start = Instant.now();
    Ran ran = new MamaPostProcess(folder, List.of("-Xmx256m"))
        .run("validate", "--lang", "en", "--format", format, file.toString());
    reporter.publishEntry("seconds for a million rows as " + format,
        String.valueOf(Duration.between(start, Instant.now()).toSeconds()));
    assertEquals(1, ran.exit(), ran.err());
    String said = format.equals("json") ? ran.err() : ran.out();
    assertTrue(said.endsWith(
        "read 1000000 = conforms 500000 + breaks 250000 + undetermined 0 + refused 0 + unreadable 250000\n"),
        () -> said.substring(Math.max(0, said.length() - 500)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json"})
  void whatIsDueToAMillionPeopleIsWorkedOutIn512Megabytes(String format, TestReporter reporter) throws Exception {
    Path file = folder.resolve("people.csv");
    writePeople(file);
    Instant start = Instant.now();
    Ran ran = new MamaPostProcess(folder, List.of("-Xmx512m"))
        .run("benefits", "--lang", "en", "--format", format, file.toString());
    reporter.publishEntry("seconds for a million people as " + format,
        String.valueOf(Duration.between(start, Instant.now()).toSeconds()));
    assertEquals(1, ran.exit(), ran.err());
    String said = format.equals("json") ? ran.err() : ran.out();
    assertTrue(said.contains("read 1000000 = "), () -> said.substring(Math.max(0, said.length() - 500)));
    assertTrue(said.endsWith("facts at odds 250000 + unreadable 250000\n"),
        () -> said.substring(Math.max(0, said.length() - 500)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json"})
  void theTaxYearsOfTheirEmployersAreSettledIn512Megabytes(String format, TestReporter reporter) throws Exception {
    Path people = folder.resolve("hires.csv");
    Path employers = folder.resolve("employers.csv");
    writeHires(people);
    writeEmployers(employers);
    Instant start = Instant.now();
    Ran ran = new MamaPostProcess(folder, List.of("-Xmx512m")).run("benefits", "--lang", "en", "--format", format,
        people.toString(), "--employers", employers.toString());
    reporter.publishEntry("seconds for a million people and their employers as " + format,
        String.valueOf(Duration.between(start, Instant.now()).toSeconds()));
    assertEquals(1, ran.exit(), ran.err());
    String said = format.equals("json") ? ran.err() : ran.out();
    assertTrue(said.endsWith("tax years " + EMPLOYERS + " = due 0 + nothing due 0 + open " + EMPLOYERS
        + " + refused 0 + at odds 0 + unreadable 0\n"), () -> said.substring(Math.max(0, said.length() - 500)));
  }

  private static void writeHires(Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("编号,单位,地区,日期,性别,抚养的子女,脱贫人口,单位属性,招用日期,合同形式,合同期限（月）,单位缴纳的社会保险费,"
          + "此前已享受税收扣减月数\n");
      for (int i = 0; i < ROWS; i++) {
        out.write("person-" + i + ",employer-" + i % EMPLOYERS + ",371002,2025-12-31,女,2019-05-01,是,企业,2025-01-01,"
            + "劳动合同," + (i % 7 == 0 ? "" : "36") + ",2025-01至2025-12 养老保险 单位800元 个人400元,无\n");
      }
    }
  }

  private static void writeEmployers(Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("单位,地区,税款所属期,应缴增值税（元）,应缴城市维护建设税（元）,应缴教育费附加（元）,应缴地方教育附加（元）,"
          + "本年度应缴企业所得税（元）\n");
      for (int i = 0; i < EMPLOYERS; i++) {
        for (int quarter = 1; quarter <= 4; quarter++) {
          out.write("employer-" + i + ",371002,2025Q" + quarter + ",2000,140,60,40,无\n");
        }
      }
    }
  }

  private static void writePeople(Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("编号,地区,日期,性别,出生日期,抚养的子女,创业形式,首次创办,已领取一次性创业补贴\n");
      for (int i = 0; i < ROWS; i++) {
        out.write("person-" + i + ",371002,2025-06-15,女," + switch (i % 4) {
          case 0 -> "1990-01-01,2020-01-01";
          case 1 -> "1990-01-01,2010-01-01";
          case 2 -> "1990-01-01,1980-01-01";
          default -> "1990-13-01,2020-01-01";
        } + ",小微企业,是,否\n");
      }
    }
  }

  private static void write(Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(HEADING);
      for (int i = 0; i < ROWS; i++) {
        out.write("post-" + i + ",家政服务,371002," + switch (i % 4) {
          case 0, 1 -> "每天固定2.5小时";
          case 2 -> "每天固定3.5小时";
          default -> "\"每天固定";
        } + REST);
      }
    }
  }
}
