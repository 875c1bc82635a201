package org.mamapost.family;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mamapost.answer.Explanation;
import org.mamapost.answer.Holding;
import org.mamapost.answer.Refusal;
import org.mamapost.answer.RefusalReason;
import org.mamapost.catalogue.CareStage;
import org.mamapost.interpretation.SeveralStages;

/** The children of a family together: which stages they make, the youngest first. */
final class Siblings {

  private final List<ChildAnswer> all;
  private final SeveralStages reading;

  Siblings(List<ChildAnswer> all, SeveralStages reading) {
    this.all = all.stream()
        .sorted(Comparator.<ChildAnswer, LocalDate>comparing(one -> one.child().bornOn()).reversed()).toList();
    this.reading = reading;
  }

  /** Tells whether the reading of several stages makes a difference. */
  boolean differ() {
    return !stages(counting(SeveralStages.EVERY_CHILD)).equals(stages(counting(SeveralStages.YOUNGEST_CHILD)));
  }

  private List<ChildAnswer> counting(SeveralStages taken) {
    List<ChildAnswer> counting = all.stream().filter(ChildAnswer::counts).toList();
    return taken == SeveralStages.EVERY_CHILD ? counting : counting.stream()
        .filter(one -> one.child().bornOn().equals(counting.get(0).child().bornOn())).toList();
  }

  private static List<CareStage> stages(List<ChildAnswer> children) {
    return children.stream().flatMap(one -> one.stages().stream()).distinct().sorted().toList();
  }

  /** The children that keep any answer back. */
  private List<ChildAnswer> blocking() {
    List<ChildAnswer> counting = counting(reading);
    Stream<ChildAnswer> open = all.stream().filter(ChildAnswer::isOpen);
    if (counting.isEmpty()) {
      return open.toList();
    }
    return reading == SeveralStages.EVERY_CHILD ? List.of()
        : open.filter(one -> one.child().bornOn().isAfter(counting.get(0).child().bornOn())).toList();
  }

  /** What no policy lays down, if that alone keeps an answer back. */
  Optional<Refusal> notModelled() {
    List<Refusal> refusals = blocking().stream().map(one -> one.answer().refusal().orElseThrow()).toList();
    return refusals.stream().allMatch(refusal -> refusal.reason() == RefusalReason.NOT_MODELLED)
        ? refusals.stream().findFirst() : Optional.empty();
  }

  /** The step that the children make together. */
  Explanation step() {
    return Explanation.of(Words.say("children.any"), holding())
        .made(all.stream().map(one -> one.answer().explanation()).toList());
  }

  private Holding holding() {
    List<ChildAnswer> blocking = blocking();
    if (blocking.isEmpty()) {
      return counting(reading).isEmpty() ? Holding.FAILS : Holding.HOLDS;
    }
    return blocking.stream().anyMatch(one -> one.answer().explanation().holding() == Holding.UNKNOWN)
        ? Holding.UNKNOWN : Holding.JUDGEMENT;
  }

  /** The stages, once nothing stands against them. */
  FamilyStage stage() {
    List<ChildAnswer> counting = counting(reading);
    List<CareStage> stages = stages(counting);
    return new FamilyStage(stages,
        counting.stream().map(one -> one.answer().orElseThrow()).toList(),
        reading == SeveralStages.EVERY_CHILD ? open(stages) : List.of());
  }

  private List<OpenChild> open(List<CareStage> stages) {
    return all.stream().filter(ChildAnswer::isOpen)
        .map(one -> one.open(one.stages().stream().filter(stage -> !stages.contains(stage)).toList()))
        .filter(one -> !one.stages().isEmpty())
        .toList();
  }
}
