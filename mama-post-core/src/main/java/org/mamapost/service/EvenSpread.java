package org.mamapost.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.stream.IntStream;

/**
 * Spreads duties over days so that none is late and the days' loads differ by at most one wherever any spread without a
 * late duty lets them.
 *
 * <p>Every duty may begin on the first day, so what binds are the last days alone: by each day a number of duties has
 * to be done. The loads are the slopes of the least concave curve above those numbers, which is the flattest there is.
 * Then each day takes, of the duties that may wait no longer or may be done without making another late, those that
 * were aimed at the earliest days. Time: duties × days.
 */
final class EvenSpread {

  private final int[] loads;
  private final int[] left;
  private final List<Queue<Integer>> byLastDay;

  private EvenSpread(int days, List<Duty> duties) {
    this.left = new int[days];
    duties.forEach(duty -> left[duty.lastDay()]++);
    this.loads = loads(left, duties.size());
    this.byLastDay = new ArrayList<>();
    Comparator<Integer> order =
        Comparator.<Integer>comparingInt(duty -> duties.get(duty).target()).thenComparing(Comparator.naturalOrder());
    IntStream.range(0, days).forEach(day -> byLastDay.add(new PriorityQueue<>(order)));
    for (int i = 0; i < duties.size(); i++) {
      byLastDay.get(duties.get(i).lastDay()).add(i);
    }
  }

  /**
   * A duty.
   *
   * @param lastDay the number of the last day on which it may be done, from zero
   * @param target the number of the day it is aimed at, from zero
   */
  record Duty(int lastDay, int target) {}

  /**
   * Spreads the duties.
   *
   * @param days how many days there are
   * @param duties the duties, none with a last day beyond those
   * @return for each duty the number of its day
   */
  static int[] over(int days, List<Duty> duties) {
    return new EvenSpread(days, duties).chosen(duties);
  }

  private static int[] loads(int[] due, int duties) {
    int[] loads = new int[due.length];
    int placed = 0;
    int start = 0;
    while (placed < duties) {
      int end = steepest(due, start);
      int many = IntStream.rangeClosed(start, end).map(day -> due[day]).sum();
      long length = end - start + 1L;
      for (int day = start; day <= end; day++) {
        long k = day - start;
        loads[day] = (int) ((k + 1) * many / length - k * many / length);
      }
      placed += many;
      start = end + 1;
    }
    return loads;
  }

  /** The last day of the stretch from a day on that has most duties a day; the longest of equals. */
  private static int steepest(int[] due, int start) {
    int best = start;
    long bestSum = 0;
    long sum = 0;
    for (int day = start; day < due.length; day++) {
      sum += due[day];
      if (sum * (best - start + 1) >= bestSum * (day - start + 1)) {
        best = day;
        bestSum = sum;
      }
    }
    return best;
  }

  private int[] chosen(List<Duty> duties) {
    int[] chosen = new int[duties.size()];
    for (int day = 0; day < loads.length; day++) {
      for (; loads[day] > 0; loads[day]--) {
        int duty = next(duties, mayWaitUntil(day));
        left[duties.get(duty).lastDay()]--;
        chosen[duty] = day;
      }
    }
    return chosen;
  }

  /** The first day by which everything that is left of the loads is needed for what is due by then. */
  private int mayWaitUntil(int today) {
    int room = 0;
    int due = 0;
    for (int day = today; day < left.length; day++) {
      room += loads[day];
      due += left[day];
      if (due > 0 && room == due) {
        return day;
      }
    }
    return left.length - 1;
  }

  private int next(List<Duty> duties, int lastDay) {
    Queue<Integer> first = IntStream.rangeClosed(0, lastDay).mapToObj(byLastDay::get)
        .filter(queue -> !queue.isEmpty())
        .min(Comparator.comparingInt(queue -> duties.get(queue.peek()).target()))
        .orElseThrow();
    return first.remove();
  }
}
