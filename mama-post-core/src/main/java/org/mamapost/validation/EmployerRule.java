package org.mamapost.validation;

import java.util.List;
import org.mamapost.answer.Finding;
import org.mamapost.answer.Severity;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.catalogue.EmployerKind;
import org.mamapost.catalogue.PostCell;
import org.mamapost.interpretation.EmployerHeading;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.RowRule;
import org.mamapost.post.MamaPost;

/** 单位属性 against the heading that a row stands under; how much it weighs is an interpretation. */
final class EmployerRule implements RowRule {

  static final String ID = "employer-kind";

  @Override
  public List<Finding> check(MamaPost post, CatalogueRow row, RegionalPolicy policy) {
    List<EmployerKind> headed = row.group().employers();
    if (headed.isEmpty()) {
      return List.of();
    }
    EmployerHeading reading = policy.reading(EmployerHeading.class);
    boolean strict = reading == EmployerHeading.ERROR;
    return post.getEmployer().getKind().fold(
        () -> List.of(finding(strict ? Severity.UNKNOWN : Severity.ADVICE, row, reading)
            .saying(Words.say("employer.unknown", Words.listed(headed))).build()),
        () -> List.of(finding(strict ? Severity.ERROR : Severity.WARNING, row, reading)
            .saying(Words.say("employer.none", Words.listed(headed))).build()),
        kind -> headed.contains(kind) ? List.of()
            : List.of(finding(strict ? Severity.ERROR : Severity.WARNING, row, reading)
                .saying(Words.say("employer.outside", kind, Words.listed(headed))).build()));
  }

  private static Finding.Builder finding(Severity severity, CatalogueRow row, EmployerHeading reading) {
    return Finding.of(ID, severity)
        .cell(PostCell.EMPLOYER)
        .row(row.key())
        .citing(row.group().citation())
        .reading(reading);
  }
}
