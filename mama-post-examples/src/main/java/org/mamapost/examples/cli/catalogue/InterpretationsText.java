package org.mamapost.examples.cli.catalogue;

import java.io.PrintWriter;
import java.io.Serializable;
import org.mamapost.interpretation.Interpretation;
import org.mamapost.interpretation.Reading;
import org.mamapost.text.Language;
import org.mamapost.text.Message;

/** Writes the questions that the notice leaves open, how each can be read, and which reading is taken and why. */
public final class InterpretationsText {

  private final PrintWriter out;
  private final Language language;
  private final String form;

  private InterpretationsText(PrintWriter out, Language language, String form) {
    this.out = out;
    this.language = language;
    this.form = form;
  }

  /**
   * Writes them for people.
   *
   * @param language the language
   * @param out where to
   */
  public static void text(Language language, PrintWriter out) {
    new InterpretationsText(out, language, "interpretation.text").write();
  }

  /**
   * Writes them as a document.
   *
   * @param language the language
   * @param out where to
   */
  public static void markdown(Language language, PrintWriter out) {
    new InterpretationsText(out, language, "interpretation.markdown").write();
  }

  private void write() {
    say("");
    Interpretation.all().forEach(this::write);
  }

  private void write(Interpretation interpretation) {
    say(".question", interpretation.number(), interpretation.question(language));
    for (Reading reading : interpretation.readings()) {
      say(reading.equals(interpretation.taken()) ? ".taken" : ".reading", reading, name(reading));
    }
    say(".why", interpretation.why(language));
  }

  private static String name(Reading reading) {
    return reading.question().getSimpleName() + "." + reading.name();
  }

  private void say(String key, Serializable... arguments) {
    Message message = Words.say(form + key, arguments);
    out.print(message.render(language));
    out.print('\n');
  }
}
