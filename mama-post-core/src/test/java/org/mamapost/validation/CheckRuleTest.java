package org.mamapost.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mamapost.answer.Finding;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.fact.Stated;
import org.mamapost.post.MamaPost;

/** Every finding of the catalogue bears the id of a rule that is listed, and is of that rule's cell. */
class CheckRuleTest {

  private static final PostValidator CHECK = PostValidator.under(WeihaiPolicy.policy());

  private static Stream<Finding> foundInPostsThatSayNothing() {
    return WeihaiPolicy.policy().catalogue().orElseThrow().rows().stream()
        .map(CheckRuleTest::silent)
        .flatMap(post -> CHECK.validate(post, LocalDate.of(2025, 6, 1)).getFindings().stream());
  }

  private static MamaPost silent(CatalogueRow row) {
    MamaPost.Builder post = MamaPost.builder().id(row.code());
    row.postType().ifPresent(type -> post.postType(Stated.of(type)));
    row.careStage().ifPresent(stage -> post.careStage(Stated.of(stage)));
    return post.build();
  }

  @Test
  void aPostThatSaysNothingIsAskedByEveryRuleOfItsRow() {
    Set<String> found = foundInPostsThatSayNothing().map(Finding::rule).collect(Collectors.toSet());
    Set<String> listed = Stream.of(CheckRule.values()).map(CheckRule::id).collect(Collectors.toSet());
    assertTrue(listed.containsAll(found), () -> found + " against " + listed);
    assertTrue(found.containsAll(List.of("time.kind", "place", "pay-method", "insurance", "contract", "skills",
        "employer-kind")), found::toString);
  }

  @Test
  void aFindingIsOfTheCellOfItsRule() {
    foundInPostsThatSayNothing().forEach(finding -> assertEquals(
        Stream.of(CheckRule.values()).filter(rule -> rule.id().equals(finding.rule())).map(CheckRule::cell).findFirst(),
        finding.cell(), finding::toString));
  }

  @Test
  void theIdsAreAllDifferent() {
    assertEquals(CheckRule.values().length,
        Stream.of(CheckRule.values()).map(CheckRule::id).distinct().count());
  }
}
