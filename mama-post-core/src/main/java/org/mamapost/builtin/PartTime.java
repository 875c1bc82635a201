package org.mamapost.builtin;

import java.util.Optional;
import org.mamapost.amount.Hours;
import org.mamapost.catalogue.PayMethod;
import org.mamapost.fact.Choice;
import org.mamapost.fact.Stated;
import org.mamapost.post.EmploymentForm;
import org.mamapost.post.MamaPost;
import org.mamapost.post.Pay;
import org.mamapost.post.PayUnit;
import org.mamapost.validation.WorkingTime;

/**
 * Whether a post is 非全日制用工 as 劳动合同法 art. 68 defines it: paid mainly by the hour, within so many hours. What the
 * post says of itself counts only where the definition leaves it open; hours alone never make a post part-time.
 *
 * @param hourly whether the pay is by the hour
 * @param within whether the hours are those of part-time work
 * @param stated what the post says of itself
 */
record PartTime(Holds hourly, Holds within, Optional<EmploymentForm> stated) {

  private static final Choice<PayMethod> ONLY_BY_THE_HOUR = Choice.of(PayMethod.HOUR);
  private static final Stated<EmploymentForm> SAID = Stated.of(EmploymentForm.PART_TIME);

  /** Whether something is so. */
  enum Holds { YES, NO, OPEN }

  /** Reads a post by the two limits. */
  static PartTime of(MamaPost post, Optional<WorkingTime> time, Hours aDay, Hours aWeek) {
    return new PartTime(hourly(post), time.map(hours -> within(hours, aDay, aWeek)).orElse(Holds.OPEN),
        post.getEmploymentForm().value());
  }

  // What is paid says more than how the paying is called: 22元/小时 is by the hour whatever the method says.
  private static Holds hourly(MamaPost post) {
    Optional<PayUnit> unit = post.getPay().value()
        .flatMap(pay -> pay instanceof Pay.Rate rate ? rate.unit().value() : Optional.empty());
    if (unit.equals(Optional.of(PayUnit.HOUR))) {
      return Holds.YES;
    }
    Optional<Choice<PayMethod>> methods = post.getPayMethod().value();
    if (methods.isEmpty()) {
      return Holds.OPEN;
    }
    if (!methods.get().offers(PayMethod.HOUR)) {
      return Holds.NO;
    }
    return methods.get().equals(ONLY_BY_THE_HOUR) ? Holds.YES : Holds.OPEN;
  }

  private static Holds within(WorkingTime time, Hours aDay, Hours aWeek) {
    boolean above = time.averageDay().least().compareTo(aDay) > 0 || time.week().least().compareTo(aWeek) > 0;
    boolean mayBeAbove = time.averageDay().most().compareTo(aDay) > 0 || time.week().most().compareTo(aWeek) > 0;
    return above ? Holds.NO : mayBeAbove ? Holds.OPEN : Holds.YES;
  }

  /** Tells whether a post says that it is part-time, and is paid by the hour; its hours need not be known. */
  static boolean isSaidAndPaidSo(MamaPost post) {
    return post.getEmploymentForm().equals(SAID) && hourly(post) == Holds.YES;
  }

  private boolean says(EmploymentForm form) {
    return stated.equals(Optional.of(form));
  }

  /** It says that it is part-time, and is paid by the hour: the limits have to be kept. */
  boolean isHeldToTheLimits() {
    return hourly == Holds.YES && says(EmploymentForm.PART_TIME);
  }

  /** It may be part-time. */
  boolean mayBe() {
    if (hourly == Holds.NO) {
      return false;
    }
    // Hours of part-time work decide with the pay; while the pay is open, no word of the post's own settles it.
    return isHeldToTheLimits() || within == Holds.YES || !says(EmploymentForm.FULL_TIME);
  }

  /** It may be full-time. */
  boolean mayBeFullTime() {
    return !isHeldToTheLimits() && !(hourly == Holds.YES && within == Holds.YES);
  }

  /** It is full-time for certain, by what it says or by its hours, and not only because it is not paid by the hour. */
  boolean isFullTime() {
    return !mayBe() && (says(EmploymentForm.FULL_TIME) || within == Holds.NO);
  }

  /** What it says of itself is not what the definition makes of it. */
  boolean isMisnamed() {
    return hourly == Holds.NO && says(EmploymentForm.PART_TIME)
        || hourly == Holds.YES && within == Holds.YES && says(EmploymentForm.FULL_TIME);
  }
}
