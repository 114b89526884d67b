package dev.weft.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weft.device.ExecutionOrder;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.quant.kernel.Kernel;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.quant.kernel.Tensor;
import dev.weft.testing.RandomDeformables;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random deformable convolutions: reference = compiled program on the software device, in
 * adversarial execution orders.
 */
class DeformablePropertyTest {
  private static void check(
      AcceleratorConfig config, int first, int count, RandomDeformables.Choice choice) {
    List<String> refused = new ArrayList<>();
    for (int seed = first; seed < first + count; seed++) {
      QuantizedModel model = RandomDeformables.model(seed, config.format(), choice);
      ExecutionOrder order =
          switch (seed % 4) {
            case 0 -> ExecutionOrder.PROGRAM;
            case 1 -> ExecutionOrder.PRODUCERS;
            case 2 -> ExecutionOrder.CONSUMERS;
            default -> ExecutionOrder.random(seed);
          };
      try {
        ProgramProperties.check(model, config, CompileOptions.DEFAULT, order, seed);
      } catch (CompileException e) {
        refused.add(e.getMessage());
      }
    }
    assertTrue(refused.size() <= count / 10, () -> refused.size() + " refused: " + refused);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tiny", "tiny-w4a8", "tiny-q2.14", "ultra96-w8a8"})
  void anyLayer(String name) {
    check(AcceleratorConfig.load(name), 0, 120, RandomDeformables.Choice.any(14));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tiny", "ultra96-w4a8"})
  void largerPicturesNeedTiles(String name) {
    check(AcceleratorConfig.load(name), 1000, 12, RandomDeformables.Choice.any(48));
  }

  /** One whole displacement a pixel, as the hardware takes it at once. */
  @ParameterizedTest
  @ValueSource(strings = {"tiny", "tiny-w4a8"})
  void wholeWindows(String name) {
    check(AcceleratorConfig.load(name), 3000, 40, RandomDeformables.Choice.wholeWindows(20));
  }

  /** The published design overwrites rows that a displacement of 7 still reads. */
  @ParameterizedTest
  @CsvSource({"0, 7", "-7, 7", "-8, 8", "-7, 8", "8, 8", "-8, -8"})
  void exactlyAtTheBounds(int low, int high) {
    check(
        AcceleratorConfig.load("tiny"),
        2000 + 100 * high + 10 * low,
        25,
        RandomDeformables.Choice.bounded(24, low, high));
  }

  /** Nothing but results is written, however much larger than the picture its samples are. */
  @Test
  void samplesOfDenseLayersStayOnChip() {
    AcceleratorConfig config = AcceleratorConfig.load("ultra96-w8a8");
    int dense = 0;
    for (int seed = 4000; seed < 4030; seed++) {
      QuantizedModel model =
          RandomDeformables.model(seed, config.format(), RandomDeformables.Choice.any(40));
      Kernel.DeformableConvolution k =
          (Kernel.DeformableConvolution) model.kernels().get(model.kernels().size() - 1);
      Tensor out = k.output();
      if (k.convolution().groups() == 1 && k.convolution().window().taps() > 1) {
        Program program = Compiler.compile(model, config);
        int blocks = (out.channels() + config.lanes() - 1) / config.lanes();
        long bytes = (long) blocks * out.height() * out.width() * config.vectorBytes();
        assertEquals(bytes, program.layers().get(1).bytesWritten(), model.name());
        dense++;
      }
    }
    assertTrue(dense >= 5, "dense layers: " + dense);
  }

  @Test
  void withoutSamplerItIsRefused() {
    AcceleratorConfig config = AcceleratorConfig.load("tiny");
    QuantizedModel model =
        RandomDeformables.model(1, config.format(), RandomDeformables.Choice.any(8));
    CompileException none =
        assertThrows(
            CompileException.class, () -> Compiler.compile(model, config.withSampler(null)));
    assertTrue(none.getMessage().contains("has no sampler"), none.getMessage());
  }
}
