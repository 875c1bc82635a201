package org.mamapost.insight;

import java.io.Serializable;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.mamapost.fact.Stated;
import org.mamapost.matching.ComparablePay;
import org.mamapost.matching.PlacedPost;
import org.mamapost.post.MamaPost;

/**
 * What posts add up to: the supply.
 *
 * @param openings how many posts say how many people are wanted (招聘人数), and how many people; a post that says 无 wants
 *     nobody any more
 * @param pay yuan a month where the pay can be compared, what is less than a yuan dropped; of a range the least
 */
public record PostCell(Openings openings, Measured<NotComparable> pay) implements Mergeable<PostCell>, Serializable {

  /** Checks that both are of the same posts. */
  public PostCell {
    Objects.requireNonNull(openings, "openings");
    if (pay.count() != openings.stated() + openings.unstated()) {
      throw new IllegalArgumentException("openings and pay of different posts");
    }
  }

  /**
   * The people wanted.
   *
   * @param stated how many posts say it
   * @param people how many people they want together
   * @param unstated how many posts do not say it
   */
  public record Openings(long stated, long people, long unstated) implements Mergeable<Openings>, Serializable {

    static Openings of(Stated<Integer> openings) {
      return openings.fold(() -> new Openings(0, 0, 1), () -> new Openings(1, 0, 0),
          people -> new Openings(1, people, 0));
    }

    @Override
    public Openings plus(Openings other) {
      return new Openings(stated + other.stated, people + other.people, unstated + other.unstated);
    }
  }

  /** Sums up posts by county, care stage, row and month of publication. */
  public static Collector<PlacedPost, ?, ByGroup<PostCell>> byGroup() {
    return ByGroup.collecting(EnumSet.allOf(Dimension.class), PostCell::group, cell());
  }

  private static Collector<PlacedPost, ?, PostCell> cell() {
    return Collectors.teeing(
        Collectors.reducing(new Openings(0, 0, 0), post -> Openings.of(post.post().getOpenings()), Openings::plus),
        Measured.collecting(PostCell::pay),
        PostCell::new);
  }

  private static Group group(PlacedPost placed) {
    MamaPost post = placed.post();
    return Group.unknown().region(post.getRegion()).stages(post.getCareStage().map(Set::of))
        .row(post.getPostType()).monthOf(post.getPublishedOn());
  }

  private static Reading<NotComparable> pay(PlacedPost post) {
    return ComparablePay.of(post).fold(
        refusal -> new Reading.Unknown<>(NotComparable.of(refusal)),
        yuan -> new Reading.Known<>(yuan.toBigDecimal().setScale(0, RoundingMode.DOWN).longValueExact()));
  }

  /** How many posts there are. */
  public long posts() {
    return pay.count();
  }

  @Override
  public PostCell plus(PostCell other) {
    return new PostCell(openings.plus(other.openings), pay.plus(other.pay));
  }
}
