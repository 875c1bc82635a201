package org.mamapost.spi;

import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Loads a plugin through a module layer above this library's own, as an application with modules of its own does. */
final class LayerProbe {

  private LayerProbe() {}

  public static void main(String[] args) throws IOException {
    ModuleLayer boot = ModuleLayer.boot();
    Configuration plugins = boot.configuration().resolveAndBind(
        ModuleFinder.of(Path.of(args[1])), ModuleFinder.of(), Set.of("org.example.good"));
    ModuleLayer layer = boot.defineModulesWithOneLoader(plugins, ClassLoader.getSystemClassLoader());
    PolicyRegistry registry = PolicyRegistry.builder().layer(layer).build();
    Files.writeString(Path.of(args[0]), Probe.report(registry.loadReport()));
  }
}
