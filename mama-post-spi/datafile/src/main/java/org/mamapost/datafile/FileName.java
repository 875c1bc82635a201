package org.mamapost.datafile;

import java.net.URI;

/** What people call a file that lies at a URL. */
final class FileName {

  private static final String IN_JAR = "!/";

  private FileName() {}

  /** The last name in the URL, in the file system's own letters; within a jar, the jar's name leads it. */
  static String of(String location) {
    int jarEnd = location.indexOf(IN_JAR);
    return jarEnd < 0 ? last(location) : last(location.substring(0, jarEnd)) + location.substring(jarEnd);
  }

  private static String last(String url) {
    String name = url.substring(url.lastIndexOf('/') + 1);
    try {
      return URI.create(name).getPath();
    } catch (IllegalArgumentException e) {
      return name;
    }
  }
}
