package org.mamapost.builtin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mamapost.amount.Hours;
import org.mamapost.answer.Finding;
import org.mamapost.catalogue.PostCell;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.post.MamaPost;
import org.mamapost.validation.LabourStandards;
import org.mamapost.validation.WorkingTime;

/** 非全日制用工 of at most 4 hours a day on average and 24 hours a week, 劳动合同法 art. 68. */
final class PartTimeHours {

  private PartTimeHours() {}

  static List<Finding> check(MamaPost post, RegionalPolicy policy, LocalDate date) {
    PostCase checked = new PostCase("law.part-time", PostLaw.PART_TIME, post, policy, date);
    if (checked.isInScope()) {
      checked.limit(LabourStandards.PART_TIME_DAY).ifPresent(day -> checked.limit(LabourStandards.PART_TIME_WEEK)
          .ifPresent(week -> hold(checked, day, week)));
    }
    return checked.found();
  }

  private static void hold(PostCase checked, Parameter<Hours> day, Parameter<Hours> week) {
    Optional<WorkingTime> time = checked.workingTime();
    PartTime partTime = PartTime.of(checked.post(), time, day.value(), week.value());
    if (partTime.isMisnamed()) {
      checked.warn(PostCell.TIME_AND_PLACE, Words.say("law.part-time.misnamed", checked.post().getEmploymentForm()
          .value().orElseThrow(), day.value(), week.value()));
    }
    if (time.isEmpty() || !partTime.mayBe() || partTime.within() == PartTime.Holds.YES) {
      return;
    }
    WorkingTime hours = time.get();
    if (partTime.isHeldToTheLimits() && partTime.within() == PartTime.Holds.NO) {
      checked.breach(PostCell.TIME_AND_PLACE, Words.say("law.part-time.above", hours.averageDay(), hours.week(),
          day.value(), week.value()), List.of());
    } else if (partTime.isHeldToTheLimits() || partTime.within() == PartTime.Holds.NO) {
      checked.unknown(PostCell.TIME_AND_PLACE, Words.say(
          partTime.isHeldToTheLimits() ? "law.part-time.open" : "law.part-time.form", hours.averageDay(),
          hours.week(), day.value(), week.value()));
    }
  }
}
