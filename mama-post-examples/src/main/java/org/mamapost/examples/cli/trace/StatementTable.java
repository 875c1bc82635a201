package org.mamapost.examples.cli.trace;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mamapost.examples.cli.table.Table;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.text.Language;
import org.mamapost.trace.PolicyElement;
import org.mamapost.trace.Proofs;
import org.mamapost.trace.Trace;
import org.mamapost.trace.TraceRow;
import org.mamapost.trace.TraceStatus;

/**
 * Every statement of a document: what is made of it, by which rules, proved by which tests.
 *
 * @param proofs which tests prove what
 * @param language the language of what is not the document's own words
 */
public record StatementTable(Proofs proofs, Language language) {

  /**
   * The table.
   *
   * @param policy the policy that encodes the document
   * @param trace its statements
   * @return a row for each statement, in the document's order
   */
  public Table of(RegionalPolicy policy, Trace trace) {
    List<Table.Column> columns = Stream.of("statement", "words", "status", "modality", "rules", "tests", "part",
        "missing")
        .map(Words::column).toList();
    return new Table(
        Words.say("statements.title", policy.document().number()),
        Words.say("statements.about", trace.rows().size(), count(trace, TraceStatus.COMPUTED),
            count(trace, TraceStatus.NEEDS_JUDGEMENT), count(trace, TraceStatus.NOT_MODELLED),
            count(trace, TraceStatus.DESCRIPTIVE)),
        columns, trace.rows().stream().map(this::row).toList());
  }

  private static int count(Trace trace, TraceStatus status) {
    return trace.of(status).size();
  }

  private List<String> row(TraceRow row) {
    return List.of(
        row.id(),
        row.statement().words(),
        row.statement().status().in(language),
        row.modalities().stream().map(modality -> modality.in(language)).collect(Collectors.joining(", ")),
        Stream.concat(row.elements().stream().map(PolicyElement::code), row.classes().stream())
            .collect(Collectors.joining(", ")),
        String.join(", ", proofs.of(row)),
        row.statement().part().map(part -> part.render(language)).orElse(""),
        row.statement().missing().map(missing -> missing.render(language)).orElse(""));
  }
}
