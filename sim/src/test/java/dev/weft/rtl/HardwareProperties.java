package dev.weft.rtl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weft.compiler.CompileException;
import dev.weft.compiler.CompileOptions;
import dev.weft.compiler.Compiler;
import dev.weft.compiler.Program;
import dev.weft.device.Comparison;
import dev.weft.device.Device;
import dev.weft.device.RunResult;
import dev.weft.device.Runner;
import dev.weft.device.SoftwareDevice;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.regs.Counter;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.reference.ReferenceExecutor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * What holds of every model: reference = software device = generated hardware, under any memory.
 */
final class HardwareProperties {
  private HardwareProperties() {}

  /** Memory of random time: from fast and regular to slow and erratic. */
  static DramModel dram(long seed) {
    Random random = new Random(seed);
    return new DramModel(
        500_000_000L + random.nextInt(8_000) * 1_000_000L,
        random.nextInt(100),
        random.nextInt(40),
        250_000_000L,
        seed,
        random.nextInt(4) * 20);
  }

  static RunResult run(Device device, Program program, Map<String, int[]> inputs) {
    try (Runner runner = new Runner(device)) {
      runner.load(program);
      return runner.runWithTensors(
          program.inputs().stream().map(p -> inputs.get(p.tensor().name())).toList());
    }
  }

  static void same(
      QuantizedModel model, Map<String, int[]> expected, Program program, RunResult result) {
    Map<String, int[]> got = new HashMap<>(result.tensors());
    for (int i = 0; i < program.outputs().size(); i++) {
      got.put(program.outputs().get(i).tensor().name(), result.outputs().get(i));
    }
    Optional<Comparison.Mismatch> mismatch = new Comparison(model).first(expected, got);
    assertTrue(mismatch.isEmpty(), () -> model.name() + ": " + mismatch.orElseThrow());
  }

  /** Runs one model on both devices; false if the compiler refuses it. */
  static boolean check(
      AcceleratorConfig config, QuantizedModel model, Map<String, int[]> inputs, long seed) {
    Program program;
    try {
      // Every other program keeps its tensors on chip.
      program = Compiler.compile(model, config, CompileOptions.KEEP_ALL.withOnChip(seed % 2 == 0));
    } catch (CompileException e) {
      return false;
    }
    Map<String, int[]> expected = new ReferenceExecutor(model).run(inputs);
    try (Device software = new SoftwareDevice(config);
        Device hardware = VerilatedDevice.open(config, dram(seed), ModelOptions.CHECKED)) {
      RunResult soft = run(software, program, inputs);
      same(model, expected, program, soft);
      RunResult hard = run(hardware, program, inputs);
      same(model, expected, program, hard);
      for (Counter counter :
          List.of(Counter.INSTRUCTIONS, Counter.READ_BEATS, Counter.WRITE_BEATS)) {
        assertEquals(soft.counters().get(counter), hard.counters().get(counter), counter.name());
      }
    }
    return true;
  }
}
