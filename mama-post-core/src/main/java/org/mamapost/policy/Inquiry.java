package org.mamapost.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Explanation;
import org.mamapost.answer.Holding;
import org.mamapost.answer.Refusal;
import org.mamapost.answer.RefusalReason;
import org.mamapost.person.Facts;
import org.mamapost.text.Message;
import org.mamapost.time.DateRange;

/**
 * Asks a policy's provisions, on a day or over a period. A provision that fails harms only its own answer. Immutable and
 * thread-safe.
 */
public final class Inquiry {

  private final RegionalPolicy policy;

  private Inquiry(RegionalPolicy policy) {
    this.policy = Objects.requireNonNull(policy, "policy");
  }

  /**
   * Answers of one provision that say the same on every day.
   *
   * @param days the days
   * @param answer the answer on each of them
   * @param <V> what the provision gives
   */
  public record Span<V>(DateRange days, Answer<V> answer) {

    /** Checks that nothing is missing. */
    public Span {
      Objects.requireNonNull(days, "days");
      Objects.requireNonNull(answer, "answer");
    }
  }

  /**
   * An inquiry.
   *
   * @param policy the policy, with its layers
   * @return the inquiry
   */
  public static Inquiry of(RegionalPolicy policy) {
    return new Inquiry(policy);
  }

  /**
   * Asks a provision on a day.
   *
   * @param provision the provision
   * @param facts what is known
   * @param factsOn the day on which the facts are looked at
   * @param rulesOn the day whose rules apply
   * @return its answer; a refusal where the policy is not in force or the provision fails
   */
  public <V> Answer<V> ask(Provision<V> provision, Facts facts, LocalDate factsOn, LocalDate rulesOn) {
    return policy.inForce().contains(rulesOn)
        ? asked(provision, new SchemeContext(facts, factsOn, rulesOn, policy))
        : refused(RefusalReason.NOT_IN_FORCE,
            Words.say("not-in-force", policy.region(), policy.inForce(), rulesOn), provision);
  }

  /**
   * Asks a provision over a period, split where a parameter or a fact changes.
   *
   * @param provision the provision
   * @param facts what is known
   * @param days the period, with a last day
   * @return its answers in order of time, which together cover the period
   * @throws IllegalArgumentException if the period has no last day
   */
  public <V> List<Span<V>> over(Provision<V> provision, Facts facts, DateRange days) {
    LocalDate last = days.last()
        .orElseThrow(() -> new IllegalArgumentException("the period " + days + " has no last day"));
    List<Span<V>> spans = new ArrayList<>();
    List<LocalDate> starts = List.copyOf(starts(provision, facts, days.first(), last));
    for (int i = 0; i < starts.size(); i++) {
      LocalDate start = starts.get(i);
      LocalDate end = i + 1 < starts.size() ? starts.get(i + 1).minusDays(1) : last;
      Answer<V> answer = ask(provision, facts, start, start);
      Span<V> before = spans.isEmpty() ? null : spans.get(spans.size() - 1);
      if (before != null && saysTheSame(before.answer(), answer)) {
        spans.set(spans.size() - 1,
            new Span<>(DateRange.ofInclusive(before.days().first(), end), before.answer()));
      } else {
        spans.add(new Span<>(DateRange.ofInclusive(start, end), answer));
      }
    }
    return spans;
  }

  private static <V> boolean saysTheSame(Answer<V> one, Answer<V> other) {
    return one.value().equals(other.value()) && one.refusal().equals(other.refusal());
  }

  private SortedSet<LocalDate> starts(Provision<?> provision, Facts facts, LocalDate first, LocalDate last) {
    SortedSet<LocalDate> starts = new TreeSet<>();
    starts.add(first);
    Stream.concat(rangesOfRules().flatMap(Inquiry::boundaries), provision.changes(facts, policy).stream())
        .filter(day -> day.isAfter(first) && !day.isAfter(last))
        .forEach(starts::add);
    return starts;
  }

  private Stream<DateRange> rangesOfRules() {
    return policy.layers().flatMap(layer -> Stream.concat(
        Stream.of(layer.inForce()), layer.parameters().stream().map(Parameter::inForce)));
  }

  private static Stream<LocalDate> boundaries(DateRange range) {
    return Stream.concat(Stream.of(range.first()), range.last().map(day -> day.plusDays(1)).stream());
  }

  // A provision that a city brought along harms only its own answer.
  private static <V> Answer<V> asked(Provision<V> provision, SchemeContext context) {
    try {
      return Objects.requireNonNull(provision.assess(context), "the provision returned null");
    } catch (RuntimeException | LinkageError e) {
      return refused(RefusalReason.NEEDS_JUDGEMENT,
          Words.say("provision-failed", provision.key(), e.toString()), provision);
    }
  }

  private static <V> Answer<V> refused(RefusalReason reason, Message message, Provision<V> provision) {
    return new Answer.Refused<>(new Refusal(reason, message, List.of(provision.basis())),
        Explanation.of(message, Holding.FAILS).citing(provision.basis()));
  }
}
