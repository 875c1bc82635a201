package org.mamapost.builtin;

import java.time.LocalDate;
import java.util.List;
import org.mamapost.answer.Finding;
import org.mamapost.catalogue.PostCell;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.post.MamaPost;
import org.mamapost.validation.LabourStandards;

/** 非全日制用工 paid at least every 15 days, 劳动合同法 art. 72. */
final class PartTimePayPeriod {

  private PartTimePayPeriod() {}

  static List<Finding> check(MamaPost post, RegionalPolicy policy, LocalDate date) {
    PostCase checked = new PostCase("law.part-time-pay", PostLaw.PART_TIME_PAID, post, policy, date);
    if (checked.isInScope()) {
      checked.limit(LabourStandards.PART_TIME_DAY).ifPresent(day -> checked.limit(LabourStandards.PART_TIME_WEEK)
          .ifPresent(week -> checked.limit(LabourStandards.PART_TIME_PAY_DAYS).ifPresent(days -> hold(checked,
              PartTime.of(post, checked.workingTime(), day.value(), week.value()), days.value()))));
    }
    return checked.found();
  }

  private static void hold(PostCase checked, PartTime partTime, int limit) {
    if (!partTime.mayBe()) {
      return;
    }
    checked.post().getPayPeriod().value().ifPresentOrElse(period -> {
      if (period.leastDays() > limit && !partTime.mayBeFullTime()) {
        checked.breach(PostCell.PAY, Words.say("law.part-time-pay.long", period, limit), List.of());
      } else if (period.leastDays() > limit) {
        checked.unknown(PostCell.PAY, Words.say("law.part-time-pay.form", period, limit));
      }
    }, () -> checked.unknown(PostCell.PAY, Words.say("law.part-time-pay.unstated", limit)));
  }
}
