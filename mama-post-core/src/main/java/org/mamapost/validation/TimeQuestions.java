package org.mamapost.validation;

import java.util.List;
import org.mamapost.catalogue.TimeTerm;
import org.mamapost.interpretation.EachDay;
import org.mamapost.interpretation.FixedTime;
import org.mamapost.interpretation.Reading;
import org.mamapost.interpretation.Readings;
import org.mamapost.interpretation.RelativelyFixedTime;
import org.mamapost.interpretation.SeasonalOrPeriodic;
import org.mamapost.interpretation.StatedPermission;
import org.mamapost.interpretation.WindowHours;
import org.mamapost.interpretation.WorkedHours;

/**
 * Which questions of interpretation a term of a 时间地点 cell may turn on, as they are read.
 *
 * @param readings the policy's readings
 */
record TimeQuestions(Readings readings) implements TimeTerm.Visitor<List<Reading>> {

  @Override
  public List<Reading> flexible(TimeTerm.Flexible term) {
    return List.of();
  }

  @Override
  public List<Reading> fixed(TimeTerm.Fixed term) {
    return List.of(readings.of(FixedTime.class));
  }

  @Override
  public List<Reading> relativelyFixed(TimeTerm.RelativelyFixed term) {
    return List.of(readings.of(RelativelyFixedTime.class));
  }

  @Override
  public List<Reading> fixedDaily(TimeTerm.FixedDaily term) {
    return List.of(readings.of(EachDay.class), readings.of(WindowHours.class));
  }

  @Override
  public List<Reading> onSite(TimeTerm.OnSite term) {
    return List.of(readings.of(EachDay.class), readings.of(WorkedHours.class));
  }

  @Override
  public List<Reading> restFlexible(TimeTerm.RestFlexible term) {
    return permission();
  }

  @Override
  public List<Reading> earlyLeave(TimeTerm.EarlyLeave term) {
    return permission();
  }

  @Override
  public List<Reading> leaveOnDemand(TimeTerm.LeaveOnDemand term) {
    return permission();
  }

  @Override
  public List<Reading> schoolDay(TimeTerm.SchoolDay term) {
    return permission();
  }

  private List<Reading> permission() {
    return List.of(readings.of(StatedPermission.class));
  }

  @Override
  public List<Reading> shortTerm(TimeTerm.ShortTerm term) {
    return List.of(readings.of(SeasonalOrPeriodic.class));
  }
}
