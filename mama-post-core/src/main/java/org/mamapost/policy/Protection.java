package org.mamapost.policy;

import java.util.List;
import java.util.Optional;

/**
 * What the law gives a worker or forbids her employer (正文(九)): leave, nursing time, a ban. Stateless and thread-safe;
 * it never asks a clock.
 *
 * <p>A policy beneath improves a protection by its parameters, which are floors; it never takes its place.
 */
public interface Protection extends Provision<Safeguard> {

  /** Which protection it is. */
  @Override
  ProtectionKey key();

  /** The work that is forbidden while the protection applies; empty where it forbids none. */
  default List<WorkBan> workBans() {
    return List.of();
  }

  /** What an inspection asks an employer to show; empty where there is nothing to look at. */
  default Optional<Evidence> evidence() {
    return Optional.empty();
  }
}
