package org.mamapost.spi;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.ServiceLoader.Provider;
import java.util.Set;
import java.util.Spliterator;

/**
 * Looks for providers through several class loaders, and past those that cannot be loaded: each step of the search is
 * in its own try, so one bad jar never hides those after it.
 */
final class Discovery {

  // Every failure uses up a line of a service file, unless a class loader is broken and never comes to an end.
  private static final int MOST_FAILURES = 100_000;

  private final Map<String, Class<?>> seen = new HashMap<>();
  private final List<LoadedProvider> shadowed = new ArrayList<>();
  private final List<Offer> offers = new ArrayList<>();
  private final Set<Offer> refused = new HashSet<>();

  /** What was found, in that order: asked for its policies, or refused. */
  List<Offer> offers() {
    return offers;
  }

  List<LoadedProvider> shadowed() {
    return shadowed;
  }

  /** Adds a provider that is at hand; its class is not looked for any more. */
  void add(RegionalPolicyProvider provider) {
    seen.putIfAbsent(provider.getClass().getName(), provider.getClass());
    offers.add(Offer.of(provider));
  }

  /** Adds what a file of data offers. */
  void add(Offer offer) {
    offers.add(offer);
  }

  /** Adds what cannot be used; once, though the same service file is seen through every loader that has it. */
  void refuse(Offer offer) {
    if (refused.add(offer)) {
      offers.add(offer);
    }
  }

  /** Adds what a loader finds. */
  void search(ClassLoader loader) {
    List<String> failures = search(ServiceLoader.load(RegionalPolicyProvider.class, loader));
    if (!failures.isEmpty()) {
      explain(failures, loader);
    }
  }

  /** Adds what a module layer finds. */
  void search(ModuleLayer layer) {
    refuse(search(ServiceLoader.load(layer, RegionalPolicyProvider.class)));
  }

  /** Says of a class that a loader's own jar offers, but which the loader takes from elsewhere, that it is shadowed. */
  void shadow(ServiceFile offered, String jar, ClassLoader loader) {
    for (String name : offered.classNames()) {
      Class<?> before = seen.get(name);
      // A class that the jar's own loader has defined was met by the search, and is in the report already.
      if (before != null && !isDefinedBy(loader, name)) {
        shadowed.add(shadowed(name, Optional.of(jar), before));
      }
    }
  }

  private static boolean isDefinedBy(ClassLoader loader, String className) {
    try {
      return Class.forName(className, false, loader).getClassLoader() == loader;
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }

  private List<String> search(ServiceLoader<RegionalPolicyProvider> services) {
    Spliterator<Provider<RegionalPolicyProvider>> found = services.stream().spliterator();
    List<String> failures = new ArrayList<>();
    boolean more = true;
    while (more && failures.size() < MOST_FAILURES) {
      try {
        more = found.tryAdvance(this::take);
      } catch (ServiceConfigurationError | LinkageError e) {
        failures.add(Cause.of(e));
      }
    }
    return failures;
  }

  private void explain(List<String> failures, ClassLoader loader) {
    List<Offer> faults = new ArrayList<>();
    try {
      for (URL url : Collections.list(loader.getResources(ServiceFile.PATH))) {
        faults.addAll(new ServiceFile(url).faults(loader));
      }
    } catch (IOException e) {
      failures.add(Cause.of(e));
    }
    faults.forEach(this::refuse);
    if (faults.isEmpty()) {
      refuse(failures);
    }
  }

  private void refuse(List<String> failures) {
    failures.stream().distinct().forEach(failure ->
        refuse(Offer.refused("?", Optional.empty(), Optional.empty(), Words.say("load.not-found", failure))));
  }

  private void take(Provider<RegionalPolicyProvider> found) {
    Class<? extends RegionalPolicyProvider> type = found.type();
    Class<?> before = seen.putIfAbsent(type.getName(), type);
    if (before == null) {
      instantiate(found, type);
    } else if (before != type && !isOfTheSameJar(type, before)) {
      shadowed.add(shadowed(type.getName(), Location.of(type), before));
    }
  }

  // A jar that another names in its Class-Path is seen once more through the other's loader, and is the same plugin.
  private static boolean isOfTheSameJar(Class<?> one, Class<?> other) {
    return Location.of(one).isPresent() && Location.of(one).equals(Location.of(other));
  }

  private void instantiate(Provider<RegionalPolicyProvider> found, Class<? extends RegionalPolicyProvider> type) {
    try {
      offers.add(Offer.of(found.get()));
    } catch (ServiceConfigurationError | LinkageError e) {
      refuse(Offer.refused(type.getName(), type, Words.say("load.threw", Cause.of(e))));
    }
  }

  private static LoadedProvider shadowed(String className, Optional<String> location, Class<?> before) {
    return new LoadedProvider(className, Optional.of(className), location, LoadState.SHADOWED, List.of(), List.of(),
        List.of(Words.say("load.same-class", Location.of(before).orElse("?"))));
  }
}
