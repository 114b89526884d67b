package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import dev.weft.graph.TensorData;
import dev.weft.lowering.Activation;
import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.FloatTensor;
import dev.weft.lowering.Lowering;
import dev.weft.quant.kernel.Kernel.Combination;
import java.util.Arrays;

/** Lowering of sums and products of two tensors, either of which may be constant. */
final class BinaryLowering {
  private BinaryLowering() {}

  /** {@code factorA * a + factorB * b}. */
  static void sum(Node node, Lowering lowering, double factorA, double factorB) {
    if (lowering.isConstant(1)) {
      addConstant(node, lowering, 0, factorA, 1, factorB);
    } else if (lowering.isConstant(0)) {
      addConstant(node, lowering, 1, factorB, 0, factorA);
    } else {
      combine(node, lowering, Combination.ADD, factorA, factorB);
    }
  }

  /** {@code a * b}. */
  static void product(Node node, Lowering lowering) {
    if (!lowering.isConstant(0) && !lowering.isConstant(1)) {
      combine(node, lowering, Combination.MULTIPLY, 1, 1);
      return;
    }
    int constant = lowering.isConstant(1) ? 1 : 0;
    multiply(node, lowering, sameAsOutput(lowering, 1 - constant), broadcast(lowering, constant));
  }

  /** {@code a / b} for a constant b. */
  static void quotient(Node node, Lowering lowering) {
    FloatTensor x = sameAsOutput(lowering, 0);
    multiply(node, lowering, x, Arrays.stream(broadcast(lowering, 1)).map(v -> 1 / v).toArray());
  }

  private static void multiply(Node node, Lowering lowering, FloatTensor x, double[] values) {
    double[] perChannel = perChannel(values, x);
    if (perChannel != null) {
      lowering.affine(x, perChannel, new double[perChannel.length]);
    } else {
      FloatTensor b = constant(node, lowering, values, x);
      lowering.add(
          new FloatKernel.Elementwise(
              node.name(),
              node.op(),
              Combination.MULTIPLY,
              x,
              b,
              lowering.output(),
              new double[] {1},
              1,
              Activation.NONE));
    }
  }

  private static void addConstant(
      Node node, Lowering lowering, int input, double factor, int constant, double constantFactor) {
    FloatTensor x = sameAsOutput(lowering, input);
    double[] values = broadcast(lowering, constant);
    double[] perChannel = perChannel(values, x);
    if (perChannel != null) {
      double[] factors = new double[perChannel.length];
      for (int c = 0; c < factors.length; c++) {
        factors[c] = factor;
        perChannel[c] *= constantFactor;
      }
      lowering.affine(x, factors, perChannel);
    } else {
      FloatTensor b = constant(node, lowering, values, x);
      lowering.add(
          new FloatKernel.Elementwise(
              node.name(),
              node.op(),
              Combination.ADD,
              x,
              b,
              lowering.output(),
              new double[] {factor},
              constantFactor,
              Activation.NONE));
    }
  }

  private static void combine(
      Node node, Lowering lowering, Combination combination, double factorA, double factorB) {
    FloatTensor out = lowering.output();
    FloatTensor a = lowering.input(0);
    FloatTensor b = lowering.input(1);
    boolean swap = !a.sameShape(out) || !fits(lowering, 0);
    FloatTensor first = swap ? b : a;
    FloatTensor second = swap ? a : b;
    boolean onePixel = second.channels() == out.channels() && second.height() * second.width() == 1;
    if (!first.sameShape(out)
        || !second.sameShape(out) && !onePixel
        || !fits(lowering, swap ? 0 : 1)) {
      throw lowering.refuse(
          "it combines shapes " + lowering.shape(0) + " and " + lowering.shape(1),
          "equal shapes, and one value per channel, fit");
    }
    lowering.add(
        new FloatKernel.Elementwise(
            node.name(),
            node.op(),
            combination,
            first,
            second,
            out,
            new double[] {swap ? factorB : factorA},
            swap ? factorA : factorB,
            Activation.NONE));
  }

  /**
   * Shapes are aligned at their ends: an operand of lower rank must still have its channels where
   * the output has.
   */
  private static boolean fits(Lowering lowering, int input) {
    Shape shape = lowering.shape(input);
    Shape out = lowering.outputShape(0);
    int missing = out.rank() - shape.rank();
    int channelAxis = Lowering.channelAxis(out);
    return channelAxis >= missing
        && shape.dimension(channelAxis - missing) == out.dimension(channelAxis);
  }

  private static FloatTensor sameAsOutput(Lowering lowering, int input) {
    if (!lowering.shape(input).equals(lowering.outputShape(0))
        && !lowering.input(input).sameShape(lowering.output())) {
      throw lowering.refuse(
          "a constant broadcasts " + lowering.shape(input) + " to " + lowering.outputShape(0),
          "constants of at most the other operand's shape fit");
    }
    return lowering.input(input);
  }

  /** A constant's values for every element of the output. */
  private static double[] broadcast(Lowering lowering, int input) {
    TensorData data = lowering.constant(input);
    long[] from = data.shape().toArray();
    long[] to = lowering.outputShape(0).toArray();
    double[] values = new double[Math.toIntExact(lowering.outputShape(0).elements())];
    long[] index = new long[to.length];
    for (int i = 0; i < values.length; i++) {
      int at = 0;
      for (int d = 0; d < from.length; d++) {
        int outer = d + to.length - from.length;
        at = (int) (at * from[d] + (from[d] == 1 ? 0 : index[outer]));
      }
      values[i] = data.at(at);
      for (int d = to.length - 1; d >= 0 && ++index[d] == to[d]; d--) {
        index[d] = 0;
      }
    }
    return values;
  }

  /** One value for all, or one per channel; null if the values differ inside a channel. */
  private static double[] perChannel(double[] values, FloatTensor x) {
    int plane = x.height() * x.width();
    double[] result = new double[x.channels()];
    boolean uniform = true;
    for (int i = 0; i < values.length; i++) {
      if (values[i] != values[i / plane * plane]) {
        return null;
      }
      result[i / plane] = values[i];
      uniform &= values[i] == values[0];
    }
    return uniform ? new double[] {values[0]} : result;
  }

  private static FloatTensor constant(
      Node node, Lowering lowering, double[] values, FloatTensor like) {
    FloatTensor tensor =
        lowering.temporary("constant", like.channels(), like.height(), like.width());
    lowering.add(new FloatKernel.Constant(node.name() + "/constant", "Constant", tensor, values));
    return tensor;
  }
}
