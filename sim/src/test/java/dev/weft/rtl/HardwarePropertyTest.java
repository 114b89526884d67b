package dev.weft.rtl;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weft.compiler.CompileOptions;
import dev.weft.compiler.Compiler;
import dev.weft.compiler.Program;
import dev.weft.device.Device;
import dev.weft.device.DeviceException;
import dev.weft.device.Runner;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.reference.ReferenceExecutor;
import dev.weft.testing.RandomDeformables;
import dev.weft.testing.RandomModels;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random compiled models: reference = software device = generated hardware, under memory of any
 * latency, bandwidth and back-pressure.
 */
class HardwarePropertyTest {
  /** Runs one model on both devices; false if the compiler refuses it. */
  private static boolean check(AcceleratorConfig config, QuantizedModel model, long seed) {
    return HardwareProperties.check(config, model, RandomModels.inputs(model, seed), seed);
  }

  @ParameterizedTest
  @EnumSource(RandomModels.Kind.class)
  void everyKernelAlone(RandomModels.Kind kind) {
    int run = 0;
    for (String name : List.of("tiny", "tiny-w4a8", "tiny-q2.14")) {
      AcceleratorConfig config = AcceleratorConfig.load(name);
      for (int seed = 0; seed < 4; seed++) {
        long s = 31L * kind.ordinal() + seed;
        run += check(config, RandomModels.model(s, config.format(), 1, 10, kind), s) ? 1 : 0;
      }
    }
    assertTrue(run >= 10, "models that ran: " + run);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tiny", "tiny-w4a8", "tiny-q2.14", "tiny-w4a8-2x"})
  void chainsOfKernels(String name) {
    AcceleratorConfig config = AcceleratorConfig.load(name);
    int run = 0;
    for (int seed = 500; seed < 515; seed++) {
      run += check(config, RandomModels.model(seed, config.format(), 6, 12), seed) ? 1 : 0;
    }
    assertTrue(run >= 12, "models that ran: " + run);
  }

  /**
   * Maps too large for one tile: layers run together in stripes, sums of two tiles share a bank.
   */
  @ParameterizedTest
  @ValueSource(strings = {"tiny", "tiny-w4a8", "tiny-w4a8-2x"})
  void chainsInStripes(String name) {
    AcceleratorConfig config = AcceleratorConfig.load(name);
    int run = 0;
    for (int seed = 600; seed < 612; seed += 2) {
      run += check(config, RandomModels.model(seed, config.format(), 8, 40), seed) ? 1 : 0;
    }
    assertTrue(run >= 4, "models that ran: " + run);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tiny", "tiny-w4a8", "tiny-q2.14"})
  void deformableConvolutions(String name) {
    AcceleratorConfig config = AcceleratorConfig.load(name);
    int run = 0;
    for (int seed = 2000; seed < 2020; seed++) {
      RandomDeformables.Choice choice =
          seed < 2012
              ? RandomDeformables.Choice.any(12)
              : RandomDeformables.Choice.wholeWindows(16);
      QuantizedModel model = RandomDeformables.model(seed, config.format(), choice);
      run += check(config, model, seed) ? 1 : 0;
    }
    assertTrue(run >= 15, "models that ran: " + run);
  }

  @Test
  void aBusErrorIsReportedCleanlyAndTheNextRunIsGood() {
    AcceleratorConfig config = AcceleratorConfig.load("tiny");
    QuantizedModel model =
        RandomModels.model(7, config.format(), 4, 12, RandomModels.Kind.CONVOLUTION);
    Program program = Compiler.compile(model, config, CompileOptions.KEEP_ALL);
    Map<String, int[]> inputs = RandomModels.inputs(model, 7);
    Map<String, int[]> expected = new ReferenceExecutor(model).run(inputs);
    List<int[]> arguments =
        program.inputs().stream().map(p -> inputs.get(p.tensor().name())).toList();
    try (VerilatedDevice device =
            VerilatedDevice.open(config, DramModel.ULTRA96, ModelOptions.CHECKED);
        Runner runner = new Runner(device)) {
      // The first allocation of a device is the program's image.
      long image = 1L << (config.axi().addressBits() - 1);
      runner.load(program);
      Random random = new Random(7);
      int failures = 0;
      for (int i = 0; i < 20; i++) {
        long address = image + random.nextInt(program.image().length);
        device.injectError(address, 1, 2 + i % 2);
        try {
          HardwareProperties.same(model, expected, program, runner.runWithTensors(arguments));
        } catch (DeviceException e) {
          failures++;
          assertTrue(e.getMessage().contains("READ_RESPONSE"), e.getMessage());
        }
        device.injectError(address, 1, 0);
        HardwareProperties.same(model, expected, program, runner.runWithTensors(arguments));
      }
      assertTrue(failures > 10, "most of the image is read, but errors were " + failures);
      device.injectError(image + program.instructionOffset(), 1, 3);
      assertThrows(DeviceException.class, () -> runner.run(arguments));
    }
  }

  @Test
  void twoProgramsAndTwoConfigurationsAtOnce() {
    AcceleratorConfig tiny = AcceleratorConfig.load("tiny");
    AcceleratorConfig wide = AcceleratorConfig.load("tiny-q2.14");
    try (Device first =
            VerilatedDevice.open(tiny, HardwareProperties.dram(1), ModelOptions.CHECKED);
        Device second =
            VerilatedDevice.open(wide, HardwareProperties.dram(2), ModelOptions.CHECKED)) {
      for (int seed = 20; seed < 23; seed++) {
        for (Device device : List.of(first, second)) {
          QuantizedModel model =
              RandomModels.model(
                  seed,
                  device.config().format(),
                  2,
                  10,
                  RandomModels.Kind.CONVOLUTION,
                  RandomModels.Kind.DEPTHWISE);
          Program program = Compiler.compile(model, device.config(), CompileOptions.KEEP_ALL);
          Map<String, int[]> inputs = RandomModels.inputs(model, seed);
          HardwareProperties.same(
              model,
              new ReferenceExecutor(model).run(inputs),
              program,
              HardwareProperties.run(device, program, inputs));
        }
      }
    }
  }
}
