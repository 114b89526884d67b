package dev.weft.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.weft.data.Box;
import dev.weft.data.Picture;
import dev.weft.data.PictureFile;
import dev.weft.detection.Detection;
import dev.weft.detection.FastestDet;
import dev.weft.graph.TensorData;
import dev.weft.testing.ModelsFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real networks through the command line, on the software device, on real pictures. */
class RealModelsTest {
  private static final double IOU = 0.8;

  private static double[] accuracy(Object... args) {
    Object[] all = new Object[args.length + 3];
    System.arraycopy(args, 0, all, 1, args.length);
    all[0] = "evaluate";
    all[all.length - 2] = "--json";
    all[all.length - 1] = "-";
    JsonNode json = Cli.run(all).ok().json();
    double top1 = json.get("top1").asDouble();
    double onFloat = json.get("floatTop1").asDouble();
    System.out.printf("%s: top-1 %.2f %%, float %.2f %%%n", args[0], 100 * top1, 100 * onFloat);
    return new double[] {top1, onFloat};
  }

  @ParameterizedTest
  @CsvSource({"w8a8,0.876", "q2.14,0.879"})
  void cifar10(String format, double wanted) {
    Path folder = ModelsFolder.require("resnet8-cifar10");
    double[] top1 =
        accuracy(
            folder.resolve("model.onnx"),
            "--data",
            folder.resolve("cifar10_test1000.bin"),
            "--format",
            format,
            "--calibration",
            folder.resolve("cifar10_calib500.bin"));
    assertEquals(0.881, top1[1], 1e-9);
    assertTrue(top1[0] >= wanted, "top-1 " + top1[0]);
  }

  @ParameterizedTest
  @CsvSource({"w8a8", "q2.14"})
  void fashion(String format) {
    Path folder = ModelsFolder.require("resnet8-fashion");
    double[] top1 =
        accuracy(
            folder.resolve("model.onnx"),
            "--data",
            folder.resolve("fashion_test1000-images-idx3-ubyte"),
            "--format",
            format,
            "--calibration",
            folder.resolve("fashion_calib500-images-idx3-ubyte"),
            "--scale",
            "1/255");
    assertEquals(0.944, top1[1], 1e-9);
    assertTrue(top1[0] >= top1[1] - 0.003, "top-1 " + top1[0]);
  }

  @Test
  void squareDeformableFashion() {
    Path folder = ModelsFolder.require("deform-fashion-square");
    Path calibration = ModelsFolder.require("resnet8-fashion");
    double[] top1 =
        accuracy(
            folder.resolve("model.onnx"),
            "--data",
            folder.resolve("fashion_test1000-images-idx3-ubyte"),
            "--calibration",
            calibration.resolve("fashion_calib500-images-idx3-ubyte"),
            "--scale",
            "1/255");
    assertEquals(0.9, top1[1], 1e-9);
    assertTrue(top1[0] >= top1[1] - 0.003, "top-1 " + top1[0]);
  }

  @Test
  void mnist() {
    Path folder = ModelsFolder.require("mnist-cnn");
    double[] top1 =
        accuracy(
            folder.resolve("model.onnx"),
            "--data",
            folder.resolve("mnist_test1000-images-idx3-ubyte"));
    assertTrue(top1[0] >= 0.985, "top-1 " + top1[0]);
  }

  /** Nine of the ten have a label; all ten must be what the float model says. */
  @Test
  void wakeWords() {
    Path folder = ModelsFolder.require("vww96-mobilenetv1");
    JsonNode json =
        Cli.run(
                "evaluate",
                folder.resolve("model.onnx"),
                "--data",
                folder.resolve("photos"),
                "--scale",
                "1/255",
                "--json",
                "-")
            .ok()
            .json();
    assertEquals(9, json.get("images").asInt());
    assertEquals(1, json.get("top1").asDouble());
    assertEquals(1, json.get("floatAgreement").asDouble());
  }

  /** The models folder says what the float network reaches: 55.8 %. */
  @Test
  void deformableDetectorAsFloat() {
    Path folder = ModelsFolder.require("codenet1x-fashion-scenes");
    JsonNode json =
        Cli.run(
                "evaluate",
                folder.resolve("model.onnx"),
                "--data",
                folder.resolve("eval"),
                "--device",
                "float",
                "--mean",
                "128",
                "--scale",
                "1/128",
                "--json",
                "-")
            .ok()
            .json();
    assertEquals(200, json.get("images").asInt());
    assertEquals(586, json.get("objects").asInt());
    assertEquals(0.558, json.get("ap50").asDouble(), 5e-4);
    assertEquals(json.get("ap50"), json.get("floatAp50"));
  }

  /**
   * Of the float model's 13 boxes at least {@code kept} are left after suppression. Two persons
   * stand in front of others with overlaps next to the threshold of 0.45: at 8 bits they may be
   * suppressed, but the network must have seen them.
   */
  @ParameterizedTest
  @CsvSource({"w8a8,13", "q2.14,13"})
  void fastestDetFindsItsBoxes(String format, int kept) throws IOException {
    Path folder = ModelsFolder.require("fastestdet-coco");
    List<String> names = Files.readAllLines(folder.resolve("labels.txt"));
    List<String> missed = new ArrayList<>();
    int wanted = 0;
    int found = 0;
    for (Path photo : photos(folder.resolve("photos"))) {
      Picture picture = PictureFile.read(photo);
      JsonNode json = detect(folder, photo, format);
      Map<String, TensorData> outputs = tensors(json.get("outputs").get(0));
      List<Detection> cells =
          FastestDet.STANDARD.candidates(outputs, picture.width(), picture.height());
      List<Detection> boxes = new ArrayList<>();
      for (JsonNode object : json.get("objects")) {
        double[] edges =
            StreamSupport.stream(object.get("box").spliterator(), false)
                .mapToDouble(JsonNode::asDouble)
                .toArray();
        Box box = new Box(edges[0], edges[1], edges[2], edges[3]);
        boxes.add(new Detection(object.get("index").asInt(), object.get("score").asDouble(), box));
      }
      for (String line : Files.readAllLines(folder.resolve("expected_boxes.csv"))) {
        String[] f = line.split(",");
        if (!photo.getFileName().toString().startsWith(f[1] + ".")) {
          continue;
        }
        double[] v = Arrays.stream(f).skip(5).mapToDouble(Double::parseDouble).toArray();
        Detection box = new Detection(names.indexOf(f[4]), v[0], new Box(v[1], v[2], v[3], v[4]));
        wanted++;
        found += best(boxes, box) >= IOU ? 1 : 0;
        if (best(cells, box) < IOU) {
          missed.add(line);
        }
      }
    }
    System.out.println("FastestDet " + format + ": " + found + " of " + wanted + " boxes");
    assertEquals(13, wanted);
    assertEquals(List.of(), missed);
    assertTrue(found >= kept, found + " boxes");
  }

  private static JsonNode detect(Path folder, Path photo, String format) {
    JsonNode json =
        Cli.run(
                "infer",
                folder.resolve("model.onnx"),
                "--input",
                photo,
                "--format",
                format,
                "--calibration",
                folder.resolve("photos"),
                "--scale",
                "1/255",
                "--color",
                "bgr",
                "--resize",
                "area",
                "--detector",
                "fastestdet",
                "--json",
                "-")
            .ok()
            .json();
    assertTrue(json.get("bitExact").asBoolean(), photo.toString());
    return json;
  }

  private static Map<String, TensorData> tensors(JsonNode output) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    float[] values = mapper.treeToValue(output.get("values"), float[].class);
    long[] shape = mapper.treeToValue(output.get("shape"), long[].class);
    return Map.of(output.get("name").asText(), TensorData.of(values, shape));
  }

  private static double best(List<Detection> found, Detection wanted) {
    return found.stream()
        .filter(b -> b.type() == wanted.type())
        .mapToDouble(b -> wanted.box().overlap(b.box()))
        .max()
        .orElse(0);
  }

  private static List<Path> photos(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> !f.toString().contains("author_result"))
          .sorted(Comparator.naturalOrder())
          .toList();
    }
  }
}
