package org.mamapost.matching;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import org.mamapost.amount.Hours;
import org.mamapost.amount.Yuan;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Explanation;
import org.mamapost.answer.Holding;
import org.mamapost.answer.Refusal;
import org.mamapost.answer.RefusalReason;
import org.mamapost.fact.Stated;
import org.mamapost.post.Pay;
import org.mamapost.post.PayUnit;
import org.mamapost.text.Message;
import org.mamapost.time.WorkTime;

/**
 * The pay of a post in yuan a month, so that pay by month, day, hour, piece and task can be compared; only where the
 * facts allow, else the answer says which fact is missing.
 *
 * <p>The least that the notice promises counts: of 3000-5000元/月 it is 3000. A month is the mean month of the Gregorian
 * calendar, 146,097 days in 4,800 months; what is less than a fen is dropped.
 */
public final class ComparablePay {

  /** More a month than this is a mistake, and is not compared. */
  private static final Yuan MOST = Yuan.of(100_000_000);
  private static final BigDecimal DAYS = BigDecimal.valueOf(146_097);
  private static final BigDecimal MONTHS_OF_SEVEN_DAYS = BigDecimal.valueOf(4_800L * 7);
  private static final long SECONDS_AN_HOUR = 3600;

  private ComparablePay() {}

  /**
   * The pay a month.
   *
   * @param post the post
   * @return yuan a month; refused as facts missing where the pay, its unit, the hours or the quota are not known
   */
  public static Answer<Yuan> of(PlacedPost post) {
    return post.post().getPay().fold(
        () -> refused("pay.unknown"),
        () -> refused("pay.none"),
        pay -> pay instanceof Pay.Rate rate ? of(post, rate) : refused("pay.negotiable"));
  }

  private static Answer<Yuan> of(PlacedPost post, Pay.Rate rate) {
    if (rate.least().value().isEmpty()) {
      return refused("pay.no-least", rate.most().value().orElseThrow());
    }
    Yuan least = rate.least().value().get();
    return rate.unit().value().map(unit -> of(post, least, unit)).orElseGet(() -> refused("pay.no-unit", least));
  }

  private static Answer<Yuan> of(PlacedPost post, Yuan least, PayUnit unit) {
    return switch (unit) {
      case MONTH -> answered(least, Words.say("pay.month", least));
      case HOUR -> post.weeklyHours().value()
          .map(hours -> answered(aMonth(least, seconds(hours), SECONDS_AN_HOUR), Words.say("pay.hour", least, hours)))
          .orElseGet(() -> refused("pay.no-hours", least));
      case DAY -> days(post).value()
          .map(days -> answered(aMonth(least, days, 1), Words.say("pay.day", least, days)))
          .orElseGet(() -> refused("pay.no-days", least));
      case PIECE, ORDER, PROJECT -> post.workload().monthlyQuota().value()
          .map(quota -> answered(Yuan.of(least.toBigDecimal().multiply(BigDecimal.valueOf(quota))),
              Words.say("pay.quota", least, unit, quota)))
          .orElseGet(() -> refused("pay.no-quota", least, unit));
    };
  }

  private static long seconds(Hours hours) {
    Duration duration = hours.toDuration();
    return duration.toSeconds();
  }

  private static Yuan aMonth(Yuan rate, long aWeek, long divisor) {
    return Yuan.of(rate.toBigDecimal().multiply(BigDecimal.valueOf(aWeek)).multiply(DAYS)
        .divide(MONTHS_OF_SEVEN_DAYS.multiply(BigDecimal.valueOf(divisor)), 2, RoundingMode.DOWN));
  }

  private static Stated<Integer> days(PlacedPost post) {
    return post.time().value()
        .filter(WorkTime.Weekly.class::isInstance)
        .map(time -> Stated.of(((WorkTime.Weekly) time).groups().stream().mapToInt(group -> group.days().size()).sum()))
        .orElse(Stated.unknown());
  }

  private static Answer<Yuan> answered(Yuan aMonth, Message how) {
    if (aMonth.compareTo(MOST) > 0) {
      return refused("pay.mistake", aMonth);
    }
    Yuan wholeFen = Yuan.of(aMonth.toBigDecimal().setScale(2, RoundingMode.DOWN));
    return new Answer.Answered<>(wholeFen, Explanation.of(Words.say("pay.known", wholeFen, how), Holding.HOLDS));
  }

  private static Answer<Yuan> refused(String key, Serializable... arguments) {
    Message why = Words.say(key, arguments);
    return new Answer.Refused<>(new Refusal(RefusalReason.FACTS_MISSING, why, List.of()),
        Explanation.of(why, Holding.UNKNOWN));
  }
}
