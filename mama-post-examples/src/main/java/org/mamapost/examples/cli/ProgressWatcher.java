package org.mamapost.examples.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarStyle;
import org.mamapost.examples.cli.input.Watcher;

/**
 * Shows a bar on standard error while a long file is read, if somebody sits at the terminal.
 *
 * @param file what the bar is called
 */
record ProgressWatcher(String file) implements Watcher {

  private static final long LONG = 5_000_000;
  private static final int WIDTH = 80;
  private static final int BYTES_A_UNIT = 1 << 20;

  @Override
  public InputStream watch(InputStream in, long bytes) {
    if (bytes < LONG || !Terminal.isStandardError()) {
      return in;
    }
    return ProgressBar.wrap(in, ProgressBar.builder()
        .setTaskName(file)
        .setInitialMax(bytes)
        .setUnit(" MiB", BYTES_A_UNIT)
        .setStyle(ProgressBarStyle.ASCII)
        .clearDisplayOnFinish()
        .setConsumer(new ConsoleProgressBarConsumer(new PrintStream(System.err, true, StandardCharsets.UTF_8), WIDTH)));
  }
}
