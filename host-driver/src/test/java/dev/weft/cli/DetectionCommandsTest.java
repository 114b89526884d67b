package dev.weft.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Detection networks: AP50, and boxes on pictures. */
class DetectionCommandsTest {
  private static final int RED = 0xff0000;
  private static final int GREEN = 0x00ff00;

  /** With this much blue, objects are 3 pixels wide and high. */
  private static final int SIZE = 0x000080;

  @TempDir Path folder;

  private Path model;

  /**
   * Two pictures: a red object at (2, 3), a green one at (5, 4) and another that is not annotated.
   */
  @BeforeEach
  void write() throws IOException {
    model = SmallModels.detector(folder);
    Files.writeString(folder.resolve("labels.txt"), "apple\nleaf\n");
    picture("a.png", 2, 3, RED | SIZE);
    picture("b.png", 5, 4, GREEN | SIZE, 1, 1, GREEN | SIZE);
    Files.writeString(
        folder.resolve("annotations.json"),
        """
        {"images": [{"id": 1, "file_name": "a.png"}, {"id": 2, "file_name": "b.png"}],
         "annotations": [{"id": 1, "image_id": 1, "category_id": 1, "bbox": [1, 2, 3, 3]},
                         {"id": 2, "image_id": 2, "category_id": 2, "bbox": [4, 3, 3, 3]}],
         "categories": [{"id": 1, "name": "apple"}, {"id": 2, "name": "leaf"}]}
        """);
  }

  private void picture(String name, int... objects) throws IOException {
    BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < objects.length; i += 3) {
      image.setRGB(objects[i], objects[i + 1], objects[i + 2]);
    }
    ImageIO.write(image, "png", folder.resolve(name).toFile());
  }

  private Cli run(Object... more) {
    Object[] all = new Object[more.length + 4];
    System.arraycopy(more, 0, all, 0, more.length);
    Object[] common = {"--scale", "1/255", "--json", "-"};
    System.arraycopy(common, 0, all, more.length, common.length);
    return Cli.run(all);
  }

  /** The green objects have equal scores: the one that nobody annotated comes first, and counts. */
  @ParameterizedTest
  @ValueSource(strings = {"float", "reference", "software"})
  void evaluateMeasuresAp50(String device) {
    JsonNode json =
        run("evaluate", model, "--data", folder, "--device", device, "--config", "tiny")
            .ok()
            .json();
    assertEquals(2, json.get("images").asInt());
    assertEquals(2, json.get("objects").asInt());
    assertEquals(3, json.get("detections").asInt());
    assertEquals(0.75, json.get("ap50").asDouble());
    assertEquals(0.75, json.get("floatAp50").asDouble());
    assertEquals(1, json.get("classes").get(0).get("ap50").asDouble());
    assertEquals(0.5, json.get("classes").get(1).get("ap50").asDouble());
    assertEquals("leaf", json.get("classes").get(1).get("label").asText());
    assertFalse(json.has("top1"));
  }

  @Test
  void reportsOnQuantizationMeasureAp50() {
    Object[] command = {
      "quantize",
      model,
      "--format",
      "w4a8",
      "--calibration",
      folder,
      "--data",
      folder,
      "--report",
      folder.resolve("q.html"),
      "-o",
      folder.resolve("q.weft")
    };
    JsonNode report = run(command).ok().json().get("report");
    assertEquals("AP50", report.get("accuracy").get("name").asText());
    assertEquals(0.75, report.get("accuracy").get("onFloat").asDouble());
    JsonNode sizes = report.get("sizes");
    // From three layers of 4 bits to three of 8, which lose nothing.
    assertEquals(4, sizes.size());
    assertEquals(0.75, sizes.get(3).get("accuracy").asDouble());
  }

  @Test
  void inferDrawsWhatItFinds() throws IOException {
    Path drawn = folder.resolve("drawn.png");
    Object[] command = {
      "infer", model, "--input", folder.resolve("a.png"), "--config", "tiny", "--draw", drawn
    };
    JsonNode json = run(command).ok().json();
    assertEquals(1, json.get("objects").size());
    JsonNode object = json.get("objects").get(0);
    assertEquals("apple", object.get("label").asText());
    assertTrue(object.get("score").asDouble() > 0.99, object.toString());
    assertEquals(1, object.get("box").get(0).asDouble(), 0.1);
    assertEquals(5, object.get("box").get(3).asDouble(), 0.1);
    BufferedImage image = ImageIO.read(drawn.toFile());
    int factor = image.getWidth() / 8;
    assertEquals(48, factor, "small pictures are enlarged");
    int middle = image.getRGB(2 * factor + factor / 2, 3 * factor + factor / 2) & 0xffffff;
    assertEquals(RED | SIZE, middle, "the picture is seen through the frame");
    int right = (int) Math.rint(object.get("box").get(2).asDouble() * factor);
    assertEquals(0xff0000, image.getRGB(right, 4 * factor) & 0xffffff, "the frame's right edge");
    assertEquals(0, image.getRGB(right + 1, 4 * factor) & 0xffffff, "right of it");
  }

  @Test
  void drawWantsOnePictureAndADetector() {
    Path drawn = folder.resolve("drawn.png");
    Cli.run("infer", model, "--input", folder, "--config", "tiny", "--draw", drawn)
        .fails(ExitCode.USAGE, "one picture", "--limit 1");
    Path classifier = SmallModels.classifier(folder);
    Path input = folder.resolve("a.png");
    Cli.run(
            "infer",
            classifier,
            "--input",
            input,
            "--color",
            "gray",
            "--config",
            "tiny",
            "--draw",
            drawn)
        .fails(ExitCode.USAGE, "--detector", "centernet", "fastestdet");
    assertFalse(Files.exists(drawn));
  }

  @Test
  void unknownDetectorListsTheChoices() {
    run("evaluate", model, "--data", folder, "--config", "tiny", "--detector", "yolo")
        .fails(ExitCode.USAGE, "yolo", "centernet", "fastestdet");
  }
}
