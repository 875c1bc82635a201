package org.mamapost.person;

import java.time.LocalDate;

/** The facts about pregnancy, birth and nursing, and about the work they protect (正文(九)). */
public final class MaternityFacts {

  /** 确认怀孕日期; none where she is not pregnant. */
  public static final FactKey<LocalDate> PREGNANT_SINCE =
      FactKey.of("maternity.pregnant-since", LocalDate.class, "确认怀孕日期", "known to be pregnant since");
  /** 怀孕满7个月的日期, as a medical institution certifies it. */
  public static final FactKey<LocalDate> SEVEN_MONTHS_ON = FactKey.of(
      "maternity.seven-months-on", LocalDate.class, "怀孕满7个月的日期", "seven months pregnant on");
  /** 预产期. */
  public static final FactKey<LocalDate> DUE_ON =
      FactKey.of("maternity.due-on", LocalDate.class, "预产期", "expected date of birth");
  /** 分娩日期; none where she has not given birth. */
  public static final FactKey<LocalDate> BORN_ON =
      FactKey.of("maternity.born-on", LocalDate.class, "分娩日期", "gave birth on");
  /** 分娩结果: whether any baby of the birth was born alive. */
  public static final FactKey<BirthResult> BIRTH_RESULT =
      FactKey.of("maternity.birth-result", BirthResult.class, "分娩结果", "result of the birth");
  /** 婴儿死亡日期: of the birth's babies the last one's, where none lives any more; none where one lives. */
  public static final FactKey<LocalDate> BABY_DIED_ON =
      FactKey.of("maternity.baby-died-on", LocalDate.class, "婴儿死亡日期", "the baby died on");
  /** 难产. */
  public static final FactKey<Boolean> DIFFICULT =
      FactKey.of("maternity.difficult", Boolean.class, "难产", "difficult birth");
  /** 本次生育的婴儿数. */
  public static final FactKey<Integer> BABIES =
      FactKey.of("maternity.babies", Integer.class, "本次生育的婴儿数", "babies of this birth");
  /** 孩次: 1 for a first child; of several babies born together, the first's. */
  public static final FactKey<Integer> BIRTH_ORDER =
      FactKey.of("maternity.birth-order", Integer.class, "孩次", "which child it is");
  /** 符合法律、法规规定生育的夫妻. */
  public static final FactKey<Boolean> LAWFUL_BIRTH = FactKey.of("maternity.lawful-birth", Boolean.class,
      "夫妻符合法律法规规定生育", "a couple whose birth accords with the law");
  /** 配偶分娩日期, for a father's leave; none where she has not given birth. */
  public static final FactKey<LocalDate> WIFE_BORE_ON =
      FactKey.of("maternity.wife-bore-on", LocalDate.class, "配偶分娩日期", "his wife gave birth on");
  /** 产假（流产假）开始日期. */
  public static final FactKey<LocalDate> LEAVE_STARTED_ON = FactKey.of(
      "maternity.leave-started-on", LocalDate.class, "产假开始日期", "leave of birth or miscarriage started on");
  /** 流产日期; none where there was none. */
  public static final FactKey<LocalDate> MISCARRIED_ON =
      FactKey.of("maternity.miscarried-on", LocalDate.class, "流产日期", "miscarried on");
  /** 流产时已满的怀孕月数. */
  public static final FactKey<Integer> MISCARRIED_AT_MONTHS = FactKey.of("maternity.miscarried-at-months",
      Integer.class, "流产时怀孕满几个月", "completed months of pregnancy at the miscarriage");
  /** 正在哺乳. */
  public static final FactKey<Boolean> NURSING =
      FactKey.of("maternity.nursing", Boolean.class, "正在哺乳", "is nursing");
  /** 医疗机构证明不能适应原劳动. */
  public static final FactKey<Boolean> LIGHTER_WORK_CERTIFIED = FactKey.of("maternity.lighter-work-certified",
      Boolean.class, "医疗机构证明不能适应原劳动", "certified unable to go on with her work");
  /** 已参加生育保险. */
  public static final FactKey<Boolean> INSURED = FactKey.of(
      "maternity.insured", Boolean.class, "已参加生育保险", "covered by maternity insurance");
  /** 合同到期日; none for a contract without a term. */
  public static final FactKey<LocalDate> CONTRACT_ENDS_ON = FactKey.of(
      "maternity.contract-ends-on", LocalDate.class, "合同到期日", "contract ends on");

  private MaternityFacts() {}
}
