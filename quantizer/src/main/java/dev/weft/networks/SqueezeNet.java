package dev.weft.networks;

import dev.weft.graph.Graph;
import dev.weft.graph.GraphBuilder;

/** SqueezeNet 1.1 for 224x224 pictures (Iandola et al., 2016, and the authors' later release). */
final class SqueezeNet {
  /** Squeezed and expanded channels; a pool stands before fires 2, 4 and 6. */
  private static final int[][] FIRES = {
    {16, 64}, {16, 64}, {32, 128}, {32, 128}, {48, 192}, {48, 192}, {64, 256}, {64, 256}
  };

  private SqueezeNet() {}

  static Graph v11() {
    GraphBuilder b = new GraphBuilder("squeezenet");
    String x = b.relu(b.scope("stem").conv(b.input("image", 1, 3, 224, 224), 64, 3, 2, 0));
    for (int i = 0; i < FIRES.length; i++) {
      b.scope("fire" + (i + 2));
      if (i == 0 || i == 2 || i == 4) {
        x = b.maxPool(x, 3, 2, 0);
      }
      String squeezed = b.relu(b.conv(x, FIRES[i][0], 1, 1, 0));
      String narrow = b.relu(b.conv(squeezed, FIRES[i][1], 1, 1, 0));
      String wide = b.relu(b.conv(squeezed, FIRES[i][1], 3, 1, 1));
      x = b.concat(narrow, wide);
    }
    b.scope("head");
    return b.output(b.globalAveragePool(b.relu(b.conv(x, 1000, 1, 1, 0)))).build();
  }
}
