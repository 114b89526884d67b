package dev.weft.compiler;

import dev.weft.hw.isa.Instruction;
import dev.weft.hw.isa.Isa;
import dev.weft.hw.isa.Opcode;
import dev.weft.quant.kernel.Window;

/** CONV instructions together with the words they touch. */
final class ConvBuilder {
  private ConvBuilder() {}

  /**
   * Adds a chunk of weights to the sums of a tile: one CONV, or two where 8-bit weights are two
   * nibbles.
   *
   * @param box the tile
   * @param source where the window of its first pixel lies in the chunk's first plane
   * @param weights of the chunk, in the weight memory
   * @param accumulators of the tile's first pixel
   * @param accumulate there are sums already
   */
  static void addTo(
      OnChip chip,
      Window window,
      Box box,
      WeightChunk chunk,
      boolean nibbles,
      Source source,
      int weights,
      int accumulators,
      boolean accumulate) {
    for (int nibble = 0; nibble < (nibbles ? 2 : 1); nibble++) {
      add(
          chip,
          window,
          box,
          chunk,
          source,
          weights + nibble * chunk.words(),
          accumulators,
          accumulate || nibble > 0,
          nibbles,
          nibble);
    }
  }

  private static void add(
      OnChip chip,
      Window window,
      Box box,
      WeightChunk chunk,
      Source source,
      int weights,
      int accumulators,
      boolean accumulate,
      boolean nibbles,
      int nibble) {
    int bank = chip.config().buffers().accumulatorWords() / 2;
    int pitch = source.pitch();
    int first =
        source.word()
            + chunk.kernelTop() * window.dilationHeight() * pitch
            + chunk.kernelLeft() * window.dilationWidth();
    int reach =
        (chunk.ranks() - 1) * source.planeStep()
            + ((box.rows() - 1) * window.strideHeight()
                    + (chunk.kernelRows() - 1) * window.dilationHeight())
                * pitch
            + (box.columns() - 1) * window.strideWidth()
            + (chunk.kernelColumns() - 1) * window.dilationWidth()
            + 1;
    chip.add(
        Opcode.CONV,
        Instruction.of(Opcode.CONV)
            .set(Isa.Conv.SOURCE, first)
            .set(Isa.Conv.WEIGHTS, weights)
            .set(Isa.Conv.ACCUMULATOR, accumulators)
            .set(Isa.Conv.ACCUMULATE, accumulate ? 1 : 0)
            .set(Isa.Conv.UNSIGNED_WEIGHTS, nibbles && nibble == 0 ? 1 : 0)
            .set(Isa.Conv.SHIFT_WEIGHTS, nibble)
            .set(Isa.Conv.INPUT_BLOCKS, chunk.ranks())
            .set(Isa.Conv.KERNEL_ROWS, chunk.kernelRows())
            .set(Isa.Conv.KERNEL_COLUMNS, chunk.kernelColumns())
            .set(Isa.Conv.ROWS, box.rows())
            .set(Isa.Conv.COLUMNS, box.columns())
            .set(Isa.Conv.COLUMN_STEP, window.strideWidth())
            .set(Isa.Conv.ROW_STEP, (long) window.strideHeight() * pitch)
            .set(Isa.Conv.TAP_COLUMN_STEP, window.dilationWidth())
            .set(Isa.Conv.TAP_ROW_STEP, (long) window.dilationHeight() * pitch)
            .set(Isa.Conv.BLOCK_STEP, source.planeStep())
            .set(Isa.Conv.COLUMN_REPEAT, 1)
            .set(Isa.Conv.ROW_REPEAT, 1),
        Access.read(Access.Memory.FEATURE, first, reach),
        Access.read(Access.Memory.WEIGHT, weights, chunk.words()),
        // The bank has one read port: the array may not begin in it while another tile's sums are
        // still drained, wherever in the bank they lie.
        Access.write(Access.Memory.ACCUMULATOR, accumulators - accumulators % bank, bank));
  }
}
