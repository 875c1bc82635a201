package ${package};

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mamapost.fact.Stated;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.post.MamaPost;
import org.mamapost.region.Region;
import org.mamapost.spi.PolicyRegistry;
import org.mamapost.validation.PostValidator;

class OurPolicyTest {

  private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

  private static PolicyRegistry policies() {
    return PolicyRegistry.builder().strict().build();
  }

  @Test
  void sixPeopleAreTooMany() {
    MamaPost post = MamaPost.builder()
        .id("1")
        .region(Stated.of(OurPolicy.REGION))
        .openings(Stated.of(6))
        .build();
    RegionalPolicy policy = policies().resolve(OurPolicy.REGION, DAY).orElseThrow();
    assertEquals("the post is for 6 people; our city asks for 5 at most",
        PostValidator.of(policy).validate(post, DAY).getFindings().stream()
            .filter(finding -> finding.rule().equals("${cityId}.openings"))
            .findFirst().orElseThrow().message().render(Locale.ENGLISH));
  }

  @Test
  void afterItsLastDayNobodyAnswersInItsPlace() {
    assertEquals("not in force", policies().resolve(OurPolicy.REGION, LocalDate.of(2027, 3, 1))
        .fold(refusal -> refusal.reason().english(), RegionalPolicy::id));
  }

  @Test
  void weihaiIsAsItWas() {
    assertEquals("weihai", policies().resolve(Region.of("371002"), DAY).orElseThrow().id());
  }
}
