package org.mamapost.examples.cli.benefit;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.mamapost.text.Language;

/** Writes a calendar as JSON. */
record JsonCalendar(JsonGenerator json, Language language) {

  void write(BenefitCalendar calendar) throws IOException {
    JsonBenefits benefits = new JsonBenefits(json, language);
    json.writeObjectFieldStart("calendar");
    benefits.days("days", calendar.days());
    json.writeArrayFieldStart("events");
    for (CalendarEvent event : calendar.events()) {
      json.writeStartObject();
      json.writeStringField("day", event.day().toString());
      json.writeStringField("event", event.kind().english());
      json.writeStringField("scheme", event.answer().scheme().code());
      json.writeStringField("name", event.answer().scheme().in(language));
      benefits.due(event.answer().answer().orElseThrow());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("unanswered");
    for (BenefitCalendar.Gap gap : calendar.gaps()) {
      json.writeStartObject();
      benefits.days("days", gap.days());
      json.writeStringField("reason", gap.refusal().reason().english());
      json.writeStringField("message", gap.refusal().message().render(language));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
