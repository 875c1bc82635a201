package org.mamapost.service;

import java.util.List;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Holding;
import org.mamapost.catalogue.PlaceKind;
import org.mamapost.catalogue.PostTypes;
import org.mamapost.fact.Permission;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.SchemeKey;
import org.mamapost.post.Label;
import org.mamapost.post.MamaPost;
import org.mamapost.post.WorkPlace;
import org.mamapost.source.Citation;
import org.mamapost.time.Schedule;
import org.mamapost.time.WorkTime;

/**
 * Recognises from a post which of the names of 正文(二) it may bear: 弹性妈妈岗, 宝妈班组, 流动妈妈岗, 新业态妈妈岗, 车间, 生产线.
 * It looks at what the post says of its hours, its place, its title and its type, and never at the labels it gives
 * itself. Immutable and thread-safe.
 *
 * <p>An elastic post has flexible hours and a flexible place (工作时间地点灵活). A mothers' shift says that she picks her hours
 * (自选时段), take-home work that it may be taken home (可带回家工作): neither follows from being flexible, so where the post
 * does not say it, that is the fact that is missing.
 */
public final class PostLabels {

  // 等: the notice names these as examples, so that another title is no proof against it.
  private static final List<String> NEW_ECONOMY_WORK = List.of("电商运营", "直播带货", "文创策划");

  private final MeasureBook measures;

  private PostLabels(RegionalPolicy policy) {
    this.measures = new MeasureBook(policy);
  }

  /**
   * The labels as a policy has them.
   *
   * @param policy the policy, with its layers
   * @return what recognises them
   */
  public static PostLabels of(RegionalPolicy policy) {
    return new PostLabels(policy);
  }

  /**
   * Whether a post is what a label says.
   *
   * @param label the label
   * @param post the post
   * @return yes or no; or that the post does not say enough, that it is a matter of judgement, or that the policy knows
   *     no such label
   */
  public Answer<Boolean> recognise(Label label, MamaPost post) {
    return measures.answer(measure(label), citation -> switch (label) {
      case ELASTIC -> time(post, citation).and(place(post, citation)).answer();
      case MOTHERS_SHIFT -> ownHours(post, citation).answer();
      case TAKE_HOME -> takeHome(post, citation).answer();
      case NEW_ECONOMY -> work(post, citation).answer();
      case WORKSHOP -> new Ruling(Holding.UNKNOWN, Words.say("label.unit"), citation).answer();
      case PRODUCTION_LINE -> line(post, citation).answer();
    });
  }

  private static SchemeKey measure(Label label) {
    return switch (label) {
      case ELASTIC, MOTHERS_SHIFT, TAKE_HOME -> ServiceMeasures.FLEXIBLE_POSTS;
      case NEW_ECONOMY -> ServiceMeasures.NEW_ECONOMY_POSTS;
      case WORKSHOP, PRODUCTION_LINE -> ServiceMeasures.WORKSHOPS;
    };
  }

  /** Whether she chooses when to work. */
  private static Ruling time(MamaPost post, Citation citation) {
    Holding holding = post.getSchedule().fold(
        () -> Holding.UNKNOWN, () -> Holding.FAILS, PostLabels::chooses);
    return new Ruling(holding, Words.say("label.time", holding), citation);
  }

  private static Holding chooses(Schedule schedule) {
    return schedule.getTime().fold(() -> Holding.UNKNOWN, () -> Holding.FAILS, time -> {
      if (time instanceof WorkTime.Flexible) {
        return Holding.HOLDS;
      }
      // Some of the hours are hers to choose: whether that is enough, the notice does not say.
      boolean partly = time instanceof WorkTime.RelativelyFixed || schedule.getRestFlexible() == Permission.GRANTED;
      return partly ? Holding.JUDGEMENT : Holding.FAILS;
    });
  }

  /** Whether she chooses where to work. */
  private static Ruling place(MamaPost post, Citation citation) {
    Holding holding = post.getWorkPlace().fold(() -> Holding.UNKNOWN, () -> Holding.FAILS, place -> {
      if (!isPartlyFlexible(place)) {
        return Holding.FAILS;
      }
      return place.kinds().terms().distinct().count() == 1 ? Holding.HOLDS : Holding.JUDGEMENT;
    });
    return new Ruling(holding, Words.say("label.place", holding), citation);
  }

  private static boolean isPartlyFlexible(WorkPlace place) {
    return place.kinds().terms().anyMatch(PlaceKind.FLEXIBLE::equals);
  }

  /** Whether she picks her hours from those on offer. Flexible hours alone do not say so. */
  private static Ruling ownHours(MamaPost post, Citation citation) {
    Holding holding = post.getSchedule().fold(() -> Holding.UNKNOWN, () -> Holding.FAILS, schedule ->
        stated(schedule.getOwnHours(), areLaidDown(schedule)));
    return new Ruling(holding, Words.say("label.own-hours", holding), citation);
  }

  // Whoever prints the hours of work, or that they are fixed, leaves none to be picked.
  private static boolean areLaidDown(Schedule schedule) {
    return schedule.getTime().fold(() -> false, () -> true, time ->
        time instanceof WorkTime.Fixed || time instanceof WorkTime.Weekly);
  }

  /** Whether she may take the work home. A flexible place alone does not say so. */
  private static Ruling takeHome(MamaPost post, Citation citation) {
    boolean elsewhere = post.getWorkPlace().fold(() -> false, () -> true, place -> !isPartlyFlexible(place));
    Holding holding = post.getSchedule().fold(
        () -> stated(Permission.UNSTATED, elsewhere),
        () -> stated(Permission.UNSTATED, elsewhere),
        schedule -> stated(schedule.getTakeHome(), elsewhere));
    return new Ruling(holding, Words.say("label.take-home", holding), citation);
  }

  private static Holding stated(Permission permission, boolean ruledOut) {
    return switch (permission) {
      case GRANTED -> Holding.HOLDS;
      case REFUSED -> Holding.FAILS;
      case UNSTATED -> ruledOut ? Holding.FAILS : Holding.UNKNOWN;
    };
  }

  private static Ruling work(MamaPost post, Citation citation) {
    Holding holding = post.getTitle().fold(() -> Holding.UNKNOWN, () -> Holding.UNKNOWN, title ->
        NEW_ECONOMY_WORK.stream().anyMatch(title::contains) ? Holding.HOLDS : Holding.JUDGEMENT);
    return new Ruling(holding, Words.say("label.work", holding), citation);
  }

  private static Ruling line(MamaPost post, Citation citation) {
    Holding holding = post.getPostType().fold(() -> Holding.UNKNOWN, () -> Holding.JUDGEMENT, type ->
        type.equals(PostTypes.PRODUCTION_LINE) ? Holding.HOLDS : Holding.JUDGEMENT);
    return new Ruling(holding, Words.say("label.line", holding), citation);
  }
}
