package dev.weft.compiler;

import dev.weft.hw.arch.AcceleratorConfig;
import java.util.ArrayList;
import java.util.List;

/**
 * Weights that are loaded together and that one CONV walks (two where 8-bit weights are two
 * nibbles): consecutive input ranks and a rectangle of the kernel.
 *
 * @param firstRank first input plane
 * @param ranks input planes
 * @param address in the image
 * @param words weight words of one nibble
 */
record WeightChunk(
    int firstRank,
    int ranks,
    int kernelTop,
    int kernelRows,
    int kernelLeft,
    int kernelColumns,
    long address,
    int words) {

  /** How a kernel is cut so that one input plane's weights fit. */
  private record Part(int top, int rows, int left, int columns) {}

  /**
   * Input planes per chunk: as many as fit, and where passes take parts of vectors a number that
   * fills the last pass; 0 if not even one fits.
   *
   * @param most planes that are on chip together
   */
  static int ranks(int most, int taps, boolean nibbles, int room, AcceleratorConfig config) {
    int passes = room / config.array().rows() / (nibbles ? 2 : 1);
    int ranks = (int) Math.min(most, (long) passes * config.array().rows() / config.lanes() / taps);
    for (int full = ranks; full > ranks - 5 && full > 0; full--) {
      if (full * taps * config.lanes() % config.array().rows() == 0) {
        return full;
      }
    }
    return ranks;
  }

  /**
   * Cuts a group's weights and puts them into the image.
   *
   * @param ranksPerChunk input planes per chunk, 0 if the kernel of one must be cut
   * @param runs for each rank, which run of evenly spaced planes it belongs to
   * @param room weight words that a chunk may have
   */
  static List<WeightChunk> of(
      String layer,
      WeightTiles.Group group,
      int height,
      int width,
      boolean nibbles,
      int ranksPerChunk,
      int[] runs,
      int room,
      AcceleratorConfig config,
      Image image) {
    List<Part> parts = parts(layer, height, width, nibbles, room, ranksPerChunk > 0, config);
    List<Integer> ranks = List.copyOf(group.tiles().keySet());
    List<WeightChunk> chunks = new ArrayList<>();
    int most = Math.max(1, ranksPerChunk);
    for (int i = 0; i < ranks.size(); ) {
      int count = 1;
      while (count < most
          && i + count < ranks.size()
          && ranks.get(i + count) == ranks.get(i) + count
          && runs[ranks.get(i + count)] == runs[ranks.get(i)]) {
        count++;
      }
      List<Integer> run = ranks.subList(i, i + count);
      for (Part p : parts) {
        int words = config.passes(count * p.rows() * p.columns()) * config.array().rows();
        // Rows of the last pass that no input needs stay 0.
        byte[] bytes = new byte[(nibbles ? 2 : 1) * words * config.weightRowBytes()];
        for (int nibble = 0; nibble < (nibbles ? 2 : 1); nibble++) {
          int at = nibble * words * config.weightRowBytes();
          for (int rank : run) {
            at = pack(bytes, at, group.tiles().get(rank), width, p, nibbles, nibble, config);
          }
        }
        long address = image.add(bytes);
        chunks.add(
            new WeightChunk(
                ranks.get(i), count, p.top(), p.rows(), p.left(), p.columns(), address, words));
      }
      i += count;
    }
    return chunks;
  }

  private static List<Part> parts(
      String layer,
      int height,
      int width,
      boolean nibbles,
      int room,
      boolean whole,
      AcceleratorConfig config) {
    if (whole) {
      return List.of(new Part(0, height, 0, width));
    }
    int perPass = config.array().rows() * (nibbles ? 2 : 1);
    int taps = room / perPass * config.array().rows() / config.lanes();
    int columns = Math.min(width, taps);
    if (columns == 0) {
      throw CompileException.at(
          layer,
          "one pass of " + perPass + " weight words does not fit half of the weight memory",
          "use a configuration with more buffers.weightWords");
    }
    int rows = Math.max(1, Math.min(height, taps / width));
    List<Part> parts = new ArrayList<>();
    for (int top = 0; top < height; top += rows) {
      for (int left = 0; left < width; left += columns) {
        parts.add(
            new Part(top, Math.min(rows, height - top), left, Math.min(columns, width - left)));
      }
    }
    return parts;
  }

  /** Puts a part's weights into the bytes from {@code at} on, and returns where they end. */
  private static int pack(
      byte[] bytes,
      int at,
      int[] tile,
      int width,
      Part part,
      boolean nibbles,
      int nibble,
      AcceleratorConfig config) {
    int rows = config.lanes();
    int columns = config.array().columns();
    int bits = config.format().weightBits();
    int end = at;
    for (int ky = part.top(); ky < part.top() + part.rows(); ky++) {
      for (int kx = part.left(); kx < part.left() + part.columns(); kx++) {
        for (int row = 0; row < rows; row++) {
          int from = ((ky * width + kx) * rows + row) * columns;
          int pending = 0;
          int filled = 0;
          for (int c = 0; c < columns; c++) {
            int w =
                nibbles ? nibble == 0 ? tile[from + c] & 15 : tile[from + c] >> 4 : tile[from + c];
            pending |= (w & ((1 << bits) - 1)) << filled;
            filled += bits;
            while (filled >= 8) {
              bytes[end++] = (byte) pending;
              pending >>>= 8;
              filled -= 8;
            }
          }
        }
      }
    }
    return end;
  }
}
