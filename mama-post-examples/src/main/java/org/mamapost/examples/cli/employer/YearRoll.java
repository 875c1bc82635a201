package org.mamapost.examples.cli.employer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mamapost.answer.Answer;
import org.mamapost.benefit.HiringRoll;
import org.mamapost.benefit.HiringTaxAssessor;
import org.mamapost.benefit.HiringTaxYear;
import org.mamapost.fact.Stated;
import org.mamapost.person.EmployerFacts;
import org.mamapost.person.Fact;
import org.mamapost.person.Facts;
import org.mamapost.person.Hire;
import org.mamapost.person.Hires;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;

/** One employer's year, and the people looked at for it. Used by one thread. */
final class YearRoll {

  private final String name;
  private final FiledYear filed;
  private final Region region;
  private final RegionalPolicy policy;
  private final HiringTaxAssessor assessor;
  private final boolean explaining;
  private final List<HiringRoll.Entry> entries = new ArrayList<>();
  private final Map<String, Answer<Hire>> answers = new LinkedHashMap<>();

  YearRoll(String name, FiledYear filed, Region region, RegionalPolicy policy, boolean explaining) {
    this.name = name;
    this.filed = filed;
    this.region = region;
    this.policy = policy;
    this.assessor = HiringTaxAssessor.of(policy);
    this.explaining = explaining;
  }

  /** Asks whether a person's hire counts. */
  void ask(String person, Facts facts, Shared shared) {
    Answer<Hire> answer = assessor.hire(person, facts, filed.through());
    if (explaining) {
      answers.put(person, answer);
    }
    add(HiringRoll.Entry.of(person, answer), shared);
  }

  /** Puts an entry on the roll, which shares with others what they have in common. */
  void add(HiringRoll.Entry entry, Shared shared) {
    if (entry instanceof HiringRoll.Counts counts) {
      Hire hire = counts.hire();
      entries.add(new HiringRoll.Counts(
          new Hire(hire.person(), shared.share(hire.relief()), shared.share(hire.months()))));
    } else if (entry instanceof HiringRoll.DoesNotCount not) {
      entries.add(new HiringRoll.DoesNotCount(
          not.person(), shared.share(not.refusal()), shared.share(not.missing())));
    }
  }

  List<HiringRoll.Entry> entries() {
    return entries;
  }

  EmployerOutcome settle(HiringRoll roll) {
    Optional<Answer<? extends HiringTaxYear>> atLeast = roll.hires().isUnknown()
        ? Optional.<Answer<? extends HiringTaxYear>>of(ask(roll.hiresAtLeast()))
            .filter(answer -> answer.value().isPresent())
        : Optional.empty();
    return new EmployerOutcome.Asked(name, filed, region, policy, roll, ask(roll.hires()), atLeast, answers);
  }

  private Answer<? extends HiringTaxYear> ask(Stated<Hires> hires) {
    Facts facts = filed.facts().toBuilder()
        .with(new Fact<>(EmployerFacts.HIRES, hires, Stated.unknown())).build();
    return filed.isClosed() ? assessor.settle(facts) : assessor.soFar(facts);
  }
}
