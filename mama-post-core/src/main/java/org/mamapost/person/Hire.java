package org.mamapost.person;

import java.io.Serializable;
import java.time.Period;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.mamapost.time.DateRange;

/**
 * A person whose hire entitles the employer to tax relief, and when she worked and was insured there.
 *
 * @param person who, by whatever the employer calls her; each person once
 * @param relief the days for which her hire counts, as the scheme answers them
 * @param months the months in which she worked and her social insurance was paid, in order of time
 */
public record Hire(String person, DateRange relief, List<YearMonth> months) implements Serializable {

  /**
   * Puts the months in order and checks them.
   *
   * @throws IllegalArgumentException if the person is blank, if there is no month, or if a month is there twice
   */
  public Hire {
    Objects.requireNonNull(relief, "relief");
    List<YearMonth> inOrder = months.stream().sorted().toList();
    // A list that is in order is kept itself, so that many people who worked the same months share it.
    months = inOrder.equals(months) ? List.copyOf(months) : inOrder;
    if (person.isBlank() || months.isEmpty()) {
      throw new IllegalArgumentException("a hire is a person with a month in which she worked and was insured");
    }
    if (new HashSet<>(months).size() != months.size()) {
      throw new IllegalArgumentException(person + " works one month twice: " + months);
    }
  }

  /**
   * A hire who worked and was insured in every month of a span.
   *
   * @param person who
   * @param relief the days for which her hire counts
   * @param first the first month
   * @param last the last month
   * @return the hire
   * @throws IllegalArgumentException if the last month is before the first
   */
  public static Hire of(String person, DateRange relief, YearMonth first, YearMonth last) {
    return new Hire(person, relief,
        first.atDay(1).datesUntil(last.plusMonths(1).atDay(1), Period.ofMonths(1))
            .map(YearMonth::from).toList());
  }

  /**
   * The months that count from one month to another, both included.
   *
   * @param from the first month
   * @param through the last month
   * @return how many of them she worked and was insured in, within the days for which her hire counts
   */
  public int countedMonths(YearMonth from, YearMonth through) {
    return (int) months.stream()
        .filter(month -> !month.isBefore(from) && !month.isAfter(through))
        .filter(month -> relief.contains(month.atDay(1)))
        .count();
  }
}
