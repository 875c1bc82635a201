package org.mamapost.examples.cli.employer;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.mamapost.answer.Answer;
import org.mamapost.person.Hire;
import org.mamapost.text.Language;

/** Writes the whole explanation of an employer's settlement for people: first each person's, then that of the year. */
public final class TextEmployerExplanations implements EmployerWriter {

  private final Writer out;
  private final Language language;
  private final TextEmployers plain;

  /**
   * A writer.
   *
   * @param out where to
   * @param language the language
   */
  public TextEmployerExplanations(Writer out, Language language) {
    this.out = out;
    this.language = language;
    this.plain = new TextEmployers(out, language);
  }

  @Override
  public void write(EmployerOutcome outcome) throws IOException {
    plain.write(outcome);
    if (outcome instanceof EmployerOutcome.Asked asked) {
      for (Map.Entry<String, Answer<Hire>> person : asked.hires().entrySet()) {
        out.write("\n" + person.getValue().explanation().render(language));
      }
      out.write("\n" + asked.answer().explanation().render(language));
    }
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
