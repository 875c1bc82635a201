package org.mamapost.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mamapost.format.FactFormat;
import org.mamapost.text.Language;
import org.mamapost.time.DateRange;

/** Facts about pregnancy, birth and leave that cannot all be true, each next to the nearest that can. */
class MaternityCheckTest {

  private static final LocalDate DAY = LocalDate.of(2025, 6, 1);
  private static final FactFormat FORMAT = FactFormat.standard();

  /** Facts as a table writes them, such as {@code 分娩日期=2025-05-01 流产日期=无}. */
  private static Facts facts(String told) {
    return FORMAT.read(Stream.of(told.split(" ")).map(one -> one.split("=")).collect(Collectors.toMap(
        one -> FORMAT.names().find(one[0]).orElseThrow(), one -> one[1]))).facts().orElseThrow();
  }

  private static List<FactFinding> check(String told) {
    return FactCheck.of(facts(told), DAY);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      // a pregnancy that lasts too long
      "确认怀孕日期=2024-05-31 分娩日期=无 流产日期=无 | 2024-05-31至所问的2025-06-01已有12个月以上 | 分娩日期；流产日期",
      "预产期=2025-02-28 分娩日期=无 流产日期=无 | 已有3个月以上 | 分娩日期；流产日期",
      "怀孕满7个月的日期=2024-12-31 分娩日期=无 流产日期=无 | 已有5个月以上 | 分娩日期；流产日期",
      "确认怀孕日期=2024-01-10 分娩日期=2023-05-01 流产日期=无 | 已有12个月以上 | 分娩日期；流产日期",
      "确认怀孕日期=2024-05-01 分娩日期=2025-05-02 流产日期=无 | 2025-05-02比确认怀孕日期2024-05-01晚12个月以上 | 确认怀孕日期",
      "确认怀孕日期=2025-01-01 预产期=2026-01-02 | 晚12个月以上 | 确认怀孕日期",
      "确认怀孕日期=2024-06-05 怀孕满7个月的日期=2025-03-01 预产期=2025-08-02 | 晚12个月以上 晚5个月以上 | 确认怀孕日期；怀孕满7个月的日期",
      "确认怀孕日期=2024-06-05 预产期=2025-01-05 分娩日期=2025-04-06 流产日期=无 | 2025-04-06比预产期2025-01-05晚3个月以上 | 预产期",
      "怀孕满7个月的日期=2025-09-02 预产期=2025-09-01 | 晚于预产期2025-09-01 | 预产期",
      "确认怀孕日期=无 分娩日期=无 流产日期=无 预产期=2025-09-01 | 却写明没有怀孕、分娩和流产 | 确认怀孕日期",
      "确认怀孕日期=2025-05-29 分娩日期=2025-05-01 | 在分娩日期2025-05-01之后28天之内 | 分娩日期",
      // a miscarriage that cannot have been
      "流产日期=2025-05-20 流产时怀孕满几个月=13 | 应为0至12 | ",
      "流产日期=无 流产时怀孕满几个月=3 | 没有流产 | 流产日期",
      "分娩日期=2025-05-01 流产日期=2025-05-29 | 2025-05-29流产的怀孕，在2025-05-01分娩时应已开始 | 分娩日期",
      "分娩日期=2025-01-28 流产日期=2025-05-20 流产时怀孕满几个月=4 | 应已开始 | 分娩日期",
      "确认怀孕日期=2025-01-10 流产日期=2025-05-20 分娩日期=无 流产时怀孕满几个月=3 | 已有4个月 | 确认怀孕日期；流产日期",
      // a birth
      "本次生育的婴儿数=99 | 应为1至9 | ",
      "本次生育的婴儿数=10 | 应为1至9 | ",
      "分娩日期=无 分娩结果=死产 | 已写明“死产”，却写明没有分娩 | 分娩日期",
      "分娩日期=无 婴儿死亡日期=2025-05-01 | 却写明没有分娩 | 分娩日期",
      "分娩日期=2025-05-01 分娩结果=无 | 请填写“活产”或者“死产” | 分娩日期",
      "分娩日期=2025-05-01 婴儿死亡日期=2025-04-30 | 早于分娩日期2025-05-01 | 分娩日期",
      "婴儿死亡日期=2025-06-02 | 尚未发生 | ",
      "分娩日期=2025-05-01 分娩结果=死产 婴儿死亡日期=2025-05-01 | 分娩结果为死产 | 分娩结果",
      "分娩日期=2025-05-01 分娩结果=死产 抚养的子女=2025-05-01 与子女的关系=亲生子女 | 亲生子女 | 抚养的子女",
      "分娩日期=2025-05-01 本次生育的婴儿数=1 抚养的子女=2025-05-01、2025-05-02 与子女的关系=亲生子女 | 有2个亲生子女 | 抚养的子女",
      "性别=女 分娩日期=无 抚养的子女=2025-05-01（亲生子女） | 有2025-05-01出生的亲生子女 | 抚养的子女",
      "性别=女 配偶分娩日期=2025-05-01 | 性别为女 | 性别",
      "性别=男 怀孕满7个月的日期=2025-05-01 | 性别为男 | 性别",
      // a leave
      "产假开始日期=2025-05-01 确认怀孕日期=无 分娩日期=无 流产日期=无 | 却写明没有怀孕、分娩和流产 | 确认怀孕日期；分娩日期；流产日期",
      "产假开始日期=2024-04-30 分娩日期=2025-05-01 流产日期=无 | 与分娩日期2025-05-01相距12个月以上 | 分娩日期",
      "产假开始日期=2025-05-02 分娩日期=2024-05-01 流产日期=无 确认怀孕日期=无 | 相距12个月以上 | 分娩日期",
      "产假开始日期=2025-05-02 分娩日期=2020-05-01 流产日期=2024-05-01 确认怀孕日期=无 | 与流产日期2024-05-01相距 | 流产日期"})
  void whatCannotBeIsNamedWithWhatItIsAtOddsWith(String told, String said, String against) {
    List<FactFinding> findings = check(told);
    for (String words : said.split(" ")) {
      assertTrue(findings.stream().anyMatch(finding -> finding.message().render(Language.CHINESE).contains(words)),
          findings::toString);
    }
    assertEquals(against == null ? "" : against, findings.stream().flatMap(finding -> finding.against().stream())
        .map(FactKey::chinese).distinct().collect(Collectors.joining("；")));
  }

  @ParameterizedTest
  @CsvSource({
      "确认怀孕日期=2024-06-01 分娩日期=无 流产日期=无",
      "确认怀孕日期=2024-01-01 分娩日期=无",
      "确认怀孕日期=2024-01-01 流产日期=无",
      "预产期=2025-03-01 分娩日期=无 流产日期=无",
      "怀孕满7个月的日期=2025-01-01 分娩日期=无 流产日期=无",
      "确认怀孕日期=2024-05-01 分娩日期=2025-05-01 流产日期=无",
      "确认怀孕日期=2023-01-01 流产日期=2023-04-01 分娩日期=2025-05-01",
      "确认怀孕日期=2023-01-01 分娩日期=2025-05-01",
      "确认怀孕日期=2025-01-01 预产期=2026-01-01",
      "确认怀孕日期=2025-05-30 分娩日期=2025-05-01",
      "确认怀孕日期=2024-05-01 预产期=2024-12-01 分娩日期=2024-12-20 流产日期=无",
      "流产日期=2025-05-20 流产时怀孕满几个月=12",
      "流产日期=2025-05-20 流产时怀孕满几个月=0",
      "分娩日期=2025-05-01 流产日期=2025-05-30",
      "分娩日期=2025-01-27 流产日期=2025-05-20 流产时怀孕满几个月=4",
      "分娩日期=2025-05-20 流产日期=2025-05-01",
      "确认怀孕日期=2025-01-10 流产日期=2025-05-20 分娩日期=无 流产时怀孕满几个月=4",
      "确认怀孕日期=2025-01-10 流产日期=2025-05-20 流产时怀孕满几个月=3",
      "本次生育的婴儿数=9",
      "分娩日期=2025-05-01 抚养的子女=无",
      "分娩日期=2025-05-01 分娩结果=死产 抚养的子女=2025-05-01",
      "分娩日期=2025-05-01 分娩结果=活产 婴儿死亡日期=2025-05-01 抚养的子女=无",
      "分娩日期=2025-05-01 本次生育的婴儿数=1 抚养的子女=2025-05-01、2025-05-01",
      "性别=女 分娩日期=无 抚养的子女=2025-05-01",
      "性别=女 分娩日期=无 抚养的子女=2019-05-01（亲生子女）",
      "产假开始日期=2025-05-01 确认怀孕日期=无 分娩日期=无",
      "产假开始日期=2024-05-01 分娩日期=2025-05-01 流产日期=无",
      "产假开始日期=2025-05-02 分娩日期=2024-05-01 流产日期=无",
      "产假开始日期=2025-05-02 分娩日期=2020-05-01 流产日期=2024-05-02 确认怀孕日期=无",
      "产假开始日期=2025-05-25 分娩日期=2023-05-01 流产日期=无 确认怀孕日期=2024-10-01",
      "产假开始日期=2020-05-25 分娩日期=2023-05-01"})
  void whatIsPossibleIsNotRefused(String told) {
    assertEquals(List.of(), check(told));
  }

  @Test
  void aPregnancyIsHeldAgainstTheDayAskedAboutAndNotTheLastOfAPeriod() {
    Facts pregnant = facts("确认怀孕日期=2025-01-01 分娩日期=无 流产日期=无 预产期=2025-09-01");
    assertEquals(List.of(), FactCheck.of(pregnant, DateRange.ofInclusive(DAY, LocalDate.of(2030, 12, 31))));
    assertEquals(1, FactCheck.of(pregnant, LocalDate.of(2030, 12, 31)).size());
  }

  @Property(tries = 200)
  void forgettingAFactNeverPutsTheOthersAtOdds(@ForAll @IntRange(min = 0, max = 500) int since,
      @ForAll @IntRange(min = 0, max = 500) int born, @ForAll @IntRange(min = 0, max = 500) int miscarried,
      @ForAll @IntRange(min = 0, max = 700) int leave, @ForAll @IntRange(min = 0, max = 12) int months) {
    Facts all = Facts.builder().with(CarerFacts.SEX, Sex.FEMALE)
        .with(MaternityFacts.PREGNANT_SINCE, DAY.minusDays(since)).with(MaternityFacts.BORN_ON, DAY.minusDays(born))
        .with(MaternityFacts.MISCARRIED_ON, DAY.minusDays(miscarried))
        .with(MaternityFacts.LEAVE_STARTED_ON, DAY.minusDays(leave))
        .with(MaternityFacts.MISCARRIED_AT_MONTHS, months).build();
    Set<FactKey<?>> faults = FactCheck.of(all, DAY).stream().map(FactFinding::fact).collect(Collectors.toSet());
    for (FactKey<?> key : all.keys()) {
      Facts.Builder fewer = Facts.builder();
      all.keys().stream().filter(other -> !other.equals(key)).forEach(other -> fewer.with(all.get(other)));
      List<FactFinding> findings = FactCheck.of(fewer.build(), DAY);
      assertTrue(findings.stream().allMatch(finding -> faults.contains(finding.fact())),
          () -> "without " + key + ": " + findings);
    }
  }
}
