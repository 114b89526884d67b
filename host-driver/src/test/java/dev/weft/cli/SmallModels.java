package dev.weft.cli;

import dev.weft.graph.Attributes;
import dev.weft.graph.DataType;
import dev.weft.graph.Graph;
import dev.weft.graph.GraphBuilder;
import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import dev.weft.graph.TensorData;
import dev.weft.graph.ValueInfo;
import dev.weft.onnx.OnnxTensorFile;
import dev.weft.onnx.OnnxWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Models and data that are small enough to run whole commands on. */
final class SmallModels {
  static final int CLASSES = 5;
  private static final int SIDE = 8;

  private SmallModels() {}

  /** A residual network for gray pictures of 8x8, with a softmax that stays on the host. */
  static Path classifier(Path folder) {
    GraphBuilder b = new GraphBuilder("classifier");
    String x = b.relu(b.conv(b.input("image", 1, 1, SIDE, SIDE), 8, 3, 1, 1));
    String y = b.relu(b.add(b.conv(x, 8, 3, 1, 1), x));
    String z = b.fullyConnected(b.flatten(b.globalAveragePool(y)), 8, CLASSES);
    return write(folder.resolve("classifier.onnx"), b.output(b.softmax(z)).build());
  }

  static Path write(Path file, Graph graph) {
    OnnxWriter.write(graph, file);
    return file;
  }

  /** An IDX file of noise, with labels beside it. */
  static Path pictures(Path folder, int count) {
    Random random = new Random(5);
    ByteBuffer images = ByteBuffer.allocate(16 + count * SIDE * SIDE);
    images.put(new byte[] {0, 0, 8, 3}).putInt(count).putInt(SIDE).putInt(SIDE);
    byte[] noise = new byte[count * SIDE * SIDE];
    random.nextBytes(noise);
    images.put(noise);
    ByteBuffer labels = ByteBuffer.allocate(8 + count);
    labels.put(new byte[] {0, 0, 8, 1}).putInt(count);
    for (int i = 0; i < count; i++) {
      labels.put((byte) random.nextInt(CLASSES));
    }
    try {
      Files.write(folder.resolve("t-labels-idx1-ubyte"), labels.array());
      return Files.write(folder.resolve("t-images-idx3-ubyte"), images.array());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A CenterNet for colour pictures of 8x8 over 255: a red pixel is an object of class 0, a green
   * one of class 1, its blue value a sixth of its side. Other pixels are far below the threshold.
   */
  static Path detector(Path folder) {
    Map<String, TensorData> constants = new TreeMap<>();
    List<Node> nodes = new ArrayList<>();
    head("hm_logits", new float[] {16, 0, 0, 0, 16, 0}, -8, nodes, constants);
    head("wh", new float[] {0, 0, 6, 0, 0, 6}, 0, nodes, constants);
    head("reg", new float[] {0.5f, 0.5f, 0, 0.5f, 0.5f, 0}, 0, nodes, constants);
    List<ValueInfo> outputs =
        nodes.stream()
            .map(n -> new ValueInfo(n.outputs().get(0), DataType.FLOAT, Shape.UNKNOWN))
            .toList();
    List<ValueInfo> inputs =
        List.of(new ValueInfo("image", DataType.FLOAT, Shape.of(1, 3, SIDE, SIDE)));
    return write(
        folder.resolve("detector.onnx"),
        new Graph("detector", 17, inputs, outputs, nodes, constants, Map.of()));
  }

  private static void head(
      String name,
      float[] weights,
      float bias,
      List<Node> nodes,
      Map<String, TensorData> constants) {
    constants.put(name + ".w", TensorData.of(weights, 2, 3, 1, 1));
    constants.put(name + ".b", TensorData.of(new float[] {bias, bias}, 2));
    List<String> from = List.of("image", name + ".w", name + ".b");
    nodes.add(new Node(name + ".conv", "Conv", "", from, List.of(name), Attributes.NONE));
  }

  /** A tensor file that fits the classifier. */
  static Path tensor(Path folder) {
    float[] values = new float[SIDE * SIDE];
    Random random = new Random(6);
    for (int i = 0; i < values.length; i++) {
      values[i] = random.nextFloat();
    }
    Path file = folder.resolve("input_0.pb");
    new OnnxTensorFile("image", TensorData.of(values, 1, 1, SIDE, SIDE)).write(file);
    return file;
  }
}
