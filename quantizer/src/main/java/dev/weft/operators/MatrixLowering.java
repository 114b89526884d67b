package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.graph.TensorData;
import dev.weft.lowering.Activation;
import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.FloatTensor;
import dev.weft.lowering.Lowering;
import dev.weft.quant.kernel.Window;

/** The product of a row vector and a constant matrix is a convolution of one pixel. */
final class MatrixLowering {
  private MatrixLowering() {}

  static void lower(
      Node node,
      Lowering lowering,
      boolean transposeA,
      boolean transposeB,
      double alpha,
      double beta) {
    FloatTensor in = lowering.input(0);
    FloatTensor out = lowering.output();
    TensorData b = lowering.constant(1);
    if (lowering.shape(0).rank() > 2
        || in.height() * in.width() > 1
        || b.shape().rank() != 2
        || transposeA) {
      throw lowering.refuse(
          "it multiplies " + lowering.shape(0) + " by " + b.shape(),
          "one row (1xN) times a constant matrix fits");
    }
    int inputs = in.channels();
    int outputs = out.channels();
    double[] matrix = b.doubles();
    double[] weights = new double[matrix.length];
    for (int o = 0; o < outputs; o++) {
      for (int i = 0; i < inputs; i++) {
        weights[o * inputs + i] = alpha * matrix[transposeB ? o * inputs + i : i * outputs + o];
      }
    }
    double[] bias = new double[outputs];
    TensorData c = node.inputs().size() > 2 ? lowering.constant(2) : null;
    for (int o = 0; c != null && o < outputs; o++) {
      bias[o] = beta * c.at(c.elements() == 1 ? 0 : o);
    }
    // A given scale belongs to the matrix as it is stored.
    String weightName = alpha == 1 ? node.input(1) : null;
    lowering.add(
        new FloatKernel.Convolution(
            node.name(),
            node.op(),
            in,
            out,
            Window.POINT,
            1,
            weights,
            weightName,
            bias,
            Activation.NONE,
            null,
            1));
  }
}
