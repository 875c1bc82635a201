package org.mamapost.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mamapost.fact.Stated;
import org.mamapost.person.BusinessFacts;
import org.mamapost.person.CarerFacts;
import org.mamapost.person.EmployerFacts;
import org.mamapost.person.FactKey;
import org.mamapost.person.FactKeys;
import org.mamapost.person.Facts;
import org.mamapost.text.Language;

class FactFormatTest {

  /** What only the cells of facts are told. */
  static final Set<String> MESSAGES = Set.of("count", "amount.form", "amount.negative", "month.form", "month.number",
      "contributions.form", "contributions.months", "contributions.twice", "children.form", "children.twice",
      "period.form", "period.quarter", "period.span");

  private static final FactFormat FORMAT = FactFormat.standard();
  private static final Path DOCUMENT = Path.of("..", "docs", "fact-format.md");
  private static final Pattern EXAMPLE = Pattern.compile("\\| ([^|`]+) \\| `([^`]+)` \\| `([^`]+)` \\|");
  private static final Map<String, FactKey<?>> OF_VALUES = Map.of(
      "day", CarerFacts.BIRTH_DATE, "amount", EmployerFacts.ACCIDENT_PREMIUM, "yes or no", BusinessFacts.FIRST,
      "number", CarerFacts.SUBSIDISED_MONTHS, "region", CarerFacts.COUNTY, "kind of business", BusinessFacts.KIND,
      "children", CarerFacts.CHILDREN, "insurance paid", EmployerFacts.CONTRIBUTIONS);

  static Stream<Arguments> examples() throws IOException {
    return Files.readAllLines(DOCUMENT).stream().map(EXAMPLE::matcher).filter(Matcher::matches)
        .filter(row -> OF_VALUES.containsKey(row.group(1)))
        .map(row -> Arguments.of(OF_VALUES.get(row.group(1)), row.group(2), row.group(3)));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("examples")
  void isReadAsDocumentedAndPrintedSoThatItIsReadBack(FactKey<?> key, String cell, String printed) {
    Facts facts = FORMAT.read(Map.of(key, cell)).orElseThrow();
    assertEquals(printed, FORMAT.print(facts).get(key));
    assertEquals(facts, FORMAT.read(FORMAT.print(facts)).orElseThrow());
  }

  @Test
  void everyKindOfValueHasAnExample() throws IOException {
    assertEquals(OF_VALUES.values().stream().distinct().count(),
        examples().map(example -> example.get()[0]).distinct().count());
  }

  @Test
  void everyFactIsDocumentedAndReadByEachOfItsNames() throws IOException {
    String document = Files.readString(DOCUMENT);
    for (FactKey<?> key : FactKeys.standard()) {
      String row = "| " + key.chinese() + " | " + key.english() + " | `" + key.code() + "` |";
      assertTrue(document.contains(row), row);
      for (String name : List.of(key.chinese(), key.english(), key.code())) {
        assertEquals(Optional.of(key), FORMAT.names().find(name));
      }
    }
  }

  @Test
  void emptyIsUnknownAndNoneIsNoneForEveryFact() {
    for (FactKey<?> key : FactKeys.standard()) {
      assertEquals(Facts.noneKnown(), FORMAT.read(Map.of(key, " \u3000")).orElseThrow());
      Facts none = FORMAT.read(Map.of(key, "无")).orElseThrow();
      assertTrue(none.value(key).isNone(), key.code());
      assertEquals(none, FORMAT.read(Map.of(key, " None ")).orElseThrow());
      assertEquals("无", FORMAT.print(none).get(key));
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", value = {
      "出生日期|1990-13-01|1990-13-01|1至12|run from 1 to 12|-",
      "出生日期|1990-02-30|1990-02-30|28天|28 days|1990-02-28",
      "性别|女人|女人|可填：女、男|Allowed: female, male|女",
      "创业形式|个体工商|个体工商|小微企业|small or micro firm|个体工商户",
      "首次创办|也许|也许|可填：是、否|Allowed: yes, no|-",
      "意外伤害保险保费（元/年）|-100元|-100元|负数|is negative|-",
      "意外伤害保险保费（元/年）|一百元|一百元|7800元|7800元|-",
      "意外伤害保险保费（元/年）|100元左右|100元左右|7800元|7800元|-",
      "已享受社会保险补贴月数|-3|-3|整数|whole number|-",
      "已享受社会保险补贴月数|3个月|3个月|不带单位|without a unit|-",
      "已享受社会保险补贴月数|99999999999|99999999999|整数|whole number|-",
      "抚养的子女|2019-05-01、2021-13-08|2021-13-08|1至12|run from 1 to 12|-",
      "抚养的子女|2019-05-01、|''|2025-06-01|2025-06-01|-",
      "抚养的子女|2019-05-01（继子）、2021-03-08（继子女）|继子|继子女|stepchild|继子女",
      "抚养的子女|2019-05-01（继子女，养子女）|养子女|保留一项|Keep one|-",
      "抚养的子女|2019-05-01（继子女|2019-05-01(继子女|写在括号里|in brackets|-",
      "与子女的关系|继子|继子|弟妹|younger sibling|继子女",
      "单位缴纳的社会保险费|2025-13 养老保险 单位800元 个人400元|2025-13|1至12|run from 1 to 12|-",
      "单位缴纳的社会保险费|2025-01 养老保现 单位800元 个人400元|养老保现|工伤保险|work injury|养老保险",
      "单位缴纳的社会保险费|2025-01 养老保险 单位-800元 个人400元|-800元|负数|is negative|-",
      "单位缴纳的社会保险费|2025-01 养老保险 单位800元|2025-01养老保险单位800元|写0元|with 0|-",
      "单位缴纳的社会保险费|2025-01 养老保险 单位八百元 个人400元|单位八百元个人400元|7800元|7800元|-",
      "单位缴纳的社会保险费|养老保险|养老保险|不是月份|not a month|-",
      "单位缴纳的社会保险费|2025-03至2025-01 养老保险 单位8元 个人4元|2025-03至2025-01|从早到晚|earlier to later|-",
      "单位缴纳的社会保险费|2025-01 养老保险 单位8元 个人4元；2025-01至2025-02 养老保险 单位8元 个人4元|2025-01 养老保险|两次|twice|-"})
  void aProblemSaysWhatWasReadAllowedAndNearest(
      String name, String cell, String read, String chinese, String english, String nearest) {
    FactKey<?> key = FORMAT.names().parse(name);
    FactReading reading = FORMAT.read(Map.of(key, cell));
    assertEquals(Optional.empty(), reading.facts());
    assertEquals(1, reading.problems().size(), reading.problems()::toString);
    FactProblem problem = reading.problems().get(0);
    assertEquals(key, problem.fact());
    assertEquals(read, problem.read());
    assertEquals(Optional.ofNullable(nearest), problem.nearest());
    for (Language language : Language.values()) {
      String said = problem.message().render(language);
      assertTrue(said.contains(read) && said.contains(language == Language.CHINESE ? chinese : english), said);
    }
  }

  @Test
  void everyProblemOfARowIsFoundAndTheSourceIsKept() {
    Map<FactKey<?>, String> cells = Map.of(CarerFacts.SEX, "?", BusinessFacts.FIRST, "?", CarerFacts.CHILDREN, "无");
    assertEquals(List.of(CarerFacts.SEX, BusinessFacts.FIRST),
        FORMAT.read(cells).problems().stream().map(FactProblem::fact).toList());
    assertThrows(IllegalArgumentException.class, () -> FORMAT.read(cells).orElseThrow());
    Facts facts = FORMAT.read(Map.of(CarerFacts.SEX, "女"), key -> Stated.of("表 " + key.chinese())).orElseThrow();
    assertEquals(Stated.of("表 性别"), facts.get(CarerFacts.SEX).source());
  }

  @Test
  void aFactWithoutAFormatIsRefusedByName() {
    FactKey<LocalTime> odd = FactKey.of("city.odd", LocalTime.class, "怪事", "odd fact");
    String said = assertThrows(IllegalArgumentException.class, () -> FactFormat.of(List.of(odd))).getMessage();
    assertTrue(said.contains("city.odd"), said);
  }

  @Property(tries = 500)
  void noTextThrows(@ForAll String text) {
    FactKeys.standard().forEach(key -> FORMAT.read(Map.of(key, text)));
  }
}
