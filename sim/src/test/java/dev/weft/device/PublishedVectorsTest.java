package dev.weft.device;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.weft.compiler.Compiler;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.arith.Requantization;
import dev.weft.quant.kernel.Kernel;
import dev.weft.quant.kernel.OutputStage;
import dev.weft.quant.kernel.Preprocessing;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.quant.kernel.Tensor;
import dev.weft.quant.kernel.Window;
import dev.weft.reference.ReferenceExecutor;
import dev.weft.rtl.DramModel;
import dev.weft.rtl.ModelOptions;
import dev.weft.rtl.VerilatedDevice;
import dev.weft.testing.ModelsFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * CoDeNet's published depthwise 3x3 layer, 32 x 32 x 64, value by value: {@code clamp(((sum * scale
 * + 2^15) >> 16) + bias - 128, -128, 127)}, with padding of -128, its zero point. The reference,
 * the software device and the generated hardware compute it, plain and as what it is there: a
 * deformable layer whose displacements are all one.
 */
class PublishedVectorsTest {
  private static final String PREFIX = "D_32_C_64_k_3_PA_16_PE_16";
  private static final int SIZE = 32;
  private static final int CHANNELS = 64;
  private static final int TAPS = 9;
  private static final int BLOCK = 16;

  private static int[] numbers(Path folder, String name) throws IOException {
    try (var lines = Files.lines(folder.resolve(PREFIX + name + ".txt"))) {
      return lines
          .flatMap(l -> Arrays.stream(l.trim().split("\\s+")))
          .filter(w -> !w.isEmpty())
          .mapToInt(Integer::parseInt)
          .toArray();
    }
  }

  /** From rows of pixels of channels to channels of rows. */
  private static int[] planes(int[] hwc) {
    int pixels = SIZE * SIZE;
    int[] chw = new int[hwc.length];
    for (int i = 0; i < hwc.length; i++) {
      chw[i % CHANNELS * pixels + i / CHANNELS] = hwc[i];
    }
    return chw;
  }

  private static QuantizedModel model(Path folder, AcceleratorConfig config, boolean deformable)
      throws IOException {
    int[] stored = numbers(folder, "weight3");
    int[] weights = new int[CHANNELS * TAPS];
    for (int i = 0; i < stored.length; i++) {
      int channel = i / (TAPS * BLOCK) * BLOCK + i % BLOCK;
      weights[channel * TAPS + i / BLOCK % TAPS] = stored[i];
    }
    int[] scale = numbers(folder, "scale");
    int[] offset = Arrays.stream(numbers(folder, "bias")).map(b -> b - 128).toArray();
    Requantization[] factor =
        Arrays.stream(scale)
            .mapToObj(s -> new Requantization(s, 16))
            .toArray(Requantization[]::new);
    Tensor x = new Tensor("x", CHANNELS, SIZE, SIZE, 1, -128);
    Tensor y = new Tensor("y", CHANNELS, SIZE, SIZE, 1, -128);
    Kernel.Convolution convolution =
        new Kernel.Convolution(
            "layer",
            "Conv",
            x,
            y,
            new Window(3, 3, 1, 1, 1, 1, 1, 1, 1, 1),
            CHANNELS,
            new Kernel.Weights(weights, 4),
            new OutputStage(new long[CHANNELS], factor, offset, -128, 127, null),
            null);
    List<Kernel> kernels = new ArrayList<>();
    if (deformable) {
      Tensor d = new Tensor("d", 1, SIZE, SIZE, 1, 0);
      int[] ones = new int[SIZE * SIZE];
      Arrays.fill(ones, 1);
      kernels.add(new Kernel.Constant("ones", "Constant", d, ones));
      kernels.add(new Kernel.DeformableConvolution(convolution, d, null, 1, true));
    } else {
      kernels.add(convolution);
    }
    return new QuantizedModel(
        "published",
        config.format(),
        List.of(new QuantizedModel.Port(x, new int[] {1, CHANNELS, SIZE, SIZE})),
        kernels,
        List.of(new QuantizedModel.Port(y, new int[] {1, CHANNELS, SIZE, SIZE})),
        Preprocessing.NONE,
        null,
        null);
  }

  @ParameterizedTest
  @CsvSource({"tiny, false", "tiny, true", "tiny-w4a8, true", "ultra96-w4a8, false"})
  void everyValueIsEqual(String name, boolean deformable) throws IOException {
    check(AcceleratorConfig.load(name), deformable, SoftwareDevice::new);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everyValueOfTheHardwareIsEqual(boolean deformable) throws IOException {
    check(
        AcceleratorConfig.load("tiny"),
        deformable,
        config -> VerilatedDevice.open(config, DramModel.ULTRA96, ModelOptions.CHECKED));
  }

  private static void check(
      AcceleratorConfig config, boolean deformable, Function<AcceleratorConfig, Device> devices)
      throws IOException {
    Path folder = ModelsFolder.require("codenet-hls-vectors");
    QuantizedModel model = model(folder, config, deformable);
    int[] input = planes(numbers(folder, "input"));
    int[] expected = planes(numbers(folder, "output"));
    assertEquals(65_536, expected.length);
    assertArrayEquals(expected, new ReferenceExecutor(model).run(Map.of("x", input)).get("y"));
    try (Device device = devices.apply(config);
        Runner runner = new Runner(device)) {
      runner.load(Compiler.compile(model, config));
      assertArrayEquals(expected, runner.run(List.of(input)).outputs().get(0));
    }
  }
}
