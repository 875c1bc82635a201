package org.mamapost.spi;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * A format that a provider knows how to read, asked once for where its files are.
 *
 * @param format the format
 * @param pathInJar where a jar holds such a file
 * @param extensions how the names of such files in a folder end
 */
record KnownFormat(PolicyFileFormat format, String pathInJar, Set<String> extensions) {

  static KnownFormat of(PolicyFileFormat format) {
    return new KnownFormat(format,
        Objects.requireNonNull(format.pathInJar(), "pathInJar() returned null"), Set.copyOf(format.extensions()));
  }

  /** Tells whether a file in a plugin folder is one of the format, by its name. */
  boolean reads(String fileName) {
    return extensions.stream().anyMatch(fileName.toLowerCase(Locale.ROOT)::endsWith);
  }

  /** What one file offers; a file that the format fails on is refused, and harms no other. */
  Offer read(URL file) {
    String location = file.toString();
    try {
      URLConnection connection = file.openConnection();
      connection.setUseCaches(false);
      try (InputStream content = connection.getInputStream()) {
        return Offer.of(Objects.requireNonNull(format.read(location, content), "read() returned null"));
      }
    } catch (IOException e) {
      return Offer.refused(location, Words.say("load.unreadable-file", Cause.of(e)));
    } catch (Throwable e) {
      Cause.rethrowIfFatal(e);
      return Offer.refused(location, Words.say("load.threw", Cause.of(e)));
    }
  }
}
