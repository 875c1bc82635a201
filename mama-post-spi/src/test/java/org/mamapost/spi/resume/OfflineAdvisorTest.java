package org.mamapost.spi.resume;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mamapost.builtin.WeihaiCatalogue;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.catalogue.PostTypes;

class OfflineAdvisorTest {

  private static final CatalogueRow DOMESTIC = WeihaiCatalogue.catalogue().rows().stream()
      .filter(row -> row.postType().filter(PostTypes.DOMESTIC_SERVICE::equals).isPresent()).findFirst().orElseThrow();

  private static ResumeAdvice advice(String text) {
    return ResumeDesk.of(new OfflineAdvisor()).advise(ResumeRequest.of(Resume.of(text), DOMESTIC));
  }

  private static List<String> asked(String text) {
    return advice(text).questions().stream().map(question -> question.render(Locale.UK)).toList();
  }

  private static String better(String text) {
    ResumeAdvice advice = advice(text);
    assertEquals(List.of(), advice.refused());
    return advice.accept(advice.numbers()).text();
  }

  @Test
  void sectionsComeInTheUsualOrderByAsFewMovesAsItTakes() {
    String text = "王某\n\n教育经历\n高中\n\n自我评价\n会照顾老人\n\n求职意向\n月嫂\n\n工作经历\n2019年 蓝海家政公司\n";
    assertEquals("王某\n\n求职意向\n月嫂\n\n工作经历\n2019年 蓝海家政公司\n\n教育经历\n高中\n\n自我评价\n会照顾老人\n\n",
        better(text));
    assertEquals(List.of("9-11", "12-13"), advice(text).edits().stream().map(edit -> edit.lines().toString()).toList());
    assertTrue(advice(text).edits().stream().allMatch(edit -> edit.kind() == EditKind.STRUCTURE));
  }

  @Test
  void aLineThatStandsThereTwiceGoesUnlessItMayBeTrueTwice() {
    assertEquals("技能\n烹饪\n", better("技能\n烹饪\n烹饪\n"));
    assertEquals("技能\n但会烹饪\n", better("技能\n但会烹饪\n 但会烹饪\n"));
    String work = "工作经历\n2019年 甲公司\n做饭\n2021年 乙公司\n做饭\n";
    assertEquals(work, better(work));
    assertEquals("工作经历\n2019年 甲公司\n做饭\n", better("工作经历\n2019年 甲公司\n做饭\n做饭\n"));
  }

  @Test
  void whatAnybodyWritesGoesAndWhatSheDidStays() {
    assertEquals("自我评价\n照护过3名新生儿。\n", better("自我评价\n本人性格开朗，吃苦耐劳，照护过3名新生儿。\n"));
    assertEquals("自我评价\n- 会做面食\n", better("自我评价\n- 会做面食；能吃苦\n"));
    assertEquals("自我评价\n吃苦的日子过过\n", better("自我评价\n吃苦的日子过过\n"));
    assertEquals("自我评价\n但：吃苦耐劳\n", better("自我评价\n但：吃苦耐劳\n"));
  }

  @Test
  void aPhraseWithinALabelStaysBecauseTheRestWouldStandUnderAnother() {
    String text = "自我评价\n吃苦耐劳、带娃经历：照护过3名新生儿\n";
    assertEquals(text, better(text));
  }

  @Test
  void whereNothingIsLeftAnExampleIsAskedFor() {
    String text = "求职意向\n月嫂\n技能\n烹饪\n工作经历\n蓝海公司\n教育经历\n高中\n自我评价\n吃苦耐劳，性格开朗\n";
    assertEquals(List.of("line 10 holds nothing but general phrases; is there something you did that shows it?"),
        asked(text));
  }

  @Test
  void aSectionThatIsMissingIsAskedForAndNeverMadeUp() {
    assertEquals(List.of(
        "there is no section \"objective\"; please add it (only you know what to say, and nothing is made up for you)",
        "there is no section \"education\"; please add it (only you know what to say, and nothing is made up for you)"),
        asked("技能：烹饪\n工作经历\n蓝海公司\n"));
    assertEquals(4, asked("").size());
  }

  @Test
  void whatSuitsThePostComesForward() {
    assertEquals("技能\n入户早教、养老护理、烹饪、编织\n", better("技能\n烹饪、编织、入户早教、养老护理\n"));
    assertEquals("技能：养老护理、烹饪。\n", better("技能：烹饪、养老护理。\n"));
    String elsewhere = "工作经历\n烹饪、养老护理\n";
    assertEquals(elsewhere, better(elsewhere));
    ResumeAdvice forNone =
        ResumeDesk.of(new OfflineAdvisor()).advise(ResumeRequest.of(Resume.of("技能\n烹饪、养老护理\n")));
    assertEquals(List.of(), forNone.edits());
  }

  @Test
  void aLineOfMoreThanSixtyCharactersIsBrokenAtItsSentences() {
    String sixty = "照护老人。" + "照".repeat(55);
    assertEquals("自我评价\n" + sixty, better("自我评价\n" + sixty));
    assertEquals("自我评价\n照护老人。\n" + "照".repeat(56), better("自我评价\n" + sixty + "照"));
    String labelled = "自我评价\n备考：" + sixty + "照";
    assertEquals(labelled, better(labelled));
  }
}
