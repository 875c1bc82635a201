package org.mamapost.protection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mamapost.amount.Yuan;
import org.mamapost.answer.Answer;
import org.mamapost.answer.RefusalReason;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.fact.Stated;
import org.mamapost.person.Fact;
import org.mamapost.person.FactKey;
import org.mamapost.person.Facts;
import org.mamapost.policy.AdviceKind;
import org.mamapost.region.Region;

/** Whatever is known of a complaint. */
class AdviceProperties {

  private static final AdviceDesk DESK = AdviceDesk.of(WeihaiPolicy.policy());
  private static final LocalDate ASKED = LocalDate.of(2025, 9, 1);

  @Provide
  Arbitrary<Facts> facts() {
    return Combinators.combine(AdviceFacts.all().stream().map(AdviceProperties::any).toList())
        .as(known -> {
          Facts.Builder facts = Facts.builder();
          known.forEach(facts::with);
          return facts.build();
        });
  }

  private static <T> Arbitrary<Fact<?>> any(FactKey<T> key) {
    return Combinators.combine(Arbitraries.integers().between(1, 12), Arbitraries.of(values(key.type())))
        .as((dice, value) -> new Fact<>(key, dice == 1 ? Stated.<T>unknown() : dice == 2 ? Stated.<T>none()
            : Stated.of(key.type().cast(value)), Stated.unknown()));
  }

  private static List<?> values(Class<?> type) {
    if (type == Boolean.class) {
      return List.of(true, false);
    } else if (type == Integer.class) {
      return List.of(0, 1, 2, 6, 7, 59, 60, 97, 98, 120, Integer.MAX_VALUE);
    } else if (type == LocalDate.class) {
      return List.of(LocalDate.of(2024, 2, 29), ASKED.minusYears(1), ASKED.minusDays(61), ASKED.minusDays(1), ASKED,
          ASKED.plusDays(1));
    } else if (type == Yuan.class) {
      return List.of(Yuan.of(0), Yuan.of(22), Yuan.of(2199), Yuan.of(2400));
    } else if (type == Region.class) {
      return List.of(Region.of("371002"), Region.of("370102"), Region.of("371000"));
    }
    return Stream.of(type.getEnumConstants()).toList();
  }

  private static Answer<AdviceReply> advise(AdviceKind kind, Facts facts) {
    return DESK.advise(new AdviceComplaint(kind, facts, ASKED));
  }

  // A rule that threw would be answered as a matter of judgement.
  @Property(tries = 300)
  void noRuleThrowsAndWhatIsMissingIsNamed(@ForAll("facts") Facts facts, @ForAll AdviceKind kind) {
    Answer<AdviceReply> answer = advise(kind, facts);
    assertTrue(answer.refusal().filter(why -> why.message().key().equals("rule-failed")).isEmpty(), answer::toString);
    boolean missing = answer.refusal().filter(why -> why.reason() == RefusalReason.FACTS_MISSING).isPresent();
    assertEquals(missing, !answer.missingFacts().isEmpty(), answer::toString);
  }

  @Property(tries = 300)
  void oneFactLessNeverTurnsARefusalIntoAnAnswer(@ForAll("facts") Facts facts, @ForAll AdviceKind kind) {
    boolean answered = advise(kind, facts).value().isPresent();
    for (FactKey<?> key : AdviceFacts.all()) {
      Facts less = facts.toBuilder().with(new Fact<>(key, Stated.unknown(), Stated.unknown())).build();
      assertTrue(answered || advise(kind, less).value().isEmpty(), () -> kind + " without " + key);
    }
  }
}
