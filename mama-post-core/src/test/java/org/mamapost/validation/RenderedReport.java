package org.mamapost.validation;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mamapost.answer.Finding;
import org.mamapost.source.Citation;

/** The paragraphs of a report, and whether each is written in one language. */
final class RenderedReport {

  private static final Pattern ENGLISH_WORD = Pattern.compile("[A-Za-z]{2}");
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}|[，。；、（）]");

  private RenderedReport() {}

  /** The findings of the report and those of the rows nearest to the post. */
  static Stream<Finding> findings(ValidationReport report) {
    return Stream.concat(report.getFindings().stream(),
        report.getNearest().stream().flatMap(row -> row.findings().stream()));
  }

  /** Chinese without English words, and English whose Chinese stands in quotation marks or is the name of a source. */
  static void assertPure(Finding finding) {
    String chinese = finding.render(Locale.CHINA);
    assertFalse(ENGLISH_WORD.matcher(chinese).find(), chinese);
    String english = finding.render(Locale.ENGLISH);
    for (Citation citation : finding.citations()) {
      english = english.replace("“" + citation.quote() + "”", "")
          .replace(citation.document().toString(), "")
          .replace(citation.document().number(), "")
          .replace(citation.place().render(Locale.ENGLISH), "");
    }
    String ownWords = english.replaceAll("“[^”]*”", "");
    assertFalse(CHINESE.matcher(ownWords).find(), ownWords);
    assertFalse(english.contains("{") || chinese.contains("{"), english);
  }
}
