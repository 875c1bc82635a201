package org.mamapost.spi;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/**
 * A way to write policies as data, in files that hold no code. A registry finds the files, in the jars of its class
 * loaders and in its plugin folders, and has each read once; the format only reads. Stateless and thread-safe.
 */
public interface PolicyFileFormat {

  /** Where a jar holds such a file, such as {@code META-INF/mama-post/policy.yaml}. */
  String pathInJar();

  /** How the names of such files in a plugin folder end, in lower case, such as {@code .yaml}. */
  Set<String> extensions();

  /**
   * Reads a file. What is wrong with it is no exception: the file is then refused for its reasons, which say where in
   * it and what to do.
   *
   * @param location where the file lies, as a URL
   * @param content the file, which is closed by whoever opened it; no more of it need be read than the format allows
   * @return the policies in it, or why it is refused
   * @throws IOException if it cannot be read to its end
   */
  PolicyFile read(String location, InputStream content) throws IOException;
}
