package org.mamapost.examples.cli.render;

import static org.mamapost.answer.Basis.LAW;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.mamapost.answer.Finding;
import org.mamapost.answer.Repair;
import org.mamapost.catalogue.RowKey;
import org.mamapost.examples.cli.check.Outcome;
import org.mamapost.examples.cli.check.Outcome.Checked;
import org.mamapost.examples.cli.check.Outcome.Refused;
import org.mamapost.examples.cli.check.Outcome.Unreadable;
import org.mamapost.examples.cli.input.Names;
import org.mamapost.post.MamaPost;
import org.mamapost.region.Region;
import org.mamapost.text.Language;
import org.mamapost.text.Message;
import org.mamapost.validation.NearestRow;
import org.mamapost.validation.ValidationReport;

/** Writes outcomes for people: a line for a post that conforms, a block for every other row. */
public final class TextOutcomes implements OutcomeWriter {

  private static final int NEAREST_SHOWN = 3;

  private final Writer out;
  private final Language language;
  private final Optional<Region> under;
  private final boolean suggesting;

  /**
   * A writer.
   *
   * @param out where to
   * @param language the language
   * @param under the region whose catalogue judges every row, which each block then names
   * @param suggesting whether the nearest rows are shown with what to change
   */
  public TextOutcomes(Writer out, Language language, Optional<Region> under, boolean suggesting) {
    this.out = out;
    this.language = language;
    this.under = under;
    this.suggesting = suggesting;
  }

  @Override
  public void write(Outcome outcome) throws IOException {
    if (outcome instanceof Checked checked) {
      checked(checked.report(), outcome);
    } else if (outcome instanceof Refused refused) {
      head(refused.post(), outcome, List.of());
      line(Words.say("refused", refused.refusal().reason(), refused.refusal().message()));
      line(Words.say("law.refused", new Names(outcome.law().chinese(), outcome.law().english())));
    } else {
      Unreadable unreadable = (Unreadable) outcome;
      String id = unreadable.id().orElse("?");
      line(Words.say("head", id, outcome.result(), judge()));
      for (var problem : unreadable.problems()) {
        line(Words.say("indented", problem.line()));
      }
    }
  }

  private void checked(ValidationReport report, Outcome outcome) throws IOException {
    head(report.getPost(), outcome,
        report.getDeclaredRows().isEmpty() ? report.getSatisfiedRows() : report.getDeclaredRows());
    if (report.getRefusal().isPresent()) {
      line(Words.say("refused", report.getRefusal().get().reason(), report.getRefusal().get().message()));
    }
    for (Finding finding : report.getFindings()) {
      finding(finding);
    }
    if (!outcome.result().isValid()) {
      nearest(report.getNearest());
    }
    law(report, outcome);
  }

  private void law(ValidationReport report, Outcome outcome) throws IOException {
    line(Words.say(report.getLawVerdict().isPresent() ? "law" : "law.refused",
        new Names(outcome.law().chinese(), outcome.law().english())));
    for (Finding finding : report.getLawFindings()) {
      finding(finding);
    }
  }

  private void head(MamaPost post, Outcome outcome, List<RowKey> rows) throws IOException {
    String id = post.getTitle().value().map(title -> post.getId() + " " + title).orElse(post.getId());
    line(rows.isEmpty()
        ? Words.say("head", id, outcome.result(), judge())
        : Words.say("head.rows", id, outcome.result(), Names.of(rows), judge()));
  }

  private Message judge() {
    return under.map(region -> Words.say("under", region)).orElse(Words.say("nothing"));
  }

  private void finding(Finding finding) throws IOException {
    Message about = finding.row().isPresent()
        ? Words.say("about.row", finding.row().get())
        : Words.say("nothing");
    line(finding.cell().isPresent()
        ? Words.say("finding.cell", finding.severity(), finding.cell().get(), about, finding.message())
        : Words.say("finding.post", finding.severity(), about, finding.message()));
    for (var citation : finding.citations()) {
      line(Words.say("finding.basis", Basis.of(citation)));
    }
    if (finding.basis() == LAW && finding.modality().isPresent()) {
      line(Words.say("finding.modality", finding.modality().get()));
    }
    for (var reading : finding.readings()) {
      line(Words.say("finding.reading",
          new Names(reading.questionInChinese(), reading.questionInEnglish()), reading));
    }
    if (finding.repair().isPresent()) {
      line(Words.say("finding.repair", finding.repair().get().message()));
    }
  }

  private void nearest(List<NearestRow> rows) throws IOException {
    for (NearestRow near : rows.subList(0, Math.min(NEAREST_SHOWN, rows.size()))) {
      line(near.cellsToChange().isEmpty()
          ? Words.say("nearest.unsaid", near.row(), Names.of(near.cellsToState()))
          : Words.say("nearest", near.row(), near.cellsToChange().size(), Names.of(near.cellsToChange())));
      if (suggesting) {
        for (Finding finding : near.findings()) {
          suggestion(finding);
        }
      }
    }
  }

  private void suggestion(Finding finding) throws IOException {
    Message said = finding.repair().map(Repair::message).orElse(finding.message());
    line(Words.say("nearest.repair", said));
  }

  private void line(Message message) throws IOException {
    out.write(message.render(language));
    out.write('\n');
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
