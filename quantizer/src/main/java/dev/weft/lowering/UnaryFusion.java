package dev.weft.lowering;

import dev.weft.lowering.FloatKernel.AveragePool;
import dev.weft.lowering.FloatKernel.Convolution;
import dev.weft.lowering.FloatKernel.DeformableConvolution;
import dev.weft.lowering.FloatKernel.Elementwise;
import dev.weft.lowering.FloatKernel.MaxPool;
import dev.weft.lowering.FloatKernel.TransposedConvolution;
import dev.weft.lowering.FloatKernel.Unary;
import java.util.function.DoubleUnaryOperator;

/** How a unary kernel joins the kernel that makes its input. */
final class UnaryFusion {
  private UnaryFusion() {}

  /** Both as one kernel, or null if the hardware needs two. */
  static FloatKernel join(FloatKernel producer, Unary u) {
    String operator = KernelFusion.join(producer.operator(), u.operator());
    if (producer instanceof Convolution c) {
      boolean affine = !u.isPlain() && c.activation().isNone() && c.residual() == null;
      Activation activation = affine ? u.activation() : after(c, u);
      Convolution s = affine ? scaled(c, u.factor(), u.offset()) : c;
      return activation == null
          ? null
          : new Convolution(
              c.name(),
              operator,
              c.input(),
              u.output(),
              c.window(),
              c.groups(),
              s.weights(),
              s.weightName(),
              s.bias(),
              activation,
              c.residual(),
              c.residualFactor());
    }
    if (producer instanceof DeformableConvolution d) {
      FloatKernel joined = join(d.convolution(), u);
      return joined == null ? null : d.with((Convolution) joined);
    }
    if (producer instanceof TransposedConvolution t) {
      boolean affine = !u.isPlain() && t.activation().isNone();
      Activation activation = affine ? u.activation() : after(t, u);
      TransposedConvolution s = affine ? scaled(t, u.factor(), u.offset()) : t;
      return activation == null
          ? null
          : new TransposedConvolution(
              t.name(),
              operator,
              t.input(),
              u.output(),
              t.window(),
              t.groups(),
              s.weights(),
              s.weightName(),
              s.bias(),
              activation);
    }
    if (producer instanceof Elementwise e) {
      return join(e, u, operator);
    }
    if (producer instanceof Unary first) {
      return first.sameScale() ? null : join(first, u, operator);
    }
    if (producer instanceof MaxPool m && u.isPlain() && !u.activation().hasFunction()) {
      return new MaxPool(m.name(), operator, m.input(), u.output(), m.window(), after(m, u));
    }
    if (producer instanceof AveragePool p && u.isScalar() && !u.activation().hasFunction()) {
      boolean scales = u.offset()[0] == 0 && p.activation().isNone();
      return u.isPlain() || scales
          ? new AveragePool(
              p.name(),
              operator,
              p.input(),
              u.output(),
              p.window(),
              p.countIncludesPad(),
              p.factor() * u.factor()[0],
              u.isPlain() ? after(p, u) : u.activation())
          : null;
    }
    return null;
  }

  /**
   * The producer's activation and then the whole unary kernel, null if that is no clamp and no
   * scalar function.
   */
  private static Activation after(FloatKernel producer, Unary u) {
    Activation activation = producer.activation();
    if (u.isPlain()) {
      return activation.then(u.activation(), producer.output());
    }
    if (!u.isScalar() || activation.isNone()) {
      return null;
    }
    return activation.then(Activation.of(scalar(u), producer.output()), producer.output());
  }

  private static FloatKernel join(Elementwise e, Unary u, String operator) {
    double[] factorA = e.factorA();
    double factorB = e.factorB();
    Activation activation;
    if (!u.isPlain() && u.isScalar() && u.offset()[0] == 0 && e.activation().isNone()) {
      factorA = times(factorA, u.factor());
      factorB *= u.factor()[0];
      activation = u.activation();
    } else {
      activation = after(e, u);
    }
    return activation == null
        ? null
        : new Elementwise(
            e.name(),
            operator,
            e.combination(),
            e.a(),
            e.b(),
            u.output(),
            factorA,
            factorB,
            activation);
  }

  private static FloatKernel join(Unary first, Unary u, String operator) {
    if (first.activation().isNone() && !u.activation().hasFunction()) {
      int n = Math.max(first.factor().length, u.factor().length);
      double[] offset = new double[n];
      for (int c = 0; c < n; c++) {
        offset[c] = at(u.factor(), c) * at(first.offset(), c) + at(u.offset(), c);
      }
      return new Unary(
          first.name(),
          operator,
          first.input(),
          u.output(),
          times(first.factor(), u.factor()),
          offset,
          u.activation(),
          false);
    }
    boolean clamps = !first.activation().hasFunction() && !u.activation().hasFunction();
    if (u.isPlain() && (clamps || !first.isScalar())) {
      return new Unary(
          first.name(),
          operator,
          first.input(),
          u.output(),
          first.factor(),
          first.offset(),
          first.activation().then(u.activation(), first.output()),
          false);
    }
    if (first.isScalar() && u.isScalar()) {
      DoubleUnaryOperator f = scalar(first);
      DoubleUnaryOperator g = scalar(u);
      Activation both = Activation.of(x -> g.applyAsDouble(f.applyAsDouble(x)), first.input());
      return Unary.of(first.name(), operator, first.input(), u.output(), both);
    }
    return null;
  }

  private static DoubleUnaryOperator scalar(Unary u) {
    double factor = u.factor()[0];
    double offset = u.offset()[0];
    Activation activation = u.activation();
    return x -> activation.apply(factor * x + offset);
  }

  /** A convolution whose results are multiplied and moved, per channel or all alike. */
  static Convolution scaled(Convolution c, double[] factor, double[] offset) {
    if (isOne(factor, offset)) {
      return c;
    }
    double[] weights = c.weights().clone();
    int perOutput = weights.length / c.output().channels();
    for (int i = 0; i < weights.length; i++) {
      weights[i] *= at(factor, i / perOutput);
    }
    return new Convolution(
        c.name(),
        c.operator(),
        c.input(),
        c.output(),
        c.window(),
        c.groups(),
        weights,
        null,
        moved(c.bias(), factor, offset),
        c.activation(),
        c.residual(),
        c.residualFactor());
  }

  private static TransposedConvolution scaled(
      TransposedConvolution t, double[] factor, double[] offset) {
    double[] weights = t.weights().clone();
    int taps = t.window().taps();
    int groupInputs = t.input().channels() / t.groups();
    int groupOutputs = t.output().channels() / t.groups();
    for (int i = 0; i < weights.length; i++) {
      int output = i / taps % groupOutputs + i / taps / groupOutputs / groupInputs * groupOutputs;
      weights[i] *= at(factor, output);
    }
    return new TransposedConvolution(
        t.name(),
        t.operator(),
        t.input(),
        t.output(),
        t.window(),
        t.groups(),
        weights,
        null,
        moved(t.bias(), factor, offset),
        t.activation());
  }

  private static double[] moved(double[] bias, double[] factor, double[] offset) {
    double[] result = new double[bias.length];
    for (int c = 0; c < bias.length; c++) {
      result[c] = bias[c] * at(factor, c) + at(offset, c);
    }
    return result;
  }

  private static boolean isOne(double[] factor, double[] offset) {
    for (int c = 0; c < factor.length; c++) {
      if (factor[c] != 1 || offset[c] != 0) {
        return false;
      }
    }
    return true;
  }

  private static double[] times(double[] a, double[] b) {
    double[] product = new double[Math.max(a.length, b.length)];
    for (int c = 0; c < product.length; c++) {
      product[c] = at(a, c) * at(b, c);
    }
    return product;
  }

  private static double at(double[] values, int channel) {
    return values[values.length == 1 ? 0 : channel];
  }
}
