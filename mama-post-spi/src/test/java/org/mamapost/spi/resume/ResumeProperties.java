package org.mamapost.spi.resume;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.mamapost.text.Message;

/** What holds for every résumé and whatever is made of it. */
class ResumeProperties {

  private static final Message WHY = Message.of("why", "试", "a try");
  private static final List<String> PIECES = List.of("工作经历", "技能", "教育经历", "自我评价", "求职意向", "【其他】", "2019年", "3年",
      "三年", "5个月", "2名新生儿", "蓝海家政公司", "育婴员证", "未取得", "吃苦耐劳", "烹饪", "早教", "养老", "月嫂", "，", "、", "。", "：", " ",
      "- ", "\n", "\n", "\n", "\n\n", "\r\n", "但", "协助", "Cook", "x");

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<String> lines() {
    return Arbitraries.of(PIECES.stream().filter(piece -> !piece.contains("\n")).toList()).list().ofMaxSize(12)
        .map(pieces -> String.join("", pieces));
  }

  @Property
  void whatIsReadIsGivenBack(@ForAll String text) {
    assertEquals(text, Resume.of(text).text());
    assertEquals(text, Resume.of(text).with(List.of()).text());
  }

  /** The rules keep to the law that everybody's edits are held to, and every choice of theirs can be carried out. */
  @Property
  void theOfflineAdvisorsEditsPassAndAgree(@ForAll("texts") String text, @ForAll Set<Integer> picks) {
    ResumeAdvice advice = ResumeDesk.of(new OfflineAdvisor())
        .advise(new ResumeRequest(Resume.of(text), Optional.of("养老月嫂")));
    assertEquals(List.of(), advice.refused());
    assertEquals(text, advice.accept(Set.of()).text());
    Set<Integer> chosen = advice.numbers().stream().filter(picks::contains).collect(Collectors.toSet());
    advice.accept(chosen);
    advice.accept(advice.numbers());
  }

  /** Asked again and again, it comes to an end. */
  @Property
  void theOfflineAdvisorComesToAnEnd(@ForAll("texts") String text) {
    Resume resume = Resume.of(text);
    for (int round = 0; round < 60; round++) {
      ResumeAdvice advice = ResumeDesk.of(new OfflineAdvisor()).advise(ResumeRequest.of(resume));
      if (advice.edits().isEmpty()) {
        return;
      }
      resume = advice.accept(advice.numbers());
    }
    throw new AssertionError("still advising on " + text);
  }

  /**
   * A line and another that is made of its parts, some left out, some moved, perhaps with one that is foreign.
   *
   * @param parts the parts of the line
   * @param after those of the other
   */
  record Rewrite(List<String> parts, List<String> after) {}

  @Provide
  Arbitrary<Rewrite> rewrites() {
    Arbitrary<List<String>> lines = Arbitraries.of(PIECES.stream().filter(piece -> !piece.contains("\n")).toList())
        .list().ofMinSize(1).ofMaxSize(8);
    return lines.flatMap(parts -> Combinators.combine(
            Arbitraries.shuffle(parts), Arbitraries.subsetOf(IntStream.range(0, parts.size()).boxed().toList()),
            Arbitraries.of(PIECES.get(7), "养老", "高级", "", "", "", "", ""), Arbitraries.of(true, false))
        .as((shuffled, kept, foreign, inOrder) -> new Rewrite(parts, Stream.concat(
            IntStream.range(0, parts.size()).filter(kept::contains)
                .mapToObj(at -> inOrder ? parts.get(at) : shuffled.get(at)),
            Stream.of(foreign)).toList())));
  }

  /** By another way to look: the words and numbers of what passes are those of the line. */
  @Property
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void whatPassesSaysNothingNew(@ForAll("rewrites") Rewrite rewrite) {
    String before = String.join("", rewrite.parts());
    Resume resume = Resume.of(before + "\n");
    ResumeEdit edit = ResumeEdit.of(EditKind.HIGHLIGHT, resume, LineRange.of(1),
        new ResumeChange.Replace(List.of(String.join("", rewrite.after()))), WHY);
    boolean passes = FaithfulnessCheck.of(resume).check(edit).isEmpty();
    Statistics.collect(passes);
    Statistics.coverage(check -> check.check(true).percentage(share -> share > 10));
    if (passes) {
      // 3年 and 三年 are the same.
      String same = before.replace("三年", "3年");
      assertEquals(List.of(), rewrite.after().stream().map(part -> part.replace("三年", "3年"))
          .filter(part -> part.codePoints().anyMatch(Character::isLetterOrDigit) && !same.contains(part)).toList(),
          before + " -> " + rewrite.after());
      assertTrue(!before.contains("未取得") || !rewrite.after().contains("育婴员证")
          || rewrite.after().contains("未取得") || before.matches(".*[，。].*"), before + " -> " + rewrite.after());
    }
  }

  /** A number that was not there is refused, however it is written and wherever it is put. */
  @Property
  void anotherNumberNeverPasses(@ForAll("lines") String before, @ForAll("numbers") String number, @ForAll int at) {
    String line = before.isEmpty() ? "月嫂" : before;
    int place = Math.floorMod(at, line.length() + 1);
    String after = line.substring(0, place) + number + line.substring(place);
    Resume resume = Resume.of(line + "\n");
    ResumeEdit edit = ResumeEdit.of(EditKind.HIGHLIGHT, resume, LineRange.of(1),
        new ResumeChange.Replace(List.of(after)), WHY);
    assertTrue(!FaithfulnessCheck.of(resume).check(edit).isEmpty(), line + " -> " + after);
  }

  @Provide
  Arbitrary<String> numbers() {
    return Arbitraries.of("7", "７", "七", "柒", "②", "47", "四十七", "百分之八", "8%", "1.5万", "九成", "٧", "第一", "10+");
  }
}
