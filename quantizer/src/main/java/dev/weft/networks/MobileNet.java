package dev.weft.networks;

import dev.weft.graph.Graph;
import dev.weft.graph.GraphBuilder;

/**
 * MobileNetV1 (Howard et al., 2017) and MobileNetV2 (Sandler et al., 2018), width 1, for 224x224
 * pictures.
 */
final class MobileNet {
  private static final int CLASSES = 1000;

  /** Output channels and stride of V1's separable convolutions. */
  private static final int[][] V1 = {
    {64, 1}, {128, 2}, {128, 1}, {256, 2}, {256, 1}, {512, 2}, {512, 1}, {512, 1}, {512, 1},
    {512, 1}, {512, 1}, {1024, 2}, {1024, 1}
  };

  /** Expansion, output channels, repetitions and first stride of V2's bottlenecks. */
  private static final int[][] V2 = {
    {1, 16, 1, 1},
    {6, 24, 2, 2},
    {6, 32, 3, 2},
    {6, 64, 4, 2},
    {6, 96, 3, 1},
    {6, 160, 3, 2},
    {6, 320, 1, 1}
  };

  private MobileNet() {}

  static Graph v1() {
    GraphBuilder b = new GraphBuilder("mobilenetv1");
    String x = stem(b, false);
    for (int i = 0; i < V1.length; i++) {
      b.scope("block" + (i + 1));
      x = b.relu(b.depthwise(x, 3, V1[i][1], 1));
      x = b.relu(b.conv(x, V1[i][0], 1, 1, 0));
    }
    return ResNet.classified(b, x, CLASSES);
  }

  static Graph v2() {
    GraphBuilder b = new GraphBuilder("mobilenetv2");
    String x = stem(b, true);
    int block = 0;
    for (int[] group : V2) {
      for (int unit = 0; unit < group[2]; unit++) {
        b.scope("block" + ++block);
        int stride = unit == 0 ? group[3] : 1;
        String y = x;
        if (group[0] > 1) {
          y = relu6(b, b.conv(y, group[0] * b.channels(x), 1, 1, 0));
        }
        y = relu6(b, b.depthwise(y, 3, stride, 1));
        y = b.conv(y, group[1], 1, 1, 0);
        x = unit == 0 ? y : b.add(x, y);
      }
    }
    b.scope("last");
    return ResNet.classified(b, relu6(b, b.conv(x, 1280, 1, 1, 0)), CLASSES);
  }

  private static String stem(GraphBuilder b, boolean bounded) {
    String x = b.scope("stem").conv(b.input("image", 1, 3, 224, 224), 32, 3, 2, 1);
    return bounded ? relu6(b, x) : b.relu(x);
  }

  private static String relu6(GraphBuilder b, String x) {
    return b.clip(x, 0, 6);
  }
}
