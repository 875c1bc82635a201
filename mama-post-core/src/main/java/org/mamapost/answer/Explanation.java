package org.mamapost.answer;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.mamapost.fact.Stated;
import org.mamapost.interpretation.Reading;
import org.mamapost.person.Fact;
import org.mamapost.source.Citation;
import org.mamapost.text.Language;
import org.mamapost.text.Message;
import org.mamapost.time.DateRange;

/**
 * Why an answer is what it is: a tree of steps, each with the facts it looked at, the words it rests on and the
 * readings it took. Immutable, thread-safe, serializable where the facts are.
 *
 * @param statement what the step says
 * @param holding how it stands
 * @param facts the facts it looked at, each with its source
 * @param citations the words it rests on
 * @param readings the readings it took
 * @param effective the days on which the value that it looks up is laid down; none where it looks up no value
 * @param parts the steps it is made of
 */
public record Explanation(
    Message statement,
    Holding holding,
    List<Fact<?>> facts,
    List<Citation> citations,
    List<Reading> readings,
    Stated<DateRange> effective,
    List<Explanation> parts) implements Serializable {

  /** Copies the lists. */
  public Explanation {
    Objects.requireNonNull(statement, "statement");
    Objects.requireNonNull(holding, "holding");
    facts = List.copyOf(facts);
    citations = List.copyOf(citations);
    readings = List.copyOf(readings);
    Objects.requireNonNull(effective, "effective");
    parts = List.copyOf(parts);
  }

  /**
   * A step of its own, with no parts.
   *
   * @param statement what it says
   * @param holding how it stands
   * @return the step
   */
  public static Explanation of(Message statement, Holding holding) {
    return new Explanation(statement, holding, List.of(), List.of(), List.of(), Stated.none(), List.of());
  }

  /** This step with one more fact that it looked at. */
  public Explanation about(Fact<?> fact) {
    return new Explanation(statement, holding, plus(facts, fact), citations, readings, effective, parts);
  }

  /** This step with more words that it rests on. */
  public Explanation citing(Citation citation) {
    return new Explanation(statement, holding, facts, plus(citations, citation), readings, effective, parts);
  }

  /** This step with one more reading that it took. */
  public Explanation reading(Reading reading) {
    return new Explanation(statement, holding, facts, citations, plus(readings, reading), effective, parts);
  }

  /** This step with the days on which the value that it looks up is laid down. */
  public Explanation effective(DateRange days) {
    return new Explanation(statement, holding, facts, citations, readings, Stated.of(days), parts);
  }

  /** This step with the steps that it is made of. */
  public Explanation made(List<Explanation> of) {
    return new Explanation(statement, holding, facts, citations, readings, effective, of);
  }

  /** This step and every step beneath it, from the top. */
  public Stream<Explanation> steps() {
    return Stream.concat(Stream.of(this), parts.stream().flatMap(Explanation::steps));
  }

  // A way that was not needed, because another was met, keeps nothing open.
  Stream<Explanation> unknownSteps() {
    return holding != Holding.UNKNOWN ? Stream.empty()
        : Stream.concat(Stream.of(this), parts.stream().flatMap(Explanation::unknownSteps));
  }

  // The innermost steps that fail: of several ways none of which is met, those that keep each from being met.
  Stream<Explanation> failingSteps() {
    if (holding != Holding.FAILS) {
      return Stream.empty();
    }
    List<Explanation> failing = parts.stream().flatMap(Explanation::failingSteps).toList();
    return failing.isEmpty() ? Stream.of(this) : failing.stream();
  }

  /**
   * The tree in words, a line a step and its parts indented beneath it, each with its facts, the words it rests on and
   * the readings it took.
   *
   * @param locale any Chinese locale for Chinese, any other for English
   * @return the lines, each with its end
   */
  public String render(Locale locale) {
    return render(Language.of(locale));
  }

  /** The tree in words, in a language. */
  public String render(Language language) {
    return new ExplanationText(language).of(this);
  }

  private static <T> List<T> plus(List<? extends T> list, T one) {
    List<T> more = new ArrayList<>(list);
    more.add(one);
    return more;
  }
}
