package dev.weft.flow;

import dev.weft.compiler.Program;
import dev.weft.compiler.Program.Placement;
import dev.weft.device.Device;
import dev.weft.device.RunResult;
import dev.weft.device.Runner;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A program on a device, as a backend; owns the device. */
public final class DeviceBackend implements Backend {
  /** Simulated hardware may take hours for a large network. */
  private static final Duration TIMEOUT = Duration.ofHours(12);

  private final Device device;
  private final Program program;
  private final Runner runner;

  /** Loads the program; a program for another configuration is an error. */
  public DeviceBackend(Device device, Program program) {
    this.device = device;
    this.program = program;
    runner = new Runner(device).timeout(TIMEOUT);
    try {
      runner.load(program);
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  public Program program() {
    return program;
  }

  public Device device() {
    return device;
  }

  @Override
  public String name() {
    return device.name();
  }

  @Override
  public Run run(Map<String, int[]> inputs) {
    List<int[]> ordered =
        program.inputs().stream().map(placement -> required(inputs, placement)).toList();
    long start = System.nanoTime();
    RunResult result = runner.runWithTensors(ordered);
    double seconds = (System.nanoTime() - start) / 1e9;
    Map<String, int[]> tensors = new LinkedHashMap<>(inputs);
    tensors.putAll(result.tensors());
    for (int i = 0; i < program.outputs().size(); i++) {
      tensors.put(program.outputs().get(i).tensor().name(), result.outputs().get(i));
    }
    return new Run(tensors, result, seconds);
  }

  static int[] required(Map<String, int[]> inputs, Placement placement) {
    int[] values = inputs.get(placement.tensor().name());
    if (values == null) {
      throw new IllegalArgumentException(
          "the program reads '"
              + placement.tensor().name()
              + "', the model has "
              + inputs.keySet()
              + ": was it compiled from another model?");
    }
    return values;
  }

  @Override
  public void close() {
    runner.close();
    device.close();
  }
}
