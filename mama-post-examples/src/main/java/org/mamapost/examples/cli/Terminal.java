package org.mamapost.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells whether somebody watches. */
final class Terminal {

  private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

  private Terminal() {}

  /** Whether standard error is a terminal; false where that cannot be told. */
  static boolean isStandardError() {
    if (Files.isSymbolicLink(STANDARD_ERROR)) {
      try {
        String device = Files.readSymbolicLink(STANDARD_ERROR).toString();
        return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
      } catch (IOException untold) {
        return false;
      }
    }
    // The console of java.base is there only if input and output are a terminal; from JDK 22 to 24 another one, which
    // is always there, would be asked first.
    System.setProperty("jdk.console", "java.base");
    return System.console() != null;
  }
}
