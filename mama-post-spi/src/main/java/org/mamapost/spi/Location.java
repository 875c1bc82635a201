package org.mamapost.spi;

import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/** The jar or folder that something came from, always spelled as the class loaders spell it. */
final class Location {

  private Location() {}

  static Optional<String> of(Class<?> type) {
    return Optional.ofNullable(type.getProtectionDomain().getCodeSource())
        .map(CodeSource::getLocation)
        .map(URL::toString);
  }

  /** The jar or folder that a file lies in, at a path that is known. */
  static String holding(URL file, String path) {
    String url = file.toString();
    String holder = url.endsWith(path) ? url.substring(0, url.length() - path.length()) : url;
    return holder.startsWith("jar:") && holder.endsWith("!/") ? holder.substring(4, holder.length() - 2) : holder;
  }

  static URL of(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(path + " has no URL", e);
    }
  }
}
