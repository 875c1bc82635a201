package org.mamapost.insight;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.mamapost.policy.SchemeKey;

/**
 * What the answers of the schemes add up to (正文(三)(五)(十)).
 *
 * @param people of how many people some scheme says what: due where anything is, else open, refused or not due
 * @param schemes how many people each scheme answers how
 */
public record BenefitCell(Tally<BenefitOutcome> people, Map<SchemeKey, Tally<BenefitOutcome>> schemes)
    implements Mergeable<BenefitCell>, Serializable {

  /** Copies the schemes. */
  public BenefitCell {
    Objects.requireNonNull(people, "people");
    schemes = Map.copyOf(schemes);
  }

  /** Sums up people by county, care stage and month. */
  public static Collector<BenefitCase, ?, ByGroup<BenefitCell>> byGroup() {
    return ByGroup.collecting(EnumSet.of(Dimension.COUNTY, Dimension.STAGE, Dimension.MONTH), BenefitCase::group,
        Collectors.teeing(
            Tally.<BenefitCase, BenefitOutcome>counting(BenefitCase::outcome),
            Collectors.flatMapping(BenefitCase::answers, Collectors.groupingBy(
                answer -> answer.scheme(), Tally.counting(answer -> BenefitOutcome.of(answer.answer())))),
            BenefitCell::new));
  }

  @Override
  public BenefitCell plus(BenefitCell other) {
    Map<SchemeKey, Tally<BenefitOutcome>> sums = new HashMap<>(schemes);
    other.schemes.forEach((scheme, tally) -> sums.merge(scheme, tally, Tally::plus));
    return new BenefitCell(people.plus(other.people), sums);
  }
}
