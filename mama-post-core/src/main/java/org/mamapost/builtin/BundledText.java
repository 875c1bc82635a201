package org.mamapost.builtin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** The texts of documents that are bundled, in UTF-8. */
final class BundledText {

  private BundledText() {}

  static String read(String resource) {
    return read(resource, BundledText.class::getResourceAsStream);
  }

  /** Reads a text that its owner opens: the way for a plugin, whose module need not open anything. */
  static String read(String resource, Function<String, InputStream> open) {
    try (InputStream in = open.apply(resource)) {
      if (in == null) {
        throw new IllegalStateException("the bundled " + resource + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled " + resource + " cannot be read", e);
    }
  }
}
