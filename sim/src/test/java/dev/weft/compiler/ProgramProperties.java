package dev.weft.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import dev.weft.device.ExecutionOrder;
import dev.weft.device.RunResult;
import dev.weft.device.Runner;
import dev.weft.device.SoftwareDevice;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.reference.ReferenceExecutor;
import dev.weft.testing.RandomModels;
import java.util.List;
import java.util.Map;

/**
 * What every compiled program must fulfil: the reference's answer, in every order that its
 * semaphores allow.
 */
final class ProgramProperties {
  private ProgramProperties() {}

  static void check(
      QuantizedModel model,
      AcceleratorConfig config,
      CompileOptions options,
      ExecutionOrder order,
      long seed) {
    Program program = Compiler.compile(model, config, options);
    Map<String, int[]> inputs = RandomModels.inputs(model, seed);
    Map<String, int[]> expected = new ReferenceExecutor(model).run(inputs);
    try (SoftwareDevice device = SoftwareDevice.forTests(config, order, seed);
        Runner runner = new Runner(device)) {
      runner.load(program);
      RunResult result =
          runner.runWithTensors(
              program.inputs().stream().map(p -> inputs.get(p.tensor().name())).toList());
      result.tensors().forEach((name, got) -> same(model, config, name, expected.get(name), got));
      for (int i = 0; i < program.outputs().size(); i++) {
        String name = program.outputs().get(i).tensor().name();
        same(model, config, name, expected.get(name), result.outputs().get(i));
      }
    }
  }

  private static void same(
      QuantizedModel model, AcceleratorConfig config, String tensor, int[] expected, int[] got) {
    assertEquals(expected.length, got.length, tensor);
    for (int i = 0; i < got.length; i++) {
      if (expected[i] != got[i]) {
        String maker =
            model.kernels().stream()
                .filter(k -> k.output().name().equals(tensor))
                .map(Object::toString)
                .findFirst()
                .orElse("");
        fail(
            model.name()
                + " on "
                + config.name()
                + ": tensor "
                + tensor
                + " element "
                + i
                + " is "
                + got[i]
                + ", expected "
                + expected[i]
                + "; made by "
                + maker
                + "; inputs "
                + List.of(model.kernels()));
      }
    }
  }
}
