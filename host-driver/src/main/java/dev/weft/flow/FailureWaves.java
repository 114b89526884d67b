package dev.weft.flow;

import dev.weft.compiler.Program;
import dev.weft.device.Comparison;
import dev.weft.device.DeviceException;
import dev.weft.device.Runner;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.regs.ErrorKind;
import dev.weft.rtl.DramModel;
import dev.weft.rtl.ModelOptions;
import dev.weft.rtl.VerilatedDevice;
import dev.weft.rtl.WatchedDevice;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Waves of the cycles around the place where simulated hardware went wrong. The simulation is
 * deterministic, so the sample runs twice more from reset: once on the fast model to find the cycle
 * (of the error, of the last progress before a hang, or in which the first wrong word reached
 * memory), once on the model that writes waves, no further than the window's end.
 */
public final class FailureWaves {
  /** The waves' file; views for GTKWave and Surfer lie beside it. */
  public static final String FILE = "failure.fst";

  /** Cycles after the place: what follows is consequence. */
  private static final int AFTER = 200;

  private static final Duration TIMEOUT = Duration.ofHours(12);

  private final AcceleratorConfig config;
  private final DramModel dram;
  private final Program program;
  private final List<int[]> inputs;
  private int watchdog = Runner.WATCHDOG_CYCLES;

  /**
   * Of one sample's run.
   *
   * @param inputs the accelerator's integers, by input
   */
  public FailureWaves(
      AcceleratorConfig config, DramModel dram, Program program, Map<String, int[]> inputs) {
    this.config = config;
    this.dram = dram;
    this.program = program;
    this.inputs =
        program.inputs().stream().map(place -> DeviceBackend.required(inputs, place)).toList();
  }

  /** Cycles without progress that count as a hang. */
  public FailureWaves watchdog(int cycles) {
    watchdog = cycles;
    return this;
  }

  /**
   * Where a run went wrong.
   *
   * @param cycle since reset
   * @param what happened in it
   */
  public record Place(long cycle, String what) {}

  /** Waves that were written, of the cycles {@code first} to {@code last} since reset. */
  public record Written(Path file, long first, long last, Place place) {
    @Override
    public String toString() {
      return String.format(
          "%s in cycle %d: waves of the cycles %d to %d are in %s, views for GTKWave and Surfer"
              + " beside it",
          place.what, place.cycle, first, last, file);
    }
  }

  /**
   * Runs again and writes waves; empty if the run from reset did not fail this time.
   *
   * @param wrong the first difference; null if the run ended with an error
   * @param before cycles in the waves before the place
   */
  public Optional<Written> write(Comparison.Mismatch wrong, Path folder, int before) {
    Optional<Place> found = locate(wrong);
    return found.map(place -> record(place, folder.resolve(FILE), before));
  }

  private Optional<Place> locate(Comparison.Mismatch wrong) {
    VerilatedDevice model = VerilatedDevice.open(config, dram, ModelOptions.FAST);
    try (WatchedDevice device = new WatchedDevice(model);
        Runner runner = new Runner(device).timeout(TIMEOUT).watchdog(watchdog)) {
      runner.load(program);
      if (wrong != null) {
        watch(device, runner, wrong);
      }
      try {
        runner.run(inputs);
      } catch (DeviceException e) {
        boolean hung = e.fault() != null && e.fault().kind() == ErrorKind.WATCHDOG;
        return Optional.of(
            hung
                ? new Place(device.ended() - watchdog, "the last progress was")
                : new Place(device.ended(), "the error was reported"));
      } catch (IllegalStateException e) {
        return Optional.of(new Place(device.ended(), "the simulation stopped"));
      }
      if (wrong == null) {
        return Optional.empty();
      }
      return Optional.of(
          device.written() < 0
              ? new Place(device.ended(), "the run ended, and the wrong element was never stored,")
              : new Place(device.written(), "the first wrong element reached memory"));
    }
  }

  private void watch(WatchedDevice device, Runner runner, Comparison.Mismatch wrong) {
    long address = runner.address(wrong.tensor().name(), wrong.channel(), wrong.y(), wrong.x());
    if (address >= 0) {
      int bytes = config.format().activationBytes();
      ByteBuffer value = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(wrong.got());
      device.watch(address, Arrays.copyOf(value.array(), bytes));
    }
  }

  private Written record(Place place, Path file, int before) {
    long first = Math.max(0, place.cycle - before);
    long last = place.cycle + AFTER;
    VerilatedDevice model = VerilatedDevice.open(config, dram, ModelOptions.WAVES);
    try (WatchedDevice device = new WatchedDevice(model);
        Runner runner = new Runner(device).timeout(TIMEOUT).watchdog(watchdog)) {
      model.trace(file, first, last);
      model.saveViews(file, first, last, place.cycle);
      device.stopAfter(last);
      runner.load(program);
      runner.run(inputs);
    } catch (DeviceException | IllegalStateException e) {
      // It is cut off after the window, or fails as it did before: the waves are written.
      return new Written(file, first, last, place);
    }
    return new Written(file, first, last, place);
  }
}
