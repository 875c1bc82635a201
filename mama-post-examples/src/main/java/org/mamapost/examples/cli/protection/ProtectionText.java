package org.mamapost.examples.cli.protection;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mamapost.answer.Holding;
import org.mamapost.answer.Refusal;
import org.mamapost.examples.cli.benefit.AskedCase;
import org.mamapost.examples.cli.benefit.TextCases;
import org.mamapost.examples.cli.input.Names;
import org.mamapost.examples.cli.protection.ProtectionOutcome.Advised;
import org.mamapost.examples.cli.protection.ProtectionOutcome.Calendar;
import org.mamapost.examples.cli.protection.ProtectionOutcome.Guarded;
import org.mamapost.examples.cli.protection.ProtectionOutcome.Inspected;
import org.mamapost.examples.cli.protection.ProtectionOutcome.Unasked;
import org.mamapost.examples.cli.render.Basis;
import org.mamapost.person.FactKey;
import org.mamapost.policy.AdviceStep;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.Safeguard;
import org.mamapost.protection.AdviceReply;
import org.mamapost.protection.InspectionItem;
import org.mamapost.protection.InspectionReport;
import org.mamapost.protection.ProtectionAnswer;
import org.mamapost.protection.ProtectionPeriod;
import org.mamapost.protection.ProtectionReport;
import org.mamapost.region.Region;
import org.mamapost.source.Citation;
import org.mamapost.text.Language;
import org.mamapost.text.Message;
import org.mamapost.time.Span;

/** Writes outcomes for people: a block for every person, employer or complaint. */
public final class ProtectionText implements ProtectionWriter {

  private static final int INDENT = 6;
  private static final List<Holding> TOLD = List.of(Holding.HOLDS, Holding.JUDGEMENT, Holding.UNKNOWN);

  private final Writer out;
  private final Language language;
  private final TextCases unasked;
  private final boolean explaining;

  /**
   * A writer.
   *
   * @param out where to
   * @param language the language
   * @param explaining whether the explanation of every answer is written
   */
  public ProtectionText(Writer out, Language language, boolean explaining) {
    this.out = out;
    this.language = language;
    this.unasked = new TextCases(out, language);
    this.explaining = explaining;
  }

  @Override
  public void write(ProtectionOutcome outcome) throws IOException {
    if (outcome instanceof Guarded guarded) {
      head(guarded, guarded.asked(), guarded.refusal());
      rules(guarded.rules());
      guarded(guarded);
    } else if (outcome instanceof Inspected inspected) {
      inspected(inspected);
    } else if (outcome instanceof Advised advised) {
      advised(advised);
    } else {
      unasked.write(((Unasked) outcome).outcome());
    }
  }

  private void head(ProtectionOutcome outcome, AskedCase asked, Optional<Refusal> refusal) throws IOException {
    line(Words.say("head", asked.id(), outcome.result(), asked.region(), asked.date()));
    if (refusal.isPresent()) {
      line(Words.say("refused", refusal.get().reason(), refusal.get().message()));
    }
  }

  /** Whose rules they are, unless they are those of the place itself. */
  private void rules(Optional<RegionalPolicy> rules) throws IOException {
    if (rules.isPresent()) {
      Optional<Message> above = ofAbove(rules.get().region());
      if (above.isPresent()) {
        line(Words.say("rules", above.get()));
      }
    }
  }

  private static Optional<Message> ofAbove(Region region) {
    return switch (region.level()) {
      case NATION -> Optional.of(Words.say("rules.nation"));
      case PROVINCE -> Optional.of(Words.say("rules.province", region));
      default -> Optional.empty();
    };
  }

  private void guarded(Guarded guarded) throws IOException {
    if (guarded.report().isPresent()) {
      report(guarded.report().get());
    }
    if (guarded.calendar().isPresent()) {
      calendar(guarded.calendar().get());
    }
  }

  private void report(ProtectionReport report) throws IOException {
    for (ProtectionAnswer answer : report.answers()) {
      if (answer.answer().value().isPresent()) {
        given(answer, answer.answer().value().get());
      }
    }
    for (ProtectionAnswer answer : report.answers()) {
      if (answer.answer().refusal().isPresent()) {
        refused(answer, answer.answer().refusal().get());
      }
    }
    ask(report.missingFacts());
  }

  private void given(ProtectionAnswer answer, Safeguard given) throws IOException {
    line(Words.say("protection", answer.protection(), said(given)));
    for (Message note : given.notes()) {
      line(Words.say("note", note));
    }
    bases(answer.citations());
    explanation(answer);
  }

  private void refused(ProtectionAnswer answer, Refusal refusal) throws IOException {
    line(Words.say("protection.refused", refusal.reason(), answer.protection(), refusal.message()));
    bases(refusal.citations());
    explanation(answer);
  }

  private void explanation(ProtectionAnswer answer) throws IOException {
    if (explaining) {
      out.write(answer.answer().explanation().render(language).indent(INDENT));
    }
  }

  /** How much it gives and for how long, or what it gives or forbids. */
  private static Message said(Safeguard given) {
    Message much = given.allowance().map(allowance -> Words.say("value", allowance)).orElse(given.what());
    return given.period().map(days -> Words.say("for-days", much, days)).orElse(much);
  }

  private void calendar(Calendar calendar) throws IOException {
    line(Words.say("calendar", calendar.days()));
    for (Span<RegionalPolicy> rules : calendar.rules()) {
      Optional<Message> above = ofAbove(rules.value().region());
      if (above.isPresent()) {
        line(Words.say("period.rules", rules.days(), above.get()));
      }
    }
    for (Span<Refusal> gap : calendar.gaps()) {
      line(Words.say("period.gap", gap.days(), gap.value().reason(), gap.value().message()));
    }
    for (ProtectionPeriod period : calendar.telling()) {
      ProtectionAnswer answer = period.answer();
      line(answer.answer().fold(
          refusal -> Words.say("period.open", period.days(), answer.protection(), refusal.reason()),
          given -> Words.say("period", period.days(), answer.protection(), said(given))));
    }
  }

  private void inspected(Inspected inspected) throws IOException {
    if (inspected.list().refusal().isPresent()) {
      head(inspected, inspected.asked(), inspected.list().refusal());
      return;
    }
    InspectionReport report = inspected.list().orElseThrow();
    line(Words.say("inspection", inspected.asked().id(), inspected.asked().region(), inspected.asked().date(),
        report.items(Holding.HOLDS).size(), report.items(Holding.JUDGEMENT).size(),
        report.items(Holding.UNKNOWN).size()));
    rules(inspected.rules());
    for (Holding concerned : TOLD) {
      for (InspectionItem item : report.items(concerned)) {
        line(Words.say("inspection." + concerned.name().toLowerCase(Locale.ROOT), item.what(), item.protection()));
        bases(List.of(item.basis()));
        measures(item);
      }
    }
    ask(report.missingFacts());
  }

  private void advised(Advised advised) throws IOException {
    Message kind = advised.kind().map(known -> Words.say("value", known)).orElseGet(() -> Words.say("advice.unsaid"));
    line(Words.say("advice", advised.asked().id(), kind, advised.asked().region(), advised.asked().date()));
    rules(advised.rules());
    if (advised.reply().value().isPresent()) {
      reply(advised.reply().value().get());
    } else {
      Refusal refusal = advised.reply().refusal().get();
      line(Words.say("refused", refusal.reason(), refusal.message()));
      bases(refusal.citations());
      ask(advised.reply().missingFacts());
    }
    for (AdviceStep where : advised.where()) {
      line(Words.say("advice.where", where.what()));
      bases(List.of(where.basis()));
    }
  }

  private void reply(AdviceReply reply) throws IOException {
    line(Words.say("advice.found"));
    bases(reply.advice().clauses());
    for (AdviceStep remedy : reply.advice().remedies()) {
      line(remedy.by().fold(
          () -> Words.say("advice.step.open", remedy.what()),
          () -> Words.say("advice.step", remedy.what()),
          day -> Words.say("advice.step.by", remedy.what(), day)));
      bases(List.of(remedy.basis()));
    }
    line(Words.say("advice.prove", Names.of(reply.toProve())));
  }

  private void measures(InspectionItem item) throws IOException {
    for (Parameter<Integer> measure : item.measures()) {
      line(Words.say("inspection.measure", measure.key(), measure.value(), Basis.of(measure.citation())));
    }
    if (item.notModelled()) {
      line(Words.say("inspection.not-modelled"));
    }
  }

  private void ask(List<FactKey<?>> missing) throws IOException {
    if (!missing.isEmpty()) {
      line(Words.say("ask", Names.of(missing)));
    }
  }

  private void bases(List<Citation> citations) throws IOException {
    for (Citation citation : citations) {
      line(Words.say("basis", Basis.of(citation)));
    }
  }

  private void line(Message message) throws IOException {
    out.write(message.render(language));
    out.write('\n');
  }

  @Override
  public void close() throws IOException {
    unasked.close();
  }
}
