package dev.weft.flash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.board.BoardFolder;
import dev.weft.hw.isa.Isa;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The overlays of {@code bitstreams/BOARD/NAME}: whole, and still of the instruction set of today.
 */
class ShippedOverlaysTest {
  private static List<Path> overlays() throws IOException {
    try (Stream<Path> files = Files.walk(BoardFolder.path().resolveSibling("bitstreams"), 3)) {
      return files
          .filter(file -> file.endsWith("manifest.json"))
          .map(Path::getParent)
          .sorted()
          .toList();
    }
  }

  private static JsonNode json(Path file) throws IOException {
    return new ObjectMapper().readTree(Files.readAllBytes(file));
  }

  @Test
  void everyOneCanBeFlashedAndRunsTodaysPrograms() throws IOException {
    assertFalse(overlays().isEmpty());
    for (Path folder : overlays()) {
      OverlayImage image = OverlayImage.read(folder);
      assertEquals(folder.getParent().getFileName().toString(), image.board().name());
      JsonNode manifest = json(folder.resolve("manifest.json"));
      AcceleratorConfig config = AcceleratorConfig.fromJson(manifest.get("config").toString());
      assertEquals(
          config.fingerprint(), image.fingerprint(), "build it again: programs would be refused");
      assertEquals(Isa.VERSION, manifest.get("isaVersion").asInt());
      assertEquals(folder.getFileName().toString(), config.name());
    }
  }

  /** What was found out when it was built stands beside it. */
  @Test
  void everyOneSaysHowItWasChecked() throws IOException {
    for (Path folder : overlays()) {
      JsonNode build = json(folder.resolve("bitstream/build.json"));
      assertTrue(build.get("check").get("bits").asInt() > 0, folder.toString());
      assertTrue(build.get("simulation").get("cycles").asInt() > 0, folder.toString());
      assertTrue(build.get("status").asText().contains("not run on hardware"), folder.toString());
    }
  }
}
