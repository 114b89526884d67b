package dev.weft.explore;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.arch.AcceleratorConfig.Buffers;
import dev.weft.hw.arith.LookupTable;

/**
 * Block RAMs of a configuration's memories, by the shapes that a block can take (UG573, UG473):
 * what synthesis does with memories of at least {@link AcceleratorConfig#BLOCK_RAM_WORDS} words.
 * Shallower ones become LUTs.
 */
final class BlockRams {
  /** Words of a block of 36 Kbit that reads on one port and writes on the other, by width. */
  private static final int[][] SIMPLE = {
    {72, 512}, {36, 1024}, {18, 2048}, {9, 4096}, {4, 8192}, {2, 16384}, {1, 32768}
  };

  /** Of one whose ports both read and write. */
  private static final int[][] TRUE_DUAL = {
    {36, 1024}, {18, 2048}, {9, 4096}, {4, 8192}, {2, 16384}, {1, 32768}
  };

  private static final int TAP_BANKS = 4;
  private static final int ACCUMULATOR_BANKS = 2;

  /** Sums that share a memory, as they share a multiplier. */
  private static final int COLUMNS_PER_MEMORY = 2;

  /** Bits of a parameter record that are kept. */
  private static final int PARAM_BITS = 71;

  private BlockRams() {}

  /** Blocks of 36 Kbit; one of 18 Kbit counts half. */
  static double of(AcceleratorConfig config) {
    Buffers b = config.buffers();
    int vector = 8 * config.vectorBytes();
    int banks = AcceleratorConfig.FEATURE_BANKS;
    // Where whole windows are sampled the features are read on both ports.
    int[][] featureShapes = config.samplesWindows() ? TRUE_DUAL : SIMPLE;
    double features = banks * blocks(featureShapes, vector, b.featureWords() / banks);
    int sums = COLUMNS_PER_MEMORY * config.format().accumulatorBits();
    double accumulators =
        (double) ACCUMULATOR_BANKS
            * config.array().columns()
            / COLUMNS_PER_MEMORY
            * whole(sums, b.accumulatorWords() / ACCUMULATOR_BANKS);
    int tapBanks = config.vector().windowRows() == 1 ? 1 : TAP_BANKS;
    int taps = config.lanes() * config.format().tapBits();
    return features
        + accumulators
        + whole(8 * config.weightRowBytes(), b.weightWords())
        + whole(vector, b.outputWords())
        + whole(PARAM_BITS, b.paramWords())
        + Math.ceil(tapBanks * blocks(SIMPLE, taps, b.tapWords() / tapBanks))
        + Math.ceil(
            config.lanes() * blocks(SIMPLE, config.format().tableBits(), LookupTable.ENTRIES));
  }

  private static double whole(int width, int depth) {
    return Math.ceil(blocks(SIMPLE, width, depth));
  }

  /** Whether all memories are deep enough for blocks. */
  static boolean holdAll(AcceleratorConfig config) {
    Buffers b = config.buffers();
    return Math.min(
            Math.min(b.featureWords() / AcceleratorConfig.FEATURE_BANKS, b.weightWords()),
            Math.min(
                Math.min(b.accumulatorWords() / ACCUMULATOR_BANKS, b.tapWords() / TAP_BANKS),
                Math.min(b.outputWords(), b.paramWords())))
        >= AcceleratorConfig.BLOCK_RAM_WORDS;
  }

  /** The fewest blocks of a memory: whole blocks of one shape, the rest of the width of another. */
  private static double blocks(int[][] shapes, int width, int depth) {
    if (width == 0 || depth < AcceleratorConfig.BLOCK_RAM_WORDS) {
      return 0;
    }
    double best = Double.MAX_VALUE;
    for (int[] shape : shapes) {
      // A half block has half the width at the same depth.
      double deep = Math.ceil((double) depth / shape[1]);
      int rest = width % shape[0];
      double whole = width / shape[0] * deep;
      double half = rest == 0 ? 0 : rest <= shape[0] / 2 ? deep / 2 : deep;
      best = Math.min(best, whole + half);
      if (width >= shape[0]) {
        best = Math.min(best, whole + blocks(shapes, rest, depth));
      }
    }
    return best;
  }
}
