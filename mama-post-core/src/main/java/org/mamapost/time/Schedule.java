package org.mamapost.time;

import java.io.Serializable;
import org.immutables.value.Value;
import org.mamapost.amount.HoursRange;
import org.mamapost.fact.Permission;
import org.mamapost.fact.Stated;
import org.mamapost.style.ImmutableStyle;

/**
 * 时间安排: how a post arranges its time, and what it lets the worker do about it.
 *
 * <p>Whatever the notice does not speak of stays unknown. Immutable, thread-safe, serializable.
 */
@Value.Immutable
@ImmutableStyle
public abstract class Schedule implements Serializable {

  private static final long serialVersionUID = 1L;

  Schedule() {}

  /** Starts a schedule of which nothing is known yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A schedule of a working time and nothing else. */
  public static Schedule of(WorkTime time) {
    return builder().time(Stated.of(time)).build();
  }

  /** How the working time is arranged. */
  @Value.Default
  public Stated<WorkTime> getTime() {
    return Stated.unknown();
  }

  /** 季节性, 周期性: the season of short-term work; none where the notice says that the work is not short-term. */
  @Value.Default
  public Stated<Season> getSeason() {
    return Stated.unknown();
  }

  /** 可提前…下班: by how much the worker may leave early; none where the notice says that she may not. */
  @Value.Default
  public Stated<HoursRange> getEarlyLeave() {
    return Stated.unknown();
  }

  /** 可按需请假: leave on demand. */
  @Value.Default
  public Permission getLeaveOnDemand() {
    return Permission.UNSTATED;
  }

  /** 可随孩子上下学时间上班: work that follows the child's school day. */
  @Value.Default
  public Permission getSchoolDay() {
    return Permission.UNSTATED;
  }

  /** 其余时间灵活: beside the attendance that is asked for, the worker chooses when. */
  @Value.Default
  public Permission getRestFlexible() {
    return Permission.UNSTATED;
  }

  /** 可自选时段: the worker picks the hours that she works from those on offer, as in a 宝妈班组. */
  @Value.Default
  public Permission getOwnHours() {
    return Permission.UNSTATED;
  }

  /** 可带回家工作: the work may be taken home, as in a 流动妈妈岗. */
  @Value.Default
  public Permission getTakeHome() {
    return Permission.UNSTATED;
  }

  /**
   * Checks that nobody leaves earlier by more than a day.
   *
   * @throws IllegalArgumentException if she does
   */
  @Value.Check
  void check() {
    getEarlyLeave().value().ifPresent(OnSitePeriod.DAY::refuseLonger);
  }

  /** A builder with what this schedule says. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a schedule; what is not set stays unknown. */
  public static final class Builder extends ImmutableSchedule.Builder {
    Builder() {}
  }
}
