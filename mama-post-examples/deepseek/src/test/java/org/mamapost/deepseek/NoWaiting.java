package org.mamapost.deepseek;

import dev.failsafe.spi.Scheduler;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Does at once what was to be done later, and remembers how much later. */
final class NoWaiting implements Scheduler {

  private final List<Long> seconds = Collections.synchronizedList(new ArrayList<>());

  @Override
  public ScheduledFuture<?> schedule(Callable<?> task, long delay, TimeUnit unit) {
    if (delay > 0) {
      seconds.add(unit.toSeconds(delay));
    }
    return Scheduler.DEFAULT.schedule(task, 0, unit);
  }

  /** The waits there would have been. */
  List<Long> seconds() {
    return List.copyOf(seconds);
  }
}
