package org.mamapost.validation;

import org.mamapost.catalogue.PostCell;
import org.mamapost.text.Named;

/** The rules that hold a post against a catalogue, by the stable ids that their findings bear. */
public enum CheckRule implements Named {
  /** The declared type is a row of the catalogue, or some row suits a post that declares none. */
  POST_TYPE("post-type", PostCell.POST_TYPE, "岗位类型", "post type"),
  /** The declared care stage is a row of the catalogue. */
  CARE_STAGE("care-stage", PostCell.CARE_STAGE, "育儿阶段", "care stage"),
  /** The kind of working time, such as 时间灵活 or 时间固定. */
  TIME_KIND(TimeRule.KIND, PostCell.TIME_AND_PLACE, "时间安排的种类", "kind of working time"),
  /** 每天固定时间工作. */
  DAILY_HOURS(TimeRule.DAILY_HOURS, PostCell.TIME_AND_PLACE, "每天固定工作的小时数", "fixed hours a day"),
  /** 每天坐班, 每天或每周需到岗. */
  ON_SITE_HOURS(TimeRule.ON_SITE_HOURS, PostCell.TIME_AND_PLACE, "坐班或到岗的小时数", "hours on site"),
  /** 可提前下班. */
  EARLY_LEAVE(TimeRule.EARLY_LEAVE, PostCell.TIME_AND_PLACE, "可提前下班", "may leave early"),
  /** 按需请假. */
  LEAVE_ON_DEMAND(TimeRule.LEAVE_ON_DEMAND, PostCell.TIME_AND_PLACE, "按需请假", "leave on demand"),
  /** 可随孩子上下学时间上班. */
  SCHOOL_DAY(TimeRule.SCHOOL_DAY, PostCell.TIME_AND_PLACE, "可随孩子上下学时间上班", "work by the child's school day"),
  /** 其余时间灵活. */
  REST_FLEXIBLE(TimeRule.REST_FLEXIBLE, PostCell.TIME_AND_PLACE, "其余时间灵活", "the rest of the time flexible"),
  /** 季节性、周期性短期用工. */
  TERM(TimeRule.TERM, PostCell.TIME_AND_PLACE, "短期用工", "short-term work"),
  /** 工作地点. */
  PLACE("place", PostCell.TIME_AND_PLACE, "工作地点", "work place"),
  /** 计酬方式. */
  PAY_METHOD("pay-method", PostCell.PAY, "计酬方式", "pay method"),
  /** 保险类型. */
  INSURANCE("insurance", PostCell.INSURANCE, "保险类型", "insurance"),
  /** 合同形式. */
  CONTRACT("contract", PostCell.CONTRACT, "合同形式", "contract"),
  /** 技能要求. */
  SKILLS("skills", PostCell.SKILLS, "技能要求", "skills"),
  /** 单位属性 against the heading of the row. */
  EMPLOYER_KIND(EmployerRule.ID, PostCell.EMPLOYER, "单位属性", "employer kind");

  private final String id;
  private final PostCell cell;
  private final String chinese;
  private final String english;

  CheckRule(String id, PostCell cell, String chinese, String english) {
    this.id = id;
    this.cell = cell;
    this.chinese = chinese;
    this.english = english;
  }

  /** The stable id, such as {@code time.daily-hours}. */
  public String id() {
    return id;
  }

  /** The cell that it looks at. */
  public PostCell cell() {
    return cell;
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
