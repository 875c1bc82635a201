package org.mamapost.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mamapost.fact.Stated;
import org.mamapost.post.MamaPost;
import org.mamapost.time.Schedule;

/** What is printed is read back as what it was. */
class RoundTripProperties {

  @Property
  void aPost(@ForAll("posts") MamaPost post) {
    Map<PostColumn, String> cells = Reading.FORMAT.print(post);
    assertEquals(post, Reading.FORMAT.read(cells).orElseThrow(), cells::toString);
    assertEquals(List.of(PostColumn.values()), List.copyOf(cells.keySet()));
  }

  @Property(tries = 3000)
  void aSchedule(@ForAll("schedules") Schedule schedule) {
    MamaPost post = MamaPost.builder().id("A").schedule(Stated.of(schedule)).build();
    String printed = Reading.FORMAT.print(post).get(PostColumn.SCHEDULE);
    assertEquals(post, Reading.of(PostColumn.ID, "A").and(PostColumn.SCHEDULE, printed).post(), printed);
  }

  /** White space is forgiven everywhere but in free text. */
  @Property(tries = 300)
  void fullWidthAndWhiteSpaceMakeNoDifference(@ForAll("posts") MamaPost post) {
    Map<PostColumn, String> cells = new EnumMap<>(Reading.FORMAT.print(post));
    cells.replaceAll((column, cell) -> isFreeText(column) ? cell : fullWidth(cell));
    assertEquals(post, Reading.FORMAT.read(cells).orElseThrow(), cells::toString);
  }

  private static boolean isFreeText(PostColumn column) {
    return switch (column) {
      case ID, TITLE, EMPLOYER, PLACE -> true;
      default -> false;
    };
  }

  private static String fullWidth(String cell) {
    StringBuilder wide = new StringBuilder();
    for (char c : cell.toCharArray()) {
      wide.append(c > ' ' && c < 127 ? (char) (c - ' ' + '\uFF00') : c).append('\u3000');
    }
    return wide.toString();
  }

  @Provide
  Arbitrary<MamaPost> posts() {
    return Posts.posts();
  }

  @Provide
  Arbitrary<Schedule> schedules() {
    return Schedules.schedules();
  }
}
