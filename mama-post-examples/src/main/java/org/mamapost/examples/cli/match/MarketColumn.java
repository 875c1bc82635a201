package org.mamapost.examples.cli.match;

import java.util.List;
import java.util.stream.Stream;
import org.mamapost.examples.cli.input.Columns;
import org.mamapost.format.PostColumn;
import org.mamapost.text.Named;
import org.mamapost.text.Vocabulary;

/** The columns that matching reads beside those of a post. */
public enum MarketColumn implements Named {
  /** 编号 of a carer. */
  CARER("编号", "id", "C-1"),
  /** 经度. */
  LONGITUDE("经度", "longitude", "122.1204"),
  /** 纬度. */
  LATITUDE("纬度", "latitude", "37.5131"),
  /** 坐标系. */
  SYSTEM("坐标系", "coordinate system", "WGS-84"),
  /** 每周工时. */
  WEEKLY_HOURS("每周工时", "weekly hours", "30小时"),
  /** 每月数量: pieces, orders or projects. */
  MONTHLY_QUOTA("每月数量", "monthly quota", "400"),
  /** 夜班. */
  NIGHT("夜班", "night work", "否"),
  /** 延长劳动时间. */
  OVERTIME("加班", "overtime", "否"),
  /** 子女所处育儿阶段. */
  STAGES("育儿阶段", "care stage", "弹性兼顾型"),
  /** 空闲时间, spelled as a 时间安排. */
  FREE_TIME("空闲时间", "free time", "周一至周五 08:30-16:30"),
  /** 具备技能, spelled as 技能要求. */
  SKILLS("具备技能", "skills", "基础技能、特定技能"),
  /** 主张的孕期、哺乳期保护. */
  PROTECTION("孕哺保护", "protection", "哺乳未满1周岁婴儿"),
  /** 合同意愿. */
  CONTRACT("合同意愿", "contract wish", "劳动合同"),
  /** 参保意愿. */
  INSURANCE("参保意愿", "insurance wish", "社会保险"),
  /** 最低薪酬 a month. */
  LEAST_PAY("最低月薪", "least monthly pay", "3000元"),
  /** 最远距离. */
  FARTHEST("最远距离", "farthest distance", "8000米"),
  /** 编号 of an application. */
  APPLICATION("编号", "id", "A-1"),
  /** 求职日期: the day of the application. */
  APPLIED("求职日期", "applied on", "2025-06-01"),
  /** 求职结果: what came of it. */
  OUTCOME("求职结果", "outcome", "已就业"),
  /** 就业日期: the day of the placement. */
  PLACED("就业日期", "placed on", "2025-06-20");

  private static final List<MarketColumn> OF_A_POST =
      List.of(LONGITUDE, LATITUDE, SYSTEM, WEEKLY_HOURS, MONTHLY_QUOTA, NIGHT, OVERTIME);

  /** The columns of a table of posts: those of a post, and the seven that are read for matching. */
  public static final Columns<Named> OF_POSTS = new Columns<>(
      headings(Stream.concat(Stream.of(PostColumn.values()), OF_A_POST.stream()).toList()), PostColumn.ID,
      Stream.<Named>of(PostColumn.values()).filter(column -> ((PostColumn) column).isRequired()).toList(), false);

  /** The columns of a table of carers. */
  public static final Columns<Named> OF_CARERS = new Columns<>(
      headings(List.of(CARER, PostColumn.REGION, LONGITUDE, LATITUDE, SYSTEM, STAGES, FREE_TIME, SKILLS, PROTECTION,
          CONTRACT, INSURANCE, LEAST_PAY, FARTHEST)), CARER, List.of(CARER), false);

  /** The columns of a table of the centres of regions. */
  public static final Columns<Named> OF_CENTRES = new Columns<>(
      headings(List.of(PostColumn.REGION, LONGITUDE, LATITUDE, SYSTEM)), PostColumn.REGION,
      List.of(PostColumn.REGION, LONGITUDE, LATITUDE, SYSTEM), false);

  /** The columns of a table of applications. */
  public static final Columns<Named> OF_APPLICATIONS = new Columns<>(
      headings(List.of(APPLICATION, PostColumn.REGION, PostColumn.POST_TYPE, PostColumn.CARE_STAGE, APPLIED, OUTCOME,
          PLACED)), APPLICATION, List.of(APPLICATION), false);

  private final String chinese;
  private final String english;
  private final String example;

  MarketColumn(String chinese, String english, String example) {
    this.chinese = chinese;
    this.english = english;
    this.example = example;
  }

  private static Vocabulary<Named> headings(List<? extends Named> columns) {
    return Vocabulary.<Named>of(columns);
  }

  /** A cell as it may be written. */
  String example() {
    return example;
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
