package dev.weft.rtl;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.quant.kernel.Kernel;
import dev.weft.quant.kernel.OutputStage;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.testing.RandomDeformables;
import dev.weft.testing.RandomDeformables.Choice;
import dev.weft.testing.RandomDeformables.Form;
import dev.weft.testing.RandomModels;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Deformable layers on the generated hardware whose displacements lie exactly at their bounds, a
 * step within and a step beyond: kernels, strides and dilations are random, pictures larger than
 * the feature memory among them, whose rows wrap there. A row that was overwritten while a
 * displacement still reaches it shows as a wrong value: neighbouring rows are random.
 *
 * <p>{@code -Dweft.bounds.layers=N} runs more layers of each form.
 */
class DeformableBoundsTest {
  private static final int LAYERS = Integer.getInteger("weft.bounds.layers", 12);

  @ParameterizedTest
  @EnumSource(value = Form.class, names = "ANY", mode = EnumSource.Mode.EXCLUDE)
  void displacementsAtTheBounds(Form form) {
    AcceleratorConfig config = AcceleratorConfig.load("tiny");
    int ran = 0;
    for (int i = 0; i < LAYERS; i++) {
      long seed = 5000L * (1 + form.ordinal()) + i;
      Random random = new Random(seed);
      int reach = 1 + random.nextInt(9);
      int low = random.nextInt(3) == 0 ? 0 : -reach;
      int size = i % 6 == 0 ? 40 : 16;
      QuantizedModel model =
          RandomDeformables.model(seed, config.format(), new Choice(size, low, reach, form));
      Map<String, int[]> inputs = RandomModels.inputs(model, seed);
      inputs.put("raw", atTheBounds(model, random));
      ran += HardwareProperties.check(config, model, inputs, seed) ? 1 : 0;
    }
    assertTrue(ran >= LAYERS * 9 / 10, "layers that ran: " + ran + " of " + LAYERS);
  }

  /** Offsets before their clamp: each at one of its bounds, or a step within or beyond. */
  private static int[] atTheBounds(QuantizedModel model, Random random) {
    Kernel.Unary clamp = (Kernel.Unary) model.kernels().get(0);
    OutputStage stage = clamp.stage();
    int least = model.format().activationMin();
    int most = model.format().activationMax();
    return random
        .ints(clamp.input().elements(), 0, 6)
        .map(n -> (n < 3 ? stage.clampLow() : stage.clampHigh()) - stage.offset()[0] + n % 3 - 1)
        .map(v -> Math.max(least, Math.min(most, v)))
        .toArray();
  }
}
