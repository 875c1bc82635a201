package org.mamapost.examples.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Standard output that knows whether its reader, such as {@code head}, has gone: then nothing is wrong. */
final class PipeOutput extends FilterOutputStream {

  // Linux and macOS, then Windows.
  private static final String[] READER_GONE = {"Broken pipe", "pipe is being closed", "pipe has been ended"};

  private boolean readerGone;

  PipeOutput(OutputStream out) {
    super(out);
  }

  /** Whether a write failed because nobody reads any more. */
  boolean isReaderGone() {
    return readerGone;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException lost) {
      for (String gone : READER_GONE) {
        readerGone |= String.valueOf(lost.getMessage()).contains(gone);
      }
      throw lost;
    }
  }
}
