package org.mamapost.examples.cli.benefit;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.mamapost.answer.Refusal;
import org.mamapost.examples.cli.render.JsonCitation;
import org.mamapost.policy.Allowance;
import org.mamapost.policy.Safeguard;
import org.mamapost.protection.ProtectionAnswer;
import org.mamapost.protection.ProtectionPeriod;
import org.mamapost.text.Language;

/** Writes what protections answer as JSON: what they give or forbid, and what is refused and why. */
record JsonSafeguards(JsonGenerator json, Language language, JsonBenefits parts) {

  void answers(List<ProtectionAnswer> answers) throws IOException {
    json.writeArrayFieldStart("due");
    for (ProtectionAnswer answer : answers) {
      if (answer.answer().value().isPresent()) {
        json.writeStartObject();
        answer(answer);
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("refused");
    for (ProtectionAnswer answer : answers) {
      if (answer.answer().refusal().isPresent()) {
        json.writeStartObject();
        answer(answer);
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  void calendar(ProtectionCalendar calendar) throws IOException {
    json.writeObjectFieldStart("calendar");
    parts.days("days", calendar.days());
    json.writeArrayFieldStart("periods");
    for (ProtectionPeriod period : calendar.periods()) {
      json.writeStartObject();
      parts.days("days", period.days());
      answer(period.answer());
      json.writeEndObject();
    }
    json.writeEndArray();
    parts.gaps(calendar.gaps());
    json.writeEndObject();
  }

  private void answer(ProtectionAnswer answer) throws IOException {
    json.writeStringField("protection", answer.protection().code());
    json.writeStringField("name", answer.protection().in(language));
    json.writeStringField("modality", answer.modality().english());
    JsonCitation.write(json, "basis", answer.basis());
    Optional<Safeguard> given = answer.answer().value();
    Optional<Refusal> refusal = answer.answer().refusal();
    if (given.isPresent()) {
      given(given.get());
      parts.citations(answer.citations());
    } else {
      parts.refused(refusal.orElseThrow(), answer.answer().missingFacts());
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
      parts.days("period", given.period().get());
    } else {
      json.writeNullField("period");
    }
    parts.messages("notes", given.notes());
  }
}
