package org.mamapost.builtin;

import java.math.BigDecimal;
import java.util.Optional;
import org.mamapost.amount.Hours;
import org.mamapost.amount.HoursRange;
import org.mamapost.amount.Yuan;
import org.mamapost.builtin.PaidFor.Told;
import org.mamapost.builtin.PaidFor.Untold;
import org.mamapost.post.Pay;
import org.mamapost.post.PayUnit;
import org.mamapost.post.Quota;
import org.mamapost.validation.LabourStandards;
import org.mamapost.validation.WorkingTime;

/**
 * What a post pays a month and an hour, between bounds that hold for certain. Pay by the piece is worked out where the
 * post states a quota; nothing is worked out from hours or days that it does not state. 月计薪天数 are asked for only where
 * a day's pay is to be a month's.
 *
 * @param checked the post
 * @param time its hours, as far as they are stated
 * @param partTimeWeek the most hours a week of part-time work
 */
record PayAmounts(PostCase checked, Optional<WorkingTime> time, Hours partTimeWeek) {

  private static final int DAYS = 7;
  private static final int PAID_WEEK = 5;
  // A month has 28 to 31 days, so at least four weeks and less than five.
  private static final int LEAST_WEEKS = 4;
  private static final int MOST_WEEKS = 5;

  /** Tells whether the pay is for work done and not for time. */
  static boolean isByWorkDone(Pay pay) {
    return pay instanceof Pay.Rate rate && rate.unit().value().filter(unit -> !isTime(unit)).isPresent();
  }

  private static boolean isTime(PayUnit unit) {
    return unit == PayUnit.MONTH || unit == PayUnit.DAY || unit == PayUnit.HOUR;
  }

  /** Yuan a month of full-time work. */
  PaidFor aMonth() {
    return paidFor(PayUnit.MONTH).then(rate -> switch (rate.per()) {
      case HOUR -> aDay(rate).then(this::ofAFullWeek);
      case DAY -> ofAFullWeek(rate);
      default -> rate;
    });
  }

  /** Yuan an hour of part-time work. */
  PaidFor anHour() {
    return paidFor(PayUnit.HOUR).then(rate -> switch (rate.per()) {
      case MONTH -> byTheWeek(rate, week());
      case DAY -> hoursADay().<PaidFor>map(hours -> rate.by(hours, Words.say("law.wage.hours-a-day", hours)))
          .orElseGet(PayAmounts::withoutHours);
      default -> rate;
    });
  }

  private PaidFor aDay(Told anHour) {
    return hoursADay()
        .<PaidFor>map(hours -> anHour.times(hours, PayUnit.DAY, Words.say("law.wage.hours-a-day", hours)))
        .orElseGet(PayAmounts::withoutHours);
  }

  private Optional<HoursRange> hoursADay() {
    return time.map(WorkingTime::averageDay).filter(day -> day.most().compareTo(Hours.of(0)) > 0);
  }

  private static Untold withoutHours() {
    return new Untold(Words.say("law.wage.no-hours"));
  }

  // Who works more than five days earns at least what five days earn; of fewer days no rule tells a month's pay.
  private PaidFor ofAFullWeek(Told aDay) {
    int days = time.map(hours -> DAYS - hours.mostFreeDays()).orElse(0);
    if (days < PAID_WEEK) {
      return new Untold(Words.say(time.isEmpty() ? "law.wage.no-days" : "law.wage.few-days", PAID_WEEK));
    }
    return checked.limit(LabourStandards.PAID_DAYS).<PaidFor>map(paid -> {
      Told month = aDay.times(paid.value(), PayUnit.MONTH, Words.say("law.wage.paid-days", paid.value()))
          .citing(paid.citation());
      return days == PAID_WEEK ? month : month.orMore();
    }).orElseGet(() -> new Untold(Words.say("law.wage.no-paid-days")));
  }

  private static Told byTheWeek(Told month, HoursRange week) {
    HoursRange hours = new HoursRange(
        Hours.of(week.least().toDuration().multipliedBy(LEAST_WEEKS)),
        Hours.of(week.most().toDuration().multipliedBy(MOST_WEEKS)));
    return month.by(hours, Words.say("law.wage.hours-a-month", week, LEAST_WEEKS, MOST_WEEKS));
  }

  // Part-time work has at most so many hours a week, whatever the post states.
  private HoursRange week() {
    return time.map(WorkingTime::week)
        .filter(week -> week.most().compareTo(partTimeWeek) <= 0 && week.most().compareTo(Hours.of(0)) > 0)
        .orElseGet(() -> new HoursRange(Hours.of(0), partTimeWeek));
  }

  private PaidFor paidFor(PayUnit asked) {
    return checked.post().getPay().fold(
        () -> new Untold(Words.say("law.wage.pay-unknown")),
        () -> Told.stated(BigDecimal.ZERO, Optional.of(BigDecimal.ZERO), asked, Words.say("law.wage.pay-none")),
        this::paidFor);
  }

  private PaidFor paidFor(Pay pay) {
    if (!(pay instanceof Pay.Rate rate)) {
      return new Untold(Words.say("law.wage.no-amount"));
    }
    return rate.unit().value()
        .map(unit -> isTime(unit) ? stated(rate, unit) : byQuota(rate, unit))
        .orElseGet(() -> new Untold(Words.say("law.wage.no-unit")));
  }

  private PaidFor byQuota(Pay.Rate rate, PayUnit unit) {
    Optional<Quota> quota = checked.post().getQuota().value();
    if (quota.isEmpty() || quota.get().of() != unit) {
      return new Untold(quota.map(other -> Words.say("law.wage.other-quota", other))
          .orElseGet(() -> Words.say("law.wage.no-quota")));
    }
    return stated(rate, unit)
        .times(BigDecimal.valueOf(quota.get().number()), quota.get().per(), Words.say("law.wage.quota", quota.get()));
  }

  private static Told stated(Pay.Rate rate, PayUnit unit) {
    return Told.stated(rate.least().value().map(Yuan::toBigDecimal).orElse(BigDecimal.ZERO),
        rate.most().value().map(Yuan::toBigDecimal), unit, PayText.of(rate));
  }
}
