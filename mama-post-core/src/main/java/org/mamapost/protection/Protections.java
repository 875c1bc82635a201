package org.mamapost.protection;

import org.mamapost.policy.ProtectionKey;

/** The protections that the library knows of. A city adds its own. */
public final class Protections {

  /** 产假. */
  public static final ProtectionKey MATERNITY_LEAVE = new ProtectionKey("maternity-leave", "产假", "maternity leave");
  /** 流产假. */
  public static final ProtectionKey MISCARRIAGE_LEAVE =
      new ProtectionKey("miscarriage-leave", "流产假", "leave after a miscarriage");
  /** 配偶陪产假, 护理假. */
  public static final ProtectionKey PATERNITY_LEAVE =
      new ProtectionKey("paternity-leave", "配偶陪产假（护理假）", "paternity leave");
  /** 育儿假. */
  public static final ProtectionKey PARENTAL_LEAVE = new ProtectionKey("parental-leave", "育儿假", "parental leave");
  /** 哺乳时间. */
  public static final ProtectionKey NURSING_TIME = new ProtectionKey("nursing-time", "哺乳时间", "nursing time");
  /** 不得延长劳动时间. */
  public static final ProtectionKey NO_OVERTIME = new ProtectionKey("no-overtime", "不得延长劳动时间", "no overtime");
  /** 不得安排夜班劳动. */
  public static final ProtectionKey NO_NIGHT_WORK =
      new ProtectionKey("no-night-work", "不得安排夜班劳动", "no night shift");
  /** 劳动时间内安排休息. */
  public static final ProtectionKey REST_AT_WORK =
      new ProtectionKey("rest-at-work", "劳动时间内安排休息", "rest within working time");
  /** 产前检查. */
  public static final ProtectionKey PRENATAL_CHECKS =
      new ProtectionKey("prenatal-checks", "产前检查计入劳动时间", "prenatal checks as working time");
  /** 减轻劳动量. */
  public static final ProtectionKey LIGHTER_WORK =
      new ProtectionKey("lighter-work", "减轻劳动量或另行安排", "lighter or other work");
  /** 女职工禁忌从事的劳动. */
  public static final ProtectionKey FORBIDDEN_WORK =
      new ProtectionKey("forbidden-work", "女职工禁忌从事的劳动", "work forbidden to women");
  /** 女职工在经期禁忌从事的劳动. */
  public static final ProtectionKey FORBIDDEN_IN_MENSTRUATION = new ProtectionKey(
      "forbidden-work-menstruation", "经期禁忌从事的劳动", "work forbidden in menstruation");
  /** 女职工在孕期禁忌从事的劳动. */
  public static final ProtectionKey FORBIDDEN_IN_PREGNANCY =
      new ProtectionKey("forbidden-work-pregnancy", "孕期禁忌从事的劳动", "work forbidden in pregnancy");
  /** 女职工在哺乳期禁忌从事的劳动. */
  public static final ProtectionKey FORBIDDEN_WHILE_NURSING =
      new ProtectionKey("forbidden-work-nursing", "哺乳期禁忌从事的劳动", "work forbidden while nursing");
  /** 不得辞退、解除合同. */
  public static final ProtectionKey NO_DISMISSAL =
      new ProtectionKey("no-dismissal", "不得辞退、解除合同", "no dismissal");
  /** 合同续延. */
  public static final ProtectionKey CONTRACT_RUNS_ON =
      new ProtectionKey("contract-runs-on", "合同期限续延", "the contract runs on");
  /** 生育津贴. */
  public static final ProtectionKey MATERNITY_PAY = new ProtectionKey("maternity-pay", "生育津贴", "maternity pay");
  /** 不得降低工资和福利待遇. */
  public static final ProtectionKey NO_PAY_CUT = new ProtectionKey("no-pay-cut", "不得降低工资和福利待遇", "no pay cut");
  /** 女职工特殊保护条款. */
  public static final ProtectionKey CONTRACT_CLAUSE =
      new ProtectionKey("contract-clause", "女职工特殊保护条款", "protection clause in the contract");
  /** 卫生室、孕妇休息室、哺乳室. */
  public static final ProtectionKey FACILITIES =
      new ProtectionKey("facilities", "女职工卫生室、孕妇休息室、哺乳室", "rest and nursing rooms");
  /** 预防和制止性骚扰. */
  public static final ProtectionKey NO_HARASSMENT =
      new ProtectionKey("no-harassment", "预防和制止性骚扰", "prevention of sexual harassment");

  private Protections() {}
}
