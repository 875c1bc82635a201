package org.mamapost.examples.cli.catalogue;

import java.io.PrintWriter;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.source.Citation;
import org.mamapost.text.Language;
import org.mamapost.text.Named;

/** Writes a catalogue for people: a block for each row, its cells in the words of the notice. */
public final class CatalogueText {

  private final PrintWriter out;
  private final Language language;

  private CatalogueText(PrintWriter out, Language language) {
    this.out = out;
    this.language = language;
  }

  /**
   * Writes a policy's catalogue.
   *
   * @param policy a policy with a catalogue
   * @param language the language of everything but the cells
   * @param out where to
   */
  public static void write(RegionalPolicy policy, Language language, PrintWriter out) {
    CatalogueText text = new CatalogueText(out, language);
    Citation standing = policy.catalogue().orElseThrow().standing();
    text.say("text.title", policy.region(), policy.document().toString());
    text.say("text.standing", standing.place(), standing.quote());
    policy.catalogue().orElseThrow().rows().forEach(text::row);
  }

  private void row(CatalogueRow row) {
    RowCells cells = new RowCells(row);
    out.print("\n");
    say("text.row", cells.name(), row.key(), row.code(), row.clause());
    cells.stage().ifPresent(stage -> say("text.stage", stage));
    say("text.time", cells.timeAndPlace());
    say("text.pay", row.pay().quote());
    say("text.insurance", row.insurance().quote());
    say("text.contract", row.contract().quote());
    say("text.skills", row.skills().quote());
    if (!row.group().employers().isEmpty()) {
      say("text.employers", list(row.group().employers()));
    }
    say("text.examples", cells.examples());
  }

  private String list(List<? extends Named> terms) {
    return terms.stream().map(term -> term.in(language))
        .collect(Collectors.joining(language == Language.CHINESE ? "、" : ", "));
  }

  private void say(String key, Serializable... arguments) {
    out.print(Words.say(key, arguments).render(language) + "\n");
  }
}
