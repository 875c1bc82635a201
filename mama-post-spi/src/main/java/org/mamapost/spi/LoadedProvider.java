package org.mamapost.spi;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.text.Message;

/**
 * One provider that a registry came across, and what became of it.
 *
 * @param id the provider's own id; where it never came to say, its class name, else the jar or folder
 * @param className the class; empty where it has none, as a file of data, or where not even its name is known
 * @param location the jar or folder it came from, if known
 * @param state what became of it
 * @param policies the policies of it that answer on some day; none unless it was loaded
 * @param laws the laws of it that answer on some day; none unless it was loaded
 * @param reasons why it, or some of its policies, do not answer, or not on all of their days
 */
public record LoadedProvider(
    String id,
    Optional<String> className,
    Optional<String> location,
    LoadState state,
    List<RegionalPolicy> policies,
    List<RegionalPolicy> laws,
    List<Message> reasons) {

  /** Copies the lists. */
  public LoadedProvider {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(className, "className");
    Objects.requireNonNull(location, "location");
    Objects.requireNonNull(state, "state");
    policies = List.copyOf(policies);
    laws = List.copyOf(laws);
    reasons = List.copyOf(reasons);
  }
}
