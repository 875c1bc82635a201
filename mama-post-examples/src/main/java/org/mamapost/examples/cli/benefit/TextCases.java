package org.mamapost.examples.cli.benefit;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.mamapost.answer.Explanation;
import org.mamapost.benefit.SchemeAnswer;
import org.mamapost.examples.cli.benefit.CaseOutcome.Assessed;
import org.mamapost.examples.cli.benefit.CaseOutcome.AtOdds;
import org.mamapost.examples.cli.benefit.CaseOutcome.Refused;
import org.mamapost.examples.cli.benefit.CaseOutcome.Unreadable;
import org.mamapost.examples.cli.input.Names;
import org.mamapost.examples.cli.input.Problem;
import org.mamapost.examples.cli.render.Basis;
import org.mamapost.person.Fact;
import org.mamapost.person.FactFinding;
import org.mamapost.policy.Entitlement;
import org.mamapost.source.Citation;
import org.mamapost.text.Language;
import org.mamapost.text.Message;

/** Writes outcomes for people: a block for every case. */
public final class TextCases implements CaseWriter {

  private final Writer out;
  private final Language language;

  /**
   * A writer.
   *
   * @param out where to
   * @param language the language
   */
  public TextCases(Writer out, Language language) {
    this.out = out;
    this.language = language;
  }

  @Override
  public void write(CaseOutcome outcome) throws IOException {
    head(outcome);
    if (outcome instanceof Assessed assessed) {
      assessed(assessed);
    } else if (outcome instanceof Refused refused) {
      line(Words.say("refused", refused.refusal().reason(), refused.refusal().message()));
    } else if (outcome instanceof AtOdds atOdds) {
      for (FactFinding finding : atOdds.findings()) {
        line(Words.say("finding", finding.fact(), finding.message()));
      }
    } else {
      for (Problem problem : ((Unreadable) outcome).problems()) {
        line(Words.say("indented", problem.line()));
      }
    }
    if (outcome.calendar().isPresent()) {
      calendar(outcome.calendar().get());
    }
  }

  /** Writes the first line of a case. */
  void head(CaseOutcome outcome) throws IOException {
    String id = outcome.caseId().orElse("?");
    if (outcome instanceof Assessed assessed) {
      line(Words.say("head.asked", id, outcome.result(), assessed.region(), assessed.report().rulesOn()));
    } else {
      line(Words.say("head", id, outcome.result()));
    }
  }

  private void assessed(Assessed assessed) throws IOException {
    for (SchemeAnswer answer : assessed.report().answers()) {
      if (answer.answer().value().isPresent()) {
        due(answer, answer.answer().value().get());
      }
    }
    for (SchemeAnswer answer : assessed.report().answers()) {
      if (answer.answer().refusal().isPresent()) {
        refused(answer);
      }
    }
    if (!assessed.report().missingFacts().isEmpty()) {
      line(Words.say("ask", Names.of(assessed.report().missingFacts())));
    }
  }

  private void due(SchemeAnswer answer, Entitlement due) throws IOException {
    line(Words.say("due", answer.scheme(), Said.given(due), due.beneficiary()));
    for (Message condition : due.stillToMeet()) {
      line(Words.say("due.meet", condition));
    }
    for (Message paper : due.toAttach()) {
      line(Words.say("due.attach", paper));
    }
    for (Explanation value : ValuesOf.answer(answer.answer())) {
      line(Words.say("due.value", value.statement(), Names.of(value.citations().stream().map(Citation::grade)
          .toList())));
    }
    bases(List.of(answer.basis()));
  }

  private void refused(SchemeAnswer answer) throws IOException {
    var refusal = answer.answer().refusal().orElseThrow();
    line(Words.say("scheme.refused", refusal.reason(), answer.scheme(), refusal.message()));
    List<Fact<?>> facts = answer.answer().unmet().stream()
        .<Fact<?>>flatMap(condition -> condition.facts().stream()).distinct().toList();
    for (Fact<?> fact : facts) {
      line(Words.say("scheme.fact", fact.render(language)));
    }
    bases(refusal.citations());
  }

  private void bases(List<Citation> citations) throws IOException {
    for (Citation citation : citations) {
      line(Words.say("basis", Basis.of(citation)));
    }
  }

  private void calendar(BenefitCalendar calendar) throws IOException {
    line(Words.say("calendar", calendar.days()));
    for (BenefitCalendar.Gap gap : calendar.gaps()) {
      line(Words.say("calendar.gap", gap.days(), gap.refusal().reason(), gap.refusal().message()));
    }
    for (CalendarEvent event : calendar.events()) {
      line(Words.say("calendar.event", event.day(), event.kind(), event.answer().scheme(),
          Said.given(event.answer().answer().orElseThrow())));
    }
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
