package org.mamapost.examples.cli.protection;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.mamapost.answer.Refusal;
import org.mamapost.examples.cli.benefit.AskedCase;
import org.mamapost.examples.cli.benefit.CaseOutcome;
import org.mamapost.examples.cli.benefit.JsonExplanation;
import org.mamapost.examples.cli.benefit.JsonUnanswered;
import org.mamapost.examples.cli.protection.ProtectionOutcome.Advised;
import org.mamapost.examples.cli.protection.ProtectionOutcome.Calendar;
import org.mamapost.examples.cli.protection.ProtectionOutcome.Guarded;
import org.mamapost.examples.cli.protection.ProtectionOutcome.Inspected;
import org.mamapost.examples.cli.protection.ProtectionOutcome.Unasked;
import org.mamapost.examples.cli.render.JsonCitation;
import org.mamapost.examples.cli.render.JsonFacts;
import org.mamapost.examples.cli.render.JsonLines;
import org.mamapost.policy.Allowance;
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
import org.mamapost.time.DateRange;
import org.mamapost.time.Span;

/** Writes JSON Lines: one object a person or employer, the same keys in the same order, then its own. */
public final class ProtectionJson implements ProtectionWriter {

  private final JsonGenerator json;
  private final Language language;
  private final boolean explaining;

  /**
   * A writer.
   *
   * @param out where to
   * @param language the language of names and messages
   * @param explaining whether the explanation of every answer is written
   * @throws IOException never, as nothing is written yet
   */
  public ProtectionJson(Writer out, Language language, boolean explaining) throws IOException {
    this.json = new JsonLines(out);
    this.language = language;
    this.explaining = explaining;
  }

  @Override
  public void write(ProtectionOutcome outcome) throws IOException {
    json.writeStartObject();
    if (outcome instanceof Guarded guarded) {
      guarded(guarded);
    } else if (outcome instanceof Inspected inspected) {
      inspected(inspected);
    } else if (outcome instanceof Advised advised) {
      advised(advised);
    } else {
      unasked(((Unasked) outcome).outcome());
    }
    json.writeEndObject();
  }

  private void guarded(Guarded guarded) throws IOException {
    head(guarded, guarded.asked(), guarded.rules());
    List<ProtectionAnswer> answers = guarded.report().map(ProtectionReport::answers).orElse(List.of());
    answers("due", answers.stream().filter(answer -> answer.answer().value().isPresent()).toList());
    answers("refused", answers.stream().filter(answer -> answer.answer().refusal().isPresent()).toList());
    JsonFacts.write(json, language, "missing",
        guarded.report().map(ProtectionReport::missingFacts).orElse(List.of()));
    refusal(guarded.refusal());
    if (explaining) {
      explanations(answers);
    }
    if (guarded.calendar().isPresent()) {
      calendar(guarded.calendar().get());
    }
  }

  private void inspected(Inspected inspected) throws IOException {
    Optional<InspectionReport> report = inspected.list().value();
    head(inspected, inspected.asked(), inspected.rules());
    json.writeArrayFieldStart("items");
    for (InspectionItem item : report.map(InspectionReport::items).orElse(List.of())) {
      json.writeStartObject();
      json.writeStringField("protection", item.protection().code());
      json.writeStringField("name", item.protection().in(language));
      json.writeStringField("modality", item.modality().english());
      json.writeStringField("concerned", item.concerned().english());
      json.writeStringField("what", item.what().render(language));
      JsonCitation.write(json, "basis", item.basis());
      json.writeArrayFieldStart("measures");
      for (Parameter<Integer> measure : item.measures()) {
        json.writeStartObject();
        json.writeStringField("parameter", measure.key().code());
        json.writeStringField("name", measure.key().in(language));
        json.writeNumberField("value", measure.value());
        JsonCitation.write(json, "basis", measure.citation());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeBooleanField("notModelled", item.notModelled());
      json.writeEndObject();
    }
    json.writeEndArray();
    JsonFacts.write(json, language, "missing", report.map(InspectionReport::missingFacts).orElse(List.of()));
    refusal(inspected.list().refusal());
  }

  private void advised(Advised advised) throws IOException {
    head(advised, advised.asked(), advised.rules());
    json.writeStringField("complaint", advised.kind().map(kind -> kind.in(language)).orElse(null));
    Optional<AdviceReply> reply = advised.reply().value();
    json.writeArrayFieldStart("clauses");
    for (Citation clause : reply.map(found -> found.advice().clauses()).orElse(List.of())) {
      JsonCitation.write(json, clause);
    }
    json.writeEndArray();
    steps("remedies", reply.map(found -> found.advice().remedies()).orElse(List.of()));
    JsonFacts.write(json, language, "toProve", reply.map(AdviceReply::toProve).orElse(List.of()));
    steps("where", advised.where());
    JsonFacts.write(json, language, "missing", advised.reply().missingFacts());
    refusal(advised.reply().refusal());
  }

  private void steps(String key, List<AdviceStep> steps) throws IOException {
    json.writeArrayFieldStart(key);
    for (AdviceStep step : steps) {
      json.writeStartObject();
      json.writeStringField("what", step.what().render(language));
      json.writeStringField("by", step.by().value().map(Object::toString).orElse(null));
      json.writeBooleanField("byNotKnown", step.by().isUnknown());
      JsonCitation.write(json, "basis", step.basis());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void unasked(CaseOutcome outcome) throws IOException {
    json.writeStringField("id", outcome.caseId().orElse(null));
    json.writeNullField("region");
    json.writeNullField("date");
    json.writeNullField("policy");
    json.writeNullField("rulesOf");
    json.writeStringField("result", outcome.result().code());
    new JsonUnanswered(json, language).write(outcome);
  }

  private void head(ProtectionOutcome outcome, AskedCase asked, Optional<RegionalPolicy> rules) throws IOException {
    Region region = asked.region();
    json.writeStringField("id", asked.id());
    json.writeStringField("region", region.code());
    json.writeStringField("date", asked.date().toString());
    json.writeStringField("policy", rules.map(RegionalPolicy::id).orElse(null));
    json.writeStringField("rulesOf", rules.map(policy -> policy.region().code()).orElse(null));
    json.writeStringField("result", outcome.result().code());
  }

  private void answers(String key, List<ProtectionAnswer> answers) throws IOException {
    json.writeArrayFieldStart(key);
    for (ProtectionAnswer answer : answers) {
      json.writeStartObject();
      answer(answer);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void answer(ProtectionAnswer answer) throws IOException {
    json.writeStringField("protection", answer.protection().code());
    json.writeStringField("name", answer.protection().in(language));
    json.writeStringField("modality", answer.modality().english());
    JsonCitation.write(json, "basis", answer.basis());
    if (answer.answer().value().isPresent()) {
      given(answer.answer().value().get());
      citations(answer.citations());
    } else {
      Refusal refusal = answer.answer().refusal().orElseThrow();
      json.writeStringField("reason", refusal.reason().english());
      json.writeStringField("message", refusal.message().render(language));
      JsonFacts.write(json, language, "missing", answer.answer().missingFacts());
      citations(refusal.citations());
    }
  }

  private void given(Safeguard given) throws IOException {
    json.writeStringField("what", given.what().render(language));
    if (given.allowance().isPresent()) {
      Allowance much = given.allowance().get();
      json.writeObjectFieldStart("allowance");
      json.writeStringField("bound", much.bound().english());
      json.writeNumberField("number", much.number());
      json.writeStringField("unit", much.unit().english());
      json.writeEndObject();
    } else {
      json.writeNullField("allowance");
    }
    if (given.period().isPresent()) {
      days("period", given.period().get());
    } else {
      json.writeNullField("period");
    }
    json.writeArrayFieldStart("notes");
    for (Message note : given.notes()) {
      json.writeString(note.render(language));
    }
    json.writeEndArray();
  }

  private void citations(List<Citation> citations) throws IOException {
    json.writeArrayFieldStart("citations");
    for (Citation citation : citations) {
      JsonCitation.write(json, citation);
    }
    json.writeEndArray();
  }

  private void refusal(Optional<Refusal> refusal) throws IOException {
    if (refusal.isPresent()) {
      new JsonUnanswered(json, language).refusal(refusal.get());
    }
  }

  private void explanations(List<ProtectionAnswer> answers) throws IOException {
    json.writeArrayFieldStart("explanations");
    for (ProtectionAnswer answer : answers) {
      json.writeStartObject();
      json.writeStringField("protection", answer.protection().code());
      json.writeFieldName("explanation");
      new JsonExplanation(json, language).step(answer.answer().explanation());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void calendar(Calendar calendar) throws IOException {
    json.writeObjectFieldStart("calendar");
    days("days", calendar.days());
    json.writeArrayFieldStart("rules");
    for (Span<RegionalPolicy> rules : calendar.rules()) {
      json.writeStartObject();
      days("days", rules.days());
      json.writeStringField("policy", rules.value().id());
      json.writeStringField("rulesOf", rules.value().region().code());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("periods");
    for (ProtectionPeriod period : calendar.periods()) {
      json.writeStartObject();
      days("days", period.days());
      answer(period.answer());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("unanswered");
    for (Span<Refusal> gap : calendar.gaps()) {
      json.writeStartObject();
      days("days", gap.days());
      json.writeStringField("reason", gap.value().reason().english());
      json.writeStringField("message", gap.value().message().render(language));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void days(String key, DateRange days) throws IOException {
    json.writeObjectFieldStart(key);
    json.writeStringField("first", days.first().toString());
    json.writeStringField("last", days.last().map(Object::toString).orElse(null));
    json.writeEndObject();
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
