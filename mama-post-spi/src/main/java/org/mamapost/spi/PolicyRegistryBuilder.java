package org.mamapost.spi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Builds a registry from class loaders, module layers, plugin folders and providers at hand.
 *
 * <p>Classes are looked for through the given loaders in the order given, then through the thread's, then through this
 * library's own; a class name that was found before is not taken again.
 */
public final class PolicyRegistryBuilder {

  private final Set<ClassLoader> loaders = new LinkedHashSet<>();
  private final List<ModuleLayer> layers = new ArrayList<>();
  private final List<Path> folders = new ArrayList<>();
  private final List<RegionalPolicyProvider> providers = new ArrayList<>();
  private boolean builtIns = true;
  private boolean strict;

  PolicyRegistryBuilder() {}

  /** Looks through a class loader before the thread's. */
  public PolicyRegistryBuilder loader(ClassLoader loader) {
    loaders.add(loader);
    return this;
  }

  /** Looks through a module layer. */
  public PolicyRegistryBuilder layer(ModuleLayer layer) {
    layers.add(layer);
    return this;
  }

  /**
   * Looks into every jar of a folder, each through a class loader of its own, in the order of the file names.
   *
   * @param folder the folder; one that is missing or empty has no plugins
   * @return this builder
   */
  public PolicyRegistryBuilder plugins(Path folder) {
    folders.add(folder);
    return this;
  }

  /** Adds a provider that is at hand, before all that are looked for. */
  public PolicyRegistryBuilder provider(RegionalPolicyProvider provider) {
    providers.add(provider);
    return this;
  }

  /** Leaves the policies out that come with the library. */
  public PolicyRegistryBuilder withoutBuiltIns() {
    this.builtIns = false;
    return this;
  }

  /** Refuses to build anything if anything is amiss. */
  public PolicyRegistryBuilder strict() {
    this.strict = true;
    return this;
  }

  /**
   * The registry. Every provider is called now and never again.
   *
   * @return the registry
   * @throws PolicyLoadException if it is to be strict and anything is amiss; it lists all of it
   * @throws UncheckedIOException if a plugin folder cannot be listed
   */
  public PolicyRegistry build() {
    Discovery discovery = discover();
    List<Offer> offers = Stream.concat(providers.stream().map(Offer::of), discovery.offers().stream())
        .filter(offer -> builtIns || !offer.className().equals(Optional.of(BuiltInPolicies.class.getName())))
        .toList();
    Settlement settlement = new Settlement(offers);
    LoadReport report = new LoadReport(
        Stream.concat(offers.stream().map(settlement::outcome), discovery.shadowed().stream()).toList());
    if (strict && !report.amiss().isEmpty()) {
      throw new PolicyLoadException(report);
    }
    return new PolicyRegistry(settlement.answering(), settlement.conflicts(), report);
  }

  private Discovery discover() {
    Discovery discovery = new Discovery();
    Set<ClassLoader> all = new LinkedHashSet<>(loaders);
    all.add(Optional.ofNullable(Thread.currentThread().getContextClassLoader())
        .orElseGet(PolicyRegistryBuilder.class::getClassLoader));
    all.add(PolicyRegistryBuilder.class.getClassLoader());
    all.forEach(loader -> discovery.search(loader, Optional.empty()));
    layers.forEach(discovery::search);
    folders.stream().flatMap(folder -> jars(folder).stream())
        .forEach(jar -> discovery.search(loaderOf(jar), Optional.of(jar.toUri().toString())));
    return discovery;
  }

  private static List<Path> jars(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().endsWith(".jar")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the plugin folder " + folder + " cannot be listed", e);
    }
  }

  private static ClassLoader loaderOf(Path jar) {
    try {
      // Stays open as long as the registry lives: a rule may need a class that has not been loaded yet.
      return new URLClassLoader(new URL[] {jar.toUri().toURL()}, PolicyRegistryBuilder.class.getClassLoader());
    } catch (MalformedURLException e) {
      throw new UncheckedIOException("the plugin " + jar + " has no URL", e);
    }
  }
}
