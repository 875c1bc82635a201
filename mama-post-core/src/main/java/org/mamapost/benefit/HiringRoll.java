package org.mamapost.benefit;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Refusal;
import org.mamapost.fact.Stated;
import org.mamapost.person.FactKey;
import org.mamapost.person.Hire;
import org.mamapost.person.Hires;

/**
 * An employer's people: whose hire counts for 企业吸纳税收扣减 in a year, whose does not and why (正文(三)).
 *
 * @param entries one for each person, in the order in which they were given
 */
public record HiringRoll(List<Entry> entries) implements Serializable {

  /** What is said of one person. */
  public sealed interface Entry extends Serializable {

    /** The person, by whatever the employer calls her. */
    String person();

    /** An entry without the explanation of the answer, which many people's entries would be heavy with. */
    static Entry of(String person, Answer<Hire> answer) {
      return answer.fold(refusal -> new DoesNotCount(person, refusal, answer.missingFacts()), Counts::new);
    }
  }

  /**
   * Somebody whose hire counts.
   *
   * @param hire the days and the months that count
   */
  public record Counts(Hire hire) implements Entry {

    /** Checks that nothing is missing. */
    public Counts {
      Objects.requireNonNull(hire, "hire");
    }

    @Override
    public String person() {
      return hire.person();
    }
  }

  /**
   * Somebody whose hire does not count, or not yet.
   *
   * @param person who
   * @param refusal why not
   * @param missing the facts whose absence keeps it open
   */
  public record DoesNotCount(String person, Refusal refusal, List<FactKey<?>> missing) implements Entry {

    /** Copies the facts. */
    public DoesNotCount {
      Objects.requireNonNull(person, "person");
      Objects.requireNonNull(refusal, "refusal");
      missing = List.copyOf(missing);
    }

    /** Tells whether a fact, a rule or a judgement is wanting, so that her hire may yet count. */
    public boolean isOpen() {
      return !refusal.reason().isFinal();
    }
  }

  /**
   * Checks the people.
   *
   * @throws IllegalArgumentException if a person is there twice
   */
  public HiringRoll {
    entries = List.copyOf(entries);
    Set<String> seen = new HashSet<>();
    for (Entry entry : entries) {
      if (!seen.add(entry.person())) {
        throw new IllegalArgumentException(entry.person() + " is on the roll twice; put her facts together");
      }
    }
  }

  /**
   * Those whose hire counts, if all is decided.
   *
   * @return them; none where all were looked at and nobody's hire counts; unknown where somebody's is open, or where
   *     nobody was looked at
   */
  public Stated<Hires> hires() {
    if (entries.isEmpty() || !open().isEmpty()) {
      return Stated.unknown();
    }
    List<Hire> counted = counted();
    return counted.isEmpty() ? Stated.none() : Stated.of(new Hires(counted));
  }

  /**
   * Those whose hire counts whatever comes of the others. A limit worked out from them is one that the employer has at
   * least.
   *
   * @return them; unknown where there is nobody yet
   */
  public Stated<Hires> hiresAtLeast() {
    List<Hire> counted = counted();
    return counted.isEmpty() ? Stated.unknown() : Stated.of(new Hires(counted));
  }

  /** Those whose hire may yet count. */
  public List<DoesNotCount> open() {
    return of(DoesNotCount.class).filter(DoesNotCount::isOpen).toList();
  }

  private List<Hire> counted() {
    return of(Counts.class).map(Counts::hire).toList();
  }

  private <E extends Entry> Stream<E> of(Class<E> kind) {
    return entries.stream().filter(kind::isInstance).map(kind::cast);
  }
}
