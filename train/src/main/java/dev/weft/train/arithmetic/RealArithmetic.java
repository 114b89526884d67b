package dev.weft.train.arithmetic;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import dev.weft.lowering.Activation;
import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.FloatTensor;
import java.util.List;
import java.util.Map;

/** Real numbers: the float network, to be trained as it is, or a teacher. */
public final class RealArithmetic implements Arithmetic {
  private final NDManager manager;
  private final Map<String, NDArray> weights;
  private final Map<String, NDArray> biases;

  /**
   * @param weights by kernel
   * @param biases by kernel, 1 x C x 1 x 1
   */
  public RealArithmetic(
      NDManager manager, Map<String, NDArray> weights, Map<String, NDArray> biases) {
    this.manager = manager;
    this.weights = weights;
    this.biases = biases;
  }

  @Override
  public NDArray enter(FloatTensor tensor, NDArray real) {
    return real;
  }

  @Override
  public NDArray real(FloatTensor tensor, NDArray values) {
    return values;
  }

  @Override
  public NDArray constants(double[] values, Shape shape) {
    return manager.create(LayerShapes.floats(values), shape);
  }

  @Override
  public NDArray scale(FloatTensor tensor) {
    return null;
  }

  @Override
  public NDArray weights(FloatKernel.Layer layer) {
    NDArray known = weights.get(layer.name());
    if (known != null) {
      return known;
    }
    return manager.create(LayerShapes.floats(layer.weights()), LayerShapes.of(layer));
  }

  @Override
  public NDArray weightScale(FloatKernel.Layer layer) {
    return null;
  }

  @Override
  public NDArray bias(FloatKernel.Layer layer) {
    NDArray known = biases.get(layer.name());
    if (known != null) {
      return known;
    }
    float[] bias = LayerShapes.floats(layer.bias());
    return manager.create(bias, new Shape(1, bias.length, 1, 1));
  }

  @Override
  public NDArray finish(FloatKernel kernel, List<Term> terms, NDArray bias) {
    NDArray sum = bias;
    for (Term term : terms) {
      NDArray own = term.factor() == null ? term.values() : term.values().mul(term.factor());
      sum = sum == null ? own : own.add(sum);
    }
    Activation activation = kernel.activation();
    if (activation.isNone()) {
      return sum;
    }
    NDArray clamped = sum;
    if (activation.low() > Double.NEGATIVE_INFINITY
        || activation.high() < Double.POSITIVE_INFINITY) {
      clamped =
          sum.clip(
              (float) Math.max(-Float.MAX_VALUE, activation.low()),
              (float) Math.min(Float.MAX_VALUE, activation.high()));
    }
    return activation.hasFunction()
        ? ScalarFunction.apply(activation.function(), clamped)
        : clamped;
  }

  @Override
  public NDArray samples(FloatKernel.DeformableConvolution kernel, NDArray values) {
    return values;
  }

  @Override
  public Bounds bounds(FloatTensor tensor) {
    return Bounds.NONE;
  }
}
