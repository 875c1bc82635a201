package org.mamapost.family;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mamapost.answer.Answer;
import org.mamapost.answer.RefusalReason;
import org.mamapost.builtin.NationalLayer;
import org.mamapost.builtin.WeihaiNotice;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.fact.Stated;
import org.mamapost.interpretation.UnderTwelve;
import org.mamapost.person.CarerFacts;
import org.mamapost.person.Child;
import org.mamapost.person.Children;
import org.mamapost.person.Fact;
import org.mamapost.person.Facts;
import org.mamapost.person.Relation;
import org.mamapost.person.Sex;
import org.mamapost.policy.Binding;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.ParameterKey;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;
import org.mamapost.source.Citation;
import org.mamapost.time.DateRange;

/** Whom posts are meant for, and who is treated like them. */
class CarerAssessorTest {

  private static final LocalDate DAY = LocalDate.of(2025, 6, 1);
  private static final Citation WORDS = WeihaiNotice.cite("正文(一)", "促进育儿妇女高质量充分就业");
  private static final Facts MOTHER = Facts.builder()
      .with(CarerFacts.SEX, Sex.FEMALE)
      .with(CarerFacts.CHILDREN, new Children(List.of(new Child(LocalDate.of(2019, 1, 1)))))
      .with(CarerFacts.CHILD_RELATION, Relation.OWN)
      .with(CarerFacts.CARES_FOR_DISABLED_ELDER, false)
      .build();
  private static final Facts FATHER = MOTHER.toBuilder().with(CarerFacts.SEX, Sex.MALE).build();

  private static RegionalPolicy.Builder policy() {
    return RegionalPolicy.builder("two-tiers").version("1").region(Region.of("542500"))
        .inForce(DateRange.startingOn(DAY)).document(WeihaiNotice.document()).above(NationalLayer.policy());
  }

  /** A policy for women, by analogy for whoever cares for a child or a disabled elder. */
  static RegionalPolicy twoTiers() {
    return policy()
        .parameter(value(FamilyRules.CARERS, Carers.WOMEN))
        .parameter(new Parameter<>(FamilyRules.AGE_LIMIT, 12, Binding.OPEN, DateRange.startingOn(DAY), WORDS))
        .parameter(value(FamilyRules.ANALOGY_CHILD, Carers.ANYBODY))
        .parameter(value(FamilyRules.ANALOGY_DISABLED_ELDER, Carers.ANYBODY))
        .build();
  }

  private static Parameter<Carers> value(ParameterKey<Carers> key, Carers who) {
    return new Parameter<>(key, who, Binding.OPEN, DateRange.startingOn(DAY), WORDS);
  }

  private static Object tier(RegionalPolicy policy, Facts facts) {
    Answer<CarerTier> answer = CarerAssessor.of(policy).tier(facts, DAY);
    return answer.<Object>fold(refusal -> refusal.reason(), tier -> tier);
  }

  @Test
  void weihaisPostsAreForWomenAlone() {
    assertEquals(CarerTier.MEANT, tier(WeihaiPolicy.policy(), MOTHER));
    assertEquals(RefusalReason.NOT_ELIGIBLE, tier(WeihaiPolicy.policy(), FATHER));
  }

  @Test
  void aFatherIsInTheSecondTierWhereThereIsOne() {
    assertEquals(CarerTier.MEANT, tier(twoTiers(), MOTHER));
    assertEquals(CarerTier.BY_ANALOGY, tier(twoTiers(), FATHER));
  }

  @Test
  void whoCaresForAnElderNeedsNoChildAndWhoCaresForNobodyIsInNoTier() {
    Facts alone = Facts.builder().with(CarerFacts.SEX, Sex.MALE).without(CarerFacts.CHILDREN).build();
    Facts caring = alone.toBuilder().with(CarerFacts.CARES_FOR_DISABLED_ELDER, true).build();
    Facts otherwise = alone.toBuilder().with(CarerFacts.CARES_FOR_DISABLED_ELDER, false)
        .with(CarerFacts.CARES_FOR_DISABLED_PERSON, true).build();
    assertEquals(CarerTier.BY_ANALOGY, tier(twoTiers(), caring));
    assertEquals(RefusalReason.NOT_ELIGIBLE, tier(twoTiers(), otherwise));
    assertEquals(RefusalReason.NOT_ELIGIBLE, tier(WeihaiPolicy.policy(), caring));
  }

  @Test
  void whoMayYetBeMeantIsInNoLowerTierMeanwhile() {
    Facts unknown = MOTHER.toBuilder().with(new Fact<>(CarerFacts.SEX, Stated.unknown(), Stated.unknown())).build();
    Answer<CarerTier> open = CarerAssessor.of(twoTiers()).tier(unknown, DAY);
    assertEquals(List.of(CarerFacts.SEX), open.missingFacts());
  }

  @Test
  void theTwelfthBirthdayIsAReading() {
    Facts twelve = MOTHER.toBuilder()
        .with(CarerFacts.CHILDREN, new Children(List.of(new Child(DAY.minusYears(12))))).build();
    Facts thirteen = MOTHER.toBuilder()
        .with(CarerFacts.CHILDREN, new Children(List.of(new Child(DAY.minusYears(13))))).build();
    assertEquals(CarerTier.MEANT, tier(twoTiers(), twelve));
    assertEquals(RefusalReason.NOT_ELIGIBLE, tier(twoTiers().with(UnderTwelve.NOT_INCLUDED), twelve));
    assertEquals(RefusalReason.NOT_ELIGIBLE, tier(twoTiers(), thirteen));
  }

  @Test
  void aTieWithoutADutyDoesNotCount() {
    RegionalPolicy noDuty = twoTiers().toBuilder().parameter(new Parameter<>(FamilyRules.duty(Relation.OTHER),
        Duty.NONE, Binding.OPEN, DateRange.startingOn(DAY), WORDS)).build();
    Facts nanny = MOTHER.toBuilder().with(CarerFacts.CHILD_RELATION, Relation.OTHER).build();
    assertEquals(RefusalReason.NOT_ELIGIBLE, tier(noDuty, nanny));
    assertEquals(RefusalReason.NOT_MODELLED, tier(twoTiers(), nanny));
  }

  @Test
  void whereNobodySaysWhomItIsForItIsNotModelled() {
    assertEquals(RefusalReason.NOT_MODELLED, tier(policy().build(), MOTHER));
    assertEquals(Optional.of(RefusalReason.NOT_IN_FORCE), CarerAssessor.of(twoTiers())
        .tier(MOTHER, DAY.minusDays(1)).refusal().map(refusal -> refusal.reason()));
  }
}
