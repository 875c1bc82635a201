package org.mamapost.examples.cli.benefit;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.mamapost.answer.Refusal;
import org.mamapost.examples.cli.benefit.CaseOutcome.AtOdds;
import org.mamapost.examples.cli.benefit.CaseOutcome.Refused;
import org.mamapost.examples.cli.benefit.CaseOutcome.Unreadable;
import org.mamapost.examples.cli.render.JsonFacts;
import org.mamapost.examples.cli.render.JsonProblems;
import org.mamapost.person.FactFinding;
import org.mamapost.text.Language;

/**
 * Writes as JSON why a case was not answered at all.
 *
 * @param json where to
 * @param language the language of names and messages
 */
public record JsonUnanswered(JsonGenerator json, Language language) {

  /**
   * Writes it into the object that is open.
   *
   * @param outcome a case that was refused, is at odds or cannot be read
   * @throws IOException if it cannot be written
   */
  public void write(CaseOutcome outcome) throws IOException {
    if (outcome instanceof Refused refused) {
      refusal(refused.refusal());
    } else if (outcome instanceof AtOdds atOdds) {
      findings(atOdds);
    } else {
      new JsonProblems(json, language).write(((Unreadable) outcome).problems());
    }
  }

  /** Writes a refusal into the object that is open. */
  public void refusal(Refusal refusal) throws IOException {
    json.writeObjectFieldStart("refusal");
    json.writeStringField("reason", refusal.reason().english());
    json.writeStringField("message", refusal.message().render(language));
    json.writeEndObject();
  }

  private void findings(AtOdds atOdds) throws IOException {
    json.writeArrayFieldStart("findings");
    for (FactFinding finding : atOdds.findings()) {
      json.writeStartObject();
      json.writeStringField("fact", finding.fact().code());
      json.writeStringField("name", finding.fact().in(language));
      JsonFacts.write(json, language, "against", finding.against());
      json.writeStringField("message", finding.message().render(language));
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
