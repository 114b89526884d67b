package dev.weft.compiler;

import dev.weft.hw.isa.Buffer;
import dev.weft.hw.isa.Field;
import dev.weft.hw.isa.Instruction;
import dev.weft.hw.isa.Isa;
import dev.weft.hw.isa.Opcode;
import dev.weft.hw.isa.PostOperation;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A program as text: its layers, and one line for each instruction with its semaphores by name. */
public final class Listing {
  private Listing() {}

  /** The instructions as they stand in the image. */
  public static List<Instruction> instructions(Program program) {
    ByteBuffer code = ByteBuffer.wrap(program.image()).position(program.instructionOffset());
    List<Instruction> instructions = new ArrayList<>();
    for (int i = 0; i < program.instructionCount(); i++) {
      instructions.add(Instruction.decode(code));
    }
    return instructions;
  }

  /** The whole program. */
  public static String of(Program program) {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "program %s for %s (%016x): %d instructions, image %d, workspace %d, input %d, output %d bytes%n",
            program.name(),
            program.configName(),
            program.fingerprint(),
            program.instructionCount(),
            program.image().length,
            program.workspaceBytes(),
            program.inputBytes(),
            program.outputBytes()));
    int layer = -1;
    int index = 0;
    for (Instruction i : instructions(program)) {
      if (i.opcode() != Opcode.END && i.getInt(Isa.LAYER) != layer) {
        layer = i.getInt(Isa.LAYER);
        Program.Layer l = program.layers().get(layer);
        text.append(
            String.format(
                Locale.ROOT,
                "layer %d %s %s: %d MAC, reads %d, writes %d bytes%n",
                layer,
                l.name(),
                l.operator(),
                l.macs(),
                l.bytesRead(),
                l.bytesWritten()));
      }
      text.append(String.format(Locale.ROOT, "%6d %s%n", index++, line(i)));
    }
    return text.toString();
  }

  /** One instruction: zero fields are left out. */
  static String line(Instruction i) {
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-5s", i.opcode()));
    if (i.opcode() == Opcode.LOAD) {
      line.append(' ').append(Buffer.values()[i.getInt(Isa.Load.BUFFER)]);
    } else if (i.opcode() == Opcode.POST) {
      line.append(' ').append(PostOperation.values()[i.getInt(Isa.Post.OPERATION)]);
    }
    for (Field f : i.opcode().fields()) {
      if (i.get(f) != 0 && f != Isa.Load.BUFFER && f != Isa.Post.OPERATION) {
        line.append(' ').append(f.name()).append('=').append(i.get(f));
      }
    }
    semaphores(line, " wait ", i.get(Isa.WAIT));
    semaphores(line, " signal ", i.get(Isa.SIGNAL));
    return line.toString();
  }

  private static void semaphores(StringBuilder line, String word, long mask) {
    for (Semaphore s : Semaphore.values()) {
      if ((mask >> s.ordinal() & 1) != 0) {
        line.append(word).append(s);
      }
    }
  }
}
