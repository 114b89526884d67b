package dev.weft.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Builds networks in code, layer by layer: every method adds one node and returns its output's
 * name. Weights are random (normal, variance 2 / inputs, after He et al. 2015) from a fixed seed,
 * so activations keep their size and the same code gives the same network. Tensors are N x C x H x
 * W; the builder keeps track of C only.
 */
public final class GraphBuilder {
  private final String name;
  private final int opset;
  private final Random random;
  private final List<ValueInfo> inputs = new ArrayList<>();
  private final List<ValueInfo> outputs = new ArrayList<>();
  private final List<Node> nodes = new ArrayList<>();
  private final Map<String, TensorData> initializers = new LinkedHashMap<>();
  private final Map<String, Integer> channels = new HashMap<>();
  private final Map<String, Integer> count = new HashMap<>();
  private String scope = "";

  public GraphBuilder(String name, int opset, long seed) {
    this.name = name;
    this.opset = opset;
    this.random = new Random(seed);
  }

  /** Opset 17, seed 1. */
  public GraphBuilder(String name) {
    this(name, 17, 1);
  }

  /** A float input; {@link Shape#ANY} leaves a dimension open. */
  public String input(String value, long... shape) {
    inputs.add(new ValueInfo(value, DataType.FLOAT, Shape.of(shape)));
    channels.put(value, shape.length > 1 ? (int) shape[1] : 1);
    return value;
  }

  /** Makes a tensor a graph output. */
  public GraphBuilder output(String value) {
    outputs.add(new ValueInfo(value, DataType.FLOAT, Shape.UNKNOWN));
    return this;
  }

  public Graph build() {
    return new Graph(name, opset, inputs, outputs, nodes, initializers, Map.of());
  }

  /** Channels of a tensor. */
  public int channels(String value) {
    return channels.get(value);
  }

  /** From here on names of nodes and constants start with this, as in {@code stage2.1/conv_3}. */
  public GraphBuilder scope(String prefix) {
    scope = prefix.isEmpty() ? "" : prefix + "/";
    return this;
  }

  private String fresh(String base) {
    String scoped = scope + base;
    return scoped + "_" + count.merge(scoped, 1, Integer::sum);
  }

  /** Adds a constant; returns its name. */
  public String constant(String base, TensorData data) {
    String value = fresh(base);
    initializers.put(value, data);
    return value;
  }

  /** Any node with one output that has as many channels as the first input. */
  public String node(String op, Attributes attributes, String... from) {
    return node(op, channels.getOrDefault(from[0], 1), attributes, from);
  }

  /** Any node with one output of the given channels; an input that is left out is empty. */
  public String node(String op, int outputChannels, Attributes attributes, String... from) {
    return nodes(op, new int[] {outputChannels}, attributes, from).get(0);
  }

  /** Any node with one output for each entry of {@code outputChannels}. */
  public List<String> nodes(
      String op, int[] outputChannels, Attributes attributes, String... from) {
    String node = fresh(op.toLowerCase(Locale.ROOT));
    List<String> values = new ArrayList<>();
    for (int i = 0; i < outputChannels.length; i++) {
      values.add(outputChannels.length == 1 ? node + ":out" : node + ":out" + i);
      channels.put(values.get(i), outputChannels[i]);
    }
    nodes.add(new Node(node, op, "", List.of(from), values, attributes));
    return values;
  }

  /** Normally distributed values of the given deviation. */
  public TensorData random(double deviation, long... shape) {
    float[] values = new float[(int) Shape.of(shape).elements()];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (random.nextGaussian() * deviation);
    }
    return TensorData.of(values, shape);
  }

  /** Square kernel, with bias. */
  public String conv(String x, int filters, int kernel, int stride, int pad) {
    return conv(x, filters, kernel, stride, pad, 1);
  }

  public String depthwise(String x, int kernel, int stride, int pad) {
    return conv(x, channels(x), kernel, stride, pad, channels(x));
  }

  public String conv(String x, int filters, int kernel, int stride, int pad, int groups) {
    int depth = channels(x) / groups;
    TensorData weights =
        random(Math.sqrt(2.0 / (depth * kernel * kernel)), filters, depth, kernel, kernel);
    return conv(x, weights, window(kernel, stride, pad).with("group", groups));
  }

  /** Given weights, random bias. */
  public String conv(String x, TensorData weights, Attributes attributes) {
    int filters = (int) weights.shape().dimension(0);
    return node(
        "Conv",
        filters,
        attributes,
        x,
        constant("weight", weights),
        constant("bias", random(0.1, filters)));
  }

  public String convTranspose(String x, int filters, int kernel, int stride, int pad) {
    TensorData weights =
        random(
            Math.sqrt(2.0 / (channels(x) * kernel * kernel)), channels(x), filters, kernel, kernel);
    return node(
        "ConvTranspose",
        filters,
        window(kernel, stride, pad),
        x,
        constant("weight", weights),
        constant("bias", random(0.1, filters)));
  }

  /** Statistics near those of a trained layer: factors about 1, small shifts. */
  public String batchNorm(String x) {
    int c = channels(x);
    return node(
        "BatchNormalization",
        Attributes.of("epsilon", 1e-5f),
        x,
        constant("scale", positive(c)),
        constant("shift", random(0.1, c)),
        constant("mean", random(0.1, c)),
        constant("variance", positive(c)));
  }

  /** Values between 0.5 and 1.5. */
  private TensorData positive(int length) {
    float[] values = new float[length];
    for (int i = 0; i < length; i++) {
      values[i] = 0.5f + random.nextFloat();
    }
    return TensorData.of(values, length);
  }

  public String relu(String x) {
    return node("Relu", Attributes.NONE, x);
  }

  /** Clip with bounds as inputs: opset 11 and later. */
  public String clip(String x, float low, float high) {
    return node(
        "Clip",
        Attributes.NONE,
        x,
        constant("low", TensorData.scalar(low)),
        constant("high", TensorData.scalar(high)));
  }

  public String sigmoid(String x) {
    return node("Sigmoid", Attributes.NONE, x);
  }

  public String maxPool(String x, int kernel, int stride, int pad) {
    return node("MaxPool", window(kernel, stride, pad), x);
  }

  public String averagePool(String x, int kernel, int stride, int pad) {
    return node("AveragePool", window(kernel, stride, pad), x);
  }

  public String globalAveragePool(String x) {
    return node("GlobalAveragePool", Attributes.NONE, x);
  }

  public String add(String a, String b) {
    return node("Add", Attributes.NONE, a, b);
  }

  public String mul(String a, String b) {
    return node("Mul", Attributes.NONE, a, b);
  }

  /** Along the channels. */
  public String concat(String... values) {
    int sum = Arrays.stream(values).mapToInt(this::channels).sum();
    return node("Concat", sum, Attributes.of("axis", 1), values);
  }

  /** Nearest-neighbour upsampling: opset 11 and later. */
  public String resize(String x, int factor) {
    String scales = constant("scales", TensorData.of(new float[] {1, 1, factor, factor}, 4));
    Attributes attributes =
        Attributes.of(
            "mode",
            "nearest",
            "coordinate_transformation_mode",
            "asymmetric",
            "nearest_mode",
            "floor");
    return node("Resize", attributes, x, "", scales);
  }

  public String flatten(String x) {
    return node("Flatten", Attributes.of("axis", 1), x);
  }

  /**
   * Channel shuffle of the given groups as exporters write it; the picture's size must be given.
   */
  public String shuffle(String x, int groups, int height, int width) {
    int c = channels(x);
    String split = constant("shape", TensorData.vector(1, groups, c / groups, height, width));
    String joined = constant("shape", TensorData.vector(1, c, height, width));
    String grouped = node("Reshape", Attributes.NONE, x, split);
    String swapped = node("Transpose", Attributes.of("perm", new long[] {0, 2, 1, 3, 4}), grouped);
    return node("Reshape", c, Attributes.NONE, swapped, joined);
  }

  /**
   * Gemm with bias.
   *
   * @param features elements of one input row
   */
  public String fullyConnected(String x, int features, int units) {
    TensorData weights = random(Math.sqrt(2.0 / features), units, features);
    return node(
        "Gemm",
        units,
        Attributes.of("transB", 1),
        x,
        constant("weight", weights),
        constant("bias", random(0.1, units)));
  }

  public String softmax(String x) {
    return node("Softmax", Attributes.of("axis", 1), x);
  }

  /** Attributes of a square window. */
  public static Attributes window(int kernel, int stride, int pad) {
    return Attributes.of(
        "kernel_shape", new long[] {kernel, kernel},
        "strides", new long[] {stride, stride},
        "pads", new long[] {pad, pad, pad, pad});
  }
}
