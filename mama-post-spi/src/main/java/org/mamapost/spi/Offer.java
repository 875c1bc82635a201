package org.mamapost.spi;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;
import org.mamapost.text.Message;

/**
 * What one provider offers, asked once and kept: from here on no code of the provider runs but its rules.
 *
 * @param id its id
 * @param className its class, if known
 * @param location where the class came from, if known
 * @param priority its priority
 * @param policies its policies
 * @param laws its laws
 * @param refusals why it is refused; empty if it is not
 * @param format how it reads policies that are written as data, if it does
 */
record Offer(String id, Optional<String> className, Optional<String> location, int priority,
    List<RegionalPolicy> policies, List<RegionalPolicy> laws, List<Message> refusals,
    Optional<KnownFormat> format) {

  static Offer of(RegionalPolicyProvider provider) {
    if (provider instanceof PolicyFile file) {
      return new Offer(file.id(), Optional.empty(), Optional.of(file.location()), file.priority(), file.policies(),
          file.laws(), Stream.concat(file.refusals().stream(), lawsAlone(file.laws())).toList(), Optional.empty());
    }
    Class<?> type = provider.getClass();
    try {
      return asked(provider);
    } catch (Throwable e) {
      Cause.rethrowIfFatal(e);
      return refused(type.getName(), type, Words.say("load.threw", Cause.of(e)));
    }
  }

  private static Offer asked(RegionalPolicyProvider provider) {
    Class<?> type = provider.getClass();
    String id = Objects.requireNonNull(provider.id(), "id() returned null");
    int version = provider.spiVersion();
    if (version > RegionalPolicyProvider.SPI_VERSION) {
      return refused(id, type, Words.say("load.newer", version, RegionalPolicyProvider.SPI_VERSION));
    }
    Set<Region> regions = new HashSet<>(Objects.requireNonNull(provider.regions(), "regions() returned null"));
    List<RegionalPolicy> policies = withoutNull(provider.policies(), "policies()");
    List<RegionalPolicy> laws = withoutNull(provider.laws(), "laws()");
    List<Message> refusals = Stream.concat(
        Stream.concat(policies.stream(), laws.stream())
            .filter(policy -> !regions.contains(policy.region()))
            .map(policy -> Words.say("load.undeclared", policy.id(), policy.region())),
        lawsAlone(laws)).toList();
    Optional<KnownFormat> format =
        Objects.requireNonNull(provider.fileFormat(), "fileFormat() returned null").map(KnownFormat::of);
    return new Offer(
        id, Optional.of(type.getName()), Location.of(type), provider.priority(), policies, laws, refusals, format);
  }

  private static Stream<Message> lawsAlone(List<RegionalPolicy> laws) {
    return laws.stream()
        .filter(law -> !PolicyRegistry.standsUponTheNation(law))
        .map(law -> Words.say("load.law-alone", law.id()));
  }

  private static List<RegionalPolicy> withoutNull(List<RegionalPolicy> policies, String method) {
    Objects.requireNonNull(policies, method + " returned null");
    policies.forEach(policy -> Objects.requireNonNull(policy, method + " returned a list with null in it"));
    return List.copyOf(policies);
  }

  /** A provider that was found and cannot be used. */
  static Offer refused(String id, Class<?> type, Message reason) {
    return refused(id, Optional.of(type.getName()), Location.of(type), reason);
  }

  /** A place that was to hold policies, and cannot be used. */
  static Offer refused(String location, Message reason) {
    return refused(location, Optional.empty(), Optional.of(location), reason);
  }

  /** A provider, or a place to look for some, that cannot be used. */
  static Offer refused(String id, Optional<String> className, Optional<String> location, Message reason) {
    return new Offer(id, className, location, 0, List.of(), List.of(), List.of(reason), Optional.empty());
  }

  boolean isRefused() {
    return !refusals.isEmpty();
  }
}
