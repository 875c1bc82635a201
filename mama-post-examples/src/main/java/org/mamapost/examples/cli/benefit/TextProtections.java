package org.mamapost.examples.cli.benefit;

import java.io.IOException;
import java.io.Writer;
import org.mamapost.answer.Refusal;
import org.mamapost.examples.cli.benefit.CaseOutcome.Protected;
import org.mamapost.examples.cli.input.Names;
import org.mamapost.policy.Safeguard;
import org.mamapost.protection.ProtectionAnswer;
import org.mamapost.protection.ProtectionPeriod;
import org.mamapost.protection.ProtectionReport;
import org.mamapost.text.Language;
import org.mamapost.text.Message;

/** Writes what protects each person of a table for people. */
public final class TextProtections implements CaseWriter {

  private final Writer out;
  private final Language language;
  private final TextCases plain;
  private final boolean explaining;

  /**
   * A writer.
   *
   * @param out where to
   * @param language the language
   * @param explaining whether the explanation of every answer is written
   */
  public TextProtections(Writer out, Language language, boolean explaining) {
    this.out = out;
    this.language = language;
    this.plain = new TextCases(out, language);
    this.explaining = explaining;
  }

  @Override
  public void write(CaseOutcome outcome) throws IOException {
    if (!(outcome instanceof Protected guarded)) {
      plain.write(outcome);
      return;
    }
    plain.head(outcome);
    if (guarded.refusal().isPresent()) {
      Refusal refusal = guarded.refusal().get();
      plain.line(Words.say("refused", refusal.reason(), refusal.message()));
    }
    if (guarded.report().isPresent()) {
      report(guarded.report().get());
    }
    if (guarded.over().isPresent()) {
      calendar(guarded.over().get());
    }
  }

  private void report(ProtectionReport report) throws IOException {
    for (ProtectionAnswer answer : report.answers()) {
      if (answer.answer().value().isPresent()) {
        given(answer, answer.answer().value().get());
        explanation(answer);
      }
    }
    for (ProtectionAnswer answer : report.answers()) {
      if (answer.answer().refusal().isPresent()) {
        plain.refused(answer.protection(), answer.answer());
        explanation(answer);
      }
    }
    if (!report.missingFacts().isEmpty()) {
      plain.line(Words.say("ask", Names.of(report.missingFacts())));
    }
  }

  private void explanation(ProtectionAnswer answer) throws IOException {
    if (explaining) {
      out.write(answer.answer().explanation().render(language).indent(6));
    }
  }

  private void given(ProtectionAnswer answer, Safeguard given) throws IOException {
    plain.line(Words.say("protection", answer.protection(), said(given)));
    for (Message note : given.notes()) {
      plain.line(Words.say("protection.note", note));
    }
    plain.bases(answer.citations());
  }

  /** How much it gives and for how long, or what it gives or forbids. */
  private static Message said(Safeguard given) {
    Message much = given.allowance().map(allowance -> Words.say("value", allowance)).orElse(given.what());
    return given.period().map(days -> Words.say("for-days", much, days)).orElse(much);
  }

  private void calendar(ProtectionCalendar calendar) throws IOException {
    plain.line(Words.say("calendar", calendar.days()));
    plain.gaps(calendar.gaps());
    for (ProtectionPeriod period : calendar.telling()) {
      ProtectionAnswer answer = period.answer();
      plain.line(answer.answer().fold(
          refusal -> Words.say("period.open", period.days(), answer.protection(), refusal.reason()),
          given -> Words.say("period", period.days(), answer.protection(), said(given))));
    }
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
