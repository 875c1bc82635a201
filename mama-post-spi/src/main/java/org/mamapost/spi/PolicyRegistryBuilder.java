package org.mamapost.spi;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mamapost.builtin.NationalLayer;

/**
 * Builds a registry from class loaders, module layers, plugin folders and providers at hand.
 *
 * <p>Classes are looked for through the given loaders in the order given, then through the thread's, then through this
 * library's own; a class name that was found before is not taken again. Policies that are written as data are looked
 * for in the same places, if a provider found there {@linkplain RegionalPolicyProvider#fileFormat() knows how to read
 * them}.
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
    loaders.add(Objects.requireNonNull(loader, "loader"));
    return this;
  }

  /** Looks through a module layer. */
  public PolicyRegistryBuilder layer(ModuleLayer layer) {
    layers.add(Objects.requireNonNull(layer, "layer"));
    return this;
  }

  /**
   * Looks into every jar of a folder, each through a class loader of its own, and into every file of policies that are
   * written as data, in the order of the file names. A plugin is one jar or one file: it sees this library and what
   * this library sees, and no other plugin.
   *
   * @param folder the folder; one that is missing stands in the load report, as does a jar that offers nothing
   * @return this builder
   */
  public PolicyRegistryBuilder plugins(Path folder) {
    folders.add(Objects.requireNonNull(folder, "folder"));
    return this;
  }

  /** Adds a provider that is at hand, before all that are looked for; its class is then not looked for any more. */
  public PolicyRegistryBuilder provider(RegionalPolicyProvider provider) {
    providers.add(Objects.requireNonNull(provider, "provider"));
    return this;
  }

  /** Leaves the policies and laws out that come with the library. */
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
    List<Offer> offers = discovery.offers().stream()
        .filter(offer -> builtIns || !offer.className().equals(Optional.of(BuiltInPolicies.class.getName())))
        .toList();
    Settlement settlement = Settlement.of(offers);
    LoadReport report = new LoadReport(
        Stream.concat(offers.stream().map(settlement::outcome), discovery.shadowed().stream()).toList());
    if (strict && !report.amiss().isEmpty()) {
      throw new PolicyLoadException(report);
    }
    return new PolicyRegistry(settlement, builtIns ? Optional.of(NationalLayer.policy()) : Optional.empty(), report);
  }

  private Discovery discover() {
    Discovery discovery = new Discovery();
    providers.forEach(discovery::add);
    Set<ClassLoader> all = new LinkedHashSet<>(loaders);
    ClassLoader own = PolicyRegistryBuilder.class.getClassLoader();
    all.add(Optional.ofNullable(Thread.currentThread().getContextClassLoader()).orElse(own));
    all.add(own);
    all.forEach(discovery::search);
    layers.forEach(discovery::search);
    FileSearch files = new FileSearch(discovery);
    all.forEach(files::search);
    layers.forEach(files::search);
    folders.forEach(folder -> new PluginFolder(folder).searchedBy(discovery, files, own));
    return discovery;
  }
}
