package org.mamapost.examples.cli.catalogue;

import java.io.PrintWriter;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.catalogue.RowGroup;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.source.Citation;
import org.mamapost.text.Language;

/** Writes a catalogue as a document: a table for each heading, its cells in the words of the notice. */
public final class CatalogueMarkdown {

  private final PrintWriter out;
  private final Language language;

  private CatalogueMarkdown(PrintWriter out, Language language) {
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
    CatalogueMarkdown markdown = new CatalogueMarkdown(out, language);
    Citation standing = policy.catalogue().orElseThrow().standing();
    markdown.say("markdown.title", policy.region().name());
    markdown.say("markdown.about", policy.document().toString(), standing.place(), standing.quote());
    markdown.groups(policy).forEach(markdown::group);
  }

  private Map<RowGroup, List<CatalogueRow>> groups(RegionalPolicy policy) {
    return policy.catalogue().orElseThrow().rows().stream()
        .collect(Collectors.groupingBy(CatalogueRow::group, LinkedHashMap::new, Collectors.toList()));
  }

  private void group(RowGroup group, List<CatalogueRow> rows) {
    boolean stages = rows.stream().anyMatch(row -> row.stageAges().isPresent());
    say("markdown.group", group.citation().place(), group.citation().quote(), group);
    say(stages ? "markdown.head.stages" : "markdown.head");
    for (CatalogueRow row : rows) {
      RowCells cells = new RowCells(row);
      String name = cells.stage().map(stage -> cells.name() + " " + stage).orElse(cells.name());
      say("markdown.row", name, row.key(), row.code(), cells.timeAndPlace(), row.pay().quote(),
          row.insurance().quote(), row.contract().quote(), row.skills().quote(), cells.examples());
    }
  }

  private void say(String key, Serializable... arguments) {
    out.print(Words.say(key, arguments).render(language));
    out.print('\n');
  }
}
