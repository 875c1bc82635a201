package org.mamapost.examples.cli.employer;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mamapost.amount.Yuan;
import org.mamapost.answer.Answer;
import org.mamapost.benefit.HiringRoll;
import org.mamapost.benefit.HiringTaxSettlement;
import org.mamapost.benefit.HiringTaxYear;
import org.mamapost.benefit.RunningHiringTax;
import org.mamapost.benefit.TaxRelief;
import org.mamapost.examples.cli.benefit.JsonBenefits;
import org.mamapost.examples.cli.benefit.JsonExplanation;
import org.mamapost.examples.cli.input.Problem;
import org.mamapost.examples.cli.render.JsonCitation;
import org.mamapost.examples.cli.render.JsonLines;
import org.mamapost.examples.cli.render.JsonProblems;
import org.mamapost.person.Hire;
import org.mamapost.person.Tax;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;
import org.mamapost.source.Citation;
import org.mamapost.text.Language;

/**
 * Writes JSON Lines: one object an employer and year, the same keys in the same order for each. What is not answered is
 * null, and says why beneath.
 */
public final class JsonEmployers implements EmployerWriter {

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
  public JsonEmployers(Writer out, Language language, boolean explaining) throws IOException {
    this.json = new JsonLines(out);
    this.language = language;
    this.benefits = new JsonBenefits(json, language);
    this.explaining = explaining;
  }

  @Override
  public void write(EmployerOutcome outcome) throws IOException {
    json.writeStartObject();
    if (outcome instanceof EmployerOutcome.Asked asked) {
      head(asked, Optional.of(asked.filed().year()), Optional.of(asked.filed()), Optional.of(asked.region()),
          Optional.of(asked.policy()));
      asked(asked);
      problems(List.of());
      explanations(asked);
    } else if (outcome instanceof EmployerOutcome.Refused refused) {
      head(refused, Optional.of(refused.filed().year()), Optional.of(refused.filed()), refused.region(),
          Optional.empty());
      nothing();
      json.writeObjectFieldStart("refusal");
      benefits.refused(refused.refusal(), List.of());
      json.writeEndObject();
      problems(List.of());
    } else if (outcome instanceof EmployerOutcome.AtOdds atOdds) {
      head(atOdds, atOdds.year(), Optional.empty(), Optional.empty(), Optional.empty());
      nothing();
      json.writeNullField("refusal");
      problems(atOdds.problems());
    } else {
      head(outcome, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
      nothing();
      json.writeNullField("refusal");
      problems(((EmployerOutcome.Unreadable) outcome).problems());
    }
    json.writeEndObject();
  }

  private void head(EmployerOutcome outcome, Optional<Year> year, Optional<FiledYear> filed, Optional<Region> region,
      Optional<RegionalPolicy> policy) throws IOException {
    json.writeStringField("employer", outcome.employer().orElse(null));
    json.writeFieldName("year");
    if (year.isPresent()) {
      json.writeNumber(year.get().getValue());
    } else {
      json.writeNull();
    }
    json.writeStringField("through", filed.map(FiledYear::through).map(YearMonth::toString).orElse(null));
    json.writeStringField("region", region.map(Region::code).orElse(null));
    json.writeStringField("policy", policy.map(RegionalPolicy::id).orElse(null));
    json.writeStringField("result", outcome.result().code());
  }

  private void nothing() throws IOException {
    json.writeNullField("settlement");
    json.writeNullField("atLeast");
    json.writeArrayFieldStart("people");
    json.writeEndArray();
  }

  private void asked(EmployerOutcome.Asked asked) throws IOException {
    Bases bases = Bases.of(asked);
    json.writeFieldName("settlement");
    if (asked.answer().value().isPresent()) {
      json.writeStartObject();
      year(asked, bases, asked.answer().value().get());
      rest(asked.answer().value().get(), bases);
      json.writeEndObject();
    } else {
      json.writeNull();
    }
    json.writeFieldName("atLeast");
    if (asked.atLeast().isPresent()) {
      json.writeStartObject();
      year(asked, bases, asked.atLeast().get().orElseThrow());
      json.writeEndObject();
    } else {
      json.writeNull();
    }
    json.writeArrayFieldStart("people");
    for (HiringRoll.Entry entry : asked.roll().entries()) {
      person(entry);
    }
    json.writeEndArray();
    if (asked.answer().refusal().isPresent()) {
      json.writeObjectFieldStart("refusal");
      benefits.refused(asked.answer().refusal().get(), asked.answer().missingFacts());
      json.writeEndObject();
    } else {
      json.writeNullField("refusal");
    }
  }

  private void year(EmployerOutcome.Asked asked, Bases bases, HiringTaxYear year) throws IOException {
    json.writeNumberField("months", year.months());
    amount("limit", year.limit(), bases.limit());
    json.writeArrayFieldStart("reduced");
    for (Tax tax : Tax.values()) {
      List<TaxRelief> reliefs = year.reliefs().stream().filter(relief -> relief.tax() == tax).toList();
      if (!reliefs.isEmpty()) {
        json.writeStartObject();
        json.writeStringField("tax", tax.in(language));
        json.writeNumberField("yuan", year.reduced(tax).toBigDecimal());
        json.writeArrayFieldStart("periods");
        for (Reduced reduced : Reduced.of(asked.filed(), reliefs)) {
          json.writeStartObject();
          json.writeStringField("period", reduced.period().in(language));
          json.writeNumberField("due", reduced.relief().due().toBigDecimal());
          json.writeNumberField("reduced", reduced.relief().reduced().toBigDecimal());
          json.writeEndObject();
        }
        json.writeEndArray();
        citations(bases.taxes());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private void rest(HiringTaxYear year, Bases bases) throws IOException {
    if (year instanceof HiringTaxSettlement settled) {
      amount("lost", settled.lost(), bases.rest());
    } else if (year instanceof RunningHiringTax running) {
      amount("left", running.left(), bases.rest());
      json.writeNumberField("growthPerMonth", running.growth().toBigDecimal());
      json.writeArrayFieldStart("toFile");
      for (YearMonth month : running.toCome()) {
        json.writeString(month.toString());
      }
      json.writeEndArray();
      json.writeStringField("atYearEnd", Tax.CORPORATE_INCOME.in(language));
    }
  }

  private void person(HiringRoll.Entry entry) throws IOException {
    json.writeStartObject();
    json.writeStringField("person", entry.person());
    if (entry instanceof HiringRoll.Counts counts) {
      json.writeStringField("counts", "yes");
      json.writeArrayFieldStart("months");
      for (YearMonth month : counts.hire().months()) {
        json.writeString(month.toString());
      }
      json.writeEndArray();
      benefits.days("term", counts.hire().relief());
    } else if (entry instanceof HiringRoll.DoesNotCount not) {
      json.writeStringField("counts", not.isOpen() ? "open" : "no");
      benefits.refused(not.refusal(), not.missing());
    }
    json.writeEndObject();
  }

  private void amount(String key, Yuan amount, List<Citation> citations) throws IOException {
    json.writeObjectFieldStart(key);
    json.writeNumberField("yuan", amount.toBigDecimal());
    citations(citations);
    json.writeEndObject();
  }

  private void citations(List<Citation> citations) throws IOException {
    json.writeArrayFieldStart("citations");
    for (Citation citation : citations) {
      JsonCitation.write(json, citation);
    }
    json.writeEndArray();
  }

  private void problems(List<Problem> problems) throws IOException {
    new JsonProblems(json, language).list(problems);
  }

  private void explanations(EmployerOutcome.Asked asked) throws IOException {
    if (explaining) {
      JsonExplanation explanation = new JsonExplanation(json, language);
      json.writeObjectFieldStart("explanations");
      json.writeObjectFieldStart("people");
      for (Map.Entry<String, Answer<Hire>> person : asked.hires().entrySet()) {
        json.writeFieldName(person.getKey());
        explanation.step(person.getValue().explanation());
      }
      json.writeEndObject();
      json.writeFieldName("settlement");
      explanation.step(asked.answer().explanation());
      json.writeEndObject();
    }
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
