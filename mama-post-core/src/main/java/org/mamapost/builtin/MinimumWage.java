package org.mamapost.builtin;

import java.io.Serializable;
import java.math.BigDecimal;
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
import org.mamapost.post.Pay;
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

  private static final Citation BY_THE_HOUR = Statutes.LABOUR_CONTRACT_LAW.cite(
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
    Optional<Parameter<BigDecimal>> paidDays = checked.limit(LabourStandards.PAID_DAYS);
    if (day.isEmpty() || week.isEmpty() || paidDays.isEmpty()) {
      return;
    }
    PartTime partTime = PartTime.of(checked.post(), time, day.get().value(), week.get().value());
    PayAmounts amounts = new PayAmounts(checked.post(), time, paidDays.get().value(), week.get().value());
    List<Held> held = new ArrayList<>();
    if (partTime.mayBeFullTime()) {
      standard(place.get(), true).ifPresent(wage -> held.add(new Held(true, wage, amounts.aMonth())));
    }
    if (partTime.mayBe()) {
      standard(place.get(), false).ifPresent(wage -> held.add(new Held(false, wage, amounts.anHour())));
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

  private void judge(List<Held> held, boolean certain) {
    List<Held> open = held.stream().filter(each -> !each.isMet()).toList();
    if (open.isEmpty()) {
      afterOwn(held.get(0));
      return;
    }
    Held first = open.get(0);
    List<Citation> words = new ArrayList<>(first.wage().citations());
    if (!first.aMonth()) {
      words.add(0, BY_THE_HOUR);
    }
    if (checked.post().getQuota().value().isPresent() || PayAmounts.isByWorkDone(checked.post())) {
      words.add(BY_THE_PIECE);
    }
    Reading[] readings = first.wage().readings().toArray(Reading[]::new);
    if (certain && held.stream().allMatch(Held::isBroken)) {
      checked.breach(PostCell.PAY, first.say("law.wage.below", checked.post()), words, readings);
    } else {
      checked.unknown(PostCell.PAY, first.say(whyOpen(first), checked.post()), words, readings);
    }
  }

  // Pay that reaches the standard only before her own contributions are taken off may still be below it.
  private void afterOwn(Held first) {
    StatedPay reading = checked.policy().reading(StatedPay.class);
    if (reading == StatedPay.BEFORE_OWN_CONTRIBUTIONS) {
      first.wage().afterOwn().ifPresent(words -> checked.unknown(PostCell.PAY,
          first.say("law.wage.after-own", checked.post()), List.of(words, first.wage().citations().get(0)), reading));
    }
  }

  private String whyOpen(Held first) {
    if (checked.post().getPay().isUnknown()) {
      return "law.wage.unstated";
    }
    return first.amount().isPresent() ? "law.wage.open" : "law.wage.not-comparable";
  }

  /** What is paid, held against one standard; no amount where the two cannot be compared. */
  private record Held(boolean aMonth, LocalMinimumWage wage, Optional<PayAmounts.Amount> amount) {

    boolean isMet() {
      return amount.filter(paid -> paid.least().compareTo(wage.most().toBigDecimal()) >= 0).isPresent();
    }

    boolean isBroken() {
      return amount.flatMap(PayAmounts.Amount::most)
          .filter(most -> most.compareTo(wage.least().toBigDecimal()) < 0).isPresent();
    }

    Message say(String key, MamaPost post) {
      Serializable standard = wage.least().equals(wage.most())
          ? wage.most() : Words.say("law.wage.between", wage.least(), wage.most());
      Message of = Words.say(aMonth ? "law.wage.month" : "law.wage.hour", standard);
      return Words.say(key, post.getPay().fold(
          () -> Words.say("law.wage.pay-unknown"), () -> Words.say("law.wage.pay-none"), MinimumWage::paid), of);
    }
  }

  private static Message paid(Pay pay) {
    if (!(pay instanceof Pay.Rate rate)) {
      return Words.say("law.wage.negotiable");
    }
    Serializable unit = rate.unit().value().<Serializable>map(stated -> stated)
        .orElseGet(() -> Words.say("law.wage.unit-unknown"));
    return Words.say("law.wage.rate", amount(rate), unit);
  }

  private static Serializable amount(Pay.Rate rate) {
    if (rate.most().value().isEmpty()) {
      return Words.say("law.wage.from", rate.least().value().orElseThrow());
    }
    if (rate.least().value().isEmpty()) {
      return Words.say("law.wage.up-to", rate.most().value().orElseThrow());
    }
    return rate.least().equals(rate.most()) ? rate.most().value().orElseThrow()
        : Words.say("law.wage.to", rate.least().value().orElseThrow(), rate.most().value().orElseThrow());
  }
}
