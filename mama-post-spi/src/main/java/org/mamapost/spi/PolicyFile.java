package org.mamapost.spi;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;
import org.mamapost.text.Message;

/**
 * A file of policies that are written as data, once it has been read: a provider without a class of its own. It is
 * either used or refused as a whole.
 *
 * @param id a stable id; the location where the file never came to say
 * @param location where the file lies, as a URL
 * @param priority which provider wins where two claim a region
 * @param policies the policies; none if the file is refused
 * @param laws the laws; none if the file is refused
 * @param refusals why it is refused, each with where in it and what to do; empty if it is not
 */
public record PolicyFile(
    String id, String location, int priority, List<RegionalPolicy> policies, List<RegionalPolicy> laws,
    List<Message> refusals)
    implements RegionalPolicyProvider {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if it offers anything though it is refused
   */
  public PolicyFile {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(location, "location");
    policies = List.copyOf(policies);
    laws = List.copyOf(laws);
    refusals = List.copyOf(refusals);
    if (!refusals.isEmpty() && !(policies.isEmpty() && laws.isEmpty())) {
      throw new IllegalArgumentException("a file that is refused offers nothing: " + location);
    }
  }

  /**
   * A file that cannot be used.
   *
   * @param location where it lies, as a URL
   * @param refusals why, at least one reason
   * @return the file, which offers nothing
   * @throws IllegalArgumentException if no reason is given
   */
  public static PolicyFile refused(String location, List<Message> refusals) {
    if (refusals.isEmpty()) {
      throw new IllegalArgumentException("nobody says why " + location + " is refused");
    }
    return new PolicyFile(location, location, 0, List.of(), List.of(), refusals);
  }

  /** The regions of its policies and laws: a file speaks for those and no others. */
  @Override
  public Set<Region> regions() {
    return Stream.concat(policies.stream(), laws.stream())
        .map(RegionalPolicy::region).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * This file, if it can be used.
   *
   * @return this file
   * @throws PolicyLoadException if it is refused; it lists all the reasons
   */
  public PolicyFile orElseThrow() {
    if (refusals.isEmpty()) {
      return this;
    }
    throw new PolicyLoadException(new LoadReport(List.of(new LoadedProvider(
        id, Optional.empty(), Optional.of(location), LoadState.REFUSED, List.of(), List.of(), refusals))));
  }
}
