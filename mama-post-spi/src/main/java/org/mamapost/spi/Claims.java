package org.mamapost.spi;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mamapost.policy.RegionalPolicy;

/**
 * Everybody's claims to one region. On each day the claim of the highest priority holds; where several are equal none
 * does, because to pick one would be to guess. The order in which the claims were made plays no part.
 */
final class Claims {

  private static final Comparator<Claim> BY_DATE = Comparator
      .comparing((Claim claim) -> claim.policy().inForce().first())
      .thenComparing(Claim::name);

  private final List<Claim> all;

  Claims(List<Claim> all) {
    this.all = all.stream().sorted(BY_DATE).toList();
  }

  /** The claims of the highest priority on a day: one that holds, several that conflict, or none. */
  List<Claim> on(LocalDate day) {
    List<Claim> inForce = all.stream().filter(claim -> claim.policy().inForce().contains(day)).toList();
    int highest = inForce.stream().mapToInt(Claim::priority).max().orElse(0);
    return inForce.stream().filter(claim -> claim.priority() == highest).toList();
  }

  /** The claims that keep one from answering on some day. */
  List<Claim> against(Claim claim) {
    return all.stream().filter(claim::isHeldBackBy).toList();
  }

  /** The policies that answer on some day, by date. */
  Stream<RegionalPolicy> answering() {
    return all.stream().filter(this::answers).map(Claim::policy);
  }

  /** Every policy, whether it answers or not, by date. */
  List<RegionalPolicy> policies() {
    return all.stream().map(Claim::policy).toList();
  }

  /** Tells whether a claim holds on some day. */
  boolean answers(Claim claim) {
    // If it does, then on its first day or on a day after one on which somebody else's ends.
    Stream<LocalDate> daysAfter = against(claim).stream()
        .flatMap(other -> other.policy().inForce().last().stream())
        .filter(last -> last.isBefore(LocalDate.MAX))
        .map(last -> last.plusDays(1));
    return Stream.concat(Stream.of(claim.policy().inForce().first()), daysAfter)
        .filter(claim.policy().inForce()::contains)
        .map(this::on)
        .anyMatch(holding -> holding.size() == 1 && holding.get(0) == claim);
  }
}
