package org.mamapost.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mamapost.answer.Finding;
import org.mamapost.format.PostColumn;
import org.mamapost.interpretation.Reading;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.post.MamaPost;

/** What one finding says, rests on and proposes. */
record FindingCheck(MamaPost post, RegionalPolicy policy, Finding finding) {

  /** The words it rests on first, and where they stand. */
  FindingCheck citing(String clause, String quote) {
    assertEquals(clause, finding.citations().get(0).clause().value().orElseThrow());
    assertEquals(quote, finding.citations().get(0).quote());
    assertEquals("威人社字〔2025〕6号", finding.citations().get(0).document().number());
    return this;
  }

  /** The repair leaves this in the cell, and the post then conforms. */
  FindingCheck repairedTo(PostColumn column, String cell) {
    assertEquals(cell, AnnexPosts.cell(repaired(), column));
    return this;
  }

  /** There is a repair, and with it the post conforms. */
  MamaPost repaired() {
    MamaPost repaired = finding.repair().orElseThrow(() -> new AssertionError("no repair of " + finding)).applyTo(post);
    ValidationReport report = PostValidator.of(policy).validate(repaired, LocalDate.of(2025, 6, 1));
    assertEquals(Verdict.CONFORMS, report.getVerdict(), () -> "after the repair " + report.getFindings());
    return repaired;
  }

  FindingCheck notRepaired() {
    assertEquals(Optional.empty(), finding.repair());
    return this;
  }

  /** It names just these readings. */
  FindingCheck restingOn(Reading... readings) {
    assertEquals(Set.of(readings), Set.copyOf(finding.readings()));
    assertEquals(readings.length, finding.readings().size());
    for (Reading reading : readings) {
      assertTrue(finding.render(Locale.CHINA).contains("（按本库的理解：" + reading.chinese() + "。）"));
      assertTrue(finding.render(Locale.ENGLISH).contains("(As read here: " + reading.english() + ".)"));
    }
    return this;
  }

  FindingCheck saying(String chinese, String english) {
    assertEquals(List.of(chinese, english),
        List.of(finding.message().render(Locale.CHINA), finding.message().render(Locale.ENGLISH)));
    return this;
  }

  FindingCheck reading(String chinese, String english) {
    assertEquals(List.of(chinese, english), List.of(finding.render(Locale.CHINA), finding.render(Locale.ENGLISH)));
    return this;
  }
}
