package org.mamapost.examples.cli.ledger;

import java.io.IOException;
import java.io.Writer;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.mamapost.answer.Explanation;
import org.mamapost.answer.Refusal;
import org.mamapost.examples.cli.input.Problem;
import org.mamapost.examples.cli.render.Basis;
import org.mamapost.fact.Stated;
import org.mamapost.interpretation.Reading;
import org.mamapost.service.Appointment;
import org.mamapost.service.LedgerAnswer;
import org.mamapost.service.LedgerFinding;
import org.mamapost.service.ServiceAccount;
import org.mamapost.service.ServicePlan;
import org.mamapost.service.ServiceTally;
import org.mamapost.service.ServiceYear;
import org.mamapost.service.Unplanned;
import org.mamapost.source.Citation;
import org.mamapost.text.Language;
import org.mamapost.text.Message;

/** Writes a ledger for people: a block for every person, the plan, and once the words that all of it rests on. */
public final class TextLedger implements LedgerWriter {

  private final Writer out;
  private final Language language;
  private final Set<Citation> citations = new LinkedHashSet<>();
  private final Set<Reading> readings = new LinkedHashSet<>();

  /**
   * A writer.
   *
   * @param out where to
   * @param language the language
   */
  public TextLedger(Writer out, Language language) {
    this.out = out;
    this.language = language;
  }

  @Override
  public void problems(List<Problem> problems) throws IOException {
    for (Problem problem : problems) {
      line(problem.line());
    }
  }

  @Override
  public void findings(List<LedgerFinding> findings) throws IOException {
    for (LedgerFinding finding : findings) {
      line(Words.say("of-person", finding.event().person(), finding.message()));
    }
  }

  @Override
  public void answer(LedgerAnswer answer) throws IOException {
    if (answer.answer().refusal().isPresent()) {
      Refusal refusal = answer.answer().refusal().get();
      line(Words.say("refused", answer.person(), refusal.reason(), refusal.message()));
    } else {
      account(answer.answer().orElseThrow());
    }
    for (LedgerFinding finding : answer.findings()) {
      line(Words.say("finding", finding.message()));
    }
    answer.answer().explanation().steps().forEach(this::note);
  }

  private void note(Explanation step) {
    citations.addAll(step.citations());
    readings.addAll(step.readings());
  }

  private void account(ServiceAccount account) throws IOException {
    for (ServiceYear year : account.years()) {
      line(Words.say(year.firstDay().equals(year.registeredOn()) ? "year" : "year-since", account.person(),
          year.standing(), year.registeredOn(), year.lastDay(), year.firstDay()));
      Stated<?> left = year.leftOn();
      if (left.value().isPresent()) {
        line(Words.say("left", left.value().get().toString()));
      }
      for (ServiceTally tally : year.tallies()) {
        line(Words.say("tally", tally.promise().kind(), tally.promise().times(), tally.done(), tally.owed()));
      }
      if (year.dueNext().isPresent()) {
        line(Words.say("due-next", year.dueNext().get(), year.lastDay()));
      }
    }
  }

  @Override
  public void plan(ServicePlan plan) throws IOException {
    line(Words.say("plan", plan.from()));
    for (Appointment appointment : plan.appointments()) {
      line(Words.say("appointment", appointment.day(), appointment.person(), appointment.kind()));
    }
    for (Unplanned unplanned : plan.unplanned()) {
      line(Words.say("unplanned", unplanned.person(), unplanned.why()));
    }
    SortedMap<?, Integer> loads = plan.loads();
    if (!loads.isEmpty()) {
      line(Words.say("loads", plan.appointments().size(), loads.size(), Collections.max(loads.values())));
    }
  }

  private void line(Message message) throws IOException {
    out.write(message.render(language));
    out.write('\n');
  }

  @Override
  public void close() throws IOException {
    for (Reading reading : readings) {
      Message question = Message.of("question", reading.questionInChinese(), reading.questionInEnglish());
      line(Words.say("reading", question, reading));
    }
    for (Citation citation : citations) {
      line(Words.say("basis", Basis.of(citation)));
    }
    out.flush();
  }
}
