package org.mamapost.service;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.mamapost.fact.Stated;
import org.mamapost.interpretation.SameDayOrder;
import java.util.Objects;

/**
 * One record of the 12333 ledger: on a day something happened to a person. It is never changed once it is recorded.
 *
 * @param id the host's id of the record, which tells the records of one person apart, at most 255 bytes of UTF-8
 * @param person the host's id of the person, at most 255 bytes of UTF-8
 * @param matter what happened
 * @param day on which day, less than 2³¹ days from 1970
 * @param turn which of her records of that day it is, from 1 to {@value #LAST_TURN}; unknown where nobody says, and
 *     then a policy's {@link SameDayOrder} is asked where it matters
 */
public record LedgerEvent(String id, String person, LedgerMatter matter, LocalDate day, Stated<Integer> turn)
    implements Comparable<LedgerEvent>, Serializable {

  /** The last turn of a day that can be recorded. */
  public static final int LAST_TURN = 15;

  private static final int LONGEST = 255;
  private static final int FIRST_BEYOND_ASCII = 0x80;
  private static final List<LedgerMatter> MATTERS = LedgerMatter.all();

  private static final Comparator<LedgerEvent> ORDER = Comparator.comparing(LedgerEvent::person)
      .thenComparing(LedgerEvent::day)
      .thenComparingInt(LedgerEvent::turnOrZero)
      .thenComparingInt(event -> MATTERS.indexOf(event.matter))
      .thenComparing(LedgerEvent::id);

  /**
   * Checks the ids, the day and the turn.
   *
   * @throws IllegalArgumentException if an id is blank, longer than 255 bytes or no Unicode text, if the day is out of
   *     reach, or if the turn is none or out of range
   */
  public LedgerEvent {
    checkId(id, "record");
    checkId(person, "person");
    Objects.requireNonNull(matter, "matter");
    if (Math.abs(ChronoUnit.DAYS.between(LocalDate.EPOCH, day)) > Integer.MAX_VALUE) {
      throw new IllegalArgumentException("the record " + id + " is of a day out of reach, " + day);
    }
    if (!isTurn(turn)) {
      throw new IllegalArgumentException("the turn of a record is 1 to " + LAST_TURN + ", not " + turn + " of " + id);
    }
  }

  /**
   * A record of which nobody says what else of that day came before it.
   *
   * @param id the host's id of the record
   * @param person the host's id of the person
   * @param matter what happened
   * @param day on which day
   * @throws IllegalArgumentException if an id or the day cannot be recorded
   */
  public LedgerEvent(String id, String person, LedgerMatter matter, LocalDate day) {
    this(id, person, matter, day, Stated.unknown());
  }

  /** Tells whether something can be the turn of a record: a number in range, or unknown. */
  public static boolean isTurn(Stated<Integer> turn) {
    return turn.fold(() -> true, () -> false, known -> known >= 1 && known <= LAST_TURN);
  }

  int turnOrZero() {
    return turn.value().orElse(0);
  }

  private static void checkId(String id, String of) {
    if (id.isBlank() || !fits(id)) {
      throw new IllegalArgumentException(
          "the id of a " + of + " is a text of 1 to " + LONGEST + " bytes, not '" + id + "'");
    }
  }

  private static boolean fits(String id) {
    if (id.chars().allMatch(character -> character < FIRST_BEYOND_ASCII)) {
      return id.length() <= LONGEST;
    }
    // A text that cannot be encoded would be stored as another, and two ids become one.
    return StandardCharsets.UTF_8.newEncoder().canEncode(id)
        && id.getBytes(StandardCharsets.UTF_8).length <= LONGEST;
  }

  /**
   * By person, then by day, then by turn, those without one first; then registrations, services, departures; then by
   * id. It is the order in which records are kept; in which order those of one day are read, {@link SameDayOrder} says.
   */
  @Override
  public int compareTo(LedgerEvent other) {
    return ORDER.compare(this, other);
  }
}
