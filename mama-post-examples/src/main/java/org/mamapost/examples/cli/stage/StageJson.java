package org.mamapost.examples.cli.stage;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.mamapost.answer.Answer;
import org.mamapost.catalogue.CareStage;
import org.mamapost.examples.cli.benefit.CaseOutcome;
import org.mamapost.examples.cli.benefit.JsonUnanswered;
import org.mamapost.examples.cli.render.JsonCitation;
import org.mamapost.examples.cli.render.JsonFacts;
import org.mamapost.examples.cli.render.JsonLines;
import org.mamapost.examples.cli.stage.StageOutcome.Staged;
import org.mamapost.examples.cli.stage.StageOutcome.Timeline;
import org.mamapost.examples.cli.stage.StageOutcome.Unasked;
import org.mamapost.family.ChildStage;
import org.mamapost.family.FamilyStage;
import org.mamapost.family.OpenChild;
import org.mamapost.family.StageChange;
import org.mamapost.interpretation.Reading;
import org.mamapost.person.Child;
import org.mamapost.region.Region;
import org.mamapost.source.Citation;
import org.mamapost.text.Language;
import org.mamapost.time.Span;

/** Writes JSON Lines: one object a family, the same keys in the same order for every family, then its own. */
public final class StageJson implements StageWriter {

  private final JsonGenerator json;
  private final Language language;

  /**
   * A writer.
   *
   * @param out where to
   * @param language the language of names and messages
   * @throws IOException never, as nothing is written yet
   */
  public StageJson(Writer out, Language language) throws IOException {
    this.json = new JsonLines(out);
    this.language = language;
  }

  @Override
  public void write(StageOutcome outcome) throws IOException {
    json.writeStartObject();
    if (outcome instanceof Staged staged) {
      staged(staged);
    } else {
      unasked(outcome.result(), ((Unasked) outcome).outcome());
    }
    json.writeEndObject();
  }

  private void staged(Staged staged) throws IOException {
    head(Optional.of(staged.asked().id()), Optional.of(staged.asked().region()),
        Optional.of(staged.asked().date().toString()), Optional.of(staged.policy().id()), staged.result());
    Optional<FamilyStage> found = staged.stage().value();
    stages(found.map(FamilyStage::stages).orElse(List.of()));
    children(found.map(FamilyStage::because).orElse(List.of()));
    open(found.map(FamilyStage::open).orElse(List.of()));
    JsonFacts.write(json, language, "missing", staged.stage().missingFacts());
    next(staged.next());
    json.writeStringField("policyVersion", staged.policy().version());
    if (staged.stage().refusal().isPresent()) {
      new JsonUnanswered(json, language).refusal(staged.stage().refusal().get());
    }
    json.writeArrayFieldStart("citations");
    for (Citation words : StageText.citations(staged.stage())) {
      JsonCitation.write(json, words);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("readings");
    for (Reading reading : staged.stage().explanation().steps()
        .flatMap(step -> step.readings().stream()).distinct().toList()) {
      json.writeString(reading.name());
    }
    json.writeEndArray();
    if (staged.timeline().isPresent()) {
      timeline(staged.timeline().get());
    }
  }

  private void unasked(StageResult result, CaseOutcome outcome) throws IOException {
    Optional<CaseOutcome.Refused> refused =
        outcome instanceof CaseOutcome.Refused one ? Optional.of(one) : Optional.empty();
    head(outcome.caseId(), refused.flatMap(CaseOutcome.Refused::region),
        refused.map(one -> one.date().toString()), Optional.empty(), result);
    stages(List.of());
    children(List.of());
    open(List.of());
    JsonFacts.write(json, language, "missing", List.of());
    json.writeNullField("nextChange");
    new JsonUnanswered(json, language).write(outcome);
  }

  private void head(Optional<String> id, Optional<Region> region, Optional<String> date, Optional<String> policy,
      StageResult result) throws IOException {
    json.writeStringField("id", id.orElse(null));
    json.writeStringField("region", region.map(Region::code).orElse(null));
    json.writeStringField("date", date.orElse(null));
    json.writeStringField("policy", policy.orElse(null));
    json.writeStringField("result", result.code());
  }

  private void stages(List<CareStage> stages) throws IOException {
    json.writeArrayFieldStart("stages");
    for (CareStage stage : stages) {
      json.writeString(stage.in(language));
    }
    json.writeEndArray();
  }

  private void children(List<ChildStage> children) throws IOException {
    json.writeArrayFieldStart("because");
    for (ChildStage child : children) {
      json.writeStartObject();
      json.writeStringField("bornOn", child.child().bornOn().toString());
      stages(child.stages());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void open(List<OpenChild> children) throws IOException {
    json.writeArrayFieldStart("open");
    for (OpenChild child : children) {
      json.writeStartObject();
      json.writeStringField("bornOn", child.child().bornOn().toString());
      stages(child.stages());
      new JsonUnanswered(json, language).refusal(child.why());
      JsonFacts.write(json, language, "missing", child.missing());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void next(Answer<StageChange> next) throws IOException {
    if (next.value().isEmpty()) {
      json.writeNullField("nextChange");
      return;
    }
    json.writeObjectFieldStart("nextChange");
    json.writeStringField("day", next.value().get().day().toString());
    json.writeArrayFieldStart("because");
    for (Child child : next.value().get().because()) {
      json.writeString(child.bornOn().toString());
    }
    json.writeEndArray();
    then(next.value().get().then());
    json.writeEndObject();
  }

  private void then(Answer<FamilyStage> then) throws IOException {
    stages(then.value().map(FamilyStage::stages).orElse(List.of()));
    open(then.value().map(FamilyStage::open).orElse(List.of()));
    if (then.refusal().isPresent()) {
      new JsonUnanswered(json, language).refusal(then.refusal().get());
    }
  }

  private void timeline(Timeline timeline) throws IOException {
    json.writeArrayFieldStart("timeline");
    for (Span<Answer<FamilyStage>> span : timeline.spans()) {
      json.writeStartObject();
      json.writeStringField("first", span.days().first().toString());
      json.writeStringField("last", span.days().last().orElseThrow().toString());
      then(span.value());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
