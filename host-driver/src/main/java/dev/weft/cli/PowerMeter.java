package dev.weft.cli;

import dev.weft.board.PowerSensors;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks at power sensors ten times a second while something runs. */
final class PowerMeter implements AutoCloseable {
  private static final long INTERVAL_MILLIS = 100;

  private final PowerSensors sensors;
  private final Map<String, double[]> sums = new LinkedHashMap<>();
  private final Thread looking = new Thread(this::look, "weft power");

  PowerMeter(PowerSensors sensors) {
    this.sensors = sensors;
    looking.setDaemon(true);
    looking.start();
  }

  private void look() {
    try {
      while (true) {
        sensors
            .watts()
            .forEach(
                (name, watts) -> {
                  double[] sum = sums.computeIfAbsent(name, n -> new double[2]);
                  sum[0] += watts;
                  sum[1]++;
                });
        Thread.sleep(INTERVAL_MILLIS);
      }
    } catch (InterruptedException e) {
      // The end of what runs.
      return;
    }
  }

  /** Ends, and tells the means. */
  List<StreamSummary.Power> over(double seconds, int samples) {
    close();
    List<StreamSummary.Power> power = new ArrayList<>();
    sums.forEach(
        (name, sum) -> {
          double watts = sum[0] / sum[1];
          power.add(
              new StreamSummary.Power(name, watts, samples == 0 ? 0 : watts * seconds / samples));
        });
    return power;
  }

  @Override
  public void close() {
    looking.interrupt();
    try {
      looking.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
