package org.mamapost.testkit.arbitrary;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.mamapost.answer.Finding;
import org.mamapost.benefit.BenefitAssessor;
import org.mamapost.benefit.BenefitReport;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.interpretation.Interpretation;
import org.mamapost.interpretation.Reading;
import org.mamapost.policy.Bound;
import org.mamapost.policy.Measure;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.Per;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.Scheme;
import org.mamapost.policy.Sum;
import org.mamapost.source.Citation;
import org.mamapost.validation.PostValidator;
import org.mamapost.validation.ValidationReport;

/** Policies and what they say, the days around their changes, and the answers they give. */
public final class PolicyArbitraries {

  private static final int DAYS_AROUND = 2;

  private PolicyArbitraries() {}

  /** Weihai's policy, with up to three of its questions read otherwise. */
  public static Arbitrary<RegionalPolicy> policies() {
    Arbitrary<List<Reading>> readings = Arbitraries.of(Interpretation.all()).list().ofMaxSize(3).flatMap(
        questions -> Combinators.combine(questions.stream()
            .map(question -> Arbitraries.of(question.readings())).toList()).as(List::copyOf));
    return readings.map(taken -> {
      RegionalPolicy policy = WeihaiPolicy.policy();
      for (Reading reading : taken) {
        policy = policy.with(reading);
      }
      return policy;
    });
  }

  /** The rows of Weihai's catalogue. */
  public static Arbitrary<CatalogueRow> rows() {
    return Arbitraries.of(WeihaiPolicy.policy().catalogue().orElseThrow().rows());
  }

  /** The schemes of Weihai's policy. */
  public static Arbitrary<Scheme> schemes() {
    return Arbitraries.of(WeihaiPolicy.policy().schemes());
  }

  /** The parameters of Weihai's policy and of those above it. */
  public static Arbitrary<Parameter<?>> parameters() {
    return Arbitraries.of(WeihaiPolicy.policy().layers()
        .<Parameter<?>>flatMap(layer -> layer.parameters().stream()).toList());
  }

  /** The measures of Weihai's policy. */
  public static Arbitrary<Measure> measures() {
    return Arbitraries.of(WeihaiPolicy.policy().measures());
  }

  /** What Weihai's policy rests on. */
  public static Arbitrary<Citation> citations() {
    return Arbitraries.of(Citations.of(WeihaiPolicy.policy()).toList());
  }

  /** Amounts as a text means them. */
  public static Arbitrary<Sum> sums() {
    return Combinators.combine(Arbitraries.of(Bound.class), ValueArbitraries.yuan(), Arbitraries.of(Per.class))
        .as(Sum::new);
  }

  /** What Weihai's policy says of any post. */
  public static Arbitrary<ValidationReport> reports() {
    PostValidator validator = PostValidator.under(WeihaiPolicy.policy()).suggesting();
    return PostArbitraries.posts().map(post -> validator.validate(post, WeihaiPolicy.policy().inForce().first()));
  }

  /** What Weihai's policy finds in posts that are broken in one cell. */
  public static Arbitrary<Finding> findings() {
    PostValidator validator = PostValidator.of(WeihaiPolicy.policy());
    return PostArbitraries.brokenInOneCell(WeihaiPolicy.policy())
        .flatMap(broken -> Arbitraries.of(validator.validate(broken.post()).getFindings()));
  }

  /** What Weihai's policy gives in any case, on a day around one of its changes. */
  public static Arbitrary<BenefitReport> benefits() {
    BenefitAssessor assessor = BenefitAssessor.of(WeihaiPolicy.policy());
    return Combinators.combine(PersonArbitraries.cases(), daysAroundChanges(WeihaiPolicy.policy()))
        .as((facts, day) -> assessor.assess(facts, day));
  }

  /**
   * The first day of every change that a policy or one above it makes: of itself, of its values, and the day after each
   * ends.
   *
   * @param policy the policy
   * @return the days in order
   */
  public static SortedSet<LocalDate> changes(RegionalPolicy policy) {
    return policy.changes().collect(Collectors.toCollection(TreeSet::new));
  }

  /** The days around every change of a policy, two before to two after. */
  public static Arbitrary<LocalDate> daysAroundChanges(RegionalPolicy policy) {
    return Arbitraries.of(changes(policy).stream()
        .flatMap(day -> IntStream.rangeClosed(-DAYS_AROUND, DAYS_AROUND).mapToObj(day::plusDays))
        .distinct()
        .toList());
  }
}
