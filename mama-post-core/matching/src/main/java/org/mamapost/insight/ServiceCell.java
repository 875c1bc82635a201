package org.mamapost.insight;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Objects;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.mamapost.answer.RefusalReason;
import org.mamapost.service.PledgeStanding;
import org.mamapost.service.ServiceKind;
import org.mamapost.service.ServiceTally;
import org.mamapost.service.ServiceYear;

/**
 * What the pledges of the 12333 service add up to (正文(七)).
 *
 * @param standings how many years of services stand how
 * @param refused for how many people there is no year to tell of, by the reason
 * @param pledged how many services were pledged, of each kind
 * @param kept how many of those were given; what was given beyond the pledge is not among them
 */
public record ServiceCell(Tally<PledgeStanding> standings, Tally<RefusalReason> refused, Tally<ServiceKind> pledged,
    Tally<ServiceKind> kept) implements Mergeable<ServiceCell>, Serializable {

  private static final ServiceCell EMPTY =
      new ServiceCell(Tally.empty(), Tally.empty(), Tally.empty(), Tally.empty());

  /** Checks that nothing is missing. */
  public ServiceCell {
    Objects.requireNonNull(standings, "standings");
    Objects.requireNonNull(refused, "refused");
    Objects.requireNonNull(pledged, "pledged");
    Objects.requireNonNull(kept, "kept");
  }

  /** Sums up pledges by county, care stage and month of registration. */
  public static Collector<Pledge, ?, ByGroup<ServiceCell>> byGroup() {
    return ByGroup.collecting(EnumSet.of(Dimension.COUNTY, Dimension.STAGE, Dimension.MONTH), Pledge::group,
        Collectors.reducing(EMPTY, ServiceCell::of, ServiceCell::plus));
  }

  private static ServiceCell of(Pledge pledge) {
    return pledge.year().fold(
        refusal -> new ServiceCell(Tally.empty(), Tally.<RefusalReason>empty().plus(refusal.reason(), 1),
            Tally.empty(), Tally.empty()),
        ServiceCell::of);
  }

  private static ServiceCell of(ServiceYear year) {
    Tally<ServiceKind> pledged = Tally.empty();
    Tally<ServiceKind> kept = Tally.empty();
    for (ServiceTally tally : year.tallies()) {
      pledged = pledged.plus(tally.promise().kind(), tally.promise().times());
      kept = kept.plus(tally.promise().kind(), tally.promise().times() - tally.owed());
    }
    return new ServiceCell(Tally.<PledgeStanding>empty().plus(year.standing(), 1), Tally.empty(), pledged, kept);
  }

  /** How many years there are, and people without one. */
  public long pledges() {
    return standings.total() + refused.total();
  }

  @Override
  public ServiceCell plus(ServiceCell other) {
    return new ServiceCell(standings.plus(other.standings), refused.plus(other.refused), pledged.plus(other.pledged),
        kept.plus(other.kept));
  }
}
