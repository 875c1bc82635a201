package org.mamapost.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mamapost.region.Region;

/** Runs a main class in a JVM of its own, under a Chinese default locale, and gives what it wrote to a file. */
final class ChildJvm {

  /** This library and what it needs, as a path. */
  static final String LIBRARIES = path(PolicyRegistry.class, Region.class,
      named("io.vavr.Value"), named("io.vavr.match.annotation.Patterns"), named("jakarta.validation.Valid"));

  private ChildJvm() {}

  /** Puts jars on the class path before this library, which is where a bad one does most harm. */
  static String run(Path folder, List<Path> jars, Class<?> main, String... arguments) {
    String classPath = Stream.concat(jars.stream().map(Path::toString), Stream.of(LIBRARIES, path(main)))
        .collect(Collectors.joining(File.pathSeparator));
    return run(folder, List.of("-cp", classPath, main.getName()), arguments);
  }

  /** Runs with options of one's own, which end with the main class. */
  static String run(Path folder, List<String> options, String... arguments) {
    try {
      Path written = Files.createTempFile(folder, "written", ".txt");
      Path said = Files.createTempFile(folder, "said", ".txt");
      List<String> command = new ArrayList<>(List.of(
          Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-Xshare:auto",
          "-Duser.language=zh", "-Duser.country=CN"));
      command.addAll(options);
      command.add(written.toString());
      command.addAll(Arrays.asList(arguments));
      Process jvm = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
      assertTrue(jvm.waitFor(60, TimeUnit.SECONDS), "the JVM does not come to an end");
      assertEquals(0, jvm.exitValue(), Files.readString(said));
      return Files.readString(written);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Where classes come from. */
  static String path(Class<?>... types) {
    return Arrays.stream(types).map(ChildJvm::place).distinct().collect(Collectors.joining(File.pathSeparator));
  }

  private static Class<?> named(String className) {
    try {
      return Class.forName(className);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
