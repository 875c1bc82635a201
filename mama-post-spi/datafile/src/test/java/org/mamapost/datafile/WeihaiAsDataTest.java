package org.mamapost.datafile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.compare.PolicyAt;
import org.mamapost.compare.PolicyDiff;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.post.MamaPost;
import org.mamapost.testkit.arbitrary.AroundChanges;
import org.mamapost.testkit.arbitrary.BrokenPost;
import org.mamapost.validation.PostValidator;
import org.mamapost.validation.ValidationReport;

/** Weihai's policy, written as data, is the one that is built in. */
class WeihaiAsDataTest {

  private static final RegionalPolicy BUILT_IN = WeihaiPolicy.policy();
  private static final RegionalPolicy AS_DATA = Samples.policy(Samples.weihai());

  @Test
  void itSaysTheSame() {
    SamePolicy.assertSame(BUILT_IN, AS_DATA);
    LocalDate day = LocalDate.of(2025, 6, 1);
    assertEquals(List.of(),
        PolicyDiff.between(new PolicyAt(BUILT_IN, day), new PolicyAt(AS_DATA, day)).differences());
  }

  @Test
  void itIsWhatTheLibraryWrites() {
    assertEquals(PolicyYaml.write(BUILT_IN), Samples.weihai(),
        "write src/test/resources/org/mamapost/datafile/weihai.yaml anew: mama-post policies --export 371000");
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void anyPostIsJudgedTheSame(@ForAll MamaPost post, @ForAll @AroundChanges LocalDate day) {
    assertJudgedTheSame(post, day);
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void aPostThatIsBrokenInOneCellIsJudgedTheSame(@ForAll BrokenPost post) {
    assertJudgedTheSame(post.conforming(), LocalDate.of(2025, 6, 1));
    assertJudgedTheSame(post.post(), LocalDate.of(2025, 6, 1));
  }

  private static void assertJudgedTheSame(MamaPost post, LocalDate day) {
    ValidationReport expected = PostValidator.under(BUILT_IN).suggesting().validate(post, day);
    ValidationReport actual = PostValidator.under(AS_DATA).suggesting().validate(post, day);
    assertEquals(expected, actual);
    assertEquals(said(expected), said(actual));
  }

  private static List<String> said(ValidationReport report) {
    return report.getFindings().stream()
        .map(finding -> finding.render(Locale.CHINA) + finding.render(Locale.ENGLISH)).toList();
  }
}
