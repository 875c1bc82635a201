package org.mamapost.service;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.mamapost.policy.RegionalPolicy;

/**
 * What a policy pledges on which days. Most people register on days on which others do, so each day is looked up once.
 * Thread-safe.
 */
final class PledgeDays {

  private final RegionalPolicy policy;
  private final Map<LocalDate, Optional<ServicePledge>> pledges = new ConcurrentHashMap<>();
  private final Map<LocalDate, Optional<LocalDate>> beginnings = new ConcurrentHashMap<>();

  PledgeDays(RegionalPolicy policy) {
    this.policy = policy;
  }

  /** What is pledged on a day; empty if nothing is. */
  Optional<ServicePledge> on(LocalDate day) {
    return pledges.computeIfAbsent(day, this::lookUp);
  }

  // The pledge of a higher policy may be older than the policy asked; what comes after the policy's end is not its own.
  private Optional<ServicePledge> lookUp(LocalDate day) {
    return isOver(day) ? Optional.empty() : ServicePledge.of(policy, day);
  }

  /** Tells whether the policy is no longer in force on a day. */
  boolean isOver(LocalDate day) {
    return policy.inForce().last().filter(day::isAfter).isPresent();
  }

  /** The first day after another on which something is pledged; empty if nothing is from then on. */
  Optional<LocalDate> nextAfter(LocalDate day) {
    return beginnings.computeIfAbsent(day, this::lookUpNext);
  }

  private Optional<LocalDate> lookUpNext(LocalDate day) {
    return policy.changes().filter(day::isBefore).sorted()
        .filter(begins -> on(begins).isPresent())
        .findFirst();
  }
}
