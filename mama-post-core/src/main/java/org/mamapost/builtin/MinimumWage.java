package org.mamapost.builtin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mamapost.amount.Hours;
import org.mamapost.answer.Finding;
import org.mamapost.catalogue.PostCell;
import org.mamapost.interpretation.Reading;
import org.mamapost.interpretation.StatedPay;
import org.mamapost.policy.InForce;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.post.MamaPost;
import org.mamapost.region.Region;
import org.mamapost.source.Citation;
import org.mamapost.text.Message;
import org.mamapost.validation.LabourStandards;
import org.mamapost.validation.WorkingTime;

/**
 * 最低工资 of the county on the day, 劳动法 art. 48: the month's standard for full-time work, the hour's for part-time work
 * (劳动合同法 art. 72). A post that may be either has to meet both.
 */
final class MinimumWage {

  static final Citation BASIS = Statutes.LABOUR_LAW.cite("第四十八条", "用人单位支付劳动者的工资不得低于当地最低工资标准。");

  static final Citation BY_THE_HOUR = Statutes.LABOUR_CONTRACT_LAW.cite(
      "第七十二条", "非全日制用工小时计酬标准不得低于用人单位所在地人民政府规定的最低小时工资标准。");
  private static final Citation BY_THE_PIECE = Statutes.LABOUR_LAW.cite(
      "第三十七条", "对实行计件工作的劳动者，用人单位应当根据本法第三十六条规定的工时制度合理确定其劳动定额和计件报酬标准。");

  private final PostCase checked;
  private final Optional<WorkingTime> time;

  private MinimumWage(PostCase checked) {
    this.checked = checked;
    this.time = checked.workingTime();
  }

  static List<Finding> check(MamaPost post, RegionalPolicy policy, LocalDate date) {
    PostCase checked = new PostCase("law.minimum-wage", BASIS, post, policy, date);
    if (checked.isInScope()) {
      new MinimumWage(checked).hold();
    }
    return checked.found();
  }

  private void hold() {
    Optional<Region> place = checked.post().getRegion().value();
    if (place.isEmpty()) {
      checked.unknown(PostCell.PAY, Words.say("law.wage.no-place"));
      return;
    }
    Optional<Parameter<Hours>> day = checked.limit(LabourStandards.PART_TIME_DAY);
    Optional<Parameter<Hours>> week = checked.limit(LabourStandards.PART_TIME_WEEK);
    if (day.isEmpty() || week.isEmpty()) {
      return;
    }
    PartTime partTime = PartTime.of(checked.post(), time, day.get().value(), week.get().value());
    PayAmounts amounts = new PayAmounts(checked, time, week.get().value());
    List<WageHeld> held = new ArrayList<>(2);
    if (partTime.mayBeFullTime()) {
      standard(place.get(), true).ifPresent(wage -> held.add(new WageHeld(true, wage, amounts.aMonth())));
    }
    if (partTime.mayBe()) {
      standard(place.get(), false).ifPresent(wage -> held.add(new WageHeld(false, wage, amounts.anHour())));
    }
    if (held.size() < (partTime.mayBeFullTime() ? 1 : 0) + (partTime.mayBe() ? 1 : 0)) {
      checked.unknown(PostCell.PAY, Words.say("law.wage.not-modelled", place.get(), checked.date()));
    } else {
      judge(held, partTime.isFullTime() || !partTime.mayBeFullTime());
    }
  }

  private Optional<LocalMinimumWage> standard(Region place, boolean aMonth) {
    Optional<LocalMinimumWage> wage = LocalMinimumWage.of(place, checked.policy(), checked.date(), aMonth);
    wage.flatMap(LocalMinimumWage::overruled)
        .ifPresent(conflict -> checked.overruled(conflict.higher(), conflict.lower()));
    return wage;
  }

  private void judge(List<WageHeld> held, boolean certain) {
    List<WageHeld> open = held.stream().filter(each -> !each.isMet()).toList();
    if (open.isEmpty()) {
      afterOwn(held.get(0));
      return;
    }
    Message said = said(open, held.size() > 1);
    List<Citation> words = new ArrayList<>(open.stream().flatMap(each -> each.words().stream()).distinct().toList());
    if (checked.post().getQuota().value().isPresent()
        || checked.post().getPay().value().filter(PayAmounts::isByWorkDone).isPresent()) {
      words.add(BY_THE_PIECE);
    }
    Reading[] readings = open.get(0).wage().readings().toArray(Reading[]::new);
    if (certain && held.stream().allMatch(WageHeld::isBroken)) {
      checked.breach(PostCell.PAY, said, words, readings);
    } else {
      checked.unknown(PostCell.PAY, said, words, readings);
    }
  }

  // Pay that reaches the standard only before her own contributions are taken off may still be below it.
  private void afterOwn(WageHeld first) {
    StatedPay reading = checked.policy().reading(StatedPay.class);
    if (reading == StatedPay.BEFORE_OWN_CONTRIBUTIONS) {
      first.wage().afterOwn().ifPresent(words -> checked.unknown(PostCell.PAY, first.sayAfterOwn(),
          List.of(words, first.wage().citations().get(0)), reading));
    }
  }

  private Message said(List<WageHeld> open, boolean mayBeEither) {
    WageHeld first = open.get(0);
    if (open.size() > 1 && first.paid() instanceof PaidFor.Untold && first.paid().equals(open.get(1).paid())) {
      return first.say(checked.post(), Words.say("law.wage.or", first.standard(), open.get(1).standard()));
    }
    return open.stream()
        .map(each -> mayBeEither
            ? Words.say(each.aMonth() ? "law.wage.if-full-time" : "law.wage.if-part-time", each.say(checked.post()))
            : each.say(checked.post()))
        .reduce((one, other) -> Words.say("law.wage.and", one, other)).orElseThrow();
  }
}
