package org.mamapost.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mamapost.amount.Hours;
import org.mamapost.amount.Yuan;
import org.mamapost.catalogue.CareStage;
import org.mamapost.catalogue.PostTypes;
import org.mamapost.fact.Stated;
import org.mamapost.matching.PlacedPost;
import org.mamapost.matching.Workload;
import org.mamapost.post.MamaPost;
import org.mamapost.post.Pay;
import org.mamapost.post.PayUnit;
import org.mamapost.region.Region;
import org.mamapost.text.Language;

/** What posts add up to; what they do not say is a group of its own, and never a zero. */
class PostCellTest {

  private static PlacedPost placed(MamaPost.Builder post) {
    return new PlacedPost(post.id("P").build(), Stated.unknown(), Workload.unknown());
  }

  private static PlacedPost paying(Stated<Pay> pay) {
    return placed(MamaPost.builder().pay(pay));
  }

  private static PostCell total(PlacedPost... posts) {
    return Stream.of(posts).collect(PostCell.byGroup()).total();
  }

  private static List<String> groups(ByGroup<PostCell> sums, Dimension dimension, Language language) {
    return sums.by(dimension).keySet().stream().map(key -> key.in(language)).toList();
  }

  @Test
  void aPostIsInOneGroupOfEveryDimension() {
    ByGroup<PostCell> sums = Stream.of(
        placed(MamaPost.builder().region(Stated.of(Region.of("371002"))).postType(Stated.of(PostTypes.REMOTE))
            .careStage(Stated.of(CareStage.FULL_COMPANION)).publishedOn(Stated.of(LocalDate.of(2025, 5, 31)))),
        placed(MamaPost.builder().region(Stated.of(Region.of("371000"))).postType(Stated.none())
            .careStage(Stated.none()).publishedOn(Stated.of(LocalDate.of(2025, 6, 1)))),
        placed(MamaPost.builder())).collect(PostCell.byGroup());
    assertEquals(List.of("威海市（未说明区县）", "环翠区", "未说明"), groups(sums, Dimension.COUNTY, Language.CHINESE));
    assertEquals(List.of("full companion", "none declared", "not stated"),
        groups(sums, Dimension.STAGE, Language.ENGLISH));
    assertEquals(List.of("远程线上", "声明为无", "未说明"), groups(sums, Dimension.ROW, Language.CHINESE));
    assertEquals(List.of("2025-05", "2025-06", "not stated"), groups(sums, Dimension.MONTH, Language.ENGLISH));
    sums.groups().values().forEach(cells -> cells.values().forEach(cell -> assertEquals(1, cell.posts())));
  }

  @Test
  void aCountyWhoseNameOthersShareBearsTheNamesAboveIt() {
    ByGroup<PostCell> sums = Stream.of(placed(MamaPost.builder().region(Stated.of(Region.parse("南京市鼓楼区")))))
        .collect(PostCell.byGroup());
    assertEquals(List.of("江苏省南京市鼓楼区"), groups(sums, Dimension.COUNTY, Language.CHINESE));
  }

  @Test
  void openingsThatAreNotStatedAreNotZero() {
    PostCell sum = total(placed(MamaPost.builder().openings(Stated.of(3))), placed(MamaPost.builder()),
        placed(MamaPost.builder().openings(Stated.none())));
    assertEquals(new PostCell.Openings(2, 3, 1), sum.openings());
  }

  @Test
  void payIsComparedByTheMonthInWholeYuan() {
    PostCell sum = total(paying(Stated.of(Pay.Rate.of(Yuan.parse("3000.99元"), PayUnit.MONTH))),
        new PlacedPost(MamaPost.builder().id("P").pay(Stated.of(Pay.Rate.of(Yuan.of(20), PayUnit.HOUR))).build(),
            Stated.unknown(), Workload.unknown().weeklyHours(Hours.of(40))));
    assertEquals(2, sum.pay().known().count());
    assertEquals(3000, sum.pay().known().quantile(1));
    assertEquals(3478, sum.pay().known().quantile(99));
  }

  private static PlacedPost refusedFor(NotComparable reason) {
    Yuan yuan = Yuan.of(30);
    return paying(switch (reason) {
      case UNKNOWN -> Stated.unknown();
      case NONE -> Stated.none();
      case NEGOTIABLE -> Stated.of(new Pay.Negotiable());
      case NO_LEAST -> Stated.of(new Pay.Rate(Stated.none(), Stated.of(yuan), Stated.of(PayUnit.MONTH)));
      case NO_UNIT -> Stated.of(new Pay.Rate(Stated.of(yuan), Stated.of(yuan), Stated.unknown()));
      case NO_HOURS -> Stated.of(Pay.Rate.of(yuan, PayUnit.HOUR));
      case NO_DAYS -> Stated.of(Pay.Rate.of(yuan, PayUnit.DAY));
      case NO_QUOTA -> Stated.of(Pay.Rate.of(yuan, PayUnit.PROJECT));
      case MISTAKE -> Stated.of(Pay.Rate.of(Yuan.of(100_000_001), PayUnit.MONTH));
    });
  }

  @ParameterizedTest
  @EnumSource(NotComparable.class)
  void payThatCannotBeComparedIsCountedByTheReason(NotComparable reason) {
    Measured<NotComparable> pay = total(refusedFor(reason)).pay();
    assertEquals(0, pay.known().count());
    assertEquals(1, pay.unknown().count(reason));
  }

  @Test
  void severalStagesOfAFamilyAreAGroupOfTheirOwn() {
    GroupKey both = GroupKey.of(Dimension.STAGE,
        Group.unknown().stages(Stated.of(Set.of(CareStage.STEADY_WORK, CareStage.FULL_COMPANION))));
    assertEquals("全程陪伴型、安心工作型", both.chinese());
    assertEquals("full companion + steady work", both.english());
    assertEquals("0-full_companion+2-steady_work", both.code());
    assertThrows(IllegalArgumentException.class, () -> Group.unknown().stages(Stated.of(Set.of())));
  }

  @Test
  void whatIsNotGroupedSoIsRefused() {
    ByGroup<CarerCell> carers = Stream.<CarerFit>empty().collect(CarerCell.byGroup());
    assertThrows(IllegalArgumentException.class, () -> carers.by(Dimension.MONTH));
  }
}
