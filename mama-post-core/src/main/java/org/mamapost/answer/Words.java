package org.mamapost.answer;

import java.io.Serializable;
import java.util.List;
import org.mamapost.fact.Stated;
import org.mamapost.interpretation.Reading;
import org.mamapost.source.Citation;
import org.mamapost.text.Message;
import org.mamapost.text.MessageBundle;

/** The sentences of this room: how a finding is put into a paragraph, and an explanation into lines. */
final class Words {

  private static final MessageBundle BUNDLE = MessageBundle.load(Words.class, "messages");

  private Words() {}

  static Message say(String key, Serializable... arguments) {
    return BUNDLE.message(key, arguments);
  }

  /** A reading beside the question that it answers. */
  static Message reading(Reading reading) {
    Message question = Message.of("question", reading.questionInChinese(), reading.questionInEnglish());
    return say("step.reading", question, reading);
  }

  /** The words an answer rests on, and how they are known; what is not known is said to be so. */
  static Message citation(Citation citation) {
    String number = citation.document().number();
    Serializable dated = known(citation.document().dated());
    Serializable verified = known(citation.lastVerified());
    return citation.carrier().isNone()
        ? say("step.basis", number, citation.place(), citation.quote(), citation.grade(), dated, verified)
        : say("step.basis.carried", number, citation.place(), citation.quote(), citation.grade(), dated, verified,
            known(citation.carrier()));
  }

  private static <T extends Serializable> Serializable known(Stated<T> stated) {
    return stated.fold(() -> say("not-known"), () -> say("not-known"), value -> value);
  }

  static Message paragraph(Finding finding) {
    Message said = finding.row()
        .map(row -> BUNDLE.message("of-row", row, finding.message()))
        .orElse(BUNDLE.message("of-post", finding.message()));
    for (Citation citation : finding.citations()) {
      said = BUNDLE.message("cited", said, citation.document().number(), citation.place(), citation.quote(),
          citation.grade());
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
