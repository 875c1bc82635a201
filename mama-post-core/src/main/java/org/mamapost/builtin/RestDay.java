package org.mamapost.builtin;

import java.time.LocalDate;
import java.util.List;
import org.mamapost.answer.Finding;
import org.mamapost.catalogue.PostCell;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.post.MamaPost;
import org.mamapost.validation.LabourStandards;
import org.mamapost.validation.WorkingTime;

/** 每周至少休息一日, 劳动法 art. 38. */
final class RestDay {

  private RestDay() {}

  static List<Finding> check(MamaPost post, RegionalPolicy policy, LocalDate date) {
    PostCase checked = new PostCase("law.rest-day", PostLaw.REST, post, policy, date);
    if (checked.isInScope()) {
      checked.limit(LabourStandards.REST_DAYS)
          .ifPresent(limit -> checked.workingTime().ifPresent(time -> hold(checked, time, limit.value())));
    }
    return checked.found();
  }

  private static void hold(PostCase checked, WorkingTime time, int limit) {
    if (time.mostFreeDays() < limit) {
      checked.breach(PostCell.TIME_AND_PLACE, Words.say("law.rest-day.none", time.mostFreeDays(), limit), List.of());
    } else if (time.leastFreeDays() < limit) {
      checked.unknown(PostCell.TIME_AND_PLACE, Words.say("law.rest-day.open", limit));
    }
  }
}
