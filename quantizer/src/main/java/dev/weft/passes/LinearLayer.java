package dev.weft.passes;

import dev.weft.graph.Graph;
import dev.weft.graph.GraphEditor;
import dev.weft.graph.Node;
import dev.weft.graph.TensorData;
import java.util.stream.LongStream;

/**
 * A Conv, DeformConv, ConvTranspose or Gemm with constant weights and bias, into which scales and
 * shifts of its channels can be folded. Weights seen here are a matrix of output x (input of the
 * output's group) x taps, whatever the node's own layout.
 */
final class LinearLayer {
  private final Node node;
  private final TensorData weights;
  private final double[] bias;
  private final int groups;
  private final int outputs;
  private final int inputsPerGroup;
  private final int taps;

  private LinearLayer(Node node, TensorData weights, TensorData bias) {
    this.node = node;
    this.weights = weights;
    long[] shape = weights.shape().toArray();
    groups = (int) node.integer("group", 1);
    taps = (int) LongStream.of(shape).skip(2).reduce(1, (a, b) -> a * b);
    if (inputsFirst()) {
      outputs = (int) shape[1] * groups;
      inputsPerGroup = (int) shape[0] / groups;
    } else {
      outputs = (int) shape[0];
      inputsPerGroup = (int) shape[1];
    }
    this.bias = new double[outputs];
    for (int o = 0; bias != null && o < outputs; o++) {
      this.bias[o] = bias.at(bias.elements() == 1 ? 0 : o);
    }
  }

  /** The layer, null if the node is none whose weights and bias are constant. */
  static LinearLayer of(Node node, Graph graph) {
    boolean convolution = node.is("Conv") || node.is("ConvTranspose") || node.is("DeformConv");
    if (!convolution && !isPlainGemm(node) || graph.constant(node, 1) == null) {
      return null;
    }
    int biasInput = biasInput(node);
    TensorData bias = graph.constant(node, biasInput);
    if (node.hasInput(biasInput) && bias == null || !graph.constant(node, 1).type().isFloating()) {
      return null;
    }
    LinearLayer layer = new LinearLayer(node, graph.constant(node, 1), bias);
    boolean biasFits = bias == null || bias.elements() == 1 || bias.elements() == layer.outputs;
    return biasFits ? layer : null;
  }

  private static int biasInput(Node node) {
    return node.is("DeformConv") ? 3 : 2;
  }

  private static boolean isPlainGemm(Node node) {
    return node.is("Gemm")
        && node.integer("transA", 0) == 0
        && node.real("alpha", 1) == 1
        && (node.real("beta", 1) == 1 || !node.hasInput(2));
  }

  /** ConvTranspose and an untransposed Gemm store weights by input channel first. */
  private boolean inputsFirst() {
    return node.is("ConvTranspose") || node.is("Gemm") && node.integer("transB", 0) == 0;
  }

  int outputs() {
    return outputs;
  }

  int inputs() {
    return inputsPerGroup * groups;
  }

  private int index(int output, int input, int tap) {
    int outputsPerGroup = outputs / groups;
    int group = output / outputsPerGroup;
    return inputsFirst()
        ? ((group * inputsPerGroup + input) * outputsPerGroup + output % outputsPerGroup) * taps
            + tap
        : (output * inputsPerGroup + input) * taps + tap;
  }

  private int firstInput(int output) {
    return output / (outputs / groups) * inputsPerGroup;
  }

  /** Folds what follows the layer into it. */
  Node thenAffine(ChannelAffine affine, GraphEditor editor) {
    float[] scaled = new float[weights.elements()];
    float[] shifted = new float[outputs];
    float[] values = weights.floats();
    for (int o = 0; o < outputs; o++) {
      for (int i = 0; i < inputsPerGroup; i++) {
        for (int t = 0; t < taps; t++) {
          int at = index(o, i, t);
          scaled[at] = (float) (values[at] * affine.scale()[o]);
        }
      }
      shifted[o] = (float) (bias[o] * affine.scale()[o] + affine.shift()[o]);
    }
    return with(scaled, shifted, editor);
  }

  /** Folds what precedes the layer into it; with a shift it must have no padding. */
  Node afterAffine(ChannelAffine affine, GraphEditor editor) {
    float[] scaled = new float[weights.elements()];
    float[] shifted = new float[outputs];
    float[] values = weights.floats();
    for (int o = 0; o < outputs; o++) {
      double sum = bias[o];
      for (int i = 0; i < inputsPerGroup; i++) {
        int channel = firstInput(o) + i;
        for (int t = 0; t < taps; t++) {
          int at = index(o, i, t);
          scaled[at] = (float) (values[at] * affine.scale()[channel]);
          sum += values[at] * affine.shift()[channel];
        }
      }
      shifted[o] = (float) sum;
    }
    return with(scaled, shifted, editor);
  }

  private Node with(float[] newWeights, float[] newBias, GraphEditor editor) {
    String weightName =
        editor.addConstant(node.input(1), TensorData.of(newWeights, weights.shape().toArray()));
    int biasInput = biasInput(node);
    String biasBase = node.hasInput(biasInput) ? node.input(biasInput) : node.name() + "/bias";
    String biasName = editor.addConstant(biasBase, TensorData.of(newBias, outputs));
    return node.withInput(1, weightName).withInput(biasInput, biasName);
  }
}
