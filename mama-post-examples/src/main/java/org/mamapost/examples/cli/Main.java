package org.mamapost.examples.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.OutputStream;
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
   * be used, 141 where the reader of the output has gone, as if by the signal that ends other programs then.
   *
   * @param arguments what the user wrote
   */
  public static void main(String[] arguments) {
    PipeOutput out = new PipeOutput(new FileOutputStream(FileDescriptor.out));
    Streams streams = new Streams(new FileInputStream(FileDescriptor.in), writer(out),
        writer(new FileOutputStream(FileDescriptor.err)), out::isReaderGone);
    int code = new CommandLineInterface(streams, Locale.getDefault(), Clock.systemUTC()).run(arguments);
    System.exit(code);
  }

  private static PrintWriter writer(OutputStream to) {
    return new PrintWriter(new VisibleWriter(new BufferedWriter(
        new OutputStreamWriter(to, StandardCharsets.UTF_8), BUFFER)));
  }
}
