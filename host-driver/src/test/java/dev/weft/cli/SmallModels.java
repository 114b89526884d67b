package dev.weft.cli;

import dev.weft.graph.Graph;
import dev.weft.graph.GraphBuilder;
import dev.weft.graph.TensorData;
import dev.weft.onnx.OnnxTensorFile;
import dev.weft.onnx.OnnxWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

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
