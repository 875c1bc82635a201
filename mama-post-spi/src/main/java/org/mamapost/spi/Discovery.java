package org.mamapost.spi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Spliterator;

/**
 * Looks for providers through several class loaders, and past those that cannot be loaded: each step of the search is
 * in its own try, so one bad jar never hides those after it.
 */
final class Discovery {

  // A service file may name many missing classes; a search that fails this often is not getting anywhere.
  private static final int MOST_FAILURES = 1_000;

  private final Map<String, Class<?>> seen = new HashMap<>();
  private final List<LoadedProvider> shadowed = new ArrayList<>();
  private final List<Offer> offers = new ArrayList<>();

  List<Offer> offers() {
    return offers;
  }

  List<LoadedProvider> shadowed() {
    return shadowed;
  }

  /** Adds what a loader finds; {@code location} tells where its own classes come from, if it has one place only. */
  void search(ClassLoader loader, Optional<String> location) {
    search(ServiceLoader.load(RegionalPolicyProvider.class, loader), location);
  }

  /** Adds what a module layer finds. */
  void search(ModuleLayer layer) {
    search(ServiceLoader.load(layer, RegionalPolicyProvider.class), Optional.empty());
  }

  private void search(ServiceLoader<RegionalPolicyProvider> services, Optional<String> location) {
    Spliterator<ServiceLoader.Provider<RegionalPolicyProvider>> found = services.stream().spliterator();
    int failures = 0;
    boolean more = true;
    while (more && failures < MOST_FAILURES) {
      try {
        more = found.tryAdvance(this::take);
      } catch (ServiceConfigurationError | LinkageError e) {
        failures++;
        refuse(location, e);
      }
    }
  }

  private void refuse(Optional<String> location, Throwable e) {
    Offer refused = Offer.refused("?", Optional.empty(), location, Words.say("load.not-found", Offer.cause(e)));
    // The same service file is seen through every loader that has it.
    if (offers.stream().noneMatch(offer -> offer.refusals().equals(refused.refusals()))) {
      offers.add(refused);
    }
  }

  private void take(ServiceLoader.Provider<RegionalPolicyProvider> found) {
    Class<? extends RegionalPolicyProvider> type = found.type();
    Class<?> before = seen.putIfAbsent(type.getName(), type);
    if (before == null) {
      offers.add(instantiated(found, type));
    } else if (before != type) {
      shadowed.add(new LoadedProvider(type.getName(), Optional.of(type.getName()), Offer.locationOf(type),
          LoadState.SHADOWED, List.of(),
          List.of(Words.say("load.same-class", Offer.locationOf(before).orElse("?")))));
    }
  }

  private static Offer instantiated(
      ServiceLoader.Provider<RegionalPolicyProvider> found, Class<? extends RegionalPolicyProvider> type) {
    try {
      return Offer.of(found.get());
    } catch (ServiceConfigurationError | LinkageError e) {
      return Offer.refused(
          type.getName(), Optional.of(type), Offer.locationOf(type), Words.say("load.threw", Offer.cause(e)));
    }
  }
}
