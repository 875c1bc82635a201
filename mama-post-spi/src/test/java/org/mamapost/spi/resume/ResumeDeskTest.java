package org.mamapost.spi.resume;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mamapost.text.Message;

/** Whoever advises, what the original lacks is not offered, and nothing vanishes. */
class ResumeDeskTest {

  private static final Message WHY = Message.of("why", "试", "a try");
  private static final Resume RESUME = Resume.of("自我评价\n三年月嫂经验，做事认真\n会做饭\n");

  private static ResumeEdit rewrite(int line, String after) {
    return ResumeEdit.of(EditKind.CONCISENESS, RESUME, LineRange.of(line),
        new ResumeChange.Replace(List.of(after)), WHY);
  }

  private static ResumeAdvice advised(ResumeEdit... edits) {
    return ResumeDesk.of(request -> new ResumeProposal(List.of(edits), List.of(WHY)))
        .advise(ResumeRequest.of(RESUME));
  }

  @Test
  void whatPassesIsOfferedAndWhatDoesNotSaysWhy() {
    ResumeAdvice advice = advised(rewrite(2, "3年月嫂经验"), rewrite(2, "十年月嫂经验"), rewrite(3, "会做饭，持健康证"));
    assertEquals(List.of(rewrite(2, "3年月嫂经验")), advice.edits());
    assertEquals(List.of(
        List.of(Objection.of(ObjectionKind.NUMBER, "十年")),
        List.of(Objection.of(ObjectionKind.CERTIFICATE, "持健康证"))),
        advice.refused().stream().map(RefusedEdit::objections).toList());
    assertEquals(List.of(WHY), advice.questions());
    assertEquals(Optional.empty(), advice.failure());
  }

  @Test
  void chosenEditsGiveTheNewTextAndNoneTheOriginal() {
    ResumeAdvice advice = advised(rewrite(2, "3年月嫂经验"), rewrite(3, "做饭"));
    assertEquals(RESUME.text(), advice.accept(Set.of()).text());
    assertEquals("自我评价\n3年月嫂经验\n会做饭\n", advice.accept(Set.of(1)).text());
    assertEquals("自我评价\n3年月嫂经验\n做饭\n", advice.accept(advice.numbers()).text());
    assertThrows(IndexOutOfBoundsException.class, () -> advice.accept(Set.of(3)));
    assertThrows(ConflictingEditsException.class,
        () -> advised(rewrite(2, "3年月嫂经验"), rewrite(2, "做事认真")).accept(Set.of(1, 2)));
  }

  @Test
  void anAdvisorWithNothingToSaySaysWhyAndNobodyElseIsAsked() {
    Message closed = Message.of("closed", "无法连接", "nobody answers");
    ResumeAdvice advice = ResumeDesk.of(request -> {
      throw new ResumeAdviceException(closed);
    }).advise(ResumeRequest.of(RESUME));
    assertEquals(Optional.of(closed), advice.failure());
    assertEquals(List.of(), advice.edits());
    assertEquals(RESUME.text(), advice.accept(advice.numbers()).text());
  }

  @Test
  void everyEditRestsOnTheNotice() {
    for (EditKind kind : EditKind.values()) {
      assertEquals("威人社字〔2025〕6号 正文(八)“" + kind.chinese() + "”", kind.basis().toString());
    }
  }
}
