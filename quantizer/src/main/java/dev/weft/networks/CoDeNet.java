package dev.weft.networks;

import dev.weft.graph.Attributes;
import dev.weft.graph.Graph;
import dev.weft.graph.GraphBuilder;
import dev.weft.graph.TensorData;
import java.util.List;
import java.util.Locale;

/**
 * CoDeNet, a detector whose decoder is deformable (Dong et al., "CoDeNet: Efficient Deployment of
 * Input-Adaptive Object Detection on Embedded FPGAs", 2021), in its five published configurations:
 * a ShuffleNetV2 backbone, three decoder stages with one displacement per pixel, three heads for
 * Pascal VOC's classes.
 */
public enum CoDeNet {
  CODENET_A(false, 256, false),
  CODENET_B(false, 256, true),
  CODENET_C(false, 512, false),
  CODENET_D(true, 512, false),
  CODENET_E(true, 512, true);

  private static final int CLASSES = 20;
  private static final int[] UNITS = {4, 8, 4};
  private static final int[] DECODER = {256, 128, 64};

  private final int[] channels;
  private final int size;
  private final boolean pooledStem;

  /**
   * @param pooledStem stride 2 and a pool, else stride 4
   */
  CoDeNet(boolean wide, int size, boolean pooledStem) {
    channels = wide ? new int[] {24, 244, 488, 976, 2153} : new int[] {24, 116, 232, 464, 1024};
    this.size = size;
    this.pooledStem = pooledStem;
  }

  /** The name on the command line: {@code codenet-a}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public Graph graph() {
    GraphBuilder b = new GraphBuilder(label(), 19, 1);
    b.scope("stem");
    String image = b.input("image", 1, 3, size, size);
    String x = b.relu(b.conv(image, channels[0], 3, pooledStem ? 2 : 4, 1));
    if (pooledStem) {
      x = b.maxPool(x, 3, 2, 1);
    }
    int side = size / 4;
    for (int stage = 0; stage < UNITS.length; stage++) {
      side /= 2;
      for (int unit = 0; unit < UNITS[stage]; unit++) {
        b.scope("stage" + (stage + 2) + "." + unit);
        x = unit == 0 ? halving(b, x, channels[stage + 1], side) : unit(b, x, side);
      }
    }
    b.scope("last");
    x = b.relu(b.conv(x, channels[4], 1, 1, 0));
    for (int i = 0; i < DECODER.length; i++) {
      b.scope("decoder" + i);
      x = b.relu(b.conv(DeformableLayers.square(b, x, 3), DECODER[i], 1, 1, 0));
      x = b.resize(x, 2);
    }
    b.output(head(b.scope("heat"), x, CLASSES));
    b.output(head(b.scope("size"), x, 2));
    b.output(head(b.scope("offset"), x, 2));
    return b.build();
  }

  private static String halving(GraphBuilder b, String x, int channels, int side) {
    int half = channels / 2;
    String left = b.relu(b.conv(b.depthwise(x, 3, 2, 1), half, 1, 1, 0));
    String right = b.relu(b.conv(x, half, 1, 1, 0));
    right = b.relu(b.conv(b.depthwise(right, 3, 2, 1), half, 1, 1, 0));
    return b.shuffle(b.concat(left, right), 2, side, side);
  }

  private static String unit(GraphBuilder b, String x, int side) {
    int half = b.channels(x) / 2;
    String sizes = b.constant("split", TensorData.vector(half, half));
    List<String> halves =
        b.nodes("Split", new int[] {half, half}, Attributes.of("axis", 1), x, sizes);
    String right = b.relu(b.conv(halves.get(1), half, 1, 1, 0));
    right = b.relu(b.conv(b.depthwise(right, 3, 1, 1), half, 1, 1, 0));
    return b.shuffle(b.concat(halves.get(0), right), 2, side, side);
  }

  private static String head(GraphBuilder b, String x, int outputs) {
    String y = b.relu(b.conv(x, b.channels(x), 1, 1, 0));
    y = b.relu(b.depthwise(y, 3, 1, 1));
    return b.conv(y, outputs, 1, 1, 0);
  }
}
