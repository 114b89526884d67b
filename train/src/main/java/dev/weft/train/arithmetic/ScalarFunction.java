package dev.weft.train.arithmetic;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.util.function.DoubleUnaryOperator;

/** Any scalar function under autograd: its values, and slopes by differences. */
final class ScalarFunction {
  /** Of a real argument, relative to its size. */
  private static final double DIFFERENCE = 1e-3;

  private ScalarFunction() {}

  /** Of real arguments. */
  static NDArray apply(DoubleUnaryOperator f, NDArray x) {
    float[] argument = x.toFloatArray();
    float[] value = new float[argument.length];
    float[] slope = new float[argument.length];
    for (int i = 0; i < value.length; i++) {
      double h = DIFFERENCE * Math.max(1, Math.abs(argument[i]));
      value[i] = (float) f.applyAsDouble(argument[i]);
      slope[i] =
          (float) ((f.applyAsDouble(argument[i] + h) - f.applyAsDouble(argument[i] - h)) / (2 * h));
    }
    Shape shape = x.getShape();
    return combine(x, x.getManager().create(value, shape), x.getManager().create(slope, shape));
  }

  /**
   * Of integers, by table, as hardware does it.
   *
   * @param x integers from low to high
   * @param scale of the argument
   * @return real values, in double precision
   */
  static NDArray byTable(DoubleUnaryOperator f, NDArray x, double scale, int low, int high) {
    double[] value = new double[high - low + 1];
    double[] slope = new double[value.length];
    for (int q = low; q <= high; q++) {
      value[q - low] = f.applyAsDouble(q * scale);
      slope[q - low] = (f.applyAsDouble((q + 1) * scale) - f.applyAsDouble((q - 1) * scale)) / 2;
    }
    Shape shape = x.getShape();
    NDArray index = x.stopGradient().sub(low).toType(DataType.INT64, false).flatten();
    NDArray values = x.getManager().create(value).gather(index, 0).reshape(shape);
    NDArray slopes = x.getManager().create(slope).gather(index, 0).reshape(shape);
    return combine(x, values, slopes);
  }

  private static NDArray combine(NDArray x, NDArray value, NDArray slope) {
    return value.add(slope.mul(x.sub(x.stopGradient())));
  }
}
