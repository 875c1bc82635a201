package org.mamapost.protection;

import java.time.LocalDate;
import java.util.List;
import org.mamapost.amount.Yuan;
import org.mamapost.person.CarerFacts;
import org.mamapost.person.EmployerFacts;
import org.mamapost.person.FactKey;
import org.mamapost.policy.AdviceKind;

/** The facts of a complaint. Beside them count {@link CarerFacts#COUNTY} and {@link EmployerFacts#CONTRACT}. */
public final class AdviceFacts {

  /** 投诉事项, which a form or a table asks for; {@link AdviceComplaint} carries it beside the other facts. */
  public static final FactKey<AdviceKind> KIND =
      FactKey.of("complaint.kind", AdviceKind.class, "投诉事项", "complaint");
  /** 发生日期, on which what is complained of happened, or came to be known last. */
  public static final FactKey<LocalDate> HAPPENED_ON =
      FactKey.of("complaint.happened-on", LocalDate.class, "发生日期", "happened on");
  /** 当时所处的期间; none where she was in none. */
  public static final FactKey<AdvicePeriod> PERIOD =
      FactKey.of("complaint.period", AdvicePeriod.class, "当时所处的期间", "protected period then");
  /** 用人单位解除或终止合同的理由. */
  public static final FactKey<AdviceGround> GROUND =
      FactKey.of("complaint.ground", AdviceGround.class, "用人单位解除或终止合同的理由", "ground of the dismissal");
  /** 降低工资是因怀孕、生育、哺乳. */
  public static final FactKey<Boolean> CUT_FOR_MATERNITY = FactKey.of("complaint.cut-for-maternity", Boolean.class,
      "降低工资是因怀孕、生育、哺乳", "pay cut for pregnancy, birth or nursing");
  /** 当时怀孕满几个月; none where she was not pregnant. */
  public static final FactKey<Integer> PREGNANT_MONTHS =
      FactKey.of("complaint.pregnant-months", Integer.class, "当时怀孕满几个月", "months pregnant then");
  /** 哺乳的婴儿的出生日期; none where she was not nursing. */
  public static final FactKey<LocalDate> BABY_BORN_ON =
      FactKey.of("complaint.baby-born-on", LocalDate.class, "哺乳的婴儿出生日期", "nursed baby born on");
  /** 哺乳的婴儿数. */
  public static final FactKey<Integer> BABIES =
      FactKey.of("complaint.babies", Integer.class, "哺乳的婴儿数", "babies she nurses");
  /** 被安排的时段. */
  public static final FactKey<AdviceHours> HOURS =
      FactKey.of("complaint.hours", AdviceHours.class, "被安排的时段", "hours that were arranged");
  /** 每天给予的哺乳时间（分钟）; none where it was refused. */
  public static final FactKey<Integer> NURSING_MINUTES = FactKey.of("complaint.nursing-minutes", Integer.class,
      "每天给予的哺乳时间（分钟）", "nursing time given a day (minutes)");
  /** 给予的产假天数; none where it was refused. */
  public static final FactKey<Integer> LEAVE_DAYS =
      FactKey.of("complaint.leave-days", Integer.class, "给予的产假（天）", "leave given (days)");
  /** 所安排的劳动属于附录哪一部分. */
  public static final FactKey<AdviceWork> WORK =
      FactKey.of("complaint.work", AdviceWork.class, "所安排的劳动属于附录哪一部分", "heading of the annex the work is under");
  /** 招录中的行为. */
  public static final FactKey<AdviceHiringAct> HIRING_ACT =
      FactKey.of("complaint.hiring-act", AdviceHiringAct.class, "招录中的行为", "act while hiring");
  /** 用工之日. */
  public static final FactKey<LocalDate> WORKING_SINCE =
      FactKey.of("complaint.working-since", LocalDate.class, "用工之日", "working since");
  /** 非全日制用工. */
  public static final FactKey<Boolean> PART_TIME =
      FactKey.of("complaint.part-time", Boolean.class, "非全日制用工", "part-time work");
  /** 已办理社会保险登记. */
  public static final FactKey<Boolean> INSURED =
      FactKey.of("complaint.insured", Boolean.class, "已办理社会保险登记", "registered for social insurance");
  /** 工资（元）, a month's for full-time work, an hour's for part-time work. */
  public static final FactKey<Yuan> PAY =
      FactKey.of("complaint.pay", Yuan.class, "工资（元，全日制按月，非全日制按小时）", "pay (yuan; a month, part-time an hour)");

  private static final List<FactKey<?>> ALL = List.of(HAPPENED_ON, PERIOD, GROUND, CUT_FOR_MATERNITY,
      PREGNANT_MONTHS, BABY_BORN_ON, BABIES, HOURS, NURSING_MINUTES, LEAVE_DAYS, WORK, HIRING_ACT, WORKING_SINCE,
      PART_TIME, INSURED, PAY, CarerFacts.COUNTY, EmployerFacts.CONTRACT);

  private AdviceFacts() {}

  /** Every fact that a complaint may be about, for a form or a table, which asks for {@link #KIND} as well. */
  public static List<FactKey<?>> all() {
    return ALL;
  }
}
