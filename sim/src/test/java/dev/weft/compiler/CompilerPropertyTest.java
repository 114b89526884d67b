package dev.weft.compiler;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weft.device.ExecutionOrder;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.testing.RandomModels;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Random models: reference = compiled program on the software device, in adversarial execution
 * orders.
 */
class CompilerPropertyTest {
  static final List<String> CONFIGS = AcceleratorConfig.SHIPPED;

  private static ExecutionOrder order(long seed) {
    return switch ((int) (seed % 4)) {
      case 0 -> ExecutionOrder.PROGRAM;
      case 1 -> ExecutionOrder.PRODUCERS;
      case 2 -> ExecutionOrder.CONSUMERS;
      default -> ExecutionOrder.random(seed);
    };
  }

  /**
   * Runs models of consecutive seeds; a refusal counts as no case, and most must not be refused.
   */
  private static void check(
      AcceleratorConfig config,
      int first,
      int count,
      int kernels,
      int size,
      RandomModels.Kind... kinds) {
    List<String> refused = new ArrayList<>();
    for (int seed = first; seed < first + count; seed++) {
      QuantizedModel model = RandomModels.model(seed, config.format(), kernels, size, kinds);
      CompileOptions options =
          (seed % 3 == 0 ? CompileOptions.KEEP_ALL : CompileOptions.DEFAULT)
              .withOnChip(seed % 8 < 6);
      try {
        ProgramProperties.check(model, config, options, order(seed), seed);
      } catch (CompileException e) {
        refused.add(e.getMessage());
      }
    }
    assertTrue(refused.size() <= count / 10, () -> "refused: " + refused);
  }

  @ParameterizedTest
  @EnumSource(RandomModels.Kind.class)
  void everyKernelAlone(RandomModels.Kind kind) {
    for (String name : List.of("tiny", "tiny-w4a8", "tiny-q2.14", "ultra96-w8a8")) {
      check(AcceleratorConfig.load(name), 1000 * kind.ordinal(), 12, 1, 14, kind);
    }
  }

  @ParameterizedTest
  @FieldSource("CONFIGS")
  void chainsOfKernels(String name) {
    check(AcceleratorConfig.load(name), 50_000, 30, 8, 14);
  }

  @ParameterizedTest
  @FieldSource("CONFIGS")
  void largerPicturesNeedTiles(String name) {
    check(
        AcceleratorConfig.load(name),
        70_000,
        8,
        3,
        60,
        RandomModels.Kind.CONVOLUTION,
        RandomModels.Kind.DEPTHWISE,
        RandomModels.Kind.MAX_POOL,
        RandomModels.Kind.ADD,
        RandomModels.Kind.UPSAMPLE);
  }
}
