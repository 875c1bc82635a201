package org.mamapost.examples.cli;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mamapost.spi.PolicyRegistry;
import org.mamapost.spi.PolicyRegistryBuilder;

/** The folders whose jars bring policies, found before the arguments are parsed: reading them needs the policies. */
final class PluginFolders {

  static final String OPTION = "--plugins";

  private static final String BESIDE_THE_JAR = "plugins";

  private PluginFolders() {}

  /** The policies of the folders that the user names; else of the folder beside the jar, if there is one. */
  static PolicyRegistry registry(List<String> arguments) {
    List<Path> named = named(arguments);
    PolicyRegistryBuilder builder = PolicyRegistry.builder();
    (named.isEmpty() ? besideTheJar().stream() : named.stream()).forEach(builder::plugins);
    return builder.build();
  }

  private static List<Path> named(List<String> arguments) {
    List<Path> folders = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.startsWith(OPTION + "=")) {
        folders.add(Path.of(argument.substring(OPTION.length() + 1)));
      } else if (argument.equals(OPTION) && i + 1 < arguments.size()) {
        folders.add(Path.of(arguments.get(i + 1)));
      }
    }
    return folders;
  }

  private static Optional<Path> besideTheJar() {
    try {
      CodeSource source = PluginFolders.class.getProtectionDomain().getCodeSource();
      return Optional.of(Path.of(source.getLocation().toURI()))
          .filter(jar -> jar.toString().endsWith(".jar"))
          .map(jar -> jar.resolveSibling(BESIDE_THE_JAR))
          .filter(Files::isDirectory);
    } catch (URISyntaxException noPath) {
      throw new IllegalStateException("this program does not know where it is", noPath);
    }
  }
}
