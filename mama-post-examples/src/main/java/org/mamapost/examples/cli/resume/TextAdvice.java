package org.mamapost.examples.cli.resume;

import java.io.PrintWriter;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.mamapost.examples.cli.render.Basis;
import org.mamapost.spi.resume.LineRange;
import org.mamapost.spi.resume.Objection;
import org.mamapost.spi.resume.RefusedEdit;
import org.mamapost.spi.resume.ResumeAdvice;
import org.mamapost.spi.resume.ResumeChange;
import org.mamapost.spi.resume.ResumeEdit;
import org.mamapost.text.Language;
import org.mamapost.text.Message;

/**
 * Writes for people: each edit with its number, the lines that go and those that come, and why.
 *
 * @param out where to; it is left open
 * @param language the language of everything but the résumé
 */
public record TextAdvice(PrintWriter out, Language language) {

  /** Writes all of it. */
  public void write(ResumeAdvice advice) {
    int number = 0;
    for (ResumeEdit edit : advice.edits()) {
      number++;
      edit(edit, "edit", number);
    }
    for (RefusedEdit refused : advice.refused()) {
      edit(refused.edit(), "refused", "×");
      for (Objection objection : refused.objections()) {
        say("objection", objection.kind(), objection.message());
      }
    }
    advice.questions().forEach(question -> say("question", question));
    advice.failure().ifPresent(failure -> say("failure", advice.advisor(), failure));
    advice.edits().stream().map(ResumeEdit::kind).distinct().sorted()
        .forEach(kind -> say("basis", Basis.of(kind.basis())));
    say("summary", advice.edits().size(), advice.refused().size(), advice.questions().size());
  }

  private void edit(ResumeEdit edit, String key, Serializable number) {
    say(key, number, edit.kind(), Words.say(edit.lines().size() == 1 ? "line" : "lines", edit.lines()), edit.why());
    if (edit.change() instanceof ResumeChange.Replace replace) {
      lines("-", edit.before());
      lines("+", replace.lines());
      if (!edit.drawnFrom().isEmpty()) {
        say("drawn", edit.drawnFrom().stream().map(LineRange::toString).collect(Collectors.joining(", ")));
      }
    } else if (edit.change() instanceof ResumeChange.MoveBefore move) {
      lines("=", edit.before());
      say("move", move.line());
    }
  }

  private void lines(String sign, List<String> lines) {
    lines.forEach(line -> out.print("    " + sign + " " + line + "\n"));
  }

  private void say(String key, Serializable... arguments) {
    Message line = Words.say(key, arguments);
    out.print(line.render(language));
    out.print('\n');
  }
}
