package dev.weft.flash;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.weft.hw.board.Board;
import dev.weft.hw.board.Loader;
import dev.weft.hw.files.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A built overlay, read from its folder and checked: SHA-256 of every file that the manifest lists,
 * and of the bitstream by the build's own list; the chip in the bitstream's header.
 *
 * @param application its name, as in {@code weft-tiny}
 * @param fingerprint of the configuration
 * @param board the board that it was made for
 * @param clockHz the clock that timing was met at
 * @param memoryBits width of the memory port
 * @param files what goes onto the board, by name, all in one folder
 */
public record OverlayImage(
    String application,
    long fingerprint,
    Board board,
    long clockHz,
    int memoryBits,
    SortedMap<String, byte[]> files) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BITSTREAM = "bitstream/weft.bit";
  private static final String BUILT = "bitstream/build.json";

  public OverlayImage {
    files = Collections.unmodifiableSortedMap(files);
  }

  /**
   * Reads an overlay.
   *
   * @throws IOException if it is none, is not built, or is damaged; the message says what to do
   */
  public static OverlayImage read(Path folder) throws IOException {
    JsonNode manifest = json(folder, "manifest.json");
    if (!manifest.path("kind").asText().equals("weft overlay")) {
      throw new IOException(folder + " is no overlay: make one with 'weft overlay'");
    }
    for (Map.Entry<String, JsonNode> entry : manifest.path("sha256").properties()) {
      require(folder, entry.getKey(), entry.getValue().asText(), "write the overlay again");
    }
    String build = "vivado -mode batch -source " + folder.resolve("vivado/build.tcl");
    if (!Files.isRegularFile(folder.resolve(BITSTREAM))) {
      throw new IOException(folder + " has no " + BITSTREAM + ": build it with " + build);
    }
    if (Files.exists(folder.resolve(BUILT))) {
      String expected = json(folder, BUILT).path("weft.bit").asText();
      require(folder, BITSTREAM, expected, "build it again with " + build);
    }
    Board board = Board.fromJson(manifest.path("board").toString());
    Bitstream bitstream =
        Bitstream.parse(
            folder.resolve(BITSTREAM).toString(), Files.readAllBytes(folder.resolve(BITSTREAM)));
    if (!bitstream.isFor(board.part())) {
      throw new IOException(
          "%s is for '%s', the overlay's board %s has a %s: build it again with %s"
              .formatted(
                  folder.resolve(BITSTREAM), bitstream.part(), board.name(), board.part(), build));
    }
    String application = manifest.path("application").asText();
    int beat = manifest.path("config").path("axi").path("dataBits").asInt();
    return new OverlayImage(
        application,
        Long.parseUnsignedLong(manifest.path("fingerprint").asText(), 16),
        board,
        manifest.path("clockHz").asLong(),
        Math.min(beat, board.ports().dataBits()),
        files(folder, board, application, bitstream));
  }

  /** Digest of all that goes onto the board; tells one build from another. */
  String digest() {
    StringBuilder sums = new StringBuilder();
    files.forEach(
        (name, bytes) -> sums.append(Sha256.of(bytes)).append(' ').append(name).append('\n'));
    return Sha256.of(sums.toString().getBytes(StandardCharsets.UTF_8));
  }

  long bytes() {
    return files.values().stream().mapToLong(bytes -> bytes.length).sum();
  }

  private static SortedMap<String, byte[]> files(
      Path folder, Board board, String application, Bitstream bitstream) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    boolean kria = board.linux().loader() == Loader.DFX_MGR;
    String stem = kria ? application : FpgaManager.STEM;
    String tree = kria ? "kria/" + application + "/" + application : "linux/weft";
    files.put(stem + ".bit.bin", bitstream.forKernel());
    if (!Files.exists(folder.resolve(tree + ".dtbo"))) {
      throw new IOException(
          "%s has no %s.dtbo: dtc -@ -I dts -O dtb -o %3$s.dtbo %3$s.dtso (Debian: device-tree-compiler)"
              .formatted(folder, tree, folder.resolve(tree)));
    }
    files.put(stem + ".dtbo", Files.readAllBytes(folder.resolve(tree + ".dtbo")));
    if (kria) {
      Path shell = folder.resolve("kria").resolve(application).resolve("shell.json");
      files.put("shell.json", Files.readAllBytes(shell));
    }
    return files;
  }

  private static JsonNode json(Path folder, String file) throws IOException {
    try {
      return JSON.readTree(Files.readAllBytes(folder.resolve(file)));
    } catch (JsonProcessingException e) {
      throw new IOException(folder.resolve(file) + " is no JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static void require(Path folder, String file, String expected, String wayOut)
      throws IOException {
    String found = Sha256.of(Files.readAllBytes(folder.resolve(file)));
    if (!found.equals(expected)) {
      throw new IOException(
          "%s was changed: SHA-256 %s, expected %s: %s"
              .formatted(folder.resolve(file), found, expected, wayOut));
    }
  }
}
