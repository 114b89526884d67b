package dev.weft.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.board.BoardFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * The table of configurations in the README. {@code -Dweft.status=NAME,...} measures these
 * configurations, prints their rows and writes them: it simulates our own network on the example's
 * pictures and has Yosys count resources, minutes for each.
 */
class StatusTableTest {
  private static final int NAME = 0;
  private static final int ARRAY = 2;
  private static final int SIMULATED = 3;
  private static final int RESOURCES = 4;

  /** Boards that configurations are made for, by how their names begin. */
  private static final Map<String, String> BOARDS =
      Map.of("ultra96-", "ultra96-v2", "zcu104-", "zcu104", "pynq-z2-", "pynq-z2");

  private static Path home() {
    return BoardFolder.path().getParent();
  }

  private static boolean isRow(String line) {
    return line.startsWith("| `");
  }

  /** Cells of a row, without the bars. */
  private static List<String> cells(String row) {
    String[] parts = row.split("\\|", -1);
    return new ArrayList<>(Arrays.stream(parts, 1, parts.length - 1).map(String::strip).toList());
  }

  private static String name(List<String> cells) {
    return cells.get(NAME).replace("`", "");
  }

  private static String array(AcceleratorConfig config) {
    return config.array().rows() + " x " + config.array().columns();
  }

  @Test
  void everyConfigurationIsListedWithItsArray() throws IOException {
    Map<String, String> listed = new TreeMap<>();
    for (String line : Files.readAllLines(home().resolve("README.md"))) {
      if (isRow(line)) {
        listed.put(name(cells(line)), cells(line).get(ARRAY));
      }
    }
    Map<String, String> shipped = new TreeMap<>();
    AcceleratorConfig.SHIPPED.forEach(n -> shipped.put(n, array(AcceleratorConfig.load(n))));
    assertEquals(shipped, listed, "measure and write rows with -Dweft.status=NAME,...");
  }

  @Test
  void measuresTheRowsAskedFor() throws IOException {
    String wanted = System.getProperty("weft.status");
    Assumptions.assumeTrue(wanted != null, "rows are measured with -Dweft.status=NAME,...");
    Path readme = home().resolve("README.md");
    List<String> lines = new ArrayList<>(Files.readAllLines(readme));
    for (String name : wanted.split(",")) {
      int at = 0;
      while (!isRow(lines.get(at)) || !name(cells(lines.get(at))).equals(name)) {
        at++;
      }
      List<String> cells = cells(lines.get(at));
      AcceleratorConfig config = AcceleratorConfig.load(name);
      // Written after each: counting resources takes long and may be cut short.
      simulate(config, cells);
      lines.set(at, row(cells));
      Files.write(readme, lines);
      estimate(config, cells);
      lines.set(at, row(cells));
      Files.write(readme, lines);
      System.out.println(lines.get(at));
    }
  }

  private static String row(List<String> cells) {
    return ("| " + String.join(" | ", cells) + " |").replace("|  |", "| |");
  }

  private static void simulate(AcceleratorConfig config, List<String> cells) {
    cells.set(ARRAY, array(config));
    Path example = home().resolve("examples/resnet8-fashion");
    Object[] infer = {
      "infer",
      example.resolve("model.onnx"),
      "--input",
      example.resolve("pictures"),
      "--calibration",
      example.resolve("calibration-images-idx3-ubyte"),
      "--scale",
      "1/255",
      "--color",
      "gray",
      "--config",
      config.name(),
      "--device",
      "rtl",
      "--json",
      "-"
    };
    JsonNode run = Cli.run(infer).ok().json();
    assertTrue(run.get("bitExact").asBoolean(), config.name());
    // A row that names more networks than ours was proven by a test of its own.
    if (cells.get(SIMULATED).matches("(not yet|with \\d+ rows|ResNet-8, \\d+ pictures).*")) {
      cells.set(SIMULATED, "ResNet-8, " + run.get("samples").size() + " pictures, every tensor");
    }
  }

  private static void estimate(AcceleratorConfig config, List<String> cells) {
    for (Map.Entry<String, String> board : BOARDS.entrySet()) {
      if (config.name().startsWith(board.getKey())) {
        Cli estimate =
            Cli.run(
                "estimate", "--config", config.name(), "--board", board.getValue(), "--json", "-");
        JsonNode json = estimate.json();
        JsonNode needed = json.get("resources");
        cells.set(
            RESOURCES,
            String.format(
                Locale.ROOT,
                "%,d LUT, %,d FF, %,d DSP, %,d BRAM36: %s",
                needed.get("lut").asLong(),
                needed.get("ff").asLong(),
                needed.get("dsp").asLong(),
                needed.get("bram36").asLong(),
                json.get("fits").asBoolean() ? "fits" : "does not fit"));
      }
    }
  }
}
