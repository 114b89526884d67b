package dev.weft.compiler;

import dev.weft.hw.arith.Requantization;
import dev.weft.hw.isa.PostOperation;
import dev.weft.quant.kernel.Kernel;
import dev.weft.quant.kernel.OutputStage;
import dev.weft.quant.kernel.Tensor;
import dev.weft.quant.kernel.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Pooling, element-wise operations, padding and upsampling to steps of the vector engine. */
final class VectorLowering {
  private final Lowering lowering;

  VectorLowering(Lowering lowering) {
    this.lowering = lowering;
  }

  void lower(Kernel.MaxPool k) {
    single(
        PostOperation.MAX,
        k.input(),
        k.output(),
        k.window(),
        lowering.format().activationMin(),
        k.stage());
  }

  /**
   * Windows at the border may have fewer taps to divide by: each rectangle of equal counts has its
   * own factor.
   */
  void lower(Kernel.AveragePool k) {
    Window w = k.window();
    Tensor in = k.input();
    Tensor out = k.output();
    List<int[]> rows =
        runs(
            out.height(),
            y ->
                count(
                    y,
                    w.kernelHeight(),
                    w.strideHeight(),
                    w.dilationHeight(),
                    w.padTop(),
                    in.height(),
                    w.padBottom(),
                    k.countIncludesPad()));
    List<int[]> columns =
        runs(
            out.width(),
            x ->
                count(
                    x,
                    w.kernelWidth(),
                    w.strideWidth(),
                    w.dilationWidth(),
                    w.padLeft(),
                    in.width(),
                    w.padRight(),
                    k.countIncludesPad()));
    // Padding reads the zero point, so every window subtracts it once per tap.
    long bias = -(long) in.zeroPoint() * w.taps();
    List<Step.Region> regions = new ArrayList<>();
    for (int[] r : rows) {
      for (int[] c : columns) {
        Requantization factor = Requantization.of(k.ratio() / Math.max(1, r[2] * c[2]));
        OutputStage stage =
            OutputStage.uniform(
                out.channels(), factor, out.zeroPoint(), k.clampLow(), k.clampHigh(), null);
        regions.add(new Step.Region(r[0], c[0], r[1], c[1], plusBias(stage, bias)));
      }
    }
    FeatureMap input = lowering.map(in);
    lowering.add(
        new Step.Vector(
            lowering.layer(),
            PostOperation.SUM,
            input,
            lowering.result(out, input.lanes()),
            w,
            Step.Reading.ONCE,
            in.zeroPoint(),
            regions,
            null,
            null));
  }

  /**
   * Taps of one direction that count: those inside the picture, or before the end of the padding.
   */
  private static int count(
      int at,
      int kernel,
      int stride,
      int dilation,
      int padBefore,
      int size,
      int padAfter,
      boolean countsPad) {
    int taps = 0;
    for (int k = 0; k < kernel; k++) {
      int position = at * stride - padBefore + k * dilation;
      boolean counts = countsPad ? position < size + padAfter : position >= 0 && position < size;
      taps += counts ? 1 : 0;
    }
    return taps;
  }

  /** Runs of equal values as (first, length, value). */
  private static List<int[]> runs(int size, IntUnaryOperator value) {
    List<int[]> runs = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int v = value.applyAsInt(i);
      if (!runs.isEmpty() && runs.get(runs.size() - 1)[2] == v) {
        runs.get(runs.size() - 1)[1]++;
      } else {
        runs.add(new int[] {i, 1, v});
      }
    }
    return runs;
  }

  void lower(Kernel.Elementwise k) {
    FeatureMap a = lowering.map(k.a());
    FeatureMap b = lowering.aligned(lowering.map(k.b()), k.b(), a.lanes());
    boolean broadcast = b.height() * b.width() == 1 && a.height() * a.width() > 1;
    if (b.channels() != a.channels()
        || !broadcast && (b.height() != a.height() || b.width() != a.width())) {
      throw CompileException.at(
          k.name(),
          "operand '" + k.b().name() + "' is " + b.channels() + "x" + b.height() + "x" + b.width(),
          "expected "
              + a.channels()
              + "x"
              + a.height()
              + "x"
              + a.width()
              + " or one pixel of its channels");
    }
    boolean add = k.combination() == Kernel.Combination.ADD;
    OutputStage stage = add ? plusBias(k.stage(), -(long) a.zeroPoint()) : k.stage();
    Step.Operand operand =
        new Step.Operand(b, add ? k.factorB() : Requantization.IDENTITY, broadcast);
    FeatureMap output = lowering.result(k.output(), a.lanes());
    Step.Region all = new Step.Region(0, 0, output.height(), output.width(), stage);
    lowering.add(
        new Step.Vector(
            lowering.layer(),
            add ? PostOperation.SUM : PostOperation.MULTIPLY,
            a,
            output,
            Window.POINT,
            Step.Reading.ONCE,
            0,
            List.of(all),
            null,
            operand));
  }

  void lower(Kernel.Unary k) {
    OutputStage stage = plusBias(k.stage(), -(long) k.input().zeroPoint());
    single(PostOperation.SUM, k.input(), k.output(), Window.POINT, 0, stage);
  }

  void lower(Kernel.Pad k) {
    Window shifted = new Window(1, 1, 1, 1, 1, 1, k.top(), k.left(), 0, 0);
    single(PostOperation.SUM, k.input(), k.output(), shifted, k.value(), copy(k.output()));
  }

  void lower(Kernel.Upsample k) {
    FeatureMap input = lowering.map(k.input());
    FeatureMap output = lowering.result(k.output(), input.lanes());
    if (k.factorHeight() > 255 || k.factorWidth() > 255) {
      throw CompileException.at(
          k.name(),
          "factors " + k.factorHeight() + " and " + k.factorWidth(),
          "upsample by at most 255 at a time");
    }
    Step.Region all = new Step.Region(0, 0, output.height(), output.width(), copy(k.output()));
    lowering.add(
        new Step.Vector(
            lowering.layer(),
            PostOperation.SUM,
            input,
            output,
            Window.POINT,
            Step.Reading.upsampled(k.factorHeight(), k.factorWidth()),
            0,
            List.of(all),
            null,
            null));
  }

  private void single(
      PostOperation operation,
      Tensor in,
      Tensor out,
      Window window,
      int padValue,
      OutputStage stage) {
    FeatureMap input = lowering.map(in);
    Step.Region all = new Step.Region(0, 0, out.height(), out.width(), stage);
    lowering.add(
        new Step.Vector(
            lowering.layer(),
            operation,
            input,
            lowering.result(out, input.lanes()),
            window,
            Step.Reading.ONCE,
            padValue,
            List.of(all),
            null,
            null));
  }

  private OutputStage copy(Tensor out) {
    return OutputStage.uniform(
        out.channels(),
        Requantization.IDENTITY,
        0,
        lowering.format().activationMin(),
        lowering.format().activationMax(),
        null);
  }

  private static OutputStage plusBias(OutputStage stage, long more) {
    long[] bias = stage.bias().clone();
    for (int c = 0; c < bias.length; c++) {
      bias[c] += more;
    }
    return new OutputStage(
        bias, stage.factor(), stage.offset(), stage.clampLow(), stage.clampHigh(), stage.table());
  }
}
