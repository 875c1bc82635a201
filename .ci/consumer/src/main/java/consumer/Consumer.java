package consumer;

import java.time.LocalDate;
import org.mamapost.catalogue.PostTypes;
import org.mamapost.fact.Stated;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.post.MamaPost;
import org.mamapost.region.Region;
import org.mamapost.spi.PolicyRegistry;
import org.mamapost.validation.PostValidator;
import org.mamapost.validation.ValidationReport;
import org.mamapost.validation.Verdict;

/** What a team's first lines look like; fails unless the library answers. */
final class Consumer {

  private Consumer() {}

  public static void main(String[] args) {
    LocalDate date = LocalDate.of(2025, 6, 1);
    Region region = Region.of("371002");
    RegionalPolicy policy = PolicyRegistry.discover().resolve(region, date).orElseThrow();
    MamaPost post = MamaPost.builder().id("1").region(Stated.of(region))
        .postType(Stated.of(PostTypes.DOMESTIC_SERVICE)).build();
    ValidationReport report = PostValidator.of(policy).validate(post, date);
    if (report.getVerdict() != Verdict.UNDETERMINED || report.getFindings().isEmpty()) {
      throw new IllegalStateException("A post of which little is known was answered with " + report);
    }
  }
}
