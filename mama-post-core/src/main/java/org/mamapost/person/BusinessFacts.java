package org.mamapost.person;

import java.time.LocalDate;

/** The facts about the business that the carer founded. */
public final class BusinessFacts {

  /** 创办的是. */
  public static final FactKey<BusinessKind> KIND =
      FactKey.of("business.kind", BusinessKind.class, "创业形式", "kind of business");
  /** 首次创办. */
  public static final FactKey<Boolean> FIRST = FactKey.of("business.first", Boolean.class, "首次创办", "first business");
  /** 登记注册日期. */
  public static final FactKey<LocalDate> REGISTERED_ON =
      FactKey.of("business.registered-on", LocalDate.class, "登记注册日期", "registered on");
  /** 已领取一次性创业补贴. */
  public static final FactKey<Boolean> GRANT_DRAWN =
      FactKey.of("business.grant-drawn", Boolean.class, "已领取一次性创业补贴", "one-off grant already drawn");
  /** 合伙人数. */
  public static final FactKey<Integer> PARTNERS =
      FactKey.of("business.partners", Integer.class, "合伙人数", "partners");

  private BusinessFacts() {}
}
