package dev.weft.device;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.arith.LookupTable;
import java.util.Random;

/**
 * The accelerator's memories as the software device keeps them: unpacked, and transposed so that
 * inner loops run over pixels. They keep their contents from run to run as the hardware's do.
 */
final class OnChipMemory {
  final AcceleratorConfig config;

  /** Feature vectors, {@code [lane][word]}. */
  final int[][] feature;

  /** Array weights, {@code word * columns + column}, sign-extended. */
  final int[] weight;

  /** Sums, {@code [column][word]}; those of wide formats are wrapped when they are read. */
  final int[][] sum;

  final long[][] wideSum;

  final long[] bias;
  final int[] multiplier;
  final int[] shift;
  final int[] offset;

  /** Depthwise taps, {@code [lane][word]}. */
  final int[][] tap;

  final int[] tableValue = new int[LookupTable.ENTRIES];
  final int[] tableDelta = new int[LookupTable.ENTRIES];

  /** Output vectors as the store unit writes them, {@code word * vectorBytes}. */
  final byte[] output;

  OnChipMemory(AcceleratorConfig config) {
    this.config = config;
    int lanes = config.lanes();
    int columns = config.array().columns();
    AcceleratorConfig.Buffers depths = config.buffers();
    boolean wide = config.format().accumulatorBits() > 32;
    feature = new int[lanes][depths.featureWords()];
    weight = new int[depths.weightWords() * columns];
    sum = new int[wide ? 0 : columns][depths.accumulatorWords()];
    wideSum = new long[wide ? columns : 0][depths.accumulatorWords()];
    bias = new long[depths.paramWords()];
    multiplier = new int[depths.paramWords()];
    shift = new int[depths.paramWords()];
    offset = new int[depths.paramWords()];
    tap = new int[lanes][depths.tapWords()];
    output = new byte[depths.outputWords() * config.vectorBytes()];
  }

  /** Fills every memory with values that a correct program never lets through. */
  void scramble(Random random) {
    int activations = 1 << config.format().activationBits();
    for (int[] lane : feature) {
      fill(lane, random, config.format().activationMin(), activations);
    }
    int weights = 1 << config.format().weightBits();
    fill(weight, random, -weights / 2, weights);
    for (int[] column : sum) {
      fill(column, random, -(1 << 20), 1 << 21);
    }
    for (long[] column : wideSum) {
      for (int i = 0; i < column.length; i++) {
        column[i] = random.nextInt();
      }
    }
    for (int i = 0; i < bias.length; i++) {
      bias[i] = random.nextInt(1 << 20);
      multiplier[i] = random.nextInt(1 << 16);
      shift[i] = 1 + random.nextInt(20);
      offset[i] = random.nextInt(100);
    }
    int taps = 1 << config.format().tapBits();
    for (int[] lane : tap) {
      fill(lane, random, -taps / 2, taps);
    }
    fill(tableValue, random, config.format().activationMin(), activations);
    fill(tableDelta, random, 0, 100);
    random.nextBytes(output);
  }

  private static void fill(int[] memory, Random random, int low, int count) {
    for (int i = 0; i < memory.length; i++) {
      memory[i] = low + random.nextInt(count);
    }
  }
}
