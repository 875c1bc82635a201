package org.mamapost.builtin;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.mamapost.amount.Hours;
import org.mamapost.amount.HoursRange;
import org.mamapost.amount.Yuan;
import org.mamapost.post.MamaPost;
import org.mamapost.post.Pay;
import org.mamapost.post.PayUnit;
import org.mamapost.validation.WorkingTime;

/**
 * What a post pays a month and an hour, between bounds that hold for certain. Pay by the piece is worked out where the
 * post states a quota; nothing is worked out from hours or days that it does not state.
 *
 * @param post the post
 * @param time its hours, as far as they are stated
 * @param paidDays 月计薪天数, paid days a month of a week of five days
 * @param partTimeWeek the most hours a week of part-time work
 */
record PayAmounts(MamaPost post, Optional<WorkingTime> time, BigDecimal paidDays, Hours partTimeWeek) {

  private static final BigDecimal SECONDS_AN_HOUR = new BigDecimal(3_600);
  private static final int DAYS = 7;
  private static final int PAID_WEEK = 5;
  // A month has 28 to 31 days, so at least four weeks and less than five.
  private static final BigDecimal LEAST_WEEKS = new BigDecimal(4);
  private static final BigDecimal MOST_WEEKS = new BigDecimal(5);
  private static final int SCALE = 10;

  /**
   * An amount of yuan between two bounds.
   *
   * @param least the least, zero where the post gives none
   * @param most the most; empty where the post gives none
   */
  record Amount(BigDecimal least, Optional<BigDecimal> most) {

    Amount times(BigDecimal low, BigDecimal high) {
      return new Amount(least.multiply(low), most.map(amount -> amount.multiply(high)));
    }

    /** Divided by a number between two bounds; without a most where the number may be nothing. */
    Amount by(BigDecimal low, BigDecimal high) {
      return new Amount(least.divide(high, SCALE, RoundingMode.DOWN), low.signum() == 0 ? Optional.empty()
          : most.map(amount -> amount.divide(low, SCALE, RoundingMode.UP)));
    }
  }

  /** Tells whether the pay is for work done and not for time. */
  static boolean isByWorkDone(MamaPost post) {
    return post.getPay().value()
        .flatMap(pay -> pay instanceof Pay.Rate rate ? rate.unit().value() : Optional.empty())
        .filter(unit -> unit == PayUnit.PIECE || unit == PayUnit.ORDER || unit == PayUnit.PROJECT)
        .isPresent();
  }

  /** Yuan a month of full-time work; empty where it cannot be told. */
  Optional<Amount> aMonth() {
    return paid().flatMap(rate -> switch (rate.per()) {
      case MONTH -> Optional.of(rate.amount());
      case DAY -> ofAFullWeek(rate.amount());
      case HOUR -> time.flatMap(hours -> ofAFullWeek(
          rate.amount().times(number(hours.averageDay().least()), number(hours.averageDay().most()))));
      default -> Optional.empty();
    });
  }

  /** Yuan an hour of part-time work; empty where it cannot be told. */
  Optional<Amount> anHour() {
    return paid().flatMap(rate -> switch (rate.per()) {
      case HOUR -> Optional.of(rate.amount());
      case DAY -> time.map(WorkingTime::averageDay)
          .filter(day -> day.most().compareTo(Hours.of(0)) > 0)
          .map(day -> rate.amount().by(number(day.least()), number(day.most())));
      case MONTH -> Optional.of(rate.amount().by(
          number(week().least()).multiply(LEAST_WEEKS), number(week().most()).multiply(MOST_WEEKS)));
      default -> Optional.empty();
    });
  }

  // Who works more than five days earns at least what five days earn; of fewer days no rule tells a month's pay.
  private Optional<Amount> ofAFullWeek(Amount aDay) {
    return time.filter(hours -> DAYS - hours.mostFreeDays() >= PAID_WEEK)
        .map(hours -> new Amount(aDay.least().multiply(paidDays), DAYS - hours.mostFreeDays() == PAID_WEEK
            ? aDay.most().map(most -> most.multiply(paidDays)) : Optional.empty()));
  }

  // Part-time work has at most so many hours a week, whatever the post states.
  private HoursRange week() {
    HoursRange most = new HoursRange(Hours.of(0), partTimeWeek);
    return time.map(WorkingTime::week)
        .filter(week -> week.most().compareTo(partTimeWeek) <= 0 && week.most().compareTo(Hours.of(0)) > 0)
        .orElse(most);
  }

  private Optional<Rate> paid() {
    if (post.getPay().isNone()) {
      return Optional.of(new Rate(new Amount(BigDecimal.ZERO, Optional.of(BigDecimal.ZERO)), PayUnit.MONTH));
    }
    return post.getPay().value().flatMap(pay -> pay instanceof Pay.Rate rate
        ? rate.unit().value().flatMap(unit -> perTime(amount(rate), unit)) : Optional.empty());
  }

  private Optional<Rate> perTime(Amount amount, PayUnit unit) {
    return switch (unit) {
      case MONTH, DAY, HOUR -> Optional.of(new Rate(amount, unit));
      case PIECE, ORDER, PROJECT -> post.getQuota().value()
          .filter(quota -> quota.of() == unit)
          .map(quota -> {
            BigDecimal pieces = BigDecimal.valueOf(quota.number());
            return new Rate(amount.times(pieces, pieces), quota.per());
          });
    };
  }

  private static Amount amount(Pay.Rate rate) {
    return new Amount(rate.least().value().map(Yuan::toBigDecimal).orElse(BigDecimal.ZERO),
        rate.most().value().map(Yuan::toBigDecimal));
  }

  private static BigDecimal number(Hours hours) {
    return BigDecimal.valueOf(hours.toDuration().getSeconds()).divide(SECONDS_AN_HOUR, SCALE, RoundingMode.HALF_UP);
  }

  /** An amount for an hour, a day or a month. */
  private record Rate(Amount amount, PayUnit per) {}
}
