package dev.weft.train.arithmetic;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
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
 * <p>It differs from the integer reference by the rounding of floating point: of sums beyond 2^24,
 * and of products that lie next to a half. Now and then that is a last bit.
 */
public final class IntegerArithmetic implements Arithmetic {
  /** Share of the gradient that a network's output beyond its range still gets from the loss. */
  private static final double LEAK = 0.1;

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
    return StraightThrough.roundToEven(clipped(steps, encoding(tensor)));
  }

  @Override
  public NDArray real(FloatTensor tensor, NDArray values) {
    return values.mul(scale(tensor));
  }

  @Override
  public NDArray scale(FloatTensor tensor) {
    String group = grid.groups().get(tensor.name());
    NDArray learned = leaves.scale(group);
    return learned == null
        ? manager.create((float) encoding(tensor).scale()).reshape(1, 1, 1, 1)
        : learned;
  }

  @Override
  public NDArray weights(FloatKernel.Layer layer) {
    int limit = (1 << (grid.weightBits().get(layer.name()) - 1)) - 1;
    return StraightThrough.roundToEven(leaves.weights(layer).clip(-limit, limit));
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
      NDArray factor = dyadic(term.factor().div(scale));
      NDArray steps = term.values().mul(factor);
      if (sum == null && bias != null) {
        NDArray offset = bias.div(scale);
        if (kernel instanceof FloatKernel.Layer) {
          NDArray whole = bias.div(term.factor()).stopGradient().add(0.5f).floor();
          offset = StraightThrough.replace(offset, whole.mul(factor));
        }
        steps = steps.add(offset);
      }
      NDArray rounded = StraightThrough.round(steps);
      sum = sum == null ? rounded : sum.add(rounded);
    }
    float unit = scale.stopGradient().toFloatArray()[0];
    double low = Math.max(lowest(encoding), Math.rint(activation.low() / unit));
    double high = Math.min(highest(encoding), Math.rint(activation.high() / unit));
    NDArray clamped =
        outputs.contains(kernel.output().name())
            ? StraightThrough.clip(sum, (float) low, (float) high, LEAK)
            : sum.clip((float) low, (float) high);
    if (!activation.hasFunction()) {
      return clamped;
    }
    NDArray real =
        ScalarFunction.byTable(
            activation.function(), clamped, encoding.scale(), lowest(encoding), highest(encoding));
    Encoding out = encoding(kernel.output());
    return StraightThrough.roundToEven(clipped(real.div(scale(kernel.output())), out));
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
    float[] values = factor.stopGradient().toFloatArray();
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) Requantization.of(values[i]).factor();
    }
    return StraightThrough.replace(factor, manager.create(values, factor.getShape()));
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
