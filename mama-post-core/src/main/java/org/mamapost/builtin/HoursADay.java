package org.mamapost.builtin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mamapost.amount.Hours;
import org.mamapost.amount.HoursRange;
import org.mamapost.answer.Finding;
import org.mamapost.catalogue.PostCell;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.post.MamaPost;
import org.mamapost.validation.LabourStandards;
import org.mamapost.validation.WorkingTime;

/** 每日工作时间, 国务院关于职工工作时间的规定 art. 3 and 劳动法 art. 36. Says as well where no hours are stated at all. */
final class HoursADay {

  private HoursADay() {}

  static List<Finding> check(MamaPost post, RegionalPolicy policy, LocalDate date) {
    PostCase checked = new PostCase("law.hours-day", PostLaw.DAY_AND_WEEK, post, policy, date);
    if (checked.isInScope()) {
      checked.limit(LabourStandards.DAY).ifPresent(limit -> hold(checked, limit.value()));
    }
    return checked.found();
  }

  private static void hold(PostCase checked, Hours limit) {
    Optional<WorkingTime> time = checked.workingTime();
    if (time.isEmpty()) {
      checked.unknown(PostCell.TIME_AND_PLACE, Words.say("law.hours.unknown"), List.of(PostLaw.REST));
      return;
    }
    HoursRange day = time.get().longestDay();
    if (day.least().compareTo(limit) > 0) {
      checked.breach(PostCell.TIME_AND_PLACE, Words.say("law.hours-day.above", day, limit),
          List.of(PostLaw.DAY_AND_WEEK, PostLaw.DAY_AND_AVERAGE));
    } else if (day.most().compareTo(limit) > 0) {
      checked.unknown(PostCell.TIME_AND_PLACE, Words.say("law.hours-day.open", day, limit));
    }
  }
}
