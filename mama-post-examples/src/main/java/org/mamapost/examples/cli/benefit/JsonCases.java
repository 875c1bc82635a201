package org.mamapost.examples.cli.benefit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mamapost.answer.Explanation;
import org.mamapost.answer.Refusal;
import org.mamapost.benefit.SchemeAnswer;
import org.mamapost.examples.cli.benefit.CaseOutcome.Assessed;
import org.mamapost.examples.cli.benefit.CaseOutcome.AtOdds;
import org.mamapost.examples.cli.benefit.CaseOutcome.Inspected;
import org.mamapost.examples.cli.benefit.CaseOutcome.Protected;
import org.mamapost.examples.cli.benefit.CaseOutcome.Refused;
import org.mamapost.examples.cli.benefit.CaseOutcome.Unreadable;
import org.mamapost.examples.cli.render.JsonProblems;
import org.mamapost.examples.cli.render.JsonCitation;
import org.mamapost.person.FactFinding;
import org.mamapost.protection.InspectionItem;
import org.mamapost.protection.InspectionReport;
import org.mamapost.protection.ProtectionAnswer;
import org.mamapost.protection.ProtectionReport;
import org.mamapost.region.Region;
import org.mamapost.text.Language;

/** Writes JSON Lines: one object a case, the same keys in the same order for every case, then its own. */
public final class JsonCases implements CaseWriter {

  private final JsonGenerator json;
  private final Language language;
  private final JsonBenefits benefits;
  private final boolean explaining;
  private boolean written;

  /**
   * A writer.
   *
   * @param out where to
   * @param language the language of names and messages
   * @param explaining whether the explanation of every answer is written
   * @throws IOException never, as nothing is written yet
   */
  public JsonCases(Writer out, Language language, boolean explaining) throws IOException {
    this.json = new JsonFactory().createGenerator(out)
        .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
        .setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    this.language = language;
    this.benefits = new JsonBenefits(json, language);
    this.explaining = explaining;
  }

  @Override
  public void write(CaseOutcome outcome) throws IOException {
    written = true;
    json.writeStartObject();
    if (outcome instanceof Assessed assessed) {
      head(outcome, Optional.of(assessed.region()), Optional.of(assessed.report().rulesOn()),
          Optional.of(assessed.report().policyId()));
      List<SchemeAnswer> answers = assessed.report().answers();
      benefits.answers(answers);
      benefits.facts("missing", assessed.report().missingFacts());
      json.writeStringField("policyVersion", assessed.report().policyVersion());
      if (explaining) {
        Map<String, Explanation> explanations = new LinkedHashMap<>();
        answers.forEach(answer -> explanations.put(answer.scheme().code(), answer.answer().explanation()));
        new JsonExplanation(json, language).write("scheme", explanations);
      }
    } else if (outcome instanceof Protected guarded) {
      guarded(guarded);
    } else if (outcome instanceof Inspected inspected) {
      inspected(inspected);
    } else if (outcome instanceof Refused refused) {
      head(outcome, refused.region(), Optional.of(refused.date()), Optional.empty());
      nothing();
      refusal(refused.refusal());
    } else {
      head(outcome, Optional.empty(), Optional.empty(), Optional.empty());
      nothing();
      reasons(outcome);
    }
    if (outcome.calendar().isPresent()) {
      new JsonCalendar(json, language).write(outcome.calendar().get());
    }
    json.writeEndObject();
  }

  private void guarded(Protected guarded) throws IOException {
    head(guarded, Optional.of(guarded.region()), Optional.of(guarded.date()),
        guarded.report().map(ProtectionReport::policyId));
    JsonSafeguards safeguards = new JsonSafeguards(json, language, benefits);
    List<ProtectionAnswer> answers = guarded.report().map(ProtectionReport::answers).orElse(List.of());
    safeguards.answers(answers);
    benefits.facts("missing", guarded.report().map(ProtectionReport::missingFacts).orElse(List.of()));
    if (guarded.report().isPresent()) {
      json.writeStringField("policyVersion", guarded.report().get().policyVersion());
    }
    if (guarded.refusal().isPresent()) {
      refusal(guarded.refusal().get());
    }
    if (explaining) {
      Map<String, Explanation> explanations = new LinkedHashMap<>();
      answers.forEach(answer -> explanations.put(answer.protection().code(), answer.answer().explanation()));
      new JsonExplanation(json, language).write("protection", explanations);
    }
    if (guarded.over().isPresent()) {
      safeguards.calendar(guarded.over().get());
    }
  }

  private void inspected(Inspected inspected) throws IOException {
    Optional<InspectionReport> report = inspected.list().value();
    head(inspected, Optional.of(inspected.region()), Optional.of(inspected.date()),
        report.map(InspectionReport::policyId));
    json.writeArrayFieldStart("items");
    for (InspectionItem item : report.map(InspectionReport::items).orElse(List.of())) {
      json.writeStartObject();
      json.writeStringField("protection", item.protection().code());
      json.writeStringField("name", item.protection().in(language));
      json.writeStringField("modality", item.modality().english());
      json.writeStringField("concerned", item.concerned().english());
      json.writeStringField("what", item.what().render(language));
      JsonCitation.write(json, "basis", item.basis());
      json.writeEndObject();
    }
    json.writeEndArray();
    benefits.facts("missing", report.map(InspectionReport::missingFacts).orElse(List.of()));
    Optional<Refusal> refusal = inspected.list().refusal();
    if (refusal.isPresent()) {
      refusal(refusal.get());
    }
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

  private void refusal(Refusal refusal) throws IOException {
    json.writeObjectFieldStart("refusal");
    json.writeStringField("reason", refusal.reason().english());
    json.writeStringField("message", refusal.message().render(language));
    json.writeEndObject();
  }

  private void reasons(CaseOutcome outcome) throws IOException {
    if (outcome instanceof AtOdds atOdds) {
      json.writeArrayFieldStart("findings");
      for (FactFinding finding : atOdds.findings()) {
        json.writeStartObject();
        json.writeStringField("fact", finding.fact().code());
        json.writeStringField("name", finding.fact().in(language));
        benefits.facts("against", finding.against());
        json.writeStringField("message", finding.message().render(language));
        json.writeEndObject();
      }
      json.writeEndArray();
    } else {
      new JsonProblems(json, language).write(((Unreadable) outcome).problems());
    }
  }

  @Override
  public void close() throws IOException {
    if (written) {
      json.writeRaw('\n');
    }
    json.close();
  }
}
