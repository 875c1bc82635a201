package org.mamapost.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mamapost.answer.Finding;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.catalogue.PostCell;
import org.mamapost.catalogue.TimeTerm;
import org.mamapost.interpretation.Reading;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.RowRule;
import org.mamapost.post.MamaPost;
import org.mamapost.time.Schedule;

/** The time half of 时间地点: each term that the row prints has to hold. */
final class TimeRule implements RowRule {

  /** The arrangement is of another kind than the row's. */
  static final String KIND = "time.kind";
  /** The working hours of a day. */
  static final String DAILY_HOURS = "time.daily-hours";
  /** The hours of attendance. */
  static final String ON_SITE_HOURS = "time.on-site-hours";
  /** 可提前1-2小时下班. */
  static final String EARLY_LEAVE = "time.early-leave";
  /** 按需请假. */
  static final String LEAVE_ON_DEMAND = "time.leave-on-demand";
  /** 可随孩子上下学时间上班. */
  static final String SCHOOL_DAY = "time.school-day";
  /** 其余时间灵活. */
  static final String REST_FLEXIBLE = "time.rest-flexible";
  /** 季节性、周期性短期用工. */
  static final String TERM = "time.term";

  @Override
  public List<Finding> check(MamaPost post, CatalogueRow row, RegionalPolicy policy) {
    List<TimeTerm> terms = row.time().meaning().terms();
    if (terms.isEmpty()) {
      return List.of();
    }
    return post.getSchedule().fold(
        () -> unsaid(row, policy),
        () -> List.of(finding(row,
            TimeOutcome.error(KIND, Words.say("time.none", Words.listed(terms)),
                TimeOutcome.to(PrintedTime.of(terms), Words.listed(terms))))),
        schedule -> check(schedule, row, policy));
  }

  private static List<Finding> check(Schedule schedule, CatalogueRow row, RegionalPolicy policy) {
    return outcomes(schedule, row, policy).map(outcome -> finding(row, outcome)).toList();
  }

  // One finding for the whole cell, unless all that it asks is presumed where nothing is said.
  private static List<Finding> unsaid(CatalogueRow row, RegionalPolicy policy) {
    List<TimeOutcome> open = outcomes(Schedule.builder().build(), row, policy).toList();
    return open.isEmpty() ? List.of() : List.of(finding(row, TimeOutcome.unknown(KIND,
        Words.say("time.unknown", Words.listed(row.time().meaning().terms())),
        open.stream().flatMap(outcome -> outcome.readings().stream()).distinct().toArray(Reading[]::new))));
  }

  private static Stream<TimeOutcome> outcomes(Schedule schedule, CatalogueRow row, RegionalPolicy policy) {
    TimeCheck check = new TimeCheck(schedule, policy.readings());
    return row.time().meaning().terms().stream().map(term -> term.accept(check)).flatMap(Optional::stream);
  }

  private static Finding finding(CatalogueRow row, TimeOutcome outcome) {
    Finding.Builder finding = Finding.of(outcome.rule(), outcome.severity())
        .cell(PostCell.TIME_AND_PLACE)
        .row(row.key())
        .citing(row.time().citation())
        .saying(outcome.message())
        .repairedBy(outcome.repair());
    outcome.readings().forEach(finding::reading);
    return finding.build();
  }
}
