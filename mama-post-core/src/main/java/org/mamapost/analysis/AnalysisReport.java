package org.mamapost.analysis;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.mamapost.region.Region;
import org.mamapost.text.Message;
import org.mamapost.time.DateRange;

/**
 * What an analysis of a policy looked at, and everything it has to say. A kind of which there is no remark was looked
 * for and not found, as far as {@link #lookedAt} says that it was looked at.
 *
 * @param policyId the policy
 * @param policyVersion its version
 * @param region the region that issued it
 * @param inForce the days on which it is in force, over which values are looked at
 * @param date the day as of which the catalogue is looked at
 * @param lookedAt what was gone through, a sentence for each part of the policy
 * @param remarks the remarks, by kind and then by subject
 */
public record AnalysisReport(String policyId, String policyVersion, Region region, DateRange inForce, LocalDate date,
    List<Message> lookedAt, List<Remark> remarks) implements Serializable {

  /** Copies the lists. */
  public AnalysisReport {
    Objects.requireNonNull(policyId, "policyId");
    Objects.requireNonNull(policyVersion, "policyVersion");
    Objects.requireNonNull(region, "region");
    Objects.requireNonNull(inForce, "inForce");
    Objects.requireNonNull(date, "date");
    lookedAt = List.copyOf(lookedAt);
    remarks = List.copyOf(remarks);
  }

  /** The remarks of one kind. */
  public List<Remark> of(RemarkKind kind) {
    return remarks.stream().filter(remark -> remark.kind() == kind).toList();
  }
}
