package dev.weft.explore;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.arch.AcceleratorConfig.Buffers;
import dev.weft.hw.isa.Record128;

/** How many bits a configuration's on-chip memories hold. */
final class MemoryBits {
  /** Bits of a block RAM without its parity, which 8-bit data cannot use. */
  static final int BLOCK_RAM = 32 * 1024;

  private MemoryBits() {}

  static long of(AcceleratorConfig config) {
    Buffers b = config.buffers();
    int vector = 8 * config.vectorBytes();
    long sums = (long) config.array().columns() * config.format().accumulatorBits();
    return (long) b.featureWords() * vector
        + (long) b.weightWords() * 8 * config.weightRowBytes()
        + b.accumulatorWords() * sums
        + (long) b.paramWords() * 8 * Record128.BYTES
        + (long) b.tapWords() * config.lanes() * config.format().tapBits()
        + (long) b.outputWords() * vector;
  }
}
