package dev.weft.compiler;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.isa.PostOperation;
import dev.weft.quant.kernel.Kernel;
import dev.weft.quant.kernel.OutputStage;
import dev.weft.quant.kernel.Tensor;
import dev.weft.quant.kernel.Window;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Convolutions to steps: dense and grouped ones to the array, depthwise ones to the vector engine.
 */
final class ConvolutionLowering {
  private final Lowering lowering;

  ConvolutionLowering(Lowering lowering) {
    this.lowering = lowering;
  }

  void lower(Kernel.Convolution k) {
    checkBits(k.name(), k.weights());
    if (onVectorEngine(k, lowering.config())) {
      depthwise(k);
      return;
    }
    Tensor out = k.output();
    List<int[]> lanes = lowering.lanes(out);
    Step.Operand residual = null;
    if (k.residual() != null) {
      FeatureMap branch = lowering.map(k.residual().tensor());
      // The result's channels may lie anywhere: where the other branch has them, nothing needs
      // moving.
      lanes = lowering.isDense(branch) ? branch.lanes() : lanes;
      residual = residual(k, lanes);
    }
    FeatureMap output = lowering.result(out, lanes);
    InputWindows folded = lowering.windows(k.input());
    WeightTensor weights = WeightTensor.convolution(k);
    lowering.add(
        new Step.Array(
            lowering.layer(),
            lowering.map(k.input()),
            output,
            folded == null ? k.window() : folded.remaining(k.window()),
            folded == null ? weights : folded.weights(weights),
            k.stage(),
            residual));
  }

  /** Depthwise, and its taps fit. */
  static boolean onVectorEngine(Kernel.Convolution k, AcceleratorConfig config) {
    return k.groups() > 1
        && k.groups() == k.input().channels()
        && k.window().taps() <= config.buffers().tapWords();
  }

  private Step.Operand residual(Kernel.Convolution k, List<int[]> lanes) {
    Kernel.Residual r = k.residual();
    if (r == null) {
      return null;
    }
    FeatureMap branch = lowering.aligned(lowering.map(r.tensor()), r.tensor(), lanes);
    return new Step.Operand(branch, r.factor(), false);
  }

  /**
   * Output channel {@code c * multiplier + j} lies in the lane of input channel c, in the j-th
   * plane made of its plane.
   */
  private void depthwise(Kernel.Convolution k) {
    Tensor undoubled = lowering.undoubled(k.input());
    FeatureMap input = lowering.map(undoubled == null ? k.input() : undoubled);
    int multiplier = k.output().channels() / k.input().channels();
    List<Plane> sources = new ArrayList<>();
    List<int[]> lanes = new ArrayList<>();
    for (Plane p : input.planes()) {
      for (int j = 0; j < multiplier; j++) {
        int offset = j;
        sources.add(p);
        lanes.add(
            Arrays.stream(p.channels()).map(c -> c < 0 ? -1 : c * multiplier + offset).toArray());
      }
    }
    Step.Operand residual = residual(k, lanes);
    Tensor out = k.output();
    FeatureMap output = lowering.result(out, lanes);
    Step.Region all = new Step.Region(0, 0, out.height(), out.width(), k.stage());
    lowering.add(
        new Step.Vector(
            lowering.layer(),
            PostOperation.DEPTHWISE,
            input.withPlanes(sources),
            output,
            k.window(),
            undoubled == null ? Step.Reading.ONCE : Step.Reading.DOUBLED,
            input.zeroPoint(),
            List.of(all),
            k.weights().values(),
            residual));
  }

  /**
   * One convolution for each phase of the stride: output pixels {@code phase + t * stride} see the
   * taps whose offset falls on an input pixel, in falling order as the input pixel rises.
   */
  void lower(Kernel.TransposedConvolution k) {
    checkBits(k.name(), k.weights());
    FeatureMap input = lowering.map(k.input());
    Tensor out = k.output();
    FeatureMap output = lowering.result(out, lowering.identityLanes(out));
    Window w = k.window();
    for (int py = 0; py < Math.min(w.strideHeight(), out.height()); py++) {
      Phase rows = Phase.of(py, w.kernelHeight(), w.strideHeight(), w.dilationHeight(), w.padTop());
      for (int px = 0; px < Math.min(w.strideWidth(), out.width()); px++) {
        Phase columns =
            Phase.of(px, w.kernelWidth(), w.strideWidth(), w.dilationWidth(), w.padLeft());
        int height = Ceil.div(out.height() - py, w.strideHeight());
        int width = Ceil.div(out.width() - px, w.strideWidth());
        FeatureMap part =
            Views.crop(output, py, px, w.strideHeight(), w.strideWidth(), height, width);
        Window window =
            new Window(
                rows.taps().length,
                columns.taps().length,
                1,
                1,
                rows.dilation(),
                columns.dilation(),
                -rows.first(),
                -columns.first(),
                0,
                0);
        WeightTensor weights = WeightTensor.phase(k, rows.taps(), columns.taps());
        OutputStage stage = withZeroPoint(k, weights, rows.taps().length, columns.taps().length);
        lowering.add(new Step.Array(lowering.layer(), input, part, window, weights, stage, null));
      }
    }
  }

  /**
   * The kernel's stage says nothing of the input's zero point: each phase subtracts its own taps'
   * share.
   */
  private static OutputStage withZeroPoint(
      Kernel.TransposedConvolution k, WeightTensor weights, int height, int width) {
    OutputStage stage = k.stage();
    long[] bias = stage.bias().clone();
    for (int o = 0; o < bias.length; o++) {
      long sum = 0;
      for (int i = weights.firstInput(o); i < weights.firstInput(o) + weights.inputs(); i++) {
        for (int ky = 0; ky < height; ky++) {
          for (int kx = 0; kx < width; kx++) {
            sum += weights.at(o, i, ky, kx);
          }
        }
      }
      bias[o] -= k.input().zeroPoint() * sum;
    }
    return new OutputStage(
        bias, stage.factor(), stage.offset(), stage.clampLow(), stage.clampHigh(), stage.table());
  }

  /**
   * One direction of a phase.
   *
   * @param taps kernel positions as the input pixel rises; -1 alone if the phase has none
   * @param dilation input pixels from one to the next
   * @param first input pixel of the first tap for the phase's first output pixel; may be negative
   */
  private record Phase(int[] taps, int dilation, int first) {
    static Phase of(int phase, int kernel, int stride, int dilation, int pad) {
      List<Integer> taps = new ArrayList<>();
      for (int k = kernel - 1; k >= 0; k--) {
        if (Math.floorMod(phase + pad - k * dilation, stride) == 0) {
          taps.add(k);
        }
      }
      if (taps.isEmpty()) {
        return new Phase(new int[] {-1}, 1, 0);
      }
      int step = taps.size() > 1 ? (taps.get(0) - taps.get(1)) * dilation / stride : 1;
      int first = Math.floorDiv(phase + pad - taps.get(0) * dilation, stride);
      return new Phase(taps.stream().mapToInt(Integer::intValue).toArray(), step, first);
    }
  }

  private void checkBits(String name, Kernel.Weights weights) {
    int most = Math.max(8, lowering.format().weightBits());
    if (weights.bits() > most) {
      throw CompileException.at(
          name,
          "weights of " + weights.bits() + " bits",
          "format " + lowering.format().label() + " has at most " + most);
    }
  }
}
