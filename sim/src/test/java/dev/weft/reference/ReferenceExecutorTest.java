package dev.weft.reference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weft.hw.arch.NumberFormat;
import dev.weft.hw.arith.LookupTable;
import dev.weft.hw.arith.Requantization;
import dev.weft.quant.kernel.Kernel;
import dev.weft.quant.kernel.OutputStage;
import dev.weft.quant.kernel.Preprocessing;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.quant.kernel.Tensor;
import dev.weft.quant.kernel.Window;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every kernel kind against values worked out by hand. */
class ReferenceExecutorTest {
  private static final Requantization ONE = Requantization.IDENTITY;
  private static final Requantization HALF = Requantization.of(0.5);

  private static Tensor tensor(String name, int c, int h, int w, int zeroPoint) {
    return new Tensor(name, c, h, w, 1.0, zeroPoint);
  }

  private static OutputStage stage(int channels, Requantization factor, int offset) {
    return OutputStage.uniform(channels, factor, offset, -128, 127, null);
  }

  private static int[] run(Kernel kernel, int[]... inputs) {
    Map<String, int[]> values = new HashMap<>();
    for (int i = 0; i < inputs.length; i++) {
      values.put(kernel.inputs().get(i).name(), inputs[i]);
    }
    return ReferenceExecutor.run(kernel, NumberFormat.W8A8, values);
  }

  private static Window window(int kernel, int stride, int dilation, int pad) {
    return new Window(kernel, kernel, stride, stride, dilation, dilation, pad, pad, pad, pad);
  }

  @Test
  void paddingOfAConvolutionCountsAsTheZeroPoint() {
    // Real values are q + 3: [[1, 2], [3, 4]]; all weights 1, so every output is 10 wherever
    // padding is 0.0.
    Tensor in = tensor("x", 1, 2, 2, -3);
    Kernel.Weights ones = new Kernel.Weights(new int[] {1, 1, 1, 1, 1, 1, 1, 1, 1}, 8);
    OutputStage stage =
        new OutputStage(
            new long[] {27}, new Requantization[] {HALF}, new int[] {5}, -128, 127, null);
    Kernel k =
        new Kernel.Convolution(
            "c", "Conv", in, tensor("y", 1, 2, 2, 5), window(3, 1, 1, 1), 1, ones, stage, null);
    assertArrayEquals(new int[] {10, 10, 10, 10}, run(k, new int[] {-2, -1, 0, 1}));
  }

  @Test
  void groupsSeeTheirOwnChannels() {
    Tensor in = tensor("x", 4, 1, 1, 0);
    Kernel.Weights w = new Kernel.Weights(new int[] {1, 2, 3, 4}, 8);
    Kernel k =
        new Kernel.Convolution(
            "c", "Conv", in, tensor("y", 2, 1, 1, 0), Window.POINT, 2, w, stage(2, ONE, 0), null);
    assertArrayEquals(new int[] {1 + 2 * 2, 3 * 3 + 4 * 4}, run(k, new int[] {1, 2, 3, 4}));
  }

  @Test
  void depthwiseWithStrideAndDilation() {
    Tensor in = tensor("x", 2, 3, 3, 0);
    Kernel.Weights w = new Kernel.Weights(new int[] {1, 0, 0, 1, -1, 0, 0, 2}, 8);
    Kernel k =
        new Kernel.Convolution(
            "c",
            "Conv",
            in,
            tensor("y", 2, 1, 1, 0),
            window(2, 3, 2, 0),
            2,
            w,
            stage(2, ONE, 0),
            null);
    int[] x = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18};
    assertArrayEquals(new int[] {1 + 9, -10 + 36}, run(k, x));
  }

  @Test
  void residualIsRoundedByItselfAndClampedTogether() {
    Tensor in = tensor("x", 1, 1, 3, 0);
    Tensor second = tensor("r", 1, 1, 3, 10);
    Kernel k =
        new Kernel.Convolution(
            "c",
            "Conv+Add+Relu",
            in,
            tensor("y", 1, 1, 3, 0),
            Window.POINT,
            1,
            new Kernel.Weights(new int[] {1}, 8),
            OutputStage.uniform(1, HALF, 0, 0, 127, null),
            new Kernel.Residual(second, HALF));
    // Ties round up: 1/2 -> 1, -1/2 -> 0, -3/2 -> -1.
    assertArrayEquals(
        new int[] {1 + 1, 0, 0 + 50}, run(k, new int[] {1, -3, -1}, new int[] {11, 7, 110}));
  }

  @Test
  void tableComesAfterTheClamp() {
    LookupTable negate = LookupTable.of(NumberFormat.W8A8, x -> -x);
    Kernel k =
        new Kernel.Unary(
            "u",
            "Neg",
            tensor("x", 1, 1, 3, 1),
            tensor("y", 1, 1, 3, 0),
            OutputStage.uniform(1, ONE, 0, -4, 4, negate));
    assertArrayEquals(new int[] {4, -2, -4}, run(k, new int[] {-100, 3, 100}));
  }

  @Test
  void transposedConvolutionScattersAndDrops() {
    Tensor in = tensor("x", 1, 2, 2, 1);
    Kernel.Weights w = new Kernel.Weights(new int[] {1, 2, 3, 4, 5, 6, 7, 8, 9}, 8);
    Window window = new Window(3, 3, 2, 2, 1, 1, 1, 1, 0, 0);
    OutputStage stage =
        new OutputStage(
            new long[] {100}, new Requantization[] {ONE}, new int[] {0}, -128, 127, null);
    Kernel k =
        new Kernel.TransposedConvolution(
            "t", "ConvTranspose", in, tensor("y", 1, 4, 4, 0), window, 1, w, stage);
    // Real input [[1, 2], [0, 1]].
    int[] y = run(k, new int[] {2, 3, 1, 2});
    // Row 0: taps of row ky=1; columns: 5, 6+2*4, 2*5, 2*6.
    assertArrayEquals(new int[] {105, 114, 110, 112}, Arrays.copyOfRange(y, 0, 4));
    // Row 1: ky=2 of the upper row plus ky=0 of the lower row (0, 1): 8, 9+2*7+1*1, 2*8+1*2,
    // 2*9+1*3.
    assertArrayEquals(new int[] {108, 124, 118, 121}, Arrays.copyOfRange(y, 4, 8));
    // Row 2: ky=1 of the lower row: 0, 1*4, 1*5, 1*6. Row 3: ky=2: 0, 1*7, 1*8, 1*9.
    assertArrayEquals(
        new int[] {100, 104, 105, 106, 100, 107, 108, 109}, Arrays.copyOfRange(y, 8, 16));
  }

  @Test
  void transposedGroups() {
    Tensor in = tensor("x", 2, 1, 1, 0);
    Kernel.Weights w = new Kernel.Weights(new int[] {1, 2, 3, 4}, 8);
    Kernel k =
        new Kernel.TransposedConvolution(
            "t",
            "ConvTranspose",
            in,
            tensor("y", 4, 1, 1, 0),
            Window.POINT,
            2,
            w,
            stage(4, ONE, 0));
    assertArrayEquals(new int[] {5, 10, 21, 28}, run(k, new int[] {5, 7}));
  }

  @Test
  void maxPoolIgnoresPadding() {
    Kernel k =
        new Kernel.MaxPool(
            "m",
            "MaxPool",
            tensor("x", 1, 2, 2, 0),
            tensor("y", 1, 2, 2, 0),
            new Window(2, 2, 1, 1, 1, 1, 1, 1, 0, 0),
            stage(1, ONE, 0));
    assertArrayEquals(new int[] {-9, -5, -9, -2}, run(k, new int[] {-9, -5, -20, -2}));
  }

  @Test
  void averagePoolCountsWithAndWithoutPadding() {
    Tensor in = tensor("x", 1, 2, 2, 2);
    Tensor out = tensor("y", 1, 2, 2, -1);
    Window window = new Window(2, 2, 1, 1, 1, 1, 1, 1, 0, 0);
    int[] x = {10, 2, -6, 7}; // real 8, 0, -8, 5
    Kernel exclude =
        new Kernel.AveragePool("a", "AveragePool", in, out, window, false, 1.0, -128, 127);
    assertArrayEquals(new int[] {8 - 1, 4 - 1, 0 - 1, 1 - 1}, run(exclude, x));
    Kernel include =
        new Kernel.AveragePool("a", "AveragePool", in, out, window, true, 1.0, -128, 127);
    assertArrayEquals(new int[] {2 - 1, 2 - 1, 0 - 1, 1 - 1}, run(include, x));
    Kernel clamped =
        new Kernel.AveragePool("a", "AveragePool+Clip", in, out, window, false, 2.0, -1, 5);
    assertArrayEquals(new int[] {5, 5, -1, 2}, run(clamped, x));
  }

  @Test
  void countOfAPaddedMeanEndsAtThePaddedPicture() {
    // Ceil mode: the last window starts at column 2 of 3 and reaches beyond the picture, which has
    // no padding.
    Kernel k =
        new Kernel.AveragePool(
            "a",
            "AveragePool",
            tensor("x", 1, 1, 3, 0),
            tensor("y", 1, 1, 2, 0),
            new Window(1, 2, 1, 2, 1, 1, 0, 0, 0, 0),
            true,
            1.0,
            -128,
            127);
    assertArrayEquals(new int[] {15, 30}, run(k, new int[] {10, 20, 30}));
  }

  @Test
  void additionSubtractsZeroPointsFirst() {
    Tensor a = tensor("a", 2, 1, 2, 1);
    Tensor b = tensor("b", 2, 1, 1, -1);
    Kernel k =
        new Kernel.Elementwise(
            "e",
            "Sub",
            Kernel.Combination.ADD,
            a,
            b,
            tensor("y", 2, 1, 2, 3),
            stage(2, ONE, 3),
            Requantization.of(-0.5));
    // b's 5 becomes -2.5, half up -2; its 10 becomes -5.
    int[] expected = {10 - 2 + 3, 20 - 2 + 3, 30 - 5 + 3, 126 - 5 + 3};
    assertArrayEquals(expected, run(k, new int[] {11, 21, 31, 127}, new int[] {4, 9}));
  }

  @Test
  void multiplicationBroadcastsOnePixel() {
    Tensor a = tensor("a", 2, 1, 2, 1);
    Tensor b = tensor("b", 2, 1, 1, -1);
    Kernel k =
        new Kernel.Elementwise(
            "e",
            "Mul",
            Kernel.Combination.MULTIPLY,
            a,
            b,
            tensor("y", 2, 1, 2, 0),
            stage(2, HALF, 0),
            ONE);
    assertArrayEquals(
        new int[] {8, -7, 0, 127}, run(k, new int[] {4, -2, 1, 101}, new int[] {4, 9}));
  }

  @Test
  void viewsMoveValues() {
    Tensor a = tensor("a", 2, 1, 2, 0);
    Tensor b = tensor("b", 1, 1, 2, 0);
    assertArrayEquals(
        new int[] {1, 2, 3, 4, 5, 6},
        run(
            new Kernel.Concat("k", "Concat", List.of(a, b), tensor("y", 3, 1, 2, 0)),
            new int[] {1, 2, 3, 4},
            new int[] {5, 6}));
    assertArrayEquals(
        new int[] {3, 4, 1, 2, 3, 4},
        run(
            new Kernel.SelectChannels(
                "k", "Gather", a, tensor("y", 3, 1, 2, 0), new int[] {1, 0, 1}),
            new int[] {1, 2, 3, 4}));
    Tensor grid = tensor("g", 1, 3, 4, 0);
    assertArrayEquals(
        new int[] {6, 8},
        run(
            new Kernel.Crop("k", "Slice", grid, tensor("y", 1, 1, 2, 0), 1, 1, 2, 2),
            new int[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}));
    assertArrayEquals(
        new int[] {9, 9, 9, 9, 1, 2, 9, 3, 4},
        run(
            new Kernel.Pad("k", "Pad", tensor("s", 1, 2, 2, 9), tensor("y", 1, 3, 3, 9), 1, 1, 9),
            new int[] {1, 2, 3, 4}));
    assertArrayEquals(
        new int[] {1, 1, 1, 2, 2, 2, 1, 1, 1, 2, 2, 2},
        run(
            new Kernel.Upsample(
                "k", "Resize", tensor("s", 1, 1, 2, 0), tensor("y", 1, 2, 6, 0), 2, 3),
            new int[] {1, 2}));
    assertArrayEquals(
        new int[] {1, 2, 3, 4},
        run(
            new Kernel.Reshape("k", "Flatten", a, tensor("y", 4, 1, 1, 0)),
            new int[] {1, 2, 3, 4}));
  }

  @Test
  void runReturnsEveryTensorByName() {
    Tensor x = tensor("x", 1, 1, 2, 0);
    Tensor c = tensor("c", 1, 1, 2, 0);
    Tensor y = tensor("y", 1, 1, 2, 0);
    QuantizedModel model =
        new QuantizedModel(
            "m",
            NumberFormat.W8A8,
            List.of(new QuantizedModel.Port(x, new int[] {1, 1, 1, 2})),
            List.of(
                new Kernel.Constant("k", "Constant", c, new int[] {100, -7}),
                new Kernel.Elementwise(
                    "e", "Add", Kernel.Combination.ADD, x, c, y, stage(1, ONE, 0), ONE)),
            List.of(new QuantizedModel.Port(y, new int[] {1, 1, 1, 2})),
            Preprocessing.NONE,
            null,
            null);
    Map<String, int[]> all = new ReferenceExecutor(model).run(Map.of("x", new int[] {100, 3}));
    assertEquals(List.of("x", "c", "y"), List.copyOf(all.keySet()));
    assertArrayEquals(new int[] {127, -4}, all.get("y"));

    ReferenceExecutor executor = new ReferenceExecutor(model);
    Exception range =
        assertThrows(
            IllegalArgumentException.class, () -> executor.run(Map.of("x", new int[] {128, 0})));
    assertTrue(range.getMessage().contains("128"), range.getMessage());
    assertThrows(IllegalArgumentException.class, () -> executor.run(Map.of("x", new int[] {1})));
    assertThrows(IllegalArgumentException.class, () -> executor.run(Map.of("z", new int[] {1, 2})));
  }

  @Test
  void aSumThatWrapsInHardwareIsAnError() {
    OutputStage stage =
        new OutputStage(
            new long[] {Integer.MAX_VALUE},
            new Requantization[] {ONE},
            new int[] {0},
            -128,
            127,
            null);
    Kernel k =
        new Kernel.Convolution(
            "c",
            "Conv",
            tensor("x", 1, 1, 1, 0),
            tensor("y", 1, 1, 1, 0),
            Window.POINT,
            1,
            new Kernel.Weights(new int[] {1}, 8),
            stage,
            null);
    assertArrayEquals(new int[] {127}, run(k, new int[] {0}));
    assertThrows(ArithmeticException.class, () -> run(k, new int[] {1}));
  }
}
