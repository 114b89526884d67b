package dev.weft.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.weft.compiler.Program;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.arith.Requantization;
import dev.weft.quant.kernel.Kernel;
import dev.weft.quant.kernel.OutputStage;
import dev.weft.quant.kernel.Tensor;
import dev.weft.quant.kernel.Window;
import dev.weft.rtl.DramModel;
import org.junit.jupiter.api.Test;

/**
 * Lower bounds of layers, against arithmetic by hand; tiny has 8 lanes and 10 x 16 MACs a cycle.
 */
class RooflineTest {
  private static final AcceleratorConfig TINY = AcceleratorConfig.load("tiny");

  /** Four bytes a cycle. */
  private static final DramModel DRAM = new DramModel(4_000, 1, 0, 1_000, 1, 0);

  private static final long MUCH = 1_000_000;

  @Test
  void convolutionNeedsTheArray() {
    Roofline r = Roofline.of(layer(MUCH, MUCH), convolution(16, 32, 3, 1, 1), TINY, DRAM);
    assertEquals(10 * 10 * 16 * 32 * 9 / 160.0, r.compute());
    assertEquals((16 * 32 * 9 + 10 * 10 * 16 + 10 * 10 * 32) / 4.0, r.dram());
    assertEquals("compute", r.bound());
    assertEquals(2880, r.cycles());
  }

  @Test
  void whatTheProgramDoesNotMoveDoesNotCount() {
    Roofline r = Roofline.of(layer(16 * 32 * 9, 0), convolution(16, 32, 3, 1, 1), TINY, DRAM);
    assertEquals(16 * 32 * 9 / 4.0, r.dram());
  }

  @Test
  void depthwiseNeedsTheVectorEngineForAVectorACycle() {
    Roofline r = Roofline.of(layer(MUCH, MUCH), convolution(16, 16, 3, 1, 16), TINY, DRAM);
    assertEquals(10 * 10 * 2, r.compute());
    assertEquals(
        6 * 10 * 10 * 2,
        Roofline.of(layer(MUCH, MUCH), convolution(16, 16, 7, 1, 16), TINY, DRAM).compute());
  }

  @Test
  void aPointConvolutionOfStrideTwoReadsAQuarter() {
    Roofline r = Roofline.of(layer(MUCH, MUCH), convolution(16, 32, 1, 2, 1), TINY, DRAM);
    assertEquals((16 * 32 + 5 * 5 * 16 + 5 * 5 * 32) / 4.0, r.dram());
    assertEquals("dram", r.bound());
  }

  private static Program.Layer layer(long read, long written) {
    return new Program.Layer("layer", "Conv", 0, read, written, 0);
  }

  /** On 10x10 pixels. */
  private static Kernel convolution(int in, int out, int kernel, int stride, int groups) {
    int pad = kernel / 2;
    return new Kernel.Convolution(
        "layer",
        "Conv",
        new Tensor("in", in, 10, 10, 1, 0),
        new Tensor("out", out, 10 / stride, 10 / stride, 1, 0),
        new Window(kernel, kernel, stride, stride, 1, 1, pad, pad, pad, pad),
        groups,
        new Kernel.Weights(new int[out * in / groups * kernel * kernel], 8),
        OutputStage.uniform(out, Requantization.IDENTITY, 0, -128, 127, null),
        null);
  }
}
