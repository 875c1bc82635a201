package org.mamapost.builtin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mamapost.answer.Holding;
import org.mamapost.person.Fact;
import org.mamapost.person.FactKey;
import org.mamapost.person.Facts;
import org.mamapost.person.MaternityFacts;

/**
 * Whether the leave that is stated to have started (产假开始日期) is that of one event. It is, if it started between the
 * first day that the law has and the day on which a leave counted from the event would be over. What started later than
 * the day after a birth may be the leave of a miscarriage since.
 *
 * @param holding it is; it is not, or no start is stated; or a fact that decides it is unknown
 * @param stated the stated start
 * @param missing the fact that is unknown; empty if none is
 */
record LeaveStart(Holding holding, Fact<LocalDate> stated, Optional<Fact<LocalDate>> missing) {

  /**
   * Holds the stated start against an event.
   *
   * @param facts what is known
   * @param key what happened: a birth or a miscarriage
   * @param event the day on which it did
   * @param before how many days before the event the leave may start
   * @param days how many days the leave has at least
   * @return how it stands
   */
  static LeaveStart of(Facts facts, FactKey<LocalDate> key, LocalDate event, int before, int days) {
    Fact<LocalDate> stated = facts.get(MaternityFacts.LEAVE_STARTED_ON);
    if (stated.value().isUnknown()) {
      return new LeaveStart(Holding.UNKNOWN, stated, Optional.of(stated));
    }
    Optional<LocalDate> start = stated.value().value()
        .filter(day -> !day.isBefore(event.minusDays(before)) && !day.isAfter(event.plusDays(days)));
    boolean mayBeOfMiscarriage = key.equals(MaternityFacts.BORN_ON)
        && start.filter(day -> day.isAfter(event.plusDays(1))).isPresent();
    if (!mayBeOfMiscarriage) {
      return new LeaveStart(start.isPresent() ? Holding.HOLDS : Holding.FAILS, stated, Optional.empty());
    }
    Fact<LocalDate> miscarriage = facts.get(MaternityFacts.MISCARRIED_ON);
    if (miscarriage.value().isUnknown()) {
      return new LeaveStart(Holding.UNKNOWN, stated, Optional.of(miscarriage));
    }
    boolean between = miscarriage.value().value()
        .filter(day -> day.isAfter(event) && !day.isAfter(start.orElseThrow())).isPresent();
    return new LeaveStart(between ? Holding.FAILS : Holding.HOLDS, stated, Optional.empty());
  }

  /** The day on which this leave started; empty where it is not known to be this leave's. */
  Optional<LocalDate> day() {
    return holding == Holding.HOLDS ? stated.value().value() : Optional.empty();
  }

  /** The facts to show for it, the unknown one among them. */
  List<Fact<LocalDate>> looked() {
    return missing.filter(fact -> !fact.equals(stated)).map(fact -> List.of(stated, fact)).orElse(List.of(stated));
  }
}
