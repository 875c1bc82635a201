package org.mamapost.examples.cli.benefit;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mamapost.answer.Holding;
import org.mamapost.answer.Refusal;
import org.mamapost.examples.cli.benefit.CaseOutcome.Inspected;
import org.mamapost.examples.cli.input.Names;
import org.mamapost.protection.InspectionItem;
import org.mamapost.protection.InspectionReport;
import org.mamapost.text.Language;

/** Writes the inspection list of each employer for people. */
public final class TextInspections implements CaseWriter {

  private static final List<Holding> TOLD = List.of(Holding.HOLDS, Holding.JUDGEMENT, Holding.UNKNOWN);

  private final TextCases plain;

  /**
   * A writer.
   *
   * @param out where to
   * @param language the language
   */
  public TextInspections(Writer out, Language language) {
    this.plain = new TextCases(out, language);
  }

  @Override
  public void write(CaseOutcome outcome) throws IOException {
    if (!(outcome instanceof Inspected inspected)) {
      plain.write(outcome);
      return;
    }
    Optional<Refusal> refusal = inspected.list().refusal();
    if (refusal.isPresent()) {
      plain.head(outcome);
      plain.line(Words.say("refused", refusal.get().reason(), refusal.get().message()));
    } else {
      report(inspected, inspected.list().orElseThrow());
    }
  }

  private void report(Inspected inspected, InspectionReport report) throws IOException {
    plain.line(Words.say("inspection", inspected.id(), inspected.region(), inspected.date(),
        report.items(Holding.HOLDS).size(), report.items(Holding.JUDGEMENT).size(),
        report.items(Holding.UNKNOWN).size()));
    for (Holding concerned : TOLD) {
      for (InspectionItem item : report.items(concerned)) {
        plain.line(Words.say("inspection." + concerned.name().toLowerCase(Locale.ROOT), item.what(),
            item.protection()));
        plain.bases(List.of(item.basis()));
      }
    }
    if (!report.missingFacts().isEmpty()) {
      plain.line(Words.say("ask", Names.of(report.missingFacts())));
    }
  }

  @Override
  public void close() throws IOException {
    plain.close();
  }
}
