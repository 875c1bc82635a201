package org.example.yunwan;

import java.time.LocalDate;
import java.util.List;
import org.mamapost.answer.Finding;
import org.mamapost.answer.Severity;
import org.mamapost.policy.PostRule;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.post.MamaPost;
import org.mamapost.text.MessageBundle;

/**
 * A rule written in Java: not more people for one post than the invented notice allows.
 *
 * @param most how many people, that number included
 */
record FewOpenings(int most) implements PostRule {

  private static final MessageBundle WORDS =
      MessageBundle.load("messages", file -> FewOpenings.class.getResourceAsStream(file));

  @Override
  public List<Finding> check(MamaPost post, RegionalPolicy policy, LocalDate date) {
    return post.getOpenings().value()
        .filter(openings -> openings > most)
        .map(openings -> Finding.of("yunwan.openings", Severity.ERROR)
            .citing(YunwanPolicy.cite("第一条", "每个岗位招聘不超过" + most + "人"))
            .saying(WORDS.message("openings", openings, most))
            .build())
        .stream()
        .toList();
  }
}
