package tester;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.post.MamaPost;
import org.mamapost.testkit.arbitrary.BrokenPost;
import org.mamapost.validation.PostValidator;
import org.mamapost.validation.Verdict;

/** Both engines run, and the generators are found by jqwik itself. */
class PostsTest {

  @Property(tries = 20)
  void anyPostIsGenerated(@ForAll MamaPost post) {
    assertNotEquals("", post.getId());
  }

  @Property(tries = 20)
  void aBrokenPostBreaks(@ForAll BrokenPost broken) {
    assertEquals(Verdict.BREAKS, PostValidator.of(WeihaiPolicy.policy()).validate(broken.post()).getVerdict());
  }

  @Test
  void jupiterRunsToo() {
    assertEquals("weihai", WeihaiPolicy.policy().id());
  }
}
