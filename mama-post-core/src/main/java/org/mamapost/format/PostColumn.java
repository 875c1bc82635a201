package org.mamapost.format;

import java.util.List;
import java.util.Set;
import org.mamapost.text.Named;
import org.mamapost.text.Vocabulary;

/** A column of a post table, in the order a table is written in. A table being read may order them as it likes. */
public enum PostColumn implements Named {
  /** 编号: the employer's or the host's id of the post; never empty. */
  ID("编号", "id"),
  /** 岗位名称. */
  TITLE("岗位名称", "title"),
  /** 岗位类型: the row of 附件二 that the post declares. */
  POST_TYPE("岗位类型", "post type"),
  /** 地区: an administrative code or name. */
  REGION("地区", "region"),
  /** 用人单位: the employer's name. */
  EMPLOYER("用人单位", "employer"),
  /** 单位属性. */
  EMPLOYER_KIND("单位属性", "employer kind"),
  /** 时间安排. */
  SCHEDULE("时间安排", "schedule"),
  /** 工作地点. */
  PLACE("工作地点", "work place"),
  /** 计酬方式. */
  PAY_METHOD("计酬方式", "pay method"),
  /** 薪酬. */
  PAY("薪酬", "pay"),
  /** 保险类型. */
  INSURANCE("保险类型", "insurance"),
  /** 合同形式. */
  CONTRACT("合同形式", "contract"),
  /** 技能要求. */
  SKILLS("技能要求", "skills"),
  /** 发布日期. */
  PUBLISHED_ON("发布日期", "published on"),
  /** 育儿阶段: the row of 附件一 that the post declares. */
  CARE_STAGE("育儿阶段", "care stage"),
  /** 岗位标签. */
  LABELS("岗位标签", "labels"),
  /** 配套设施. */
  AMENITIES("配套设施", "amenities"),
  /** 招聘人数. */
  OPENINGS("招聘人数", "openings"),
  /** 截止日期. */
  CLOSES_ON("截止日期", "closes on"),
  /** 年龄要求. */
  AGE("年龄要求", "age condition"),
  /** 性别要求. */
  SEX("性别要求", "sex condition"),
  /** 婚育要求. */
  FAMILY("婚育要求", "marriage and birth condition"),
  /** 用工形式. */
  EMPLOYMENT_FORM("用工形式", "form of employment"),
  /** 结算周期. */
  PAY_PERIOD("结算周期", "pay period"),
  /** 劳动定额. */
  QUOTA("劳动定额", "quota");

  /** The headings a column is known by: Chinese or English, also as {@code post_type} or {@code postType}. */
  public static final Vocabulary<PostColumn> VOCABULARY = vocabulary();

  private static final Set<PostColumn> REQUIRED = Set.of(ID, POST_TYPE, REGION);

  private final String chinese;
  private final String english;

  PostColumn(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  private static Vocabulary<PostColumn> vocabulary() {
    Vocabulary<PostColumn> vocabulary = Vocabulary.<PostColumn>of(List.of(values()));
    for (PostColumn column : values()) {
      vocabulary = vocabulary.alsoReading(column.english.replace(' ', '_'), column)
          .alsoReading(column.english.replace(' ', '-'), column);
    }
    return vocabulary;
  }

  /** Tells whether a table without this column cannot be used: true of 编号, 岗位类型 and 地区. */
  public boolean isRequired() {
    return REQUIRED.contains(this);
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
