package org.mamapost.builtin;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mamapost.answer.Finding;
import org.mamapost.answer.Severity;
import org.mamapost.format.PostColumn;
import org.mamapost.format.PostFormat;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.post.MamaPost;
import org.mamapost.validation.LawVerdict;
import org.mamapost.validation.PostValidator;
import org.mamapost.validation.ValidationReport;

/** A post that breaks no law, with some cells written otherwise. */
final class LawPosts {

  static final LocalDate DAY = LocalDate.of(2025, 6, 1);

  private static final PostFormat FORMAT = PostFormat.of(WeihaiCatalogue.catalogue().postTypes());

  private final Map<PostColumn, String> cells = new EnumMap<>(PostColumn.class);

  private LawPosts() {}

  /** Eight hours on five days under a labour contract, for the minimum wage of June 2025. */
  static LawPosts clear() {
    return new LawPosts().with(PostColumn.ID, "post").with(PostColumn.REGION, "371002")
        .with(PostColumn.POST_TYPE, "托育保障").with(PostColumn.EMPLOYER_KIND, "企业").with(PostColumn.PLACE, "地点固定")
        .with(PostColumn.SCHEDULE, "周一至周五 08:00-17:00 午休12:00-13:00，可按需请假")
        .with(PostColumn.PAY_METHOD, "按月计酬").with(PostColumn.PAY, "2200元/月")
        .with(PostColumn.INSURANCE, "社会保险").with(PostColumn.CONTRACT, "劳动合同").with(PostColumn.SKILLS, "基础技能")
        .with(PostColumn.AGE, "不限").with(PostColumn.SEX, "不限").with(PostColumn.FAMILY, "不限");
  }

  LawPosts with(PostColumn column, String cell) {
    cells.put(column, cell);
    return this;
  }

  LawPosts at(String schedule) {
    return with(PostColumn.SCHEDULE, schedule);
  }

  LawPosts paying(String pay) {
    return with(PostColumn.PAY, pay);
  }

  MamaPost post() {
    return FORMAT.read(cells).orElseThrow();
  }

  ValidationReport under(RegionalPolicy policy) {
    return under(policy, DAY);
  }

  ValidationReport under(RegionalPolicy policy, LocalDate date) {
    return PostValidator.under(policy).validate(post(), date);
  }

  static Optional<LawVerdict> law(ValidationReport report) {
    return report.getLawVerdict();
  }

  static List<Finding> of(ValidationReport report, String rule, Severity severity) {
    return report.getLawFindings().stream()
        .filter(finding -> finding.rule().equals(rule) && finding.severity() == severity)
        .toList();
  }
}
