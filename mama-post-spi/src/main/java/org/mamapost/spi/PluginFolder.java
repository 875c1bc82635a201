package org.mamapost.spi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.mamapost.text.Message;

/**
 * A folder of plugins, each a jar.
 *
 * @param path the folder
 */
record PluginFolder(Path path) {

  /** Searches each jar through a loader of its own; what is no plugin is refused, because a class loader hides it. */
  void searchedBy(Discovery discovery, ClassLoader parent) {
    if (!Files.isDirectory(path)) {
      discovery.refuse(refused(path, Words.say("load.no-folder")));
      return;
    }
    for (Path jar : jars()) {
      Optional<Message> fault = fault(jar);
      if (fault.isPresent()) {
        discovery.refuse(refused(jar, fault.get()));
      } else {
        search(jar, discovery, parent);
      }
    }
  }

  private static void search(Path jar, Discovery discovery, ClassLoader parent) {
    // Stays open as long as the registry lives: a rule may need a class that has not been loaded yet.
    URLClassLoader loader = new URLClassLoader(new URL[] {Location.of(jar)}, parent);
    discovery.search(loader);
    ServiceFile offered = new ServiceFile(loader.findResource(ServiceFile.PATH));
    discovery.shadow(offered, Location.of(jar).toString(), loader);
    if (offered.isEmpty()) {
      discovery.refuse(refused(jar, Words.say("load.no-class-named", ServiceFile.PATH)));
    }
  }

  private static Offer refused(Path place, Message reason) {
    String location = Location.of(place).toString();
    return Offer.refused(location, Optional.empty(), Optional.of(location), reason);
  }

  // The loader that is made next finds the service file as surely as it is found here.
  private static Optional<Message> fault(Path jar) {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.getJarEntry(ServiceFile.PATH) == null
          ? Optional.of(Words.say("load.no-service-file", ServiceFile.PATH))
          : Optional.empty();
    } catch (IOException | SecurityException e) {
      return Optional.of(Words.say("load.no-jar", Cause.of(e)));
    }
  }

  private List<Path> jars() {
    try (Stream<Path> files = Files.list(path)) {
      return files
          .filter(file -> file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".jar"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the plugin folder " + path + " cannot be listed", e);
    }
  }
}
