package dev.weft.hw.bitstream;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the tiles of one type can be told, and the bits that tell it: a type's {@code segbits} and
 * {@code ppips} files of the prjxray database.
 */
final class TileFeatures {
  /** Which of a tile's two areas of configuration memory a bit lies in. */
  enum Area {
    CLB_IO_CLK,
    BLOCK_RAM
  }

  /**
   * One feature.
   *
   * @param name without the tile; an index without leading zeros, as in {@code
   *     SLICEL_X0.ALUT.INIT[7]}
   * @param ones places that it sets, see {@link #place}
   * @param zeros places that it wants to stay 0
   */
  record Feature(String name, Area area, int[] ones, int[] zeros) {}

  private static final Pattern INDEX = Pattern.compile("\\[0*(\\d+)]$");
  private static final Pattern BIT = Pattern.compile("(!?)(\\d+)_(\\d+)");
  private static final int PLACE_SHIFT = 16;

  private final Map<String, Feature> features = new HashMap<>();

  private TileFeatures() {}

  /**
   * Reads a type's files; a type without any has no features.
   *
   * @param folder of the database's family
   */
  static TileFeatures read(Path folder, String type) throws IOException {
    TileFeatures tile = new TileFeatures();
    String lower = type.toLowerCase(java.util.Locale.ROOT);
    tile.add(folder.resolve("segbits_" + lower + ".db"), Area.CLB_IO_CLK);
    tile.add(folder.resolve("segbits_" + lower + ".block_ram.db"), Area.BLOCK_RAM);
    Path fixed = folder.resolve("ppips_" + lower + ".db");
    if (Files.exists(fixed)) {
      for (String line : Files.readAllLines(fixed)) {
        String name = bare(line.split(" ")[0]);
        tile.features.putIfAbsent(name, new Feature(name, Area.CLB_IO_CLK, new int[0], new int[0]));
      }
    }
    return tile;
  }

  private void add(Path file, Area area) throws IOException {
    if (!Files.exists(file)) {
      return;
    }
    for (String line : Files.readAllLines(file)) {
      if (line.isBlank()) {
        continue;
      }
      String[] words = line.strip().split("\\s+");
      List<Integer> ones = new ArrayList<>();
      List<Integer> zeros = new ArrayList<>();
      for (int i = 1; i < words.length; i++) {
        Matcher bit = BIT.matcher(words[i]);
        if (!bit.matches()) {
          throw new IOException(file + ": no bit '" + words[i] + "' in: " + line);
        }
        int place = Integer.parseInt(bit.group(2)) << PLACE_SHIFT | Integer.parseInt(bit.group(3));
        (bit.group(1).isEmpty() ? ones : zeros).add(place);
      }
      String name = INDEX.matcher(bare(words[0])).replaceFirst("[$1]");
      features.put(name, new Feature(name, area, array(ones), array(zeros)));
    }
  }

  private static String bare(String name) {
    return name.substring(name.indexOf('.') + 1);
  }

  private static int[] array(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Frame of a place, from the tile's first. */
  static int frame(int place) {
    return place >>> PLACE_SHIFT;
  }

  /** Bit of a place, from the tile's first word. */
  static int bit(int place) {
    return place & (1 << PLACE_SHIFT) - 1;
  }

  /** A feature by name, or null. */
  Feature get(String name) {
    return features.get(name);
  }

  Iterable<Feature> all() {
    return features.values();
  }
}
