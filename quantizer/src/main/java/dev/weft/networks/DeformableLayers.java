package dev.weft.networks;

import dev.weft.graph.Attributes;
import dev.weft.graph.Graph;
import dev.weft.graph.GraphBuilder;
import dev.weft.graph.TensorData;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Deformable convolutions beside plain ones: each with the convolution that makes its offsets, as
 * ONNX writes them, and CoDeNet's restrictions as the operators that express them (Clip, Round, one
 * displacement for all taps).
 */
final class DeformableLayers {
  private static final int SIZE = 64;
  private static final int CHANNELS = 256;
  private static final int OPSET = 19;

  private static final String AGGREGATION = "aggregation3";

  /** Channels that share offsets and masks in {@link #aggregation}. */
  private static final int GROUP = 16;

  /** CoDeNet's bound of a displacement, in pixels. */
  private static final float BOUND = 7;

  private DeformableLayers() {}

  private enum Form {
    PLAIN,
    FREE,
    MASKED,
    BOUNDED,
    SQUARE
  }

  /**
   * 64x64x256 to 256: {@code depthwise3-plain}, {@code full3-free} and so on, and {@code
   * aggregation3}.
   */
  static Map<String, Supplier<Graph>> byName() {
    Map<String, Supplier<Graph>> layers = new LinkedHashMap<>();
    for (boolean full : new boolean[] {false, true}) {
      for (int kernel = 3; kernel <= 7; kernel += 2) {
        for (Form form : Form.values()) {
          int k = kernel;
          String name =
              (full ? "full" : "depthwise") + k + "-" + form.name().toLowerCase(Locale.ROOT);
          layers.put(name, () -> layer(name, full, k, form));
        }
      }
    }
    layers.put(AGGREGATION, DeformableLayers::aggregation);
    return layers;
  }

  static List<Graph> all() {
    return byName().values().stream().map(Supplier::get).toList();
  }

  private static Graph layer(String name, boolean full, int kernel, Form form) {
    GraphBuilder b = new GraphBuilder(name, OPSET, 1);
    String x = b.input("x", 1, CHANNELS, SIZE, SIZE);
    int groups = full ? 1 : CHANNELS;
    int taps = kernel * kernel;
    String y =
        switch (form) {
          case PLAIN -> b.conv(x, CHANNELS, kernel, 1, kernel / 2, groups);
          case FREE -> deform(b, x, offsets(b, x, 2 * taps), null, kernel, groups);
          case MASKED -> {
            String mask = b.sigmoid(offsets(b, x, taps));
            yield deform(b, x, offsets(b, x, 2 * taps), mask, kernel, groups);
          }
          case BOUNDED -> {
            String bounded = b.clip(offsets(b, x, 2 * taps), 0, BOUND);
            String rounded = b.node("Round", Attributes.NONE, bounded);
            yield deform(b, x, rounded, null, kernel, groups);
          }
          case SQUARE -> deform(b, x, squareOffsets(b, x, kernel), null, kernel, groups);
        };
    return b.output(y).build();
  }

  /**
   * Deformable aggregation as in DCNv3 (Wang et al. 2023), with sigmoids where it has a softmax: no
   * weights, groups of channels with offsets and masks of their own.
   */
  private static Graph aggregation() {
    int kernel = 3;
    GraphBuilder b = new GraphBuilder(AGGREGATION, OPSET, 1);
    String x = b.input("x", 1, CHANNELS, SIZE, SIZE);
    int taps = kernel * kernel * CHANNELS / GROUP;
    float[] ones = new float[CHANNELS * kernel * kernel];
    Arrays.fill(ones, 1);
    TensorData weights = TensorData.of(ones, CHANNELS, 1, kernel, kernel);
    String offsets = offsets(b, x, 2 * taps);
    String mask = b.sigmoid(offsets(b, x, taps));
    String y = deform(b, x, weights, offsets, mask, kernel, CHANNELS, CHANNELS / GROUP);
    return b.output(y).build();
  }

  /** A depthwise convolution with CoDeNet's displacements: bounded, whole, one for all taps. */
  static String square(GraphBuilder b, String x, int kernel) {
    return deform(b, x, squareOffsets(b, x, kernel), null, kernel, b.channels(x));
  }

  /** A 1x1 convolution whose outputs are a few pixels in size. */
  private static String offsets(GraphBuilder b, String x, int outputs) {
    TensorData weights = b.random(2 / Math.sqrt(b.channels(x)), outputs, b.channels(x), 1, 1);
    return b.conv(x, weights, Attributes.of("kernel_shape", new long[] {1, 1}));
  }

  /**
   * From one displacement d to offsets: tap (i, j) lies at ((i - centre) * d, (j - centre) * d).
   */
  private static String squareOffsets(GraphBuilder b, String x, int kernel) {
    String d = b.node("Round", Attributes.NONE, b.clip(offsets(b, x, 1), 0, BOUND));
    float[] grid = new float[2 * kernel * kernel];
    float[] less = new float[grid.length];
    for (int i = 0; i < grid.length; i++) {
      int tap = i / 2;
      grid[i] = (i % 2 == 0 ? tap / kernel : tap % kernel) - kernel / 2;
      less[i] = -grid[i];
    }
    return b.node(
        "Conv",
        grid.length,
        Attributes.of("kernel_shape", new long[] {1, 1}),
        d,
        b.constant("grid", TensorData.of(grid, grid.length, 1, 1, 1)),
        b.constant("grid", TensorData.of(less, grid.length)));
  }

  /**
   * @param mask null if there is none
   */
  private static String deform(
      GraphBuilder b, String x, String offsets, String mask, int kernel, int groups) {
    int channels = b.channels(x);
    int depth = channels / groups;
    TensorData weights =
        b.random(Math.sqrt(2.0 / (depth * kernel * kernel)), channels, depth, kernel, kernel);
    return deform(b, x, weights, offsets, mask, kernel, groups, 1);
  }

  private static String deform(
      GraphBuilder b,
      String x,
      TensorData weights,
      String offsets,
      String mask,
      int kernel,
      int groups,
      int offsetGroups) {
    int channels = b.channels(x);
    int pad = kernel / 2;
    Attributes attributes =
        Attributes.of(
                "kernel_shape", new long[] {kernel, kernel},
                "pads", new long[] {pad, pad, pad, pad})
            .with("group", groups)
            .with("offset_group", offsetGroups);
    String weight = b.constant("weight", weights);
    return mask == null
        ? b.node("DeformConv", channels, attributes, x, weight, offsets)
        : b.node("DeformConv", channels, attributes, x, weight, offsets, "", mask);
  }
}
