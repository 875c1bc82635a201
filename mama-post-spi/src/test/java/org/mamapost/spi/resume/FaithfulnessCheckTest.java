package org.mamapost.spi.resume;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mamapost.text.Message;

/** What an edit may do to a line, and what it may not. */
class FaithfulnessCheckTest {

  private static final Message WHY = Message.of("why", "试", "a try");

  private static List<ObjectionKind> kinds(Resume resume, LineRange lines, ResumeChange change) {
    return FaithfulnessCheck.of(resume).check(ResumeEdit.of(EditKind.CONCISENESS, resume, lines, change, WHY)).stream()
        .map(Objection::kind).distinct().toList();
  }

  private static List<ObjectionKind> rewritten(String before, String after) {
    return kinds(Resume.of(before), LineRange.of(1), new ResumeChange.Replace(List.of(after)));
  }

  private static void passes(String before, String after) {
    assertEquals(List.of(), rewritten(before, after));
  }

  private static void refuses(ObjectionKind kind, String before, String after) {
    assertEquals(List.of(kind), rewritten(before, after), before + " -> " + after);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "熟练地掌握了烹饪，做事认真 | 熟练掌握烹饪",
      "技能：烹饪、早教、编织 | 技能：早教、烹饪、编织",
      "照护过3名新生儿，其中1名早产 | 照护过3名新生儿；1名早产",
      "三年月嫂经验 | 3年月嫂经验",
      "３年月嫂经验 | 三年月嫂经验",
      "从业 3 年 | 从业3年",
      "二〇一九年入职 | 2019年入职",
      "月薪1.2万元 | 月薪12000元",
      "百分之三十的提成 | 30%提成",
      "持有育婴员证（五级） | 持有育婴员证（五级）",
      "在威海某某家政公司任月嫂 | 威海某某家政公司任月嫂",
      "照护过3-6岁儿童，做事认真 | 照护过3-6岁儿童", "照护过3—6岁儿童，做事认真 | 照护过3~6岁儿童",
      "未取得育婴员证，擅长烹饪 | 未取得育婴员证",
      "Cooked dinners for the elderly, and cleaned | Cooked dinners for the elderly"})
  void whatIsLeftOutOrWrittenOtherwisePasses(String before, String after) {
    passes(before, after);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "三年月嫂经验 | 五年月嫂经验", "3年月嫂经验 | 3个月月嫂经验", "3年月嫂经验 | 3年以上月嫂经验", "3年月嫂经验 | 近3年月嫂经验",
      "3年月嫂经验 | 3多年月嫂经验", "3年月嫂经验 | ４年月嫂经验", "3年月嫂经验 | 肆年月嫂经验", "3年月嫂经验 | ٤年月嫂经验", "3年月嫂经验 | ④年月嫂经验",
      "两三年月嫂经验 | 23年月嫂经验", "数万元 | 数亿元", "提成30元 | 提成30%", "一次通过 | 第一次通过", "3年月嫂经验，2名新生儿 | 2年月嫂经验",
      "照护新生儿 | 照护3名新生儿", "2-3小时 | 2-4小时", "1.5万元 | 1.5元",
      "2-3年经验 | 3年经验", "3到5年经验 | 5年经验", "月薪3000~5000元 | 月薪5000元", "2012年至2016年 | 2012年", "三至五人 | 五人",
      "三 — 五人 | 五人"})
  void aNumberThatTheOriginalLacksIsRefused(String before, String after) {
    refuses(ObjectionKind.NUMBER, before, after);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "在家政公司任月嫂 | 在海尔家政公司任月嫂", "在威海市环翠区蓝海家政公司任月嫂 | 在威海家政公司任月嫂",
      "在小区门口超市收银 | 在大润发超市收银", "高中毕业于一中 | 毕业于威海大学"})
  void anEmployerOrSchoolThatTheOriginalLacksIsRefused(String before, String after) {
    refuses(ObjectionKind.EMPLOYER, before, after);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "学过育婴 | 育婴员证", "育婴员证 | 高级育婴员证", "中专毕业 | 本科毕业", "月嫂 | 金牌月嫂标兵", "参加育婴员证班 | 育婴员证"})
  void aCertificateThatTheOriginalLacksIsRefused(String before, String after) {
    refuses(ObjectionKind.CERTIFICATE, before, after);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "做过饭 | 精通烹饪", "月嫂 | 华为月嫂", "月嫂 | 月嫂王芳", "English | English PMP", "月嫂 | ★月嫂", "月薪5000 | 月薪$5000", "做饭 | Сooking"})
  void anyOtherWordThatTheOriginalLacksIsRefused(String before, String after) {
    refuses(ObjectionKind.WORDS, before, after);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "早教5年、烹饪 | 5年烹饪", "烹饪，早教5年 | 烹饪5年", "威海人，就读大学 | 威海大学", "期望薪资：5000；现薪资：3000 | 期望薪资：3000",
      "先学烹饪后学早教 | 早教烹饪"})
  void whatStandsApartIsNotJoinedUp(String before, String after) {
    List<ObjectionKind> kinds = rewritten(before, after);
    assertTrue(kinds.equals(List.of(ObjectionKind.JOINED)) || kinds.equals(List.of(ObjectionKind.EMPLOYER)),
        before + " -> " + after + " " + kinds);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "未取得 育婴员证 | 取得 育婴员证", "不会做饭但会带娃 | 会做饭", "协助制定食谱 | 制定食谱", "育婴员证（备考中） | 育婴员证", "曾任班组长 | 班组长",
      "证书：无（育婴员证） | 育婴员证", "未取得育婴员证、保育员证 | 保育员证", "Assisted the head nurse | the head nurse",
      "丈夫在海尔公司工作 | 在海尔公司工作", "母亲是教师 | 教师", "略懂烹饪 | 烹饪", "听说过烹饪 | 烹饪", "帮忙照护老人 | 照护老人",
      "跟着师傅做面塑 | 做面塑"})
  void aWordThatMakesLessOfAClaimIsNotLeftOut(String before, String after) {
    refuses(ObjectionKind.HEDGE, before, after);
  }

  @Test
  void aLineThatTakesBackAnotherDoesNotSimplyGo() {
    Resume resume = Resume.of("育婴员证\n以上证书已过期\n");
    assertEquals(List.of(ObjectionKind.HEDGE), kinds(resume, LineRange.of(2), new ResumeChange.Replace(List.of())));
    assertEquals(List.of(), kinds(Resume.of("育婴员证已过期\n育婴员证已过期\n"), LineRange.of(2),
        new ResumeChange.Replace(List.of())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3\u200B年", "3年\u202E", "3年\n4年", "3年\u0000", "3年\u2028"})
  void charactersThatDoNotShowAreRefused(String after) {
    refuses(ObjectionKind.CHARACTERS, "3年4年", after);
  }

  @Test
  void linesThatAreNotThereOrStandOtherwiseAreRefused() {
    Resume resume = Resume.of("月嫂\n保洁");
    ResumeChange change = new ResumeChange.Replace(List.of());
    FaithfulnessCheck check = FaithfulnessCheck.of(resume);
    ResumeEdit far = new ResumeEdit(EditKind.STRUCTURE, LineRange.of(3), List.of("x"), change, List.of(), WHY);
    ResumeEdit wrong = new ResumeEdit(EditKind.STRUCTURE, LineRange.of(2), List.of("月嫂"), change, List.of(), WHY);
    ResumeEdit drawn = ResumeEdit.of(EditKind.STRUCTURE, resume, LineRange.of(1), change, WHY)
        .drawingFrom(List.of(new LineRange(2, 9)));
    Stream.of(far, wrong, drawn).forEach(edit ->
        assertEquals(ObjectionKind.PLACE, check.check(edit).get(0).kind(), edit::toString));
    assertEquals(List.of(ObjectionKind.PLACE), kinds(resume, LineRange.of(1), new ResumeChange.MoveBefore(4)));
    refuses(ObjectionKind.PLACE, "月嫂", "月嫂".repeat(600));
  }

  private static final Resume ENTRIES = Resume.of("""
      王某
      工作经历
      2019年 蓝海家政公司 月嫂
      做辅食
      2021年 某某超市 收银
      理货
      自我评价
      踏实
      技能
      烹饪
      早教
      """);

  @Test
  void aLineBeneathAnEmployerStaysThere() {
    ResumeChange nothing = new ResumeChange.Replace(List.of());
    assertEquals(List.of(), kinds(ENTRIES, LineRange.of(4), nothing));
    assertEquals(List.of(ObjectionKind.CONTEXT), kinds(ENTRIES, LineRange.of(5), nothing));
    assertEquals(List.of(ObjectionKind.CONTEXT), kinds(ENTRIES, LineRange.of(3),
        new ResumeChange.Replace(List.of("蓝海家政公司 月嫂"))));
    assertEquals(List.of(ObjectionKind.CONTEXT), kinds(ENTRIES, new LineRange(3, 5),
        new ResumeChange.Replace(List.of("2019年 蓝海家政公司 月嫂", "2021年 某某超市 收银", "做辅食"))));
    assertEquals(List.of(ObjectionKind.CONTEXT), kinds(ENTRIES, LineRange.of(4), new ResumeChange.MoveBefore(7)));
  }

  @Test
  void aHeadingStaysAsItIs() {
    assertEquals(List.of(ObjectionKind.CONTEXT), kinds(ENTRIES, LineRange.of(2), new ResumeChange.Replace(List.of())));
    assertEquals(List.of(ObjectionKind.CONTEXT), kinds(ENTRIES, LineRange.of(4),
        new ResumeChange.Replace(List.of("技能"))));
  }

  @Test
  void wholeSectionsMoveAndWhatStandsAboveThemDoesNot() {
    LineRange skills = new LineRange(9, 11);
    assertEquals(List.of(), kinds(ENTRIES, skills, new ResumeChange.MoveBefore(2)));
    assertEquals(List.of(ObjectionKind.CONTEXT), kinds(ENTRIES, skills, new ResumeChange.MoveBefore(1)));
    assertEquals(List.of(ObjectionKind.CONTEXT), kinds(ENTRIES, skills, new ResumeChange.MoveBefore(4)));
    assertEquals(List.of(ObjectionKind.CONTEXT), kinds(ENTRIES, LineRange.of(1), new ResumeChange.MoveBefore(12)));
    assertEquals(List.of(ObjectionKind.CONTEXT),
        kinds(ENTRIES, new LineRange(9, 10), new ResumeChange.MoveBefore(2)));
    assertEquals(List.of(), kinds(ENTRIES, LineRange.of(11), new ResumeChange.MoveBefore(10)));
    assertEquals(List.of(ObjectionKind.CONTEXT), kinds(ENTRIES, LineRange.of(11), new ResumeChange.MoveBefore(9)));
  }

  @Test
  void aSummaryMayDrawOnOtherLinesAndAnEmployersLinesMayNot() {
    FaithfulnessCheck check = FaithfulnessCheck.of(ENTRIES);
    ResumeChange summed = new ResumeChange.Replace(List.of("踏实；做辅食"));
    ResumeEdit edit = ResumeEdit.of(EditKind.HIGHLIGHT, ENTRIES, LineRange.of(8), summed, WHY);
    assertEquals(ObjectionKind.WORDS, check.check(edit).get(0).kind());
    assertEquals(List.of(), check.check(edit.drawingFrom(List.of(LineRange.of(4)))));
    ResumeEdit work = ResumeEdit.of(EditKind.HIGHLIGHT, ENTRIES, LineRange.of(6),
        new ResumeChange.Replace(List.of("理货；做辅食")), WHY).drawingFrom(List.of(LineRange.of(4)));
    assertEquals(ObjectionKind.CONTEXT, check.check(work).get(0).kind());
  }
}
