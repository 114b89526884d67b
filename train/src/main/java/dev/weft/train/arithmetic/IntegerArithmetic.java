package dev.weft.train.arithmetic;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import dev.weft.hw.arch.NumberFormat;
import dev.weft.hw.arith.Requantization;
import dev.weft.lowering.Activation;
import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.FloatTensor;
import dev.weft.quant.Encoding;
import dev.weft.quant.training.Grid;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The integers of the hardware under autograd ("fake quantization"): values are whole numbers in
 * floating point, rounded where the hardware rounds, with straight-through gradients; scales may be
 * learned (LSQ, Esser et al. 2020).
 *
 * <p>Scales, and what is requantized by them, are computed in double precision, which holds a sum
 * times a multiplier exactly. Values and gradients are of single precision: sums of products are
 * exact up to 2^24, which those of 8-bit activations and 4-bit weights do not reach in any common
 * layer. Beyond, as in Q2.14, a last bit may differ from the integer reference.
 */
public final class IntegerArithmetic implements Arithmetic {
  /** Steps by which a value differs from the end of its range when it is not at it. */
  private static final double WITHIN = 0.5;

  private final NDManager manager;
  private final Grid grid;
  private final GridLeaves leaves;
  private final Set<String> outputs;

  /**
   * @param outputs names of the network's
   */
  public IntegerArithmetic(
      NDManager manager, Grid grid, GridLeaves leaves, Collection<String> outputs) {
    this.manager = manager;
    this.grid = grid;
    this.outputs = Set.copyOf(outputs);
    this.leaves = leaves;
  }

  @Override
  public NDArray enter(FloatTensor tensor, NDArray real) {
    NDArray steps = real.div(scale(tensor));
    return Precision.single(StraightThrough.roundToEven(clipped(steps, encoding(tensor))));
  }

  @Override
  public NDArray real(FloatTensor tensor, NDArray values) {
    return values.mul(Precision.single(scale(tensor)));
  }

  @Override
  public NDArray constants(double[] values, Shape shape) {
    return manager.create(values, shape);
  }

  @Override
  public NDArray scale(FloatTensor tensor) {
    String group = grid.groups().get(tensor.name());
    NDArray learned = leaves.scale(group);
    return learned == null ? manager.create(encoding(tensor).scale()).reshape(1, 1, 1, 1) : learned;
  }

  @Override
  public NDArray weights(FloatKernel.Layer layer) {
    int limit = (1 << (grid.weightBits().get(layer.name()) - 1)) - 1;
    return Precision.single(StraightThrough.roundToEven(leaves.weights(layer).clip(-limit, limit)));
  }

  @Override
  public NDArray weightScale(FloatKernel.Layer layer) {
    return leaves.weightScale(layer);
  }

  @Override
  public NDArray bias(FloatKernel.Layer layer) {
    return leaves.bias(layer);
  }

  /** Each term is requantized by itself, as in hardware; then they are added and clamped. */
  @Override
  public NDArray finish(FloatKernel kernel, List<Term> terms, NDArray bias) {
    Activation activation = kernel.activation();
    FloatTensor before = activation.before();
    FloatTensor stage = before == null ? kernel.output() : before;
    Encoding encoding = encoding(stage);
    NDArray scale = scale(stage);
    NDArray sum = null;
    for (Term term : terms) {
      boolean first = sum == null && bias != null;
      NDArray rounded = requantized(kernel, term, scale, first ? bias : null);
      sum = sum == null ? rounded : sum.add(rounded);
    }
    double unit = scale.stopGradient().toDoubleArray()[0];
    double low = Math.max(lowest(encoding), Math.rint(activation.low() / unit));
    double high = Math.min(highest(encoding), Math.rint(activation.high() / unit));
    NDArray clamped = sum.clip((float) low, (float) high);
    if (activation.isNone() && outputs.contains(kernel.output().name())) {
      clamped = StraightThrough.replace(sum, clamped);
    }
    if (!activation.hasFunction()) {
      return clamped;
    }
    NDArray real =
        ScalarFunction.byTable(
            activation.function(), clamped, encoding.scale(), lowest(encoding), highest(encoding));
    Encoding out = encoding(kernel.output());
    return Precision.single(
        StraightThrough.roundToEven(clipped(real.div(scale(kernel.output())), out)));
  }

  /** A term in steps of a scale: gradients as if nothing were rounded, values as in hardware. */
  private NDArray requantized(FloatKernel kernel, Term term, NDArray scale, NDArray bias) {
    NDArray real = term.factor().div(scale);
    NDArray factor = dyadic(real);
    NDArray smooth = term.values().mul(Precision.single(real));
    NDArray exact = term.values().stopGradient().mul(factor);
    if (bias != null) {
      NDArray offset = bias.div(scale);
      smooth = smooth.add(Precision.single(offset));
      exact =
          exact.add(
              kernel instanceof FloatKernel.Layer
                  ? bias.div(term.factor()).stopGradient().add(0.5).floor().mul(factor)
                  : offset.stopGradient());
    }
    return StraightThrough.replace(smooth, Precision.single(exact.add(0.5).floor()));
  }

  @Override
  public NDArray samples(FloatKernel.DeformableConvolution kernel, NDArray values) {
    boolean exact = kernel.mask() == null && encoding(kernel.offsets()).scale() == 1;
    return exact
        ? values
        : clipped(StraightThrough.round(values), encoding(kernel.convolution().input()));
  }

  /** Factors as requantization has them: a multiplier of 16 bits and a shift. */
  private NDArray dyadic(NDArray factor) {
    double[] values = factor.stopGradient().toDoubleArray();
    for (int i = 0; i < values.length; i++) {
      values[i] = Requantization.of(values[i]).factor();
    }
    return manager.create(values, factor.getShape());
  }

  /**
   * Gradients of outputs pass the ends of their range, for values beyond them are to come back
   * where the loss wants it. What would push them further out is to be taken away before.
   */
  @Override
  public Bounds bounds(FloatTensor tensor) {
    Encoding encoding = encoding(tensor);
    double scale = scale(tensor).stopGradient().toDoubleArray()[0];
    return new Bounds((lowest(encoding) + WITHIN) * scale, (highest(encoding) - WITHIN) * scale);
  }

  private NDArray clipped(NDArray values, Encoding encoding) {
    return values.clip(lowest(encoding), highest(encoding));
  }

  private int lowest(Encoding encoding) {
    NumberFormat format = grid.format();
    return format.activationMin() - encoding.zeroPoint();
  }

  private int highest(Encoding encoding) {
    NumberFormat format = grid.format();
    return format.activationMax() - encoding.zeroPoint();
  }

  private Encoding encoding(FloatTensor tensor) {
    return grid.encodings().get(tensor.name());
  }
}
