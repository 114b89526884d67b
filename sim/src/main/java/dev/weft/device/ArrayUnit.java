package dev.weft.device;

import dev.weft.hw.arch.NumberFormat;
import dev.weft.hw.isa.Instruction;
import dev.weft.hw.isa.Isa.Conv;
import java.util.Arrays;

/**
 * Runs CONV. Inner loops run over the pixels of a tile, eight rows of the array at once, so that
 * the JIT compiler makes vector instructions of them.
 */
final class ArrayUnit {
  private static final int UNROLL = 8;

  private final OnChipMemory chip;
  private final int lanes;
  private final int rows;
  private final int columns;
  private final int smallestWeight;
  private final int[][] inp;
  private final int[] wgt;

  ArrayUnit(OnChipMemory chip) {
    this.chip = chip;
    lanes = chip.config.lanes();
    rows = chip.config.array().rows();
    columns = chip.config.array().columns();
    NumberFormat format = chip.config.format();
    smallestWeight =
        chip.config.array().packedProducts() == 2
            ? 1 - (1 << (format.operandBits() - 1))
            : Integer.MIN_VALUE;
    int padded = (rows + UNROLL - 1) / UNROLL * UNROLL;
    inp = new int[padded][chip.config.buffers().accumulatorWords()];
    wgt = new int[padded];
  }

  void run(Instruction conv) {
    PixelWalk walk =
        new PixelWalk(
            conv.getInt(Conv.ROWS),
            conv.getInt(Conv.COLUMNS),
            conv.getInt(Conv.ROW_STEP),
            conv.getInt(Conv.COLUMN_STEP),
            conv.getInt(Conv.ROW_REPEAT),
            conv.getInt(Conv.COLUMN_REPEAT));
    int blocks = conv.getInt(Conv.INPUT_BLOCKS);
    int kernelRows = conv.getInt(Conv.KERNEL_ROWS);
    int kernelColumns = conv.getInt(Conv.KERNEL_COLUMNS);
    int source = conv.getInt(Conv.SOURCE);
    int blockStep = conv.getInt(Conv.BLOCK_STEP);
    int tapRowStep = conv.getInt(Conv.TAP_ROW_STEP);
    int tapColumnStep = conv.getInt(Conv.TAP_COLUMN_STEP);
    int weights = conv.getInt(Conv.WEIGHTS);
    int accumulator = conv.getInt(Conv.ACCUMULATOR);
    long vectors = (long) blocks * kernelRows * kernelColumns;
    if (vectors < 1) {
      throw new IllegalStateException(
          "inputBlocks x kernelRows x kernelColumns is " + vectors + ", expected at least 1");
    }
    long passes = (vectors * lanes + rows - 1) / rows;
    long span =
        walk.span()
            + (blocks - 1L) * blockStep
            + (kernelRows - 1L) * tapRowStep
            + (kernelColumns - 1L) * tapColumnStep;
    Range.check("FEATURE words", source, span + 1, chip.config.buffers().featureWords());
    Range.check("WEIGHT words", weights, passes * rows, chip.config.buffers().weightWords());
    Range.check(
        "accumulator words", accumulator, walk.pixels(), chip.config.buffers().accumulatorWords());

    boolean unsigned = conv.get(Conv.UNSIGNED_WEIGHTS) != 0;
    int shift = conv.get(Conv.SHIFT_WEIGHTS) != 0 ? 4 : 0;
    if (conv.get(Conv.ACCUMULATE) == 0) {
      clear(accumulator, walk.pixels());
    }
    // The vectors' lanes, one after the other, fill pass after pass.
    int row = 0;
    for (int b = 0; b < blocks; b++) {
      for (int ky = 0; ky < kernelRows; ky++) {
        for (int kx = 0; kx < kernelColumns; kx++) {
          int first = source + b * blockStep + ky * tapRowStep + kx * tapColumnStep;
          for (int lane = 0; lane < lanes; lane++) {
            walk.gather(chip.feature[lane], first, inp[row++]);
            if (row == rows) {
              pass(weights, unsigned, shift, accumulator, walk.pixels());
              weights += rows;
              row = 0;
            }
          }
        }
      }
    }
    if (row > 0) {
      checkUnused(weights, row);
      pass(weights, unsigned, shift, accumulator, walk.pixels());
    }
  }

  /** Rows behind the last vector see anything: their weights must be zero. */
  private void checkUnused(int weights, int firstRow) {
    for (int i = (weights + firstRow) * columns; i < (weights + rows) * columns; i++) {
      if (chip.weight[i] != 0) {
        throw new IllegalStateException(
            "weight "
                + chip.weight[i]
                + " at word "
                + i / columns
                + " belongs to no input, expected 0 to fill up the last pass");
      }
    }
  }

  private void clear(int accumulator, int pixels) {
    for (int[] column : chip.sum) {
      Arrays.fill(column, accumulator, accumulator + pixels, 0);
    }
    for (long[] column : chip.wideSum) {
      Arrays.fill(column, accumulator, accumulator + pixels, 0);
    }
  }

  private void pass(int weights, boolean unsigned, int shift, int accumulator, int pixels) {
    for (int c = 0; c < columns; c++) {
      for (int r = 0; r < rows; r++) {
        int w = chip.weight[(weights + r) * columns + c];
        if (w < smallestWeight) {
          throw new IllegalStateException(
              "weight "
                  + w
                  + " is used, but two products share a multiplier: at least "
                  + smallestWeight);
        }
        wgt[r] = (unsigned ? w & 15 : w) << shift;
      }
      for (int r = 0; r < wgt.length; r += UNROLL) {
        if (allZero(r)) {
          continue;
        }
        if (chip.sum.length > 0) {
          accumulate(chip.sum[c], accumulator, r, pixels);
        } else {
          accumulateWide(chip.wideSum[c], accumulator, r, pixels);
        }
      }
    }
  }

  private boolean allZero(int r) {
    int bits = 0;
    for (int i = r; i < r + UNROLL; i++) {
      bits |= wgt[i];
    }
    return bits == 0;
  }

  private void accumulate(int[] acc, int a, int r, int pixels) {
    multiply(
        acc,
        a,
        pixels,
        inp[r],
        inp[r + 1],
        inp[r + 2],
        inp[r + 3],
        inp[r + 4],
        inp[r + 5],
        inp[r + 6],
        inp[r + 7],
        wgt[r],
        wgt[r + 1],
        wgt[r + 2],
        wgt[r + 3],
        wgt[r + 4],
        wgt[r + 5],
        wgt[r + 6],
        wgt[r + 7]);
  }

  private static void multiply(
      int[] acc,
      int a,
      int pixels,
      int[] x0,
      int[] x1,
      int[] x2,
      int[] x3,
      int[] x4,
      int[] x5,
      int[] x6,
      int[] x7,
      int w0,
      int w1,
      int w2,
      int w3,
      int w4,
      int w5,
      int w6,
      int w7) {
    for (int p = 0; p < pixels; p++) {
      acc[a + p] +=
          x0[p] * w0
              + x1[p] * w1
              + x2[p] * w2
              + x3[p] * w3
              + x4[p] * w4
              + x5[p] * w5
              + x6[p] * w6
              + x7[p] * w7;
    }
  }

  private void accumulateWide(long[] acc, int a, int r, int pixels) {
    for (int i = r; i < r + UNROLL; i += 2) {
      int[] x0 = inp[i];
      int[] x1 = inp[i + 1];
      int w0 = wgt[i];
      int w1 = wgt[i + 1];
      for (int p = 0; p < pixels; p++) {
        acc[a + p] += (long) (x0[p] * w0) + x1[p] * w1;
      }
    }
  }
}
