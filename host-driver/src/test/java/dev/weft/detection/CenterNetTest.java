package dev.weft.detection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weft.data.Box;
import dev.weft.data.TensorFile;
import dev.weft.graph.TensorData;
import dev.weft.testing.ModelsFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CenterNetTest {
  private static final int CLASSES = 2;
  private static final int HEIGHT = 4;
  private static final int WIDTH = 6;

  private final float[] heat = new float[CLASSES * HEIGHT * WIDTH];
  private final float[] size = new float[2 * HEIGHT * WIDTH];
  private final float[] offset = new float[2 * HEIGHT * WIDTH];

  CenterNetTest() {
    Arrays.fill(heat, -9);
  }

  private static int at(int channel, int y, int x) {
    return (channel * HEIGHT + y) * WIDTH + x;
  }

  private Map<String, TensorData> outputs() {
    return Map.of(
        "hm", TensorData.of(heat, 1, CLASSES, HEIGHT, WIDTH),
        "wh", TensorData.of(size, 1, 2, HEIGHT, WIDTH),
        "reg", TensorData.of(offset, 1, 2, HEIGHT, WIDTH));
  }

  @Test
  void boxesAreInPixelsOfThePicture() {
    heat[at(1, 2, 3)] = 0;
    size[at(0, 2, 3)] = 2;
    size[at(1, 2, 3)] = 1;
    offset[at(0, 2, 3)] = 0.25f;
    offset[at(1, 2, 3)] = 0.5f;
    List<Detection> found = CenterNet.STANDARD.detect(outputs(), 60, 80);
    assertEquals(List.of(new Detection(1, 0.5, new Box(22.5, 40, 42.5, 60))), found);
  }

  @Test
  void onlyLocalMaximaCountEachInItsClass() {
    heat[at(0, 1, 1)] = 2;
    heat[at(0, 2, 2)] = 1; // a neighbour of the one above, corner to corner
    heat[at(1, 2, 2)] = 1; // not so in the other class
    heat[at(0, 0, 5)] = -1;
    List<Detection> found = CenterNet.STANDARD.detect(outputs(), WIDTH, HEIGHT);
    assertEquals(List.of(0, 1, 0), found.stream().map(Detection::type).toList());
    assertTrue(found.get(0).score() > found.get(1).score());
  }

  @Test
  void equalNeighboursBothCountInMemoryOrder() {
    heat[at(1, 1, 1)] = 2;
    heat[at(0, 3, 4)] = 2;
    heat[at(0, 3, 5)] = 2;
    List<Detection> found = CenterNet.STANDARD.detect(outputs(), WIDTH, HEIGHT);
    assertEquals(List.of(0, 0, 1), found.stream().map(Detection::type).toList());
    assertEquals(4, found.get(0).box().left());
  }

  @Test
  void limitAndThreshold() {
    heat[at(0, 0, 0)] = 3;
    heat[at(0, 0, 3)] = 2;
    heat[at(1, 3, 3)] = -2; // 0.119
    assertEquals(3, CenterNet.STANDARD.detect(outputs(), WIDTH, HEIGHT).size());
    assertEquals(2, new CenterNet(2, 0.05).detect(outputs(), WIDTH, HEIGHT).size());
    assertEquals(2, new CenterNet(100, 0.12).detect(outputs(), WIDTH, HEIGHT).size());
  }

  @Test
  void isRecognizedByItsOutputs() {
    assertEquals(Optional.of(DetectorKind.CENTERNET), DetectorKind.recognize(outputs().keySet()));
    Map<String, TensorData> other = new LinkedHashMap<>(outputs());
    other.remove("wh");
    assertEquals(Optional.empty(), DetectorKind.recognize(other.keySet()));
    Exception e =
        assertThrows(IllegalArgumentException.class, () -> CenterNet.STANDARD.detect(other, 1, 1));
    assertTrue(e.getMessage().contains("'wh...'"), e.getMessage());
  }

  /** The models folder's own decoding of its test cases, which another program wrote. */
  @Test
  void decodesAsExpectedOnRealOutputs() throws IOException {
    Path folder = ModelsFolder.require("codenet1x-fashion-scenes");
    List<String[]> lines =
        Files.readAllLines(folder.resolve("eval/expected_detections.csv")).stream()
            .skip(1)
            .map(line -> line.split(","))
            .toList();
    for (int scene = 0; scene < 5; scene++) {
      String name = "%04d.png".formatted(scene);
      List<double[]> expected =
          lines.stream()
              .filter(f -> f[0].equals(name))
              .map(f -> Arrays.stream(f).skip(1).mapToDouble(Double::parseDouble).toArray())
              .toList();
      Map<String, TensorData> outputs = new LinkedHashMap<>();
      for (String output : List.of("hm_logits", "wh", "reg")) {
        Path file =
            folder.resolve("test_data_set_%d/output_%d.pb".formatted(scene, outputs.size()));
        outputs.put(output, TensorFile.read(file).data());
      }
      List<Detection> found = CenterNet.STANDARD.detect(outputs, 128, 128);
      assertEquals(expected.size(), found.size(), name);
      for (int i = 0; i < found.size(); i++) {
        Detection one = found.get(i);
        double[] wanted = expected.get(i);
        assertEquals((int) wanted[0], one.type(), name + " " + i);
        assertEquals(wanted[1], one.score(), 1e-5, name + " " + i);
        double[] box = {one.box().left(), one.box().top(), one.box().right(), one.box().bottom()};
        for (int edge = 0; edge < box.length; edge++) {
          assertEquals(wanted[2 + edge], box[edge], 1e-3, name + " " + i);
        }
      }
    }
  }
}
