package org.mamapost.service;

import org.mamapost.text.Named;

/** What there is to say of a record of the ledger. No record vanishes: it counts, or a finding says why not. */
public enum LedgerFindingKind implements Named {
  /** The same record came once more; it counts once. */
  RECORDED_TWICE("重复记录", "recorded twice"),
  /** Two records of one person have one id and say different things; neither counts. */
  TWO_UNDER_ONE_ID("同号不同事", "two under one id"),
  /** It is of a day after the one asked about, and does not count yet. */
  LATER("晚于查询日", "later than asked"),
  /** A service before she was registered as the notice asks; it does not count. */
  BEFORE_REGISTRATION("登记前的服务", "before registration"),
  /** A service while she was registered and nothing was pledged, as before the notice; it does not count. */
  NOT_PLEDGED("承诺之外的服务", "not pledged"),
  /** A service after the year was over; it does not count. */
  AFTER_THE_YEAR("期限后的服务", "after the year"),
  /** A service within the year but on a day after she left; it counts. */
  AFTER_LEAVING("退出后的服务", "after leaving"),
  /** A service beyond the number pledged, where that number is no minimum. */
  BEYOND_THE_PLEDGE("超出承诺次数", "beyond the pledge"),
  /** She registered while a year was open, or as what she was registered already; it opens no other. */
  REGISTERED_AGAIN("重复登记", "registered again"),
  /** She registered, or renewed it, without the other registration that a year asks for; it opens none. */
  WITHOUT_THE_OTHER("缺另一项登记", "without the other registration"),
  /** She registered on a day for which nothing is pledged, and no pledge reached her afterwards. */
  NOTHING_PLEDGED("登记日无服务承诺", "nothing pledged for the day of registration"),
  /** She registered and left on one day, and nobody says which came first; neither is read. */
  ORDER_UNKNOWN("同日先后不明", "order of the day unknown"),
  /** She left without being registered, or having left already. */
  LEFT_UNREGISTERED("未登记而退出", "left unregistered");

  private final String chinese;
  private final String english;

  LedgerFindingKind(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  /** Tells whether the record counts all the same. */
  public boolean counts() {
    return this == RECORDED_TWICE || this == AFTER_LEAVING || this == BEYOND_THE_PLEDGE;
  }

  @Override
  public String chinese() {
    return chinese;
  }

  @Override
  public String english() {
    return english;
  }
}
