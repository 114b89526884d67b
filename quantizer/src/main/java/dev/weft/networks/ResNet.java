package dev.weft.networks;

import dev.weft.graph.Graph;
import dev.weft.graph.GraphBuilder;

/**
 * Residual networks: ResNet-18 and ResNet-50 for 224x224 pictures (He et al., "Deep Residual
 * Learning for Image Recognition", 2016) and the ResNet-20 for CIFAR with activations before
 * convolutions ("Identity Mappings in Deep Residual Networks", 2016) in its bottleneck form.
 */
final class ResNet {
  private static final int CLASSES = 1000;
  private static final int[] WIDTHS = {64, 128, 256, 512};

  /** Output channels of a bottleneck for each of its inner channels. */
  private static final int EXPANSION = 4;

  private ResNet() {}

  static Graph resnet18() {
    GraphBuilder b = new GraphBuilder("resnet18");
    String x = stem(b);
    for (int stage = 0; stage < WIDTHS.length; stage++) {
      for (int unit = 0; unit < 2; unit++) {
        b.scope("stage" + (stage + 1) + "." + (unit + 1));
        int stride = stage > 0 && unit == 0 ? 2 : 1;
        String y = b.relu(b.conv(x, WIDTHS[stage], 3, stride, 1));
        y = b.conv(y, WIDTHS[stage], 3, 1, 1);
        x = b.relu(b.add(y, stride == 1 ? x : b.conv(x, WIDTHS[stage], 1, stride, 0)));
      }
    }
    return classified(b, x, CLASSES);
  }

  /** The original form: a stage's first 1x1 convolution has the stride. */
  static Graph resnet50() {
    GraphBuilder b = new GraphBuilder("resnet50");
    String x = stem(b);
    int[] units = {3, 4, 6, 3};
    for (int stage = 0; stage < WIDTHS.length; stage++) {
      for (int unit = 0; unit < units[stage]; unit++) {
        b.scope("stage" + (stage + 1) + "." + (unit + 1));
        int stride = stage > 0 && unit == 0 ? 2 : 1;
        int outer = EXPANSION * WIDTHS[stage];
        String y = b.relu(b.conv(x, WIDTHS[stage], 1, stride, 0));
        y = b.relu(b.conv(y, WIDTHS[stage], 3, 1, 1));
        y = b.conv(y, outer, 1, 1, 0);
        x = b.relu(b.add(y, unit > 0 ? x : b.conv(x, outer, 1, stride, 0)));
      }
    }
    return classified(b, x, CLASSES);
  }

  /** For 32x32 pictures; normalization after an addition cannot be folded and stays. */
  static Graph resnet20() {
    GraphBuilder b = new GraphBuilder("resnet20");
    String x = b.relu(b.scope("stem").conv(b.input("image", 1, 3, 32, 32), 16, 3, 1, 1));
    int[] inner = {16, 64, 128};
    int[] outer = {64, 128, 256};
    for (int stage = 0; stage < inner.length; stage++) {
      for (int unit = 0; unit < 2; unit++) {
        b.scope("stage" + (stage + 1) + "." + (unit + 1));
        int stride = stage > 0 && unit == 0 ? 2 : 1;
        String y = stage == 0 && unit == 0 ? x : b.relu(b.batchNorm(x));
        y = b.relu(b.conv(y, inner[stage], 1, stride, 0));
        y = b.relu(b.conv(y, inner[stage], 3, 1, 1));
        y = b.conv(y, outer[stage], 1, 1, 0);
        x = b.add(unit == 0 ? b.conv(x, outer[stage], 1, stride, 0) : x, y);
      }
    }
    return classified(b, b.relu(b.batchNorm(x)), 10);
  }

  /**
   * The small one of MLPerf Tiny (Banbury et al. 2021), for 28x28 gray pictures of ten classes. The
   * second convolution of a unit starts at a tenth of its usual size, so that it can be trained
   * without normalization.
   */
  static Graph resnet8() {
    GraphBuilder b = new GraphBuilder("resnet8");
    String x = b.relu(b.scope("stem").conv(b.input("image", 1, 1, 28, 28), 16, 3, 1, 1));
    for (int stage = 0; stage < 3; stage++) {
      int width = 16 << stage;
      int stride = stage == 0 ? 1 : 2;
      b.scope("stage" + (stage + 1));
      String y = b.relu(b.conv(x, width, 3, stride, 1));
      double deviation = 0.1 * Math.sqrt(2.0 / (9 * width));
      y = b.conv(y, b.random(deviation, width, width, 3, 3), GraphBuilder.window(3, 1, 1));
      x = b.relu(b.add(y, stage == 0 ? x : b.conv(x, width, 1, stride, 0)));
    }
    return classified(b, x, 10);
  }

  private static String stem(GraphBuilder b) {
    String x = b.relu(b.scope("stem").conv(b.input("image", 1, 3, 224, 224), 64, 7, 2, 3));
    return b.maxPool(x, 3, 2, 1);
  }

  static Graph classified(GraphBuilder b, String x, int classes) {
    int features = b.channels(x);
    String pooled = b.scope("head").flatten(b.globalAveragePool(x));
    return b.output(b.fullyConnected(pooled, features, classes)).build();
  }
}
