package org.mamapost.examples.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;

/** Starts the command line. What it writes is UTF-8, whatever the machine is set to. */
public final class Main {

  private static final int BUFFER = 64 * 1024;

  private Main() {}

  /**
   * Runs one command and ends the process: 0 where every post conforms, 1 where some do not, 2 where the input cannot
   * be used.
   *
   * @param arguments what the user wrote
   */
  public static void main(String[] arguments) {
    Streams streams = new Streams(
        new FileInputStream(FileDescriptor.in), writer(FileDescriptor.out), writer(FileDescriptor.err));
    int code = new CommandLineInterface(streams, Locale.getDefault(), Clock.systemUTC()).run(arguments);
    System.exit(code);
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(new BufferedWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), BUFFER));
  }
}
