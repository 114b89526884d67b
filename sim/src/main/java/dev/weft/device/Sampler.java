package dev.weft.device;

import dev.weft.hw.arith.Interpolation;
import dev.weft.hw.isa.Field;
import dev.weft.hw.isa.Instruction;
import dev.weft.hw.isa.Isa.Grid;
import dev.weft.hw.isa.Isa.Post;

/**
 * The samples of one POST on the grid of the last GRID. Where they lie is the same for all lanes
 * and worked out once: for each pixel and tap, taps innermost, the words of its four neighbours and
 * their shares.
 */
final class Sampler {
  private static final int OUTSIDE = -1;

  private final OnChipMemory chip;
  private final Instruction grid;
  private final int rows;
  private final int columns;
  private final int kernelRows;
  private final int kernelColumns;
  private final int source;
  private final int zero;
  private final int fractionBits;

  /** Four words for each sample: top left, top right, bottom left, bottom right. */
  private final int[] corners;

  private final int[] down;
  private final int[] across;
  private final int[] masks;

  /**
   * @param grid null if the program has had no GRID yet
   */
  Sampler(OnChipMemory chip, Instruction grid, Instruction post) {
    if (grid == null) {
      throw new IllegalStateException("the program samples before its first GRID");
    }
    this.chip = chip;
    this.grid = grid;
    rows = post.getInt(Post.ROWS);
    columns = post.getInt(Post.COLUMNS);
    kernelRows = post.getInt(Post.KERNEL_ROWS);
    kernelColumns = post.getInt(Post.KERNEL_COLUMNS);
    source = post.getInt(Post.SOURCE);
    zero = post.getInt(Post.ZERO_A);
    fractionBits = grid.getInt(Grid.FRACTION_BITS);
    check();
    int samples = rows * columns * taps();
    corners = new int[4 * samples];
    down = new int[samples];
    across = new int[samples];
    masks = grid.get(Grid.MASKED) == 0 ? null : new int[samples];
    locate();
  }

  private int taps() {
    return kernelRows * kernelColumns;
  }

  private void check() {
    if (chip.config.sampler() == null) {
      throw new IllegalStateException(
          "configuration " + chip.config.name() + " has no sampler, and the program samples");
    }
    if (fractionBits > chip.config.sampler().fractionBits()) {
      throw new IllegalStateException(
          "fractionBits is "
              + fractionBits
              + ", expected at most "
              + chip.config.sampler().fractionBits());
    }
    int depth = chip.config.buffers().featureWords();
    int boxRows = grid.getInt(Grid.BOX_ROWS);
    int boxColumns = grid.getInt(Grid.BOX_COLUMNS);
    long box = (boxRows - 1L) * grid.getInt(Grid.PITCH) + boxColumns;
    Range.check("FEATURE words of the box", source, boxRows == 0 ? 0 : box, depth);
    boolean square = grid.get(Grid.SQUARE) != 0;
    checkOperand("offsets", Grid.OFFSETS, Grid.OFFSET_LANE, square ? 1 : 2 * taps(), depth);
    if (grid.get(Grid.MASKED) != 0) {
      checkOperand("masks", Grid.MASK, Grid.MASK_LANE, taps(), depth);
    }
  }

  private void checkOperand(String what, Field word, Field lane, int count, int depth) {
    Range.check("lanes of " + what, grid.get(lane), 1, chip.config.lanes());
    long blocks = (grid.get(lane) + count - 1) / chip.config.lanes();
    long span =
        blocks * grid.get(Grid.OFFSET_BLOCK_STEP)
            + (rows - 1) * grid.get(Grid.OFFSET_ROW_STEP)
            + (columns - 1) * grid.get(Grid.OFFSET_COLUMN_STEP);
    Range.check("FEATURE words of " + what, grid.get(word), span + 1, depth);
  }

  private void locate() {
    boolean square = grid.get(Grid.SQUARE) != 0;
    int offsetZero = grid.getInt(Grid.OFFSET_ZERO);
    int maskZero = grid.getInt(Grid.MASK_ZERO);
    int n = 0;
    for (int oy = 0; oy < rows; oy++) {
      for (int ox = 0; ox < columns; ox++) {
        int top = grid.getInt(Grid.TOP) + oy * grid.getInt(Grid.STRIDE_ROWS);
        int left = grid.getInt(Grid.LEFT) + ox * grid.getInt(Grid.STRIDE_COLUMNS);
        for (int k = 0; k < taps(); k++, n++) {
          int ky = k / kernelColumns;
          int kx = k % kernelColumns;
          int y;
          int x;
          if (square) {
            int d = operand(Grid.OFFSETS, Grid.OFFSET_LANE, 0, oy, ox) - offsetZero;
            y = (top << fractionBits) + (ky - (kernelRows - 1) / 2) * d;
            x = (left << fractionBits) + (kx - (kernelColumns - 1) / 2) * d;
          } else {
            y =
                ((top + ky * grid.getInt(Grid.DILATION_ROWS)) << fractionBits)
                    + operand(Grid.OFFSETS, Grid.OFFSET_LANE, 2 * k, oy, ox)
                    - offsetZero;
            x =
                ((left + kx * grid.getInt(Grid.DILATION_COLUMNS)) << fractionBits)
                    + operand(Grid.OFFSETS, Grid.OFFSET_LANE, 2 * k + 1, oy, ox)
                    - offsetZero;
          }
          place(n, y, x);
          if (masks != null) {
            masks[n] = operand(Grid.MASK, Grid.MASK_LANE, k, oy, ox) - maskZero;
          }
        }
      }
    }
  }

  private int operand(Field word, Field lane, int index, int oy, int ox) {
    int at = grid.getInt(lane) + index;
    int lanes = chip.config.lanes();
    return chip.feature[at % lanes][
        grid.getInt(word)
            + at / lanes * grid.getInt(Grid.OFFSET_BLOCK_STEP)
            + oy * grid.getInt(Grid.OFFSET_ROW_STEP)
            + ox * grid.getInt(Grid.OFFSET_COLUMN_STEP)];
  }

  private void place(int n, int y, int x) {
    int y0 = y >> fractionBits;
    int x0 = x >> fractionBits;
    int one = 1 << fractionBits;
    down[n] = y & (one - 1);
    across[n] = x & (one - 1);
    corners[4 * n] = word(y0, x0);
    corners[4 * n + 1] = word(y0, x0 + 1);
    corners[4 * n + 2] = word(y0 + 1, x0);
    corners[4 * n + 3] = word(y0 + 1, x0 + 1);
  }

  private int word(int y, int x) {
    boolean inside =
        y >= 0 && y < grid.getInt(Grid.BOX_ROWS) && x >= 0 && x < grid.getInt(Grid.BOX_COLUMNS);
    return inside ? source + y * grid.getInt(Grid.PITCH) + x : OUTSIDE;
  }

  /** All samples of a lane, {@code pixel * taps + tap}. */
  int[] samples(int lane) {
    int[] feature = chip.feature[lane];
    int low = chip.config.format().activationMin() - zero;
    int high = chip.config.format().activationMax() - zero;
    int bits = 2 * fractionBits + (masks == null ? 0 : grid.getInt(Grid.MASK_SHIFT));
    int[] result = new int[down.length];
    int[] v = new int[4];
    for (int n = 0; n < result.length; n++) {
      for (int c = 0; c < 4; c++) {
        int word = corners[4 * n + c];
        v[c] = word == OUTSIDE ? 0 : feature[word] - zero;
      }
      long sum = Interpolation.sum(v[0], v[1], v[2], v[3], down[n], across[n], fractionBits);
      sum *= masks == null ? 1 : masks[n];
      result[n] = Interpolation.round(sum, bits, low, high) + zero;
    }
    return result;
  }
}
