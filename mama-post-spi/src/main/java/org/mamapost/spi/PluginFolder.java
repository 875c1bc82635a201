package org.mamapost.spi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mamapost.text.Message;

/**
 * A folder of plugins, each a jar or a file of policies that are written as data.
 *
 * @param path the folder
 */
record PluginFolder(Path path) {

  /** Searches each jar through a loader of its own; what is no plugin is refused, because a class loader hides it. */
  void searchedBy(Discovery discovery, FileSearch files, ClassLoader parent) {
    if (!Files.isDirectory(path)) {
      discovery.refuse(refused(path, Words.say("load.no-folder")));
      return;
    }
    for (Path plugin : plugins(files)) {
      if (isJar(plugin)) {
        searchJar(plugin, discovery, files, parent);
      } else if (Files.isRegularFile(plugin)) {
        files.read(plugin);
      } else {
        // A URL would read the names of the files in it.
        discovery.refuse(refused(plugin, Words.say("load.no-file")));
      }
    }
  }

  private static void searchJar(Path jar, Discovery discovery, FileSearch files, ClassLoader parent) {
    JarContent content = JarContent.of(jar, files.pathsInJar());
    if (content.fault().isPresent()) {
      discovery.refuse(refused(jar, content.fault().get()));
      return;
    }
    // Stays open as long as the registry lives: a rule may need a class that has not been loaded yet.
    URLClassLoader loader = new URLClassLoader(new URL[] {Location.of(jar)}, parent);
    if (content.namesClasses()) {
      searchClasses(jar, discovery, loader);
    }
    files.searchIn(loader);
  }

  private static void searchClasses(Path jar, Discovery discovery, URLClassLoader loader) {
    discovery.search(loader);
    ServiceFile offered = new ServiceFile(loader.findResource(ServiceFile.PATH));
    discovery.shadow(offered, Location.of(jar).toString(), loader);
    if (offered.isEmpty()) {
      discovery.refuse(refused(jar, Words.say("load.no-class-named", ServiceFile.PATH)));
    }
  }

  private static Offer refused(Path place, Message reason) {
    return Offer.refused(Location.of(place).toString(), reason);
  }

  private static boolean isJar(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".jar");
  }

  private List<Path> plugins(FileSearch known) {
    try (Stream<Path> files = Files.list(path)) {
      return files
          .filter(file -> isJar(file) || known.reads(file))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the plugin folder " + path + " cannot be listed", e);
    }
  }
}
