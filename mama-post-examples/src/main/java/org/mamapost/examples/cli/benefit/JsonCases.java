package org.mamapost.examples.cli.benefit;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mamapost.benefit.SchemeAnswer;
import org.mamapost.examples.cli.benefit.CaseOutcome.Assessed;
import org.mamapost.examples.cli.benefit.CaseOutcome.Refused;
import org.mamapost.examples.cli.render.JsonLines;
import org.mamapost.region.Region;
import org.mamapost.text.Language;

/** Writes JSON Lines: one object a case, the same keys in the same order for every case, then its own. */
public final class JsonCases implements CaseWriter {

  private final JsonGenerator json;
  private final Language language;
  private final JsonBenefits benefits;
  private final boolean explaining;

  /**
   * A writer.
   *
   * @param out where to
   * @param language the language of names and messages
   * @param explaining whether the explanation of every answer is written
   * @throws IOException never, as nothing is written yet
   */
  public JsonCases(Writer out, Language language, boolean explaining) throws IOException {
    this.json = new JsonLines(out);
    this.language = language;
    this.benefits = new JsonBenefits(json, language);
    this.explaining = explaining;
  }

  @Override
  public void write(CaseOutcome outcome) throws IOException {
    json.writeStartObject();
    if (outcome instanceof Assessed assessed) {
      head(outcome, Optional.of(assessed.region()), Optional.of(assessed.report().rulesOn()),
          Optional.of(assessed.report().policyId()));
      List<SchemeAnswer> answers = assessed.report().answers();
      benefits.answers(answers);
      benefits.facts("missing", assessed.report().missingFacts());
      json.writeStringField("policyVersion", assessed.report().policyVersion());
      if (explaining) {
        new JsonExplanation(json, language).write(answers);
      }
    } else {
      Optional<Refused> refused = outcome instanceof Refused one ? Optional.of(one) : Optional.empty();
      head(outcome, refused.flatMap(Refused::region), refused.map(Refused::date), Optional.empty());
      nothing();
      new JsonUnanswered(json, language).write(outcome);
    }
    if (outcome.calendar().isPresent()) {
      new JsonCalendar(json, language).write(outcome.calendar().get());
    }
    json.writeEndObject();
  }

  private void head(CaseOutcome outcome, Optional<Region> region, Optional<LocalDate> date, Optional<String> policy)
      throws IOException {
    json.writeStringField("id", outcome.caseId().orElse(null));
    json.writeStringField("region", region.map(Region::code).orElse(null));
    json.writeStringField("date", date.map(LocalDate::toString).orElse(null));
    json.writeStringField("policy", policy.orElse(null));
    json.writeStringField("result", outcome.result().code());
  }

  private void nothing() throws IOException {
    benefits.answers(List.of());
    benefits.facts("missing", List.of());
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
