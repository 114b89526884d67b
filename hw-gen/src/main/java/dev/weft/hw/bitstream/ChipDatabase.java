package dev.weft.hw.bitstream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.weft.hw.bitstream.TileFeatures.Area;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A chip as the <a href="https://github.com/f4pga/prjxray-db">prjxray database</a> describes it:
 * its tiles, where their bits lie in configuration memory, and what the bits mean. A folder of the
 * database's family, with {@code segbits_*.db}, the fabric's {@code tilegrid.json} and the part's
 * folder.
 */
final class ChipDatabase {
  /**
   * A tile's place in configuration memory.
   *
   * @param base address of its first frame
   * @param frames how many it has
   * @param firstBit of its first word in the frame
   */
  record Segment(int base, int frames, int firstBit, int bits) {}

  /**
   * A tile.
   *
   * @param column from the left, and
   * @param row from the top, as connections count them
   * @param segments none for tiles without configuration
   */
  record Tile(String name, String type, int column, int row, Map<Area, Segment> segments) {
    /** A name is one tile's; comparing the rest would only take time. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Tile tile && name.equals(tile.name);
    }

    @Override
    public int hashCode() {
      return name.hashCode();
    }
  }

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;
  private final Path fabric;
  private final Map<String, Tile> tiles = new TreeMap<>();
  private final Map<String, TileFeatures> features = new HashMap<>();
  private final List<String> required;
  private final int idcode;
  private final List<Integer> order;

  /**
   * Reads a chip.
   *
   * @param folder of the family, as in {@code .../zynq7}
   * @param part as in {@code xc7z020clg400-1}
   */
  ChipDatabase(Path folder, String part) throws IOException {
    this.folder = folder;
    Path own = folder.resolve(part);
    if (!Files.isDirectory(own)) {
      throw new BitstreamException("the chip database " + folder + " has no part '" + part + "'");
    }
    // The fabric's folder is named as the part without package and grade.
    fabric = folder.resolve(part.replaceFirst("^(xc7[a-z]+\\d+).*", "$1"));
    JsonNode grid = JSON.readTree(fabric.resolve("tilegrid.json").toFile());
    for (Map.Entry<String, JsonNode> entry : grid.properties()) {
      tiles.put(entry.getKey(), tile(entry.getKey(), entry.getValue()));
    }
    Path always = own.resolve("required_features.fasm");
    required = Files.exists(always) ? Files.readAllLines(always) : List.of();
    JsonNode description = JSON.readTree(own.resolve("part.json").toFile());
    idcode = (int) description.path("idcode").asLong();
    order = FrameAddress.inOrder(description.path("global_clock_regions"));
  }

  private static Tile tile(String name, JsonNode node) {
    Map<Area, Segment> segments = new EnumMap<>(Area.class);
    for (Map.Entry<String, JsonNode> bits : node.path("bits").properties()) {
      JsonNode value = bits.getValue();
      // A tile that borrows another type's bits; only single input and output tiles do.
      if (!value.has("alias")) {
        segments.put(
            Area.valueOf(bits.getKey()),
            new Segment(
                Integer.decode(value.path("baseaddr").asText()),
                value.path("frames").asInt(),
                32 * value.path("offset").asInt(),
                32 * value.path("words").asInt()));
      }
    }
    return new Tile(
        name,
        node.path("type").asText(),
        node.path("grid_x").asInt(),
        node.path("grid_y").asInt(),
        Collections.unmodifiableMap(segments));
  }

  /** A tile by name; an unknown one is an error. */
  Tile tile(String name) {
    Tile tile = tiles.get(name);
    if (tile == null) {
      throw new BitstreamException("the chip has no tile '" + name + "'");
    }
    return tile;
  }

  Iterable<Tile> tiles() {
    return tiles.values();
  }

  /** The features of a type of tiles. */
  TileFeatures features(String type) {
    return features.computeIfAbsent(
        type,
        t -> {
          try {
            return TileFeatures.read(folder, t);
          } catch (IOException e) {
            throw new UncheckedIOException("cannot read the chip database", e);
          }
        });
  }

  /** A file of the family, parsed. */
  JsonNode familyFile(String name) throws IOException {
    return JSON.readTree(folder.resolve(name).toFile());
  }

  /** A file of the fabric, parsed. */
  JsonNode fabricFile(String name) throws IOException {
    return JSON.readTree(fabric.resolve(name).toFile());
  }

  /** Lines of a family's file; none if it is not there. */
  List<String> familyLines(String name) throws IOException {
    Path file = folder.resolve(name);
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }

  /** FASM that every design of this chip has. */
  List<String> required() {
    return required;
  }

  /** What the chip answers to configuration when asked who it is. */
  int idcode() {
    return idcode;
  }

  /** Addresses of all frames in the order in which configuration counts them. */
  List<Integer> frameOrder() {
    return order;
  }
}
