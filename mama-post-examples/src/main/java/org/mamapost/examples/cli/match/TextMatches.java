package org.mamapost.examples.cli.match;

import java.io.PrintWriter;
import org.mamapost.answer.Holding;
import org.mamapost.examples.cli.render.Basis;
import org.mamapost.matching.Check;
import org.mamapost.matching.Matches;
import org.mamapost.matching.Score;
import org.mamapost.matching.Verdict;
import org.mamapost.text.Language;
import org.mamapost.text.Message;

/**
 * Writes what was found in words.
 *
 * @param out where to
 * @param language the language
 * @param explained whether each match says why, step by step
 */
public record TextMatches(PrintWriter out, Language language, boolean explained) {

  /** Writes what was found for one carer. */
  public void write(CarerOutcome outcome) {
    line(Words.say("carer", outcome.carer().id(), outcome.best().size()));
    int rank = 0;
    for (Verdict.Match match : outcome.best()) {
      Score score = match.score();
      Message way = score.metres().fold(() -> Words.say("way.unknown"), () -> Words.say("way.none"),
          metres -> Words.say("way", metres));
      Message pay = score.monthlyPay().value().map(yuan -> Words.say("pay", yuan)).orElse(Words.say("pay.unknown"));
      line(Words.say("match", ++rank, match.post().id(), match.post().post().getTitle().value().orElse(""), pay, way,
          score.points()));
      if (explained) {
        out.print(match.explanation().render(language).indent(5));
      }
    }
    outcome.rest().ifPresent(this::rest);
  }

  private void rest(Matches rest) {
    line(Words.say("rest", rest.undecided(), rest.refused()));
    rest.open().stream().findFirst().ifPresent(open -> line(Words.say("open", open.post().id(),
        open.explanation().parts().stream()
            .filter(step -> step.holding() == Holding.UNKNOWN).findFirst().orElseThrow().statement())));
    rest.nearestMiss().value().ifPresent(miss -> {
      line(Words.say("miss", miss.post().id()));
      miss.failed().forEach(this::failed);
    });
  }

  private void failed(Check check) {
    Message why = check.step().statement();
    line(check.mend().value().map(mend -> Words.say("failed.mend", why, mend)).orElse(Words.say("failed", why)));
    check.step().citations().forEach(citation -> line(
        Words.say("basis", Basis.of(citation))));
  }

  private void line(Message message) {
    out.println(message.render(language));
  }
}
