package org.mamapost.family;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Explanation;
import org.mamapost.builtin.ShandongLayer;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.interpretation.LivingApart;
import org.mamapost.person.CarerFacts;
import org.mamapost.person.Facts;
import org.mamapost.person.Household;
import org.mamapost.person.Relation;
import org.mamapost.person.Sex;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.text.Message;
import org.mamapost.text.MessageBundle;

/** Nothing is kept to be read by nobody. */
class MessagesTest {

  private static final LocalDate DAY = LocalDate.of(2025, 6, 15);

  private final Set<String> said = new TreeSet<>();

  private void hear(Answer<?> answer) {
    answer.refusal().ifPresent(refusal -> hear(refusal.message()));
    answer.explanation().steps().map(Explanation::statement).forEach(this::hear);
  }

  private void hear(Message message) {
    said.add(message.key());
    for (Serializable argument : message.arguments()) {
      if (argument instanceof Message inner) {
        hear(inner);
      }
    }
  }

  @Test
  void everySentenceOfTheBundleIsSaidToSomebody() {
    RegionalPolicy weihai = WeihaiPolicy.policy();
    Facts mother = Families.mother("2024-01-01");
    for (Relation relation : Relation.values()) {
      hear(FamilyAssessor.of(weihai).stage(
          mother.toBuilder().with(CarerFacts.CHILD_RELATION, relation).build(), DAY));
    }
    Facts apart = mother.toBuilder().with(CarerFacts.CHILD_HOUSEHOLD, Household.OTHERS).build();
    Stream.of(LivingApart.values()).forEach(reading -> hear(FamilyAssessor.of(weihai.with(reading)).stage(apart, DAY)));
    hear(FamilyAssessor.of(weihai).stage(mother.toBuilder().with(CarerFacts.CHILD_RELATION, Relation.STEP)
        .without(CarerFacts.CHILD_UPBRINGING).build(), DAY));
    hear(FamilyAssessor.of(weihai).stage(Families.mother("2026-01-01"), DAY));
    hear(FamilyAssessor.of(weihai).stage(mother, LocalDate.of(2025, 1, 1)));
    hear(FamilyAssessor.of(ShandongLayer.policy()).stage(mother, DAY));
    hear(FamilyAssessor.of(weihai).nextChange(mother, LocalDate.of(2040, 1, 1)));
    hear(CarerAssessor.of(ShandongLayer.policy()).tier(mother, DAY));
    hear(CarerAssessor.of(CarerAssessorTest.twoTiers())
        .tier(mother.toBuilder().with(CarerFacts.SEX, Sex.MALE).build(), DAY));
    said.retainAll(MessageBundle.load(Words.class, "messages").keys());
    assertEquals(MessageBundle.load(Words.class, "messages").keys(), said);
  }
}
