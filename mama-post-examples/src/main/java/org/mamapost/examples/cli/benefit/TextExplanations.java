package org.mamapost.examples.cli.benefit;

import java.io.IOException;
import java.io.Writer;
import org.mamapost.benefit.SchemeAnswer;
import org.mamapost.examples.cli.benefit.CaseOutcome.Assessed;
import org.mamapost.text.Language;
import org.mamapost.text.Message;

/** Writes the whole explanation of every answer of a case for people. */
public final class TextExplanations implements CaseWriter {

  private final Writer out;
  private final Language language;
  private final TextCases plain;

  /**
   * A writer.
   *
   * @param out where to
   * @param language the language
   */
  public TextExplanations(Writer out, Language language) {
    this.out = out;
    this.language = language;
    this.plain = new TextCases(out, language);
  }

  @Override
  public void write(CaseOutcome outcome) throws IOException {
    if (!(outcome instanceof Assessed assessed)) {
      plain.write(outcome);
      return;
    }
    plain.head(outcome);
    for (SchemeAnswer answer : assessed.report().answers()) {
      Message said = answer.answer().fold(
          refusal -> Words.say("explain.refused", answer.scheme(), refusal.reason()),
          due -> Words.say("explain.due", answer.scheme(), Said.given(due)));
      out.write("\n" + said.render(language) + "\n" + answer.answer().explanation().render(language));
    }
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
