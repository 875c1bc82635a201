package org.mamapost.answer;

import java.util.List;
import org.mamapost.interpretation.Reading;
import org.mamapost.source.Citation;
import org.mamapost.text.Message;
import org.mamapost.text.MessageBundle;

/** How a finding is put into a paragraph. */
final class Words {

  private static final MessageBundle BUNDLE = MessageBundle.load(Words.class, "messages");

  private Words() {}

  static Message paragraph(Finding finding) {
    Message said = finding.row()
        .map(row -> BUNDLE.message("of-row", row, finding.message()))
        .orElse(BUNDLE.message("of-post", finding.message()));
    for (Citation citation : finding.citations()) {
      said = BUNDLE.message("cited", said, citation.document().number(), citation.clause(), citation.quote());
    }
    List<Reading> readings = finding.readings();
    for (Reading reading : readings) {
      said = BUNDLE.message("read-as", said, reading);
    }
    return finding.repair().isPresent()
        ? BUNDLE.message("repaired", said, finding.repair().get().message())
        : said;
  }
}
