package org.mamapost.builtin;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.mamapost.fact.Stated;
import org.mamapost.interpretation.RetirementSteps;
import org.mamapost.person.CarerFacts;
import org.mamapost.person.RetirementTrack;
import org.mamapost.policy.Decision;
import org.mamapost.source.Citation;
import org.mamapost.source.Document;
import org.mamapost.source.EvidenceGrade;

/**
 * 法定退休年龄: the age that rises step by step for whoever reaches the old one from January 2025 on.
 *
 * @param years whole years
 * @param months months on top, 0 to 11
 */
record RetirementAge(int years, int months) {

  private static final YearMonth START = YearMonth.of(2025, 1);
  private static final int MONTHS_A_YEAR = 12;

  /** The decision, in the words in which its rates were noted. */
  static final Citation DECISION = new Citation(
      new Document("全国人民代表大会常务委员会关于实施渐进式延迟法定退休年龄的决定",
          "全国人民代表大会常务委员会关于实施渐进式延迟法定退休年龄的决定", List.of("全国人民代表大会常务委员会"),
          Stated.of(LocalDate.of(2024, 9, 13))),
      "延迟节奏（摘述）",
      "Women originally 50: +1 month every 2 months → 55; women originally 55: +1 per 4 months → 58; men 60: +1 per 4 → 63",
      EvidenceGrade.PRESS,
      Stated.of("wxredian.com"));

  /**
   * The age for a track and a month of birth.
   *
   * @param track the age before the rise
   * @param born the month of birth
   * @return the age; that of the track for who reaches it before 2025
   */
  static RetirementAge of(RetirementTrack track, YearMonth born) {
    Rise rise = Rise.of(track);
    long late = START.minusYears(rise.before).until(born, ChronoUnit.MONTHS);
    long most = (long) (rise.after - rise.before) * MONTHS_A_YEAR;
    long delay = late < 0 ? 0 : Math.min(most, late / rise.step + 1);
    return new RetirementAge(rise.before + (int) delay / MONTHS_A_YEAR, (int) delay % MONTHS_A_YEAR);
  }

  /** The day on which somebody born on a day reaches this age; the end of the month where it has no such day. */
  LocalDate reachedBy(LocalDate born) {
    return born.plusMonths((long) years * MONTHS_A_YEAR + months);
  }

  /**
   * Adds the facts that the day of retirement is worked out from.
   *
   * @param decision gets the steps
   * @return the day; empty where a fact is missing, or where the steps are read as not worked out
   */
  static Optional<LocalDate> day(Decision decision) {
    if (decision.reading(RetirementSteps.class) == RetirementSteps.NOT_WORKED_OUT) {
      decision.notModelled(Words.say("retirement.not-worked-out"));
      return Optional.empty();
    }
    Optional<LocalDate> born = decision.require(
        CarerFacts.BIRTH_DATE, day -> true, Words.say("retirement.born"), DECISION);
    Optional<RetirementTrack> track = decision.require(
        CarerFacts.RETIREMENT_TRACK, known -> true, Words.say("retirement.track"), DECISION);
    return born.flatMap(day -> track.map(known -> of(known, YearMonth.from(day)).reachedBy(day)));
  }

  // The ages before and after, and how many months of birth share one month of delay.
  private record Rise(int before, int after, int step) {

    static Rise of(RetirementTrack track) {
      return switch (track) {
        case WOMAN_50 -> new Rise(50, 55, 2);
        case WOMAN_55 -> new Rise(55, 58, 4);
        case MAN_60 -> new Rise(60, 63, 4);
      };
    }
  }
}
