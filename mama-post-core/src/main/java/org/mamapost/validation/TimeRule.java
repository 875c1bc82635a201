package org.mamapost.validation;

import java.util.List;
import java.util.Optional;
import org.mamapost.answer.Finding;
import org.mamapost.answer.Severity;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.catalogue.PostCell;
import org.mamapost.catalogue.TimeTerm;
import org.mamapost.interpretation.Reading;
import org.mamapost.interpretation.Readings;
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
        () -> unsaid(row, policy.readings()),
        () -> none(row),
        schedule -> terms.stream().flatMap(term -> check(schedule, term, row, policy.readings()).stream()).toList());
  }

  private static Optional<Finding> check(Schedule schedule, TimeTerm term, CatalogueRow row, Readings readings) {
    return outcome(schedule, term, readings).map(outcome -> {
      Finding.Builder finding = finding(row, outcome);
      new Deciding(readings, other -> outcome(schedule, term, other).map(TimeOutcome::severity))
          .among(term.accept(new TimeQuestions(readings)))
          .forEach(finding::reading);
      return finding.build();
    });
  }

  private static Optional<TimeOutcome> outcome(Schedule schedule, TimeTerm term, Readings readings) {
    return term.accept(new TimeCheck(schedule, readings));
  }

  private static List<Finding> none(CatalogueRow row) {
    List<TimeTerm> terms = row.time().meaning().terms();
    TimeOutcome none = new TimeOutcome(KIND, Severity.ERROR, Words.say("time.none", Words.listed(terms)),
        Optional.of(TimeOutcome.to(PrintedTime.of(terms), Words.listed(terms))));
    return List.of(finding(row, none).build());
  }

  // One finding for the whole cell, unless all that it asks is presumed where nothing is said.
  private static List<Finding> unsaid(CatalogueRow row, Readings readings) {
    if (!isOpen(row, readings)) {
      return List.of();
    }
    List<TimeTerm> terms = row.time().meaning().terms();
    List<Reading> questions = terms.stream()
        .flatMap(term -> term.accept(new TimeQuestions(readings)).stream())
        .distinct()
        .toList();
    Finding.Builder finding = finding(row, new TimeOutcome(
        KIND, Severity.UNKNOWN, Words.say("time.unknown", Words.listed(terms)), Optional.empty()));
    new Deciding(readings, other -> isOpen(row, other)).among(questions).forEach(finding::reading);
    return List.of(finding.build());
  }

  private static boolean isOpen(CatalogueRow row, Readings readings) {
    Schedule silent = Schedule.builder().build();
    return row.time().meaning().terms().stream().anyMatch(term -> outcome(silent, term, readings).isPresent());
  }

  private static Finding.Builder finding(CatalogueRow row, TimeOutcome outcome) {
    return Finding.of(outcome.rule(), outcome.severity())
        .cell(PostCell.TIME_AND_PLACE)
        .row(row.key())
        .citing(row.time().citation())
        .saying(outcome.message())
        .repairedBy(outcome.repair());
  }
}
