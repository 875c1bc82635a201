package org.mamapost.service;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.mamapost.amount.Share;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Explanation;
import org.mamapost.answer.Holding;
import org.mamapost.answer.RefusalReason;
import org.mamapost.fact.Stated;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.Sum;
import org.mamapost.region.Region;
import org.mamapost.time.DayGroup;

/**
 * 技能培训, 正文(四): which courses a woman can attend (就近错时), what subsidy there is, and how many found work afterwards.
 * Immutable and thread-safe.
 */
public final class TrainingDesk {

  private static final List<Holding> BEST_FIRST = List.of(Holding.HOLDS, Holding.UNKNOWN, Holding.FAILS);

  private final MeasureBook measures;

  private TrainingDesk(RegionalPolicy policy) {
    this.measures = new MeasureBook(policy);
  }

  /**
   * The training as a policy has it.
   *
   * @param policy the policy, with its layers
   * @return the desk
   */
  public static TrainingDesk of(RegionalPolicy policy) {
    return new TrainingDesk(policy);
  }

  /**
   * Which courses a woman can attend: within her free hours, in reach, and apart from her work and her child's hours.
   *
   * @param courses the courses on offer
   * @param week her hours and where she can get to
   * @return every course, those she can attend first, then those of which a fact is missing, each group by id
   */
  public List<CourseFit> choose(Collection<Course> courses, CarerWeek week) {
    return courses.stream()
        .map(course -> fit(course, week))
        .sorted(Comparator.<CourseFit>comparingInt(fit -> BEST_FIRST.indexOf(fit.holding()))
            .thenComparing(fit -> fit.course().id()))
        .toList();
  }

  private static CourseFit fit(Course course, CarerWeek week) {
    List<Explanation> steps = List.of(
        hours("course.free", course, week.free(), Holding.FAILS, WeekMinutes::contains),
        hours("course.work", course, week.work(), Holding.HOLDS, (busy, taught) -> !busy.clashesWith(taught)),
        hours("course.child", course, week.child(), Holding.HOLDS, (busy, taught) -> !busy.clashesWith(taught)),
        place(course, week));
    Holding worst = Stream.of(Holding.FAILS, Holding.UNKNOWN)
        .filter(holding -> steps.stream().anyMatch(step -> step.holding() == holding))
        .findFirst().orElse(Holding.HOLDS);
    return new CourseFit(course, worst, steps);
  }

  private static Explanation hours(String key, Course course, Stated<List<DayGroup>> hers, Holding whereNone,
      BiPredicate<WeekMinutes, WeekMinutes> suits) {
    Holding holding = hers.fold(() -> Holding.UNKNOWN, () -> whereNone, known -> course.sessions().fold(
        () -> Holding.UNKNOWN, () -> Holding.FAILS, taught ->
            suits.test(WeekMinutes.of(known), WeekMinutes.of(taught)) ? Holding.HOLDS : Holding.FAILS));
    return Explanation.of(Words.say(key), holding);
  }

  // A course somewhere in a city may be taught in the one county that she can get to, or in another.
  private static Holding reaches(Collection<Region> reach, Region place) {
    if (reach.stream().anyMatch(region -> region.contains(place))) {
      return Holding.HOLDS;
    }
    return reach.stream().anyMatch(place::contains) ? Holding.UNKNOWN : Holding.FAILS;
  }

  private static Explanation place(Course course, CarerWeek week) {
    Holding holding = week.reach().fold(() -> Holding.UNKNOWN, () -> Holding.FAILS, reach -> course.place().fold(
        () -> Holding.UNKNOWN, () -> Holding.FAILS, place ->
            reaches(reach, place)));
    return Explanation.of(Words.say("course.place"), holding);
  }

  /**
   * 培训补贴: the notice says 加大培训补贴力度 and no amount.
   *
   * @return that it is not modelled, with the words
   */
  public Answer<Sum> subsidy() {
    return measures.answer(ServiceMeasures.TRAINING_SUBSIDY, citation -> MeasureBook.refused(
        RefusalReason.NOT_MODELLED, Words.say("training.no-amount"), List.of(citation)));
  }

  /**
   * 培训后就业率: how many of those trained found work.
   *
   * @param trained how many were trained
   * @param employed how many of them found work
   * @return the share; or that a number is unknown, or that nobody was trained
   * @throws IllegalArgumentException if a number is negative, or if more of them found work than were trained
   */
  public Answer<Share> employmentRate(Stated<Integer> trained, Stated<Integer> employed) {
    return measures.answer(ServiceMeasures.EMPLOYMENT_RATE, citation -> {
      if (trained.isUnknown() || employed.isUnknown()) {
        return MeasureBook.refused(RefusalReason.FACTS_MISSING, Words.say("training.unknown"), List.of(citation));
      }
      int of = number(trained);
      int found = number(employed);
      if (of == 0 && found == 0) {
        return MeasureBook.refused(RefusalReason.NOT_ELIGIBLE, Words.say("training.nobody"), List.of(citation));
      }
      return new Answer.Answered<>(new Share(found, of),
          Explanation.of(Words.say("training.rate", found, of), Holding.HOLDS).citing(citation));
    });
  }

  // That there was none is a number like another.
  private static int number(Stated<Integer> known) {
    return known.value().orElse(0);
  }
}
