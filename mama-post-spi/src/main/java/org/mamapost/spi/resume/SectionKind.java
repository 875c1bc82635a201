package org.mamapost.spi.resume;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mamapost.text.Named;
import org.mamapost.text.Vocabulary;

/** What a part of a résumé tells. The order is the one that {@link OfflineAdvisor} advises; it is ours. */
public enum SectionKind implements Named {
  /** What stands above the first heading: a name, as a rule, and how to reach her. */
  HEAD("抬头", "head"),
  /** 个人信息. */
  PERSONAL("个人信息", "personal information"),
  /** 求职意向. */
  OBJECTIVE("求职意向", "objective"),
  /** 技能. */
  SKILLS("技能", "skills"),
  /** 证书. */
  CERTIFICATES("证书", "certificates"),
  /** 工作经历. */
  WORK("工作经历", "work experience"),
  /** 项目经历. */
  PROJECTS("项目经历", "projects"),
  /** 培训经历. */
  TRAINING("培训经历", "training"),
  /** 教育经历. */
  EDUCATION("教育经历", "education"),
  /** 自我评价. */
  SUMMARY("自我评价", "summary"),
  /** Beneath a heading that is marked as one and says something else. */
  OTHER("其他", "other");

  /** The headings that are known, and what they head. */
  public static final Vocabulary<SectionKind> VOCABULARY = Vocabulary.<SectionKind>of(List.of(values()))
      .alsoReading("基本信息", PERSONAL).alsoReading("个人资料", PERSONAL).alsoReading("联系方式", PERSONAL)
      .alsoReading("求职目标", OBJECTIVE).alsoReading("应聘岗位", OBJECTIVE).alsoReading("期望岗位", OBJECTIVE)
      .alsoReading("技能特长", SKILLS).alsoReading("专业技能", SKILLS).alsoReading("职业技能", SKILLS)
      .alsoReading("个人技能", SKILLS).alsoReading("特长", SKILLS)
      .alsoReading("资格证书", CERTIFICATES).alsoReading("技能证书", CERTIFICATES).alsoReading("职业资格", CERTIFICATES)
      .alsoReading("获奖情况", CERTIFICATES).alsoReading("荣誉证书", CERTIFICATES).alsoReading("certificate", CERTIFICATES)
      .alsoReading("工作经验", WORK).alsoReading("实习经历", WORK).alsoReading("工作履历", WORK).alsoReading("experience", WORK)
      .alsoReading("项目经验", PROJECTS).alsoReading("培训经验", TRAINING)
      .alsoReading("教育背景", EDUCATION).alsoReading("学历", EDUCATION).alsoReading("学习经历", EDUCATION)
      .alsoReading("自我介绍", SUMMARY).alsoReading("个人评价", SUMMARY).alsoReading("个人优势", SUMMARY)
      .alsoReading("兴趣爱好", OTHER);

  private static final Pattern MARKED = Pattern.compile("\\s*(?:#+\\s.*\\S|【.+】|\\[.+])\\s*");
  private static final Pattern BEFORE =
      Pattern.compile("^[\\s#【\\[●■◆▶•*=—-]*(?:[一二三四五六七八九十\\d]{1,2}[、.．)）]\\s*)?");
  private static final Pattern BEHIND = Pattern.compile("[\\s】\\]:：*=—-]*$");

  private final String chinese;
  private final String english;

  SectionKind(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  /**
   * What a line heads.
   *
   * @param line the line
   * @return the kind, {@link #OTHER} for an unknown heading that is marked as one; empty if the line is no heading
   */
  public static Optional<SectionKind> headedBy(String line) {
    String bare = BEHIND.matcher(BEFORE.matcher(line).replaceFirst("")).replaceFirst("");
    Optional<SectionKind> known = VOCABULARY.find(bare).filter(kind -> kind != HEAD);
    return known.isPresent() || !MARKED.matcher(line).matches() ? known : Optional.of(OTHER);
  }

  /** Whether its lines belong to the employer, the school or the course that a line above them names. */
  boolean hasEntries() {
    return this == WORK || this == PROJECTS || this == TRAINING || this == EDUCATION;
  }

  /** Whether each of its lines stands for itself, so that their order says nothing. */
  boolean isList() {
    return this == SKILLS || this == CERTIFICATES || this == OBJECTIVE || this == SUMMARY;
  }

  /** Whether it sums up what stands elsewhere. */
  boolean sumsUp() {
    return this == SKILLS || this == OBJECTIVE || this == SUMMARY;
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
