package dev.weft.networks;

import dev.weft.graph.Graph;
import dev.weft.graph.GraphBuilder;
import java.util.ArrayList;
import java.util.List;

/** Single convolutions as networks of one layer, at the sizes that the literature compares. */
final class SingleLayers {
  /** Size of the input, channels, kernel and stride of ResNet-18's different convolutions. */
  private static final int[][] RESNET18 = {
    {56, 64, 64, 3, 1},
    {56, 64, 128, 3, 2},
    {56, 64, 128, 1, 2},
    {28, 128, 128, 3, 1},
    {28, 128, 256, 3, 2},
    {28, 128, 256, 1, 2},
    {14, 256, 256, 3, 1},
    {14, 256, 512, 3, 2},
    {14, 256, 512, 1, 2},
    {7, 512, 512, 3, 1},
    {224, 3, 64, 7, 2},
  };

  /** Size of the input and channels of MobileNet's depthwise convolutions. */
  private static final int[][] DEPTHWISE = {{112, 32}, {56, 128}, {28, 256}, {14, 512}, {7, 1024}};

  private SingleLayers() {}

  /** C1 to C11. */
  static List<Graph> resnet18Convolutions() {
    List<Graph> layers = new ArrayList<>();
    for (int[] c : RESNET18) {
      GraphBuilder b = new GraphBuilder("C" + (layers.size() + 1));
      String x = b.input("x", 1, c[1], c[0], c[0]);
      layers.add(b.output(b.conv(x, c[2], c[3], c[4], c[3] / 2)).build());
    }
    return layers;
  }

  /** Kernel 3x3, every size with stride 1 and 2: {@code 112x112x32-s1} and so on. */
  static List<Graph> depthwise() {
    List<Graph> layers = new ArrayList<>();
    for (int[] d : DEPTHWISE) {
      for (int stride = 1; stride <= 2; stride++) {
        GraphBuilder b = new GraphBuilder(d[0] + "x" + d[0] + "x" + d[1] + "-s" + stride);
        String x = b.input("x", 1, d[1], d[0], d[0]);
        layers.add(b.output(b.depthwise(x, 3, stride, 1)).build());
      }
    }
    return layers;
  }
}
