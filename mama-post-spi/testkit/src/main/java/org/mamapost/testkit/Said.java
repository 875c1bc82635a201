package org.mamapost.testkit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Finding;
import org.mamapost.validation.ValidationReport;

/** Whole answers in words, so that two can be held against each other to the byte. */
final class Said {

  private static final List<Locale> LOCALES = List.of(Locale.CHINA, Locale.UK);

  private Said() {}

  /** Everything that is found in a post or said of the rows near it, in both languages. */
  static String of(ValidationReport report) {
    return report.getVerdict() + " " + report.getRefusal() + " " + report.getSatisfiedRows() + "\n" + findings(report)
        .flatMap(finding -> LOCALES.stream().map(finding::render))
        .collect(Collectors.joining("\n"));
  }

  /** Everything that is answered about a person and why, in both languages. */
  static String of(List<Answer<?>> answers) {
    return answers.stream()
        .flatMap(answer -> LOCALES.stream().map(locale -> of(answer, locale)))
        .collect(Collectors.joining("\n"));
  }

  private static String of(Answer<?> answer, Locale locale) {
    return answer.<Object>fold(why -> why.message().render(locale), given -> given) + "\n"
        + answer.explanation().render(locale);
  }

  static Stream<Finding> findings(ValidationReport report) {
    return Stream.concat(report.getFindings().stream(),
        report.getNearest().stream().flatMap(near -> near.findings().stream()));
  }
}
