package dev.weft.hw.overlay;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.board.Board;
import dev.weft.hw.gen.RtlGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Overlays of the smallest configuration; its RTL is generated once for all tests. */
final class Overlays {
  static final AcceleratorConfig CONFIG = AcceleratorConfig.load("tiny");

  private static Map<String, byte[]> rtl;

  private Overlays() {}

  static synchronized Map<String, byte[]> rtl() throws IOException {
    if (rtl == null) {
      Path folder = Files.createTempDirectory("weft-rtl");
      RtlGenerator.generate(CONFIG, folder);
      Map<String, byte[]> files = new TreeMap<>();
      try (Stream<Path> entries = Files.list(folder)) {
        for (Path file : entries.toList()) {
          files.put(file.getFileName().toString(), Files.readAllBytes(file));
          Files.delete(file);
        }
      }
      Files.delete(folder);
      rtl = files;
    }
    return rtl;
  }

  /** Writes the overlay for a board into a folder of its name. */
  static Path write(Path parent, String board) throws IOException {
    Path folder = parent.resolve(board);
    OverlayFolder.write(CONFIG, Board.load(board), rtl(), null, folder, false);
    return folder;
  }
}
