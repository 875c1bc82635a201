package org.mamapost.spi.resume;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mamapost.text.Language;
import org.mamapost.text.Message;

class ResumeTest {

  private static final Message WHY = Message.of("why", "试", "a try");
  private static final Resume RESUME = Resume.of("王某\n\n教育背景\n高中\n\n技能\n烹饪\n早教");

  private static ResumeEdit move(int first, int last, int before) {
    return ResumeEdit.of(EditKind.STRUCTURE, RESUME, new LineRange(first, last),
        new ResumeChange.MoveBefore(before), WHY);
  }

  private static ResumeEdit replace(int first, int last, String... after) {
    return ResumeEdit.of(EditKind.CONCISENESS, RESUME, new LineRange(first, last),
        new ResumeChange.Replace(List.of(after)), WHY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "一", "一\n二", "一\r\n二\r\n", "一\r二\n\r\n\n三", "\uFEFF一\u2028二\f\n"})
  void everyCharacterIsKept(String text) {
    assertEquals(text, Resume.of(text).text());
    assertEquals(text, Resume.of(text).with(List.of()).text());
  }

  @ParameterizedTest
  @CsvSource({"工作经历,WORK", "【工作经验】,WORK", "## 教育背景,EDUCATION", "一、求职意向：,OBJECTIVE", "3. 技能特长,SKILLS",
      "Work experience,WORK", "【志愿活动】,OTHER", "自 我 评 价,SUMMARY", "■ 证书 ——,CERTIFICATES"})
  void aHeadingIsKnownHoweverItIsMarked(String line, SectionKind kind) {
    assertEquals(Optional.of(kind), SectionKind.headedBy(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "王某", "工作经历丰富", "技能：烹饪", "抬头", "志愿活动"})
  void anotherLineIsNone(String line) {
    assertEquals(Optional.empty(), SectionKind.headedBy(line));
  }

  @Test
  void theSectionsAreAllLines() {
    assertEquals(List.of(
        new ResumeSection(SectionKind.HEAD, new LineRange(1, 2)),
        new ResumeSection(SectionKind.EDUCATION, new LineRange(3, 5)),
        new ResumeSection(SectionKind.SKILLS, new LineRange(6, 8))), RESUME.sections());
  }

  @Test
  void aSectionThatMovesIsPartedAsTheOthersAre() {
    assertEquals("王某\n\n技能\n烹饪\n早教\n\n教育背景\n高中\n", RESUME.with(List.of(move(6, 8, 3))).text());
    assertEquals("王某\n\n技能\n烹饪\n早教\n教育背景\n高中\n", RESUME.with(List.of(move(3, 5, 9))).text());
  }

  @Test
  void whatIsReplacedMovesAlong() {
    assertEquals("王某\n\n技能\n烹饪。\n早教\n\n教育背景\n中学\n",
        RESUME.with(List.of(move(6, 8, 3), replace(7, 7, "烹饪。"), replace(4, 4, "中学"))).text());
  }

  @Test
  void whatMovesToOnePlaceStandsThereInTheOrderGiven() {
    assertEquals("王某\n\n早教\n\n烹饪\n\n教育背景\n高中\n\n技能",
        RESUME.with(List.of(move(8, 8, 3), move(7, 7, 3))).text());
  }

  @Test
  void theLastLineHasAnEndOnlyIfItHadOne() {
    assertEquals("王某\n\n教育背景\n高中\n\n技能\n烹饪", RESUME.with(List.of(replace(8, 8))).text());
    Resume windows = Resume.of("一\r\n二");
    assertEquals("二\r\n一", windows.with(List.of(ResumeEdit.of(EditKind.STRUCTURE, windows, LineRange.of(2),
        new ResumeChange.MoveBefore(1), WHY))).text());
  }

  @Test
  void editsOfTheSameLinesAreInConflict() {
    conflict(replace(4, 5, "x"), replace(5, 6, "y"));
    conflict(move(3, 5, 9), move(4, 6, 1));
    conflict(move(3, 5, 9), replace(5, 6, "y"));
    conflict(move(8, 8, 4), replace(3, 5, "y"));
    conflict(move(6, 8, 4), move(3, 5, 1));
  }

  private static void conflict(ResumeEdit one, ResumeEdit other) {
    assertThrows(ConflictingEditsException.class, () -> RESUME.with(List.of(one, other)));
    assertThrows(ConflictingEditsException.class, () -> RESUME.with(List.of(other, one)));
  }

  @Test
  void aConflictNamesTheLinesInBothLanguages() {
    ConflictingEditsException conflict = assertThrows(ConflictingEditsException.class,
        () -> RESUME.with(List.of(replace(4, 5), replace(5, 6))));
    assertEquals("第4-5行与第5-6行的修改互相冲突，不能同时采用", conflict.said().render(Language.CHINESE));
    assertTrue(conflict.getMessage().contains("lines 4-5 and of lines 5-6"));
  }

  @Test
  void anEditOfAnotherResumeIsRefused() {
    ResumeEdit edit = replace(4, 4, "x");
    assertThrows(IllegalArgumentException.class, () -> Resume.of("一\n二\n三\n四").with(List.of(edit)));
    assertThrows(IllegalArgumentException.class, () -> RESUME.with(List.of(move(6, 8, 7))));
    assertThrows(IllegalArgumentException.class, () -> RESUME.with(List.of(move(6, 8, 10))));
  }

  @Test
  void whatStandsInItIsNotInItsDescription() {
    assertFalse(RESUME.toString().contains("王某"));
  }
}
