package org.mamapost.post;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mamapost.fact.Stated;

class MamaPostTest {

  private static void assertRefused(MamaPost.Builder post, String reason) {
    String message = assertThrows(IllegalStateException.class, post::build).getMessage();
    assertTrue(message.contains(reason), message);
  }

  @Test
  void refusesWhatNoNoticeCanMean() {
    assertRefused(MamaPost.builder().id(" "), "has an id");
    assertRefused(MamaPost.builder().id("A").openings(Stated.of(0)), "at least one person");
    assertRefused(MamaPost.builder().id("A").publishedOn(Stated.of(LocalDate.of(2025, 6, 2)))
        .closesOn(Stated.of(LocalDate.of(2025, 6, 1))), "before it is published");
  }

  @Test
  void noLabelAtAllIsNoneAndNotAnEmptySet() {
    assertRefused(MamaPost.builder().id("A").labels(Stated.of(Set.of())), "stated as none");
    assertRefused(MamaPost.builder().id("A").amenities(Stated.of(Set.of())), "stated as none");
    assertTrue(MamaPost.builder().id("A").labels(Stated.none()).build().getLabels().isNone());
  }
}
