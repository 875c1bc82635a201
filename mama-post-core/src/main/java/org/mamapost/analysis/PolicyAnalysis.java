package org.mamapost.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.text.Message;

/**
 * Looks for what a policy says twice, says in vain, or does not say. Immutable and thread-safe.
 *
 * <p>The catalogue is gone through exactly: whether a cell suits a row is asked of the real check, for every value that
 * the rows can tell apart and under the policy's readings. Values are looked at on every day, layer by layer.
 *
 * <pre>{@code
 * AnalysisReport report = PolicyAnalysis.of(policy).on(date);
 * report.of(RemarkKind.ROW_OVERLAP).forEach(remark -> System.out.println(remark.message()));
 * }</pre>
 */
public final class PolicyAnalysis {

  private final RegionalPolicy policy;

  private PolicyAnalysis(RegionalPolicy policy) {
    this.policy = Objects.requireNonNull(policy, "policy");
  }

  /**
   * An analysis.
   *
   * @param policy the policy, with its layers
   * @return the analysis
   */
  public static PolicyAnalysis of(RegionalPolicy policy) {
    return new PolicyAnalysis(policy);
  }

  /**
   * Everything there is to remark: the catalogue as it stands on a day, values and schemes over all days.
   *
   * @param date the day
   * @return the report, the same in whatever order the rows stand
   * @throws IllegalArgumentException if the policy is not in force on that day
   */
  public AnalysisReport on(LocalDate date) {
    if (!policy.inForce().contains(date)) {
      throw new IllegalArgumentException("the policy " + policy + " is not in force on " + date);
    }
    RegionalPolicy standing = policy.on(date);
    List<Remark> remarks = new ArrayList<>();
    List<Message> lookedAt = new ArrayList<>();
    standing.catalogue().ifPresentOrElse(
        catalogue -> {
          CatalogueFit fit = CatalogueFit.of(standing, catalogue, date);
          lookedAt.addAll(fit.lookedAt());
          Stream.of(new RowAnalysis(fit).remarks(), new CoverAnalysis(fit).remarks(),
                  new AgeAnalysis(standing, catalogue).remarks())
              .forEach(remarks::addAll);
        },
        () -> lookedAt.add(Words.say("no-catalogue", policy.region())));
    ValueAnalysis values = new ValueAnalysis(policy);
    SchemeAnalysis schemes = new SchemeAnalysis(policy);
    lookedAt.add(values.lookedAt());
    lookedAt.add(schemes.lookedAt());
    remarks.addAll(values.remarks());
    remarks.addAll(schemes.remarks());
    // A stable sort: of one kind the remarks stay in the order of their subjects.
    remarks.sort(Comparator.comparing(Remark::kind));
    return new AnalysisReport(
        policy.id(), policy.version(), policy.region(), policy.inForce(), date, lookedAt, remarks);
  }
}
