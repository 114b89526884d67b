package dev.weft.compiler;

import dev.weft.hw.isa.Instruction;
import dev.weft.hw.isa.Isa;
import dev.weft.hw.isa.Opcode;
import dev.weft.hw.isa.PostOperation;
import dev.weft.quant.kernel.OutputStage;
import dev.weft.quant.kernel.Window;
import java.util.ArrayList;
import java.util.List;

/** A POST instruction together with the words it touches. */
final class PostBuilder {
  private final Box box;
  private final Instruction.Builder builder;
  private final List<Access> accesses = new ArrayList<>();

  /**
   * A POST that makes a box of output vectors.
   *
   * @param params first of the lanes' records
   * @param destination first output vector
   */
  PostBuilder(
      PostOperation operation, Box box, OutputStage stage, int params, int destination, int lanes) {
    this.box = box;
    builder =
        Instruction.of(Opcode.POST)
            .set(Isa.Post.OPERATION, operation.ordinal())
            .set(Isa.Post.USE_TABLE, stage.table() == null ? 0 : 1)
            .set(Isa.Post.PARAM, params)
            .set(Isa.Post.DESTINATION, destination)
            .set(Isa.Post.KERNEL_ROWS, 1)
            .set(Isa.Post.KERNEL_COLUMNS, 1)
            .set(Isa.Post.ROWS, box.rows())
            .set(Isa.Post.COLUMNS, box.columns())
            .set(Isa.Post.COLUMN_REPEAT, 1)
            .set(Isa.Post.ROW_REPEAT, 1)
            .set(Isa.Post.SHIFT_B, 1)
            .set(Isa.Post.CLAMP_LOW, stage.clampLow())
            .set(Isa.Post.CLAMP_HIGH, stage.clampHigh());
    accesses.add(Access.read(Access.Memory.PARAM, params, lanes));
    accesses.add(Access.write(Access.Memory.VECTOR, destination, box.words()));
    if (stage.table() != null) {
      accesses.add(Access.read(Access.Memory.TABLE, 0, dev.weft.hw.arith.LookupTable.ENTRIES));
    }
  }

  /** Operand A is a lane group of the accumulators. */
  PostBuilder drain(int accumulators, int laneGroup) {
    builder.set(Isa.Post.ACCUMULATOR, accumulators).set(Isa.Post.GROUP, laneGroup);
    accesses.add(Access.read(Access.Memory.ACCUMULATOR, accumulators, box.words()));
    return this;
  }

  /** Operand A is a window over feature vectors. */
  PostBuilder window(int source, Box input, Window w, int repeatHeight, int repeatWidth) {
    builder
        .set(Isa.Post.SOURCE, source)
        .set(Isa.Post.KERNEL_ROWS, w.kernelHeight())
        .set(Isa.Post.KERNEL_COLUMNS, w.kernelWidth())
        .set(Isa.Post.COLUMN_STEP, w.strideWidth())
        .set(Isa.Post.ROW_STEP, (long) w.strideHeight() * input.columns())
        .set(Isa.Post.TAP_COLUMN_STEP, w.dilationWidth())
        .set(Isa.Post.TAP_ROW_STEP, (long) w.dilationHeight() * input.columns())
        .set(Isa.Post.COLUMN_REPEAT, repeatWidth)
        .set(Isa.Post.ROW_REPEAT, repeatHeight);
    accesses.add(Access.read(Access.Memory.FEATURE, source, input.words()));
    return this;
  }

  PostBuilder taps(int taps, int words) {
    builder.set(Isa.Post.TAPS, taps);
    accesses.add(Access.read(Access.Memory.TAP, taps, words));
    return this;
  }

  /** Operand B: one vector for each output pixel, or one for all. */
  PostBuilder operand(Step.Operand operand, int source, int zeroA, PostOperation operation) {
    builder
        .set(Isa.Post.SOURCE_B, source)
        .set(Isa.Post.COLUMN_STEP_B, operand.broadcast() ? 0 : 1)
        .set(Isa.Post.ROW_STEP_B, operand.broadcast() ? 0 : box.columns())
        .set(Isa.Post.ZERO_B, operand.map().zeroPoint());
    if (operation == PostOperation.MULTIPLY) {
      builder.set(Isa.Post.ZERO_A, zeroA);
    } else {
      builder
          .set(Isa.Post.ADD_OPERAND, 1)
          .set(Isa.Post.MULTIPLIER_B, operand.factor().multiplier())
          .set(Isa.Post.SHIFT_B, operand.factor().shift());
    }
    accesses.add(Access.read(Access.Memory.FEATURE, source, operand.broadcast() ? 1 : box.words()));
    return this;
  }

  void addTo(OnChip chip) {
    chip.add(Opcode.POST, builder, accesses.toArray(Access[]::new));
  }
}
