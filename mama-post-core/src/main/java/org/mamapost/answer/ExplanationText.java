package org.mamapost.answer;

import org.mamapost.interpretation.Reading;
import org.mamapost.person.Fact;
import org.mamapost.source.Citation;
import org.mamapost.text.Language;
import org.mamapost.text.Message;

/** Writes an explanation as indented lines in one language. */
record ExplanationText(Language language) {

  private static final int INDENT = 2;

  String of(Explanation explanation) {
    StringBuilder lines = new StringBuilder();
    write(explanation, 0, lines);
    return lines.toString();
  }

  private void write(Explanation step, int depth, StringBuilder lines) {
    line(Words.say("step", step.holding(), step.statement()), depth, lines);
    for (Fact<?> fact : step.facts()) {
      line(Words.say("step.fact", fact.render(language)), depth + 1, lines);
    }
    for (Reading reading : step.readings()) {
      line(Words.reading(reading), depth + 1, lines);
    }
    for (Citation citation : step.citations()) {
      line(Words.citation(citation), depth + 1, lines);
    }
    step.parts().forEach(part -> write(part, depth + 1, lines));
  }

  private void line(Message message, int depth, StringBuilder lines) {
    lines.append(" ".repeat(INDENT * depth)).append(message.render(language)).append('\n');
  }
}
