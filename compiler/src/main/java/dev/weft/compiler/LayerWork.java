package dev.weft.compiler;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.isa.Instruction;
import dev.weft.hw.isa.Isa;
import dev.weft.hw.isa.Opcode;
import dev.weft.hw.isa.PostOperation;
import java.nio.ByteBuffer;

/**
 * What of a program's work is each layer's: the cycles for which its instructions occupy array and
 * post unit if nothing holds them up. By it the time of layers that ran together is divided.
 */
public final class LayerWork {
  private LayerWork() {}

  /** Cycles of each layer's instructions, in the order of {@link Program#layers}. */
  public static long[] of(Program program, AcceleratorConfig config) {
    long[] cycles = new long[program.layers().size()];
    ByteBuffer code = ByteBuffer.wrap(program.image());
    code.position(program.instructionOffset());
    for (int i = 0; i < program.instructionCount(); i++) {
      Instruction instruction = Instruction.decode(code);
      if (instruction.opcode() != Opcode.END) {
        cycles[instruction.getInt(Isa.LAYER)] += cycles(instruction, config);
      }
    }
    return cycles;
  }

  private static long cycles(Instruction i, AcceleratorConfig config) {
    if (i.opcode() == Opcode.CONV) {
      long vectors =
          i.get(Isa.Conv.INPUT_BLOCKS)
              * i.get(Isa.Conv.KERNEL_ROWS)
              * i.get(Isa.Conv.KERNEL_COLUMNS);
      long pixels = i.get(Isa.Conv.ROWS) * i.get(Isa.Conv.COLUMNS);
      return config.passes(Math.toIntExact(vectors)) * Math.max(pixels, config.array().rows());
    }
    return i.opcode() == Opcode.POST ? i.get(Isa.Post.ROWS) * row(i, config) : 0;
  }

  private static long row(Instruction i, AcceleratorConfig config) {
    int columns = i.getInt(Isa.Post.COLUMNS);
    boolean adds = i.get(Isa.Post.ADD_OPERAND) != 0;
    if (i.get(Isa.Post.OPERATION) == PostOperation.DRAIN.ordinal()) {
      return columns * (adds ? 2L : 1L);
    }
    int height = i.getInt(Isa.Post.KERNEL_ROWS);
    int width = i.getInt(Isa.Post.KERNEL_COLUMNS);
    if (i.get(Isa.Post.SAMPLED) != 0) {
      return (long) columns * height * width;
    }
    return PostTime.row(
        columns,
        height,
        width,
        i.getInt(Isa.Post.COLUMN_STEP),
        i.getInt(Isa.Post.TAP_COLUMN_STEP),
        i.get(Isa.Post.COLUMN_REPEAT) <= 1 || i.get(Isa.Post.DOUBLED) != 0,
        adds,
        config);
  }
}
