package dev.weft.cli;

import dev.weft.quant.training.Trainer;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Tells how training goes: a line now and then with the mean loss and the time that is left, which
 * also suits a log file.
 */
final class TrainingProgress implements Trainer.Progress {
  private static final double SECONDS = 30;
  private static final double NANOS = 1e9;

  private final Consumer<String> out;
  private final long start = System.nanoTime();
  private long last = start;
  private int firstStep = -1;
  private double sum;
  private int count;
  private double least = Double.POSITIVE_INFINITY;

  TrainingProgress(Consumer<String> out) {
    this.out = out;
  }

  @Override
  public void heldOut(int step, double loss) {
    out.accept(
        String.format(
            Locale.ROOT,
            "step %d, loss %.4f on held-out examples%s",
            step,
            loss,
            loss < least ? ", the least until now" : ""));
    least = Math.min(least, loss);
  }

  @Override
  public void at(int step, int steps, double loss) {
    if (firstStep < 0) {
      firstStep = step - 1;
      if (firstStep > 0) {
        out.accept("resumed after " + firstStep + " of " + steps + " steps");
      }
    }
    sum += loss;
    count++;
    long now = System.nanoTime();
    if ((now - last) / NANOS >= SECONDS || step == steps) {
      double each = (now - start) / NANOS / (step - firstStep);
      out.accept(
          String.format(
              Locale.ROOT,
              "step %d of %d, loss %.4f, %.0f ms a step, %.0f s left",
              step,
              steps,
              sum / count,
              1e3 * each,
              each * (steps - step)));
      last = now;
      sum = 0;
      count = 0;
    }
  }
}
