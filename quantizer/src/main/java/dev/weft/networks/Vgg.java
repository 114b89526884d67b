package dev.weft.networks;

import dev.weft.graph.Graph;
import dev.weft.graph.GraphBuilder;

/** VGG-16 for 224x224 pictures (Simonyan and Zisserman, 2015, configuration D): 138 M weights. */
final class Vgg {
  /** Channels and convolutions of each stage; a pool follows. */
  private static final int[][] STAGES = {{64, 2}, {128, 2}, {256, 3}, {512, 3}, {512, 3}};

  private static final int HIDDEN = 4096;

  private Vgg() {}

  static Graph vgg16() {
    GraphBuilder b = new GraphBuilder("vgg16");
    String x = b.input("image", 1, 3, 224, 224);
    for (int stage = 0; stage < STAGES.length; stage++) {
      b.scope("stage" + (stage + 1));
      for (int i = 0; i < STAGES[stage][1]; i++) {
        x = b.relu(b.conv(x, STAGES[stage][0], 3, 1, 1));
      }
      x = b.maxPool(x, 2, 2, 0);
    }
    b.scope("head");
    x = b.relu(b.fullyConnected(b.flatten(x), 512 * 7 * 7, HIDDEN));
    x = b.relu(b.fullyConnected(x, HIDDEN, HIDDEN));
    return b.output(b.fullyConnected(x, HIDDEN, 1000)).build();
  }
}
