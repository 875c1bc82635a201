package ${package};

import java.time.LocalDate;
import java.util.List;
import org.mamapost.answer.Finding;
import org.mamapost.answer.Severity;
import org.mamapost.policy.PostRule;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.post.MamaPost;
import org.mamapost.text.MessageBundle;

record FewOpenings(int most) implements PostRule {

  private static final MessageBundle WORDS =
      MessageBundle.load("messages", file -> FewOpenings.class.getResourceAsStream(file));

  @Override
  public List<Finding> check(MamaPost post, RegionalPolicy policy, LocalDate date) {
    return post.getOpenings().value()
        .filter(openings -> openings > most)
        .map(openings -> Finding.of("${cityId}.openings", Severity.ERROR)
            .citing(OurPolicy.cite("第三条", "每个岗位招聘不超过" + most + "人"))
            .saying(WORDS.message("openings", openings, most))
            .build())
        .stream()
        .toList();
  }
}
