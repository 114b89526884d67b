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
   * A POST that makes a box of vectors.
   *
   * @param params first of the lanes' records
   */
  PostBuilder(PostOperation operation, Box box, OutputStage stage, int params, int lanes) {
    this.box = box;
    builder =
        Instruction.of(Opcode.POST)
            .set(Isa.Post.OPERATION, operation.ordinal())
            .set(Isa.Post.USE_TABLE, stage.table() == null ? 0 : 1)
            .set(Isa.Post.PARAM, params)
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
    if (stage.table() != null) {
      accesses.add(Access.read(Access.Memory.TABLE, 0, dev.weft.hw.arith.LookupTable.ENTRIES));
    }
  }

  /** The results go to the output memory, one after the other. */
  PostBuilder toOutput(int destination) {
    builder.set(Isa.Post.DESTINATION, destination);
    accesses.add(Access.write(Access.Memory.VECTOR, destination, box.words()));
    return this;
  }

  /** The results go to the feature memory, row by row at a pitch. */
  PostBuilder toFeature(int destination, int pitch) {
    builder
        .set(Isa.Post.TO_FEATURE, 1)
        .set(Isa.Post.DESTINATION, destination)
        .set(Isa.Post.DESTINATION_ROW_STEP, box.rows() > 1 ? pitch : 0);
    accesses.add(
        Access.write(
            Access.Memory.FEATURE, destination, (box.rows() - 1L) * pitch + box.columns()));
    return this;
  }

  /** Operand A is a lane group of the accumulators. */
  PostBuilder drain(int accumulators, int laneGroup) {
    builder.set(Isa.Post.ACCUMULATOR, accumulators).set(Isa.Post.GROUP, laneGroup);
    accesses.add(Access.read(Access.Memory.ACCUMULATOR, accumulators, box.words()));
    return this;
  }

  /** Operand A is a window over feature vectors, those of a box of the input. */
  PostBuilder window(Source source, Box input, Window w, Step.Reading reading) {
    builder
        .set(Isa.Post.SOURCE, source.word())
        .set(Isa.Post.KERNEL_ROWS, w.kernelHeight())
        .set(Isa.Post.KERNEL_COLUMNS, w.kernelWidth())
        .set(Isa.Post.COLUMN_STEP, w.strideWidth())
        .set(Isa.Post.ROW_STEP, (long) w.strideHeight() * source.pitch())
        .set(Isa.Post.TAP_COLUMN_STEP, w.dilationWidth())
        .set(Isa.Post.TAP_ROW_STEP, (long) w.dilationHeight() * source.pitch())
        .set(Isa.Post.COLUMN_REPEAT, reading.doubled() ? 2 : reading.repeatWidth())
        .set(Isa.Post.ROW_REPEAT, reading.doubled() ? 2 : reading.repeatHeight());
    if (reading.doubled()) {
      builder
          .set(Isa.Post.DOUBLED, 1)
          .set(Isa.Post.DOUBLED_ROW, Math.floorMod(box.top() - w.padTop(), 2))
          .set(Isa.Post.DOUBLED_COLUMN, Math.floorMod(box.left() - w.padLeft(), 2));
    }
    accesses.add(source.read(input));
    return this;
  }

  /**
   * Taps are samples of a box of the picture, on the grid of the GRID before.
   *
   * @param perPixel results of a pixel: the box of vectors has as many columns for each
   */
  PostBuilder sampled(Source source, Box picture, Window w, int zero, int perPixel) {
    builder
        .set(Isa.Post.SAMPLED, 1)
        .set(Isa.Post.SOURCE, source.word())
        .set(Isa.Post.ZERO_A, zero)
        .set(Isa.Post.KERNEL_ROWS, w.kernelHeight())
        .set(Isa.Post.KERNEL_COLUMNS, w.kernelWidth())
        .set(Isa.Post.COLUMNS, box.columns() / perPixel);
    accesses.add(source.read(picture));
    return this;
  }

  /** Reads these words too. */
  PostBuilder reading(Access access) {
    accesses.add(access);
    return this;
  }

  PostBuilder taps(int taps, int words) {
    builder.set(Isa.Post.TAPS, taps);
    accesses.add(Access.read(Access.Memory.TAP, taps, words));
    return this;
  }

  /** Operand B: one vector for each output pixel, or one for all. */
  PostBuilder operand(Step.Operand operand, Source source, int zeroA, PostOperation operation) {
    builder
        .set(Isa.Post.SOURCE_B, source.word())
        .set(Isa.Post.COLUMN_STEP_B, operand.broadcast() ? 0 : 1)
        .set(Isa.Post.ROW_STEP_B, operand.broadcast() ? 0 : source.pitch())
        .set(Isa.Post.ZERO_B, operand.map().zeroPoint());
    if (operation == PostOperation.MULTIPLY) {
      builder.set(Isa.Post.ZERO_A, zeroA);
    } else {
      builder
          .set(Isa.Post.ADD_OPERAND, 1)
          .set(Isa.Post.MULTIPLIER_B, operand.factor().multiplier())
          .set(Isa.Post.SHIFT_B, operand.factor().shift());
    }
    accesses.add(source.read(operand.broadcast() ? new Box(0, 0, 1, 1) : box));
    return this;
  }

  void addTo(OnChip chip) {
    chip.add(Opcode.POST, builder, accesses.toArray(Access[]::new));
  }
}
