package org.mamapost.examples.cli.analysis;

import java.io.PrintWriter;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mamapost.analysis.AnalysisReport;
import org.mamapost.analysis.Remark;
import org.mamapost.analysis.RemarkKind;
import org.mamapost.post.MamaPost;
import org.mamapost.source.Citation;
import org.mamapost.source.Document;
import org.mamapost.text.Language;
import org.mamapost.text.Message;

/** Writes an analysis for people: what was looked at, then every kind of remark, also those of which there is none. */
public final class AnalysisText {

  private final PrintWriter out;
  private final Language language;
  private final String form;

  private AnalysisText(PrintWriter out, Language language, String form) {
    this.out = out;
    this.language = language;
    this.form = form;
  }

  /**
   * Writes a report.
   *
   * @param report the report
   * @param language the language of everything but quotes and cells
   * @param out where to
   */
  public static void text(AnalysisReport report, Language language, PrintWriter out) {
    new AnalysisText(out, language, "text").write(report);
  }

  /**
   * Writes a report as a document.
   *
   * @param report the report
   * @param language the language of everything but quotes and cells
   * @param out where to
   */
  public static void markdown(AnalysisReport report, Language language, PrintWriter out) {
    new AnalysisText(out, language, "markdown").write(report);
  }

  private void write(AnalysisReport report) {
    line("title", report.policyId(), report.policyVersion(), report.region(), report.date(), report.region().code());
    report.lookedAt().forEach(part -> line("looked-at", part));
    for (RemarkKind kind : RemarkKind.values()) {
      List<Remark> remarks = report.of(kind);
      line(remarks.isEmpty() ? "none" : "kind", kind, remarks.size());
      remarks.forEach(this::remark);
    }
  }

  private void remark(Remark remark) {
    line("remark", remark.message());
    remark.example().value().ifPresent(example -> line("example", cells(example)));
    byDocument(remark.citations()).forEach((document, quotes) -> line("basis", document.number(), quotes));
  }

  private String cells(MamaPost example) {
    return ExampleCells.of(example).entrySet().stream()
        .map(cell -> say("example.cell", cell.getKey(), cell.getValue()).render(language))
        .collect(Collectors.joining(say("example.between").render(language)));
  }

  private Map<Document, String> byDocument(List<Citation> citations) {
    Map<Document, String> quotes = new LinkedHashMap<>();
    for (Citation citation : citations) {
      String quote = say("basis.quote", citation.place(), citation.quote()).render(language);
      quotes.merge(citation.document(), quote, (some, more) -> some + say("example.between").render(language) + more);
    }
    return quotes;
  }

  private static Message say(String key, Serializable... arguments) {
    return Words.say(key, arguments);
  }

  private void line(String key, Serializable... arguments) {
    out.print(say(form + "." + key, arguments).render(language));
    out.print('\n');
  }
}
