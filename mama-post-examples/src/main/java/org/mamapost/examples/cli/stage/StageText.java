package org.mamapost.examples.cli.stage;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.mamapost.answer.Answer;
import org.mamapost.catalogue.CareStage;
import org.mamapost.examples.cli.benefit.TextCases;
import org.mamapost.examples.cli.input.Names;
import org.mamapost.examples.cli.render.Basis;
import org.mamapost.examples.cli.stage.StageOutcome.Staged;
import org.mamapost.examples.cli.stage.StageOutcome.Timeline;
import org.mamapost.examples.cli.stage.StageOutcome.Unasked;
import org.mamapost.family.ChildStage;
import org.mamapost.family.FamilyStage;
import org.mamapost.family.OpenChild;
import org.mamapost.family.StageChange;
import org.mamapost.person.FactKey;
import org.mamapost.source.Citation;
import org.mamapost.text.Language;
import org.mamapost.text.Message;
import org.mamapost.time.Span;

/** Writes outcomes for people: a block for every family. */
public final class StageText implements StageWriter {

  private final Writer out;
  private final Language language;
  private final TextCases unasked;

  /**
   * A writer.
   *
   * @param out where to
   * @param language the language
   */
  public StageText(Writer out, Language language) {
    this.out = out;
    this.language = language;
    this.unasked = new TextCases(out, language);
  }

  @Override
  public void write(StageOutcome outcome) throws IOException {
    if (outcome instanceof Staged staged) {
      staged(staged);
    } else {
      unasked.write(((Unasked) outcome).outcome());
    }
  }

  private void staged(Staged staged) throws IOException {
    line(Words.say("head", staged.asked().id(), staged.result(), staged.asked().region(), staged.asked().date()));
    if (staged.stage().value().isPresent()) {
      stage(staged.stage().value().get());
    } else {
      line(Words.say("refused", staged.stage().refusal().get().reason(), staged.stage().refusal().get().message()));
      ask(staged.stage().missingFacts());
    }
    if (staged.next().value().isPresent()) {
      next(staged.next().value().get());
    }
    for (Citation words : citations(staged.stage())) {
      line(Words.say("basis", Basis.of(words)));
    }
    if (staged.timeline().isPresent()) {
      timeline(staged.timeline().get());
    }
  }

  private void next(StageChange next) throws IOException {
    Message then = said(next.then());
    line(next.because().isEmpty()
        ? Words.say("next.rules", next.day(), then)
        : Words.say("next", next.day(), then,
            next.because().stream().map(child -> child.bornOn().toString()).collect(Collectors.joining(", "))));
  }

  private void stage(FamilyStage stage) throws IOException {
    line(Words.say("stages", Names.of(stage.stages())));
    for (ChildStage child : stage.because()) {
      line(Words.say("child", child.child().bornOn(), Names.of(child.stages())));
    }
    for (OpenChild open : stage.open()) {
      line(Words.say("open", open.why().reason(), open.child().bornOn(), Names.of(open.stages()),
          open.why().message()));
      ask(open.missing());
    }
  }

  private void ask(List<FactKey<?>> missing) throws IOException {
    if (!missing.isEmpty()) {
      line(Words.say("ask", Names.of(missing)));
    }
  }

  private void timeline(Timeline timeline) throws IOException {
    line(Words.say("timeline", timeline.days()));
    for (Span<Answer<FamilyStage>> span : timeline.spans()) {
      line(Words.say("timeline.entry", span.days(), said(span.value())));
    }
  }

  private static Message said(Answer<FamilyStage> answer) {
    return answer.fold(
        refusal -> Words.say("in-no-stage", refusal.reason(), refusal.message()),
        stage -> said(stage.stages(), stage.open().isEmpty()));
  }

  private static Message said(List<CareStage> stages, boolean closed) {
    return Words.say(closed ? "in-stages" : "in-stages.open", Names.of(stages));
  }

  /** The words that the answer rests on, each once. */
  static List<Citation> citations(Answer<?> answer) {
    return answer.explanation().steps().flatMap(step -> step.citations().stream()).distinct().toList();
  }

  private void line(Message message) throws IOException {
    out.write(message.render(language));
    out.write('\n');
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
