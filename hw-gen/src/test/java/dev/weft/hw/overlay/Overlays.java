package dev.weft.hw.overlay;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.board.Board;
import dev.weft.hw.board.Family;
import dev.weft.hw.gen.RtlGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Overlays of the smallest configuration, made of the slices that the board has; RTL is generated
 * once for each of the two.
 */
final class Overlays {
  static final AcceleratorConfig CONFIG = AcceleratorConfig.load("tiny");

  private static final AcceleratorConfig SEVEN =
      AcceleratorConfig.fromJson(CONFIG.toJson().replaceFirst("(\"multiplierBits\" : )27", "$125"));

  private static final Map<AcceleratorConfig, Map<String, byte[]>> RTL = new HashMap<>();

  private Overlays() {}

  static AcceleratorConfig config(Board board) {
    return board.family() == Family.ZYNQ_7000 ? SEVEN : CONFIG;
  }

  static synchronized Map<String, byte[]> rtl(AcceleratorConfig config) throws IOException {
    if (!RTL.containsKey(config)) {
      Path folder = Files.createTempDirectory("weft-rtl");
      RtlGenerator.generate(config, folder);
      Map<String, byte[]> files = new TreeMap<>();
      try (Stream<Path> entries = Files.list(folder)) {
        for (Path file : entries.toList()) {
          files.put(file.getFileName().toString(), Files.readAllBytes(file));
          Files.delete(file);
        }
      }
      Files.delete(folder);
      RTL.put(config, files);
    }
    return RTL.get(config);
  }

  /** The same with multipliers of twice the clock. */
  static AcceleratorConfig doubled(AcceleratorConfig config) {
    return AcceleratorConfig.fromJson(
        config.toJson().replaceFirst("(\"productsPerMultiplier\" : )2", "$14"));
  }

  /** Writes the overlay for a board into a folder of its name. */
  static Path write(Path parent, String name) throws IOException {
    return write(parent, Board.load(name), config(Board.load(name)));
  }

  static Path write(Path parent, Board board, AcceleratorConfig config) throws IOException {
    Path folder = parent.resolve(board.name());
    OverlayFolder.write(config, board, rtl(config), null, folder, false);
    return folder;
  }
}
