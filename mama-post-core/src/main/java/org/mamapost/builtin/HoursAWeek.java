package org.mamapost.builtin;

import java.time.LocalDate;
import java.util.List;
import org.mamapost.amount.Hours;
import org.mamapost.amount.HoursRange;
import org.mamapost.answer.Finding;
import org.mamapost.catalogue.PostCell;
import org.mamapost.interpretation.Reading;
import org.mamapost.interpretation.WeeklyLimit;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.post.MamaPost;
import org.mamapost.source.Citation;
import org.mamapost.validation.LabourStandards;

/**
 * 每周工作时间: 40 hours by 国务院关于职工工作时间的规定 art. 3, 44 on average by 劳动法 art. 36. How the two go together is an
 * {@linkplain WeeklyLimit interpretation}.
 */
final class HoursAWeek {

  private HoursAWeek() {}

  static List<Finding> check(MamaPost post, RegionalPolicy policy, LocalDate date) {
    PostCase checked = new PostCase("law.hours-week", PostLaw.DAY_AND_WEEK, post, policy, date);
    if (checked.isInScope()) {
      checked.limit(LabourStandards.WEEK).ifPresent(week -> checked.limit(LabourStandards.WEEK_ON_AVERAGE)
          .ifPresent(average -> checked.workingTime().ifPresent(time -> hold(checked, week, average, time.week()))));
    }
    return checked.found();
  }

  private static void hold(PostCase checked, Parameter<Hours> week, Parameter<Hours> average, HoursRange worked) {
    WeeklyLimit read = checked.policy().reading(WeeklyLimit.class);
    boolean forty = read == WeeklyLimit.FORTY && week.value().compareTo(average.value()) < 0;
    Hours limit = forty ? week.value() : average.value();
    List<Citation> words = forty ? List.of(week.citation(), average.citation()) : List.of(average.citation());
    if (worked.least().compareTo(limit) > 0) {
      // Beyond the outer limit the post breaks the law however the two are read.
      Reading[] deciding = worked.least().compareTo(average.value()) > 0 ? new Reading[0] : new Reading[] {read};
      checked.breach(PostCell.TIME_AND_PLACE, Words.say("law.hours-week.above", worked, limit), words, deciding);
    } else if (worked.most().compareTo(limit) > 0) {
      checked.unknown(PostCell.TIME_AND_PLACE, Words.say("law.hours-week.open", worked, limit), words);
    }
  }
}
