package org.mamapost.spi;

import java.net.URL;
import java.security.CodeSource;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;
import org.mamapost.text.Message;

/**
 * What one provider offers, asked once and kept: from here on no code of the provider runs but its rules.
 *
 * @param id its id
 * @param className its class
 * @param location where the class came from, if known
 * @param priority its priority
 * @param policies its policies
 * @param refusals why it is refused; empty if it is not
 */
record Offer(String id, Optional<String> className, Optional<String> location, int priority,
    List<RegionalPolicy> policies, List<Message> refusals) {

  static Offer of(RegionalPolicyProvider provider) {
    Class<?> type = provider.getClass();
    try {
      return asked(provider);
    } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
      return refused(type.getName(), Optional.of(type), locationOf(type), Words.say("load.threw", cause(e)));
    }
  }

  private static Offer asked(RegionalPolicyProvider provider) {
    Class<?> type = provider.getClass();
    String id = Objects.requireNonNull(provider.id(), "id() returned null");
    int version = provider.spiVersion();
    if (version > RegionalPolicyProvider.SPI_VERSION) {
      return refused(id, Optional.of(type), locationOf(type),
          Words.say("load.newer", version, RegionalPolicyProvider.SPI_VERSION));
    }
    Set<Region> regions = new HashSet<>(Objects.requireNonNull(provider.regions(), "regions() returned null"));
    List<RegionalPolicy> policies =
        List.copyOf(Objects.requireNonNull(provider.policies(), "policies() returned null"));
    List<Message> refusals = policies.stream()
        .filter(policy -> !regions.contains(policy.region()))
        .<Message>map(policy -> Words.say("load.undeclared", policy.id(), policy.region()))
        .toList();
    return new Offer(
        id, Optional.of(type.getName()), locationOf(type), provider.priority(), policies, refusals);
  }

  /** A provider that was found and cannot be used. */
  static Offer refused(String id, Optional<Class<?>> type, Optional<String> location, Message reason) {
    return new Offer(id, type.map(Class::getName), location, 0, List.of(), List.of(reason));
  }

  boolean isRefused() {
    return !refusals.isEmpty();
  }

  static Optional<String> locationOf(Class<?> type) {
    return Optional.ofNullable(type.getProtectionDomain().getCodeSource())
        .map(CodeSource::getLocation)
        .map(URL::toString);
  }

  /** An error in one line, with the cause that it wraps. */
  static String cause(Throwable error) {
    return error.getCause() == null || error.getCause() == error ? error.toString() : error + " <- " + error.getCause();
  }
}
