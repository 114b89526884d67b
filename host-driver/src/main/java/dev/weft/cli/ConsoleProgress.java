package dev.weft.cli;

import dev.weft.flow.Progress;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on standard error for each task, where that is a terminal; silent otherwise. */
final class ConsoleProgress implements Progress, AutoCloseable {
  private static final int INTERVAL_MILLIS = 200;

  private final boolean terminal = System.console() != null;
  private ProgressBar bar;
  private String task;

  @Override
  public synchronized void at(String name, long done, long total) {
    if (!terminal || total < 2) {
      return;
    }
    if (!name.equals(task)) {
      close();
      task = name;
      bar =
          new ProgressBarBuilder()
              .setTaskName(name)
              .setInitialMax(total)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(INTERVAL_MILLIS)
              .continuousUpdate()
              .build();
    }
    if (bar != null) {
      bar.stepTo(done);
      if (done >= total) {
        close();
      }
    }
  }

  @Override
  public synchronized void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
    task = null;
  }
}
