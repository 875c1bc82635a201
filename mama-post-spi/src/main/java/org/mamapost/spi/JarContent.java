package org.mamapost.spi;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import org.mamapost.text.Message;

/**
 * What a jar in a plugin folder offers. The loader that is made for it finds a file as surely as it is found here.
 *
 * @param namesClasses whether it has a service file
 * @param fault why it is no plugin; empty if it is one
 */
record JarContent(boolean namesClasses, Optional<Message> fault) {

  static JarContent of(Path jar, Set<String> pathsOfData) {
    try (JarFile file = new JarFile(jar.toFile())) {
      boolean namesClasses = file.getJarEntry(ServiceFile.PATH) != null;
      boolean holdsData = pathsOfData.stream().anyMatch(path -> file.getJarEntry(path) != null);
      return new JarContent(namesClasses,
          namesClasses || holdsData ? Optional.empty() : Optional.of(offersNothing(pathsOfData)));
    } catch (IOException | SecurityException e) {
      return new JarContent(false, Optional.of(Words.say("load.no-jar", Cause.of(e))));
    }
  }

  private static Message offersNothing(Set<String> pathsOfData) {
    Set<String> paths = new TreeSet<>(pathsOfData);
    return paths.isEmpty()
        ? Words.say("load.no-service-file", ServiceFile.PATH)
        : Words.say("load.no-service-file-nor-data", ServiceFile.PATH, String.join(", ", paths));
  }
}
