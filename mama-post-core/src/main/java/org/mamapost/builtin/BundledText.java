package org.mamapost.builtin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The texts of documents that are bundled beside this package, in UTF-8. */
final class BundledText {

  private BundledText() {}

  static String read(String resource) {
    try (InputStream in = BundledText.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the bundled " + resource + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled " + resource + " cannot be read", e);
    }
  }
}
