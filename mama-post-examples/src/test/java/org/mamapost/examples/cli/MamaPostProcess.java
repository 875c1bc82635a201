package org.mamapost.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts the jar as users do, in a folder of its own. */
record MamaPostProcess(Path folder, List<String> jvmOptions) {

  private static final Path JAR = Path.of("target", "mama-post.jar").toAbsolutePath();
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
  private static final int MINUTES = 10;

  Ran run(byte[] standardInput, String... arguments) throws IOException, InterruptedException {
    Process process = start(arguments);
    try (OutputStream in = process.getOutputStream()) {
      in.write(standardInput);
    }
    return finish(process);
  }

  Ran run(String... arguments) throws IOException, InterruptedException {
    return run(new byte[0], arguments);
  }

  /** Runs it for a reader who takes the first line and goes. */
  Ran runForAReaderOfOneLine(String... arguments) throws IOException, InterruptedException {
    Process process = builder(arguments).redirectOutput(ProcessBuilder.Redirect.PIPE).start();
    try (BufferedReader reader = process.inputReader(UTF_8)) {
      Files.writeString(folder.resolve("out"), reader.readLine());
    }
    return finish(process);
  }

  private Process start(String... arguments) throws IOException {
    return builder(arguments).start();
  }

  private ProcessBuilder builder(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(JAVA.toString());
    command.addAll(jvmOptions);
    command.addAll(List.of("-jar", JAR.toString()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectError(folder.resolve("err").toFile())
        .redirectOutput(folder.resolve("out").toFile());
  }

  private Ran finish(Process process) throws IOException, InterruptedException {
    try {
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        throw new IllegalStateException("still running after " + MINUTES + " minutes");
      }
    } finally {
      process.destroyForcibly();
    }
    return new Ran(process.exitValue(), tail("out"), tail("err"));
  }

  // Of an output that is too long to be held, the end.
  private String tail(String name) throws IOException {
    Path file = folder.resolve(name);
    long skipped = Math.max(0, Files.size(file) - (8 << 20));
    try (InputStream in = Files.newInputStream(file)) {
      in.skipNBytes(skipped);
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
