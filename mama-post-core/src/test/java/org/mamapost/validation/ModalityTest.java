package org.mamapost.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mamapost.answer.Basis;
import org.mamapost.answer.Finding;
import org.mamapost.answer.Severity;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.catalogue.Catalogue;
import org.mamapost.catalogue.PostCell;
import org.mamapost.catalogue.PostTypes;
import org.mamapost.format.PostColumn;
import org.mamapost.policy.PostRule;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.post.MamaPost;
import org.mamapost.source.Modality;

/**
 * How strongly what a finding rests on binds: the catalogue as its standing sentence says, a rule as it says itself.
 */
class ModalityTest {

  private static PostCheck broken() {
    return PostCheck.postOf("家政服务").at("每天固定1小时").with(PostColumn.SKILLS, "")
        .with(PostColumn.EMPLOYER_KIND, "政府");
  }

  private static RegionalPolicy bindingAs(Modality modality) {
    Catalogue catalogue = WeihaiPolicy.policy().catalogue().orElseThrow();
    return WeihaiPolicy.policy().toBuilder()
        .catalogue(Catalogue.of(modality, catalogue.standing(), catalogue.rows())).build();
  }

  @ParameterizedTest
  @EnumSource
  void whatIsFoundAgainstACatalogueBindsAsTheCatalogueDoes(Modality modality) {
    ValidationReport report = broken().under(bindingAs(modality)).report();
    assertEquals(3, report.getFindings().size());
    assertEquals(List.of(Optional.of(modality)),
        report.getFindings().stream().map(Finding::modality).distinct().toList());
  }

  @Test
  void weihaiOnlyEncouragesDeclaredOrNot() {
    Catalogue catalogue = WeihaiPolicy.policy().catalogue().orElseThrow();
    RegionalPolicy without =
        WeihaiPolicy.policy().toBuilder().catalogue(catalogue.without(PostTypes.DOMESTIC_SERVICE)).build();
    assertEncouraged(WeihaiPolicy.policy(), broken());
    assertEncouraged(WeihaiPolicy.policy(), broken().with(PostColumn.POST_TYPE, "无"));
    assertEncouraged(without, broken());
  }

  private static void assertEncouraged(RegionalPolicy policy, PostCheck post) {
    ValidationReport report = PostValidator.of(policy).suggesting().validate(post.post(), LocalDate.of(2025, 6, 1));
    assertTrue(!report.getFindings().isEmpty() && !report.getNearest().isEmpty());
    RenderedReport.findings(report)
        .forEach(finding -> assertEquals(Optional.of(Modality.ENCOURAGE), finding.modality(), finding::toString));
  }

  @Test
  void aRuleSaysItsOwnAndAFindingBeforeIt() {
    PostRule must = new PostRule() {
      @Override
      public List<Finding> check(MamaPost post, RegionalPolicy policy, LocalDate date) {
        Finding plain = Policies.ofTheWhole("own", Severity.ADVICE, Basis.LAW);
        return List.of(plain, Finding.of("own", Severity.ADVICE).basis(Basis.LAW).modality(Modality.FORBID)
            .citing(plain.citations().get(0)).saying(plain.message()).build());
      }

      @Override
      public Optional<Modality> modality() {
        return Optional.of(Modality.MUST);
      }
    };
    assertEquals(List.of(Optional.of(Modality.MUST), Optional.of(Modality.FORBID)),
        PostCheck.postOf("家政服务").under(Policies.withPostRule("own", must)).report()
            .getFindings().stream().map(Finding::modality).toList());
  }

  @Test
  void lawNeverBorrowsTheCataloguesModality() {
    RegionalPolicy policy = Policies.withRowRule("own", (post, row, of) -> List.of(
        Policies.finding("own", Severity.ADVICE, Basis.LAW, PostCell.PAY),
        Policies.finding("own", Severity.ADVICE, Basis.CATALOGUE, PostCell.PAY)));
    assertEquals("[Optional.empty, Optional[ENCOURAGE]]", PostCheck.postOf("家政服务").under(policy).report()
        .getFindings().stream().map(finding -> finding.modality().toString()).collect(Collectors.toList()).toString());
  }
}
