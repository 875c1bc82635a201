package org.mamapost.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Refusal;
import org.mamapost.family.CarerAssessor;
import org.mamapost.family.CarerTier;
import org.mamapost.format.FactFormat;
import org.mamapost.person.FactKey;
import org.mamapost.person.FactKeys;
import org.mamapost.person.Facts;
import org.mamapost.policy.Allowance;
import org.mamapost.policy.Entitlement;
import org.mamapost.policy.Inquiry;
import org.mamapost.policy.Provision;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.Safeguard;
import org.mamapost.policy.Sum;
import org.mamapost.text.Language;
import org.mamapost.text.Named;

/**
 * One line of a table of cases that officials can read and extend: UTF-8, comma-separated, a Chinese heading, one case
 * a line; a line that begins with # is a remark. Its columns:
 *
 * <ul>
 *   <li>说明: what the case shows;
 *   <li>方案, 保护 or 对象: the Chinese name of a scheme or a protection; 对象 asks for whom the posts are meant;
 *   <li>日期: the day of the facts, and of the rules;
 *   <li>结果: what is answered as people read it in Chinese, such as 一次性4800元, 158天 or 参照适用, or the reason of the
 *       refusal, such as 不符合条件;
 *   <li>理由: words that the refusal says; 缺少: the facts that are missing, by name, with ； between them;
 *   <li>every other column is a fact by its name, its cell as docs/fact-format.md has it; empty for unknown;
 *       a city's own facts among them where they are given.
 * </ul>
 *
 * <pre>{@code
 * static Stream<TableCase> cases() {
 *   return TableCase.in("产假.csv", file -> OurCasesTest.class.getResourceAsStream(file));
 * }
 *
 * @ParameterizedTest
 * @MethodSource("cases")
 * void isAnsweredAsTheTableSays(TableCase told) {
 *   told.check(OurPolicy.policy());
 * }
 * }</pre>
 */
public final class TableCase {

  private static final String TOLD = "说明";
  private static final String CARER = "对象";
  private static final Set<String> ASKED = Set.of("方案", "保护", CARER);
  private static final Set<String> NO_FACTS = Set.of(TOLD, "方案", "保护", CARER, "日期", "结果", "理由", "缺少");

  private final String place;
  private final Map<String, String> cells;
  private final FactFormat format;

  private TableCase(String place, Map<String, String> cells, FactFormat format) {
    this.place = place;
    this.cells = cells;
    this.format = format;
  }

  /**
   * The cases of a table.
   *
   * @param file the name of the table
   * @param open opens a file by its name, or gives null if there is none
   * @return its lines in order
   * @throws IllegalStateException if there is no such table, or no case in it
   * @throws IllegalArgumentException if a line has more or fewer cells than the heading
   */
  public static Stream<TableCase> in(String file, Function<String, InputStream> open) {
    return in(file, open, List.of());
  }

  /**
   * The cases of a table in which a city's own facts have columns too, each by its Chinese or English name or its code.
   *
   * @param file the name of the table
   * @param open opens a file by its name, or gives null if there is none
   * @param own the facts that the library does not know of
   * @return its lines in order
   * @throws IllegalStateException if there is no such table, or no case in it
   * @throws IllegalArgumentException if a line has more or fewer cells than the heading, if there is no format for the
   *     values of a fact, or if its name is another's
   */
  public static Stream<TableCase> in(
      String file, Function<String, InputStream> open, Collection<? extends FactKey<?>> own) {
    FactFormat format =
        FactFormat.of(Stream.<FactKey<?>>concat(FactKeys.standard().stream(), own.stream()).distinct().toList());
    List<TableCase> cases = new ArrayList<>();
    List<String> heading = List.of();
    int number = 0;
    for (String line : read(file, open)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = Stream.of(line.split(",", -1)).map(String::strip).toList();
      if (heading.isEmpty()) {
        heading = cells;
      } else {
        cases.add(new TableCase(file + ":" + number, beneath(heading, cells, file + ":" + number), format));
      }
    }
    if (cases.isEmpty()) {
      throw new IllegalStateException("no case stands in " + file);
    }
    return cases.stream();
  }

  private static List<String> read(String file, Function<String, InputStream> open) {
    try (InputStream in = open.apply(file)) {
      if (in == null) {
        throw new IllegalStateException("there is no table " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  private static Map<String, String> beneath(List<String> heading, List<String> cells, String place) {
    if (cells.size() != heading.size()) {
      throw new IllegalArgumentException(
          place + " has " + cells.size() + " cells under a heading of " + heading.size());
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < heading.size(); i++) {
      row.put(heading.get(i), cells.get(i));
    }
    return row;
  }

  /**
   * The facts that the line states.
   *
   * @return the facts
   * @throws IllegalArgumentException if a column is no fact, or a cell cannot be read
   */
  public Facts facts() {
    Map<FactKey<?>, String> stated = new LinkedHashMap<>();
    cells.forEach((heading, cell) -> {
      if (!NO_FACTS.contains(heading)) {
        stated.put(format.names().parse(heading), cell);
      }
    });
    return format.read(stated).orElseThrow();
  }

  /**
   * Asks a policy, and holds its answer against what the line expects.
   *
   * @param policy the policy
   * @throws AssertionError if it answers otherwise
   * @throws IllegalArgumentException if the line asks for nothing that the policy has
   */
  public void check(RegionalPolicy policy) {
    LocalDate day = LocalDate.parse(text("日期"));
    Answer<?> answer = ask(policy, facts(), day);
    expect("结果", text("结果"), said(answer));
    if (!text("理由").isEmpty()) {
      String reason = answer.refusal().map(why -> why.message().render(Language.CHINESE)).orElse("");
      if (!reason.contains(text("理由"))) {
        throw new AssertionError(this + " 理由: expected " + text("理由") + " in “" + reason + "”");
      }
    }
    if (!text("缺少").isEmpty()) {
      expect("缺少", text("缺少"), String.join("；", answer.missingFacts().stream().map(FactKey::chinese).toList()));
    }
  }

  private Answer<?> ask(RegionalPolicy policy, Facts facts, LocalDate day) {
    String asked = ASKED.stream().filter(column -> !text(column).isEmpty()).findFirst()
        .orElseThrow(() -> new IllegalArgumentException(this + " asks for nothing"));
    if (asked.equals(CARER)) {
      return CarerAssessor.of(policy).tier(facts, day);
    }
    Provision<?> provision = Stream.<Provision<?>>concat(policy.schemes().stream(), policy.protections().stream())
        .filter(one -> one.key().chinese().equals(text(asked)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(this + " asks for " + text(asked) + ", which nobody has"));
    return Inquiry.of(policy).ask(provision, facts, day, day);
  }

  private static String said(Answer<?> answer) {
    return answer.refusal().map(Refusal::reason).map(Named::chinese)
        .orElseGet(() -> answer.value().map(TableCase::value).orElseThrow());
  }

  private static String value(Object value) {
    if (value instanceof Entitlement due) {
      return due.sum().map(Sum::chinese).orElseGet(() -> due.scheme().chinese());
    }
    if (value instanceof Safeguard safeguard) {
      Optional<Allowance> much = safeguard.allowance();
      return much.map(Allowance::chinese).orElseGet(() -> safeguard.protection().chinese());
    }
    return ((CarerTier) value).chinese();
  }

  private void expect(String column, String expected, String answered) {
    if (!Objects.equals(expected, answered)) {
      throw new AssertionError(this + " " + column + ": expected " + expected + " but was " + answered);
    }
  }

  private String text(String column) {
    return cells.getOrDefault(column, "");
  }

  /** The file and the line, for whoever has to mend it, and what the case shows. */
  @Override
  public String toString() {
    return place + " " + text(TOLD);
  }
}
