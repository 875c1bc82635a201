package org.mamapost.examples.cli.ledger;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mamapost.answer.Explanation;
import org.mamapost.answer.Refusal;
import org.mamapost.examples.cli.input.Problem;
import org.mamapost.examples.cli.render.JsonCitation;
import org.mamapost.examples.cli.render.JsonLines;
import org.mamapost.examples.cli.render.JsonProblems;
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

/** Writes a ledger as JSON Lines; the key {@code kind} of each object says what it is. */
public final class JsonLedger implements LedgerWriter {

  private final JsonGenerator json;
  private final Language language;

  /**
   * A writer.
   *
   * @param out where to
   * @param language the language of names and messages
   * @throws IOException never, as nothing is written yet
   */
  public JsonLedger(Writer out, Language language) throws IOException {
    this.json = new JsonLines(out);
    this.language = language;
  }

  @Override
  public void problems(List<Problem> problems) throws IOException {
    if (!problems.isEmpty()) {
      start("unreadable");
      new JsonProblems(json, language).write(problems);
      json.writeEndObject();
    }
  }

  @Override
  public void findings(List<LedgerFinding> findings) throws IOException {
    if (!findings.isEmpty()) {
      start("intake");
      list(findings);
      json.writeEndObject();
    }
  }

  @Override
  public void answer(LedgerAnswer answer) throws IOException {
    start("account");
    json.writeStringField("person", answer.person());
    Optional<ServiceAccount> account = answer.answer().value();
    json.writeStringField("standing", account.map(known -> known.current().standing().english()).orElse("refused"));
    json.writeArrayFieldStart("years");
    for (ServiceYear year : account.map(ServiceAccount::years).orElse(List.of())) {
      year(year);
    }
    json.writeEndArray();
    list(answer.findings());
    if (answer.answer().refusal().isPresent()) {
      refusal(answer.answer().refusal().get());
    }
    grounds(answer.answer().explanation());
    json.writeEndObject();
  }

  private void start(String kind) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", kind);
  }

  private void year(ServiceYear year) throws IOException {
    json.writeStartObject();
    json.writeStringField("registeredOn", year.registeredOn().toString());
    json.writeStringField("firstDay", year.firstDay().toString());
    json.writeStringField("lastDay", year.lastDay().toString());
    json.writeStringField("leftOn", year.leftOn().value().map(LocalDate::toString).orElse(null));
    json.writeStringField("standing", year.standing().english());
    json.writeStringField("dueNext", year.dueNext().map(kind -> kind.in(language)).orElse(null));
    json.writeArrayFieldStart("services");
    for (ServiceTally tally : year.tallies()) {
      json.writeStartObject();
      json.writeStringField("service", tally.promise().kind().in(language));
      json.writeStringField("bound", tally.promise().bound().english());
      json.writeNumberField("pledged", tally.promise().times());
      json.writeNumberField("done", tally.done());
      json.writeNumberField("owed", tally.owed());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void list(List<LedgerFinding> findings) throws IOException {
    json.writeArrayFieldStart("findings");
    for (LedgerFinding finding : findings) {
      json.writeStartObject();
      json.writeStringField("finding", finding.kind().english());
      json.writeStringField("id", finding.event().id());
      json.writeStringField("person", finding.event().person());
      json.writeBooleanField("counts", finding.kind().counts());
      json.writeStringField("message", finding.message().render(language));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void refusal(Refusal refusal) throws IOException {
    json.writeObjectFieldStart("refusal");
    json.writeStringField("reason", refusal.reason().english());
    json.writeStringField("message", refusal.message().render(language));
    json.writeEndObject();
  }

  private void grounds(Explanation explanation) throws IOException {
    json.writeArrayFieldStart("readings");
    for (Reading reading : explanation.steps().flatMap(step -> step.readings().stream()).distinct().toList()) {
      json.writeString(reading.question().getSimpleName() + "." + reading.name());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("basis");
    for (Citation citation : explanation.steps().flatMap(step -> step.citations().stream()).distinct().toList()) {
      JsonCitation.write(json, citation);
    }
    json.writeEndArray();
  }

  @Override
  public void plan(ServicePlan plan) throws IOException {
    for (Appointment appointment : plan.appointments()) {
      start("appointment");
      json.writeStringField("day", appointment.day().toString());
      json.writeStringField("person", appointment.person());
      json.writeStringField("service", appointment.kind().in(language));
      json.writeEndObject();
    }
    for (Unplanned unplanned : plan.unplanned()) {
      start("unplanned");
      json.writeStringField("person", unplanned.person());
      json.writeStringField("why", unplanned.why().render(language));
      json.writeEndObject();
    }
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
