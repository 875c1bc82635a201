package org.mamapost.examples.cli.guide;

import java.io.PrintWriter;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.mamapost.examples.cli.option.OutputFormat;
import org.mamapost.source.Citation;
import org.mamapost.text.Language;
import org.mamapost.text.Message;
import org.mamapost.text.Named;

/**
 * Writes guides, a page each.
 *
 * @param out where to; it is left open
 * @param language the language of everything but the notice's words
 * @param format text or markdown
 */
public record GuideWriter(PrintWriter out, Language language, OutputFormat format) {

  /** Writes one page. */
  public void write(WorkGuide guide) {
    Citation standing = guide.policy().catalogue().orElseThrow().standing();
    say("title", guide.row().printedName().quote(), guide.row().key(), guide.row().code());
    say("about", guide.policy().document().toString(), guide.row().clause());
    say("standing", standing.place(), standing.quote());
    guide.row().stageAges().ifPresent(ages -> say("stage", ages.meaning().from(), ages.meaning().to()));
    if (!guide.row().group().employers().isEmpty()) {
      say("employers", joined(guide.row().group().employers(), "、", ", "), guide.row().group().citation().quote());
    }
    say("examples", guide.row().examples().quote());
    say("head");
    for (WorkGuide.Step step : guide.steps()) {
      say("step", step.column().in(language), step.printed().quote(),
          step.allowed().isEmpty() ? step.example() : joined(step.allowed(), "或", " or "));
    }
    guide.contractAgainst().ifPresent(higher ->
        say("against", higher.document().toString(), higher.place(), higher.quote()));
    say("example", guide.lines().get(0), guide.lines().get(1));
    say("check");
  }

  // In a cell “、” asks for all of its terms together, so what may be chosen from is joined by 或.
  private String joined(List<? extends Named> terms, String inChinese, String inEnglish) {
    return terms.stream().map(term -> term.in(language))
        .collect(Collectors.joining(language == Language.CHINESE ? inChinese : inEnglish));
  }

  private void say(String key, Serializable... arguments) {
    Message line = Words.say(format + "." + key, arguments);
    out.print(line.render(language));
    out.print('\n');
  }
}
