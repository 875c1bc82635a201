package org.mamapost.examples.cli.benefit;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.mamapost.answer.Explanation;
import org.mamapost.answer.Refusal;
import org.mamapost.benefit.SchemeAnswer;
import org.mamapost.examples.cli.render.JsonCitation;
import org.mamapost.examples.cli.render.JsonDays;
import org.mamapost.person.Fact;
import org.mamapost.examples.cli.render.JsonFacts;
import org.mamapost.person.FactKey;
import org.mamapost.policy.Entitlement;
import org.mamapost.source.Citation;
import org.mamapost.text.Language;
import org.mamapost.text.Message;
import org.mamapost.time.DateRange;

/**
 * Writes what schemes answer as JSON: what is due, and what is refused and why.
 *
 * @param json where to
 * @param language the language
 */
public record JsonBenefits(JsonGenerator json, Language language) {

  void answers(List<SchemeAnswer> answers) throws IOException {
    json.writeArrayFieldStart("due");
    for (SchemeAnswer answer : answers) {
      if (answer.answer().value().isPresent()) {
        json.writeStartObject();
        scheme(answer);
        due(answer.answer().value().get());
        values(ValuesOf.answer(answer.answer()));
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("refused");
    for (SchemeAnswer answer : answers) {
      if (answer.answer().refusal().isPresent()) {
        json.writeStartObject();
        scheme(answer);
        refused(answer.answer().refusal().get(), answer.answer().missingFacts());
        unmet(answer.answer().unmet());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  void facts(String key, List<FactKey<?>> facts) throws IOException {
    JsonFacts.write(json, language, key, facts);
  }

  private void scheme(SchemeAnswer answer) throws IOException {
    json.writeStringField("scheme", answer.scheme().code());
    json.writeStringField("name", answer.scheme().in(language));
    json.writeStringField("modality", answer.modality().english());
    JsonCitation.write(json, "basis", answer.basis());
  }

  void due(Entitlement due) throws IOException {
    json.writeStringField("beneficiary", due.beneficiary().in(language));
    if (due.sum().isPresent()) {
      json.writeObjectFieldStart("sum");
      json.writeStringField("bound", due.sum().get().bound().english());
      json.writeNumberField("yuan", due.sum().get().amount().toBigDecimal());
      json.writeStringField("per", due.sum().get().per().english());
      json.writeEndObject();
    } else {
      json.writeNullField("sum");
    }
    JsonDays.write(json, "period", due.period());
    messages("stillToMeet", due.stillToMeet());
    messages("toAttach", due.toAttach());
  }

  /**
   * Writes the fields of a refusal.
   *
   * @param refusal the refusal
   * @param missing the facts to ask for
   * @throws IOException if it cannot be written
   */
  public void refused(Refusal refusal, List<FactKey<?>> missing) throws IOException {
    json.writeStringField("reason", refusal.reason().english());
    json.writeStringField("message", refusal.message().render(language));
    facts("missing", missing);
    json.writeArrayFieldStart("citations");
    for (Citation citation : refusal.citations()) {
      JsonCitation.write(json, citation);
    }
    json.writeEndArray();
  }

  /**
   * Writes a range of days as a field.
   *
   * @param key its key
   * @param days the days
   * @throws IOException if it cannot be written
   */
  public void days(String key, DateRange days) throws IOException {
    JsonDays.write(json, key, Optional.of(days));
  }

  private void unmet(List<Explanation> conditions) throws IOException {
    json.writeArrayFieldStart("unmet");
    for (Explanation condition : conditions) {
      json.writeStartObject();
      json.writeStringField("condition", condition.statement().render(language));
      facts("facts", condition.facts().stream().<FactKey<?>>map(Fact::key).toList());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void values(List<Explanation> values) throws IOException {
    json.writeArrayFieldStart("values");
    for (Explanation value : values) {
      json.writeStartObject();
      json.writeStringField("statement", value.statement().render(language));
      JsonDays.write(json, "effective", value.effective().value());
      for (Citation citation : value.citations()) {
        JsonCitation.write(json, "citation", citation);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void messages(String key, List<Message> messages) throws IOException {
    json.writeArrayFieldStart(key);
    for (Message message : messages) {
      json.writeString(message.render(language));
    }
    json.writeEndArray();
  }
}
