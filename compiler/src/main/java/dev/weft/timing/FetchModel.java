package dev.weft.timing;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.isa.Instruction;
import dev.weft.hw.isa.Isa;
import dev.weft.hw.isa.Opcode;
import dev.weft.hw.regs.Counter;
import java.util.List;

/** Reads the program a few instructions ahead and hands them to the units, in order. */
final class FetchModel implements ReadChannel.Client {
  /** Instructions asked for at a time. */
  private static final int CHUNK = 4;

  /** Instructions that there is room for. */
  private static final int RESERVED = 8;

  private final List<Instruction> program;
  private final UnitModel[] units;
  private final Tally tally;
  private final int beatsPerInstruction;
  private final long base;
  private int asked;
  private int reserved;
  private int beats;
  private int collected;
  private int next;
  private boolean ended;

  /**
   * @param units by {@link dev.weft.hw.isa.Unit}'s ordinal
   */
  FetchModel(
      AcceleratorConfig config,
      List<Instruction> program,
      long base,
      UnitModel[] units,
      Tally tally) {
    this.program = program;
    this.units = units;
    this.base = base;
    this.tally = tally;
    beatsPerInstruction = Isa.BYTES / config.axi().beatBytes();
  }

  @Override
  public boolean hasRoom() {
    return true;
  }

  @Override
  public void beat() {
    beats++;
    tally.count(Counter.FETCH_BEATS);
  }

  /** One cycle; true when END is reached and every unit is idle. */
  boolean step(ReadChannel reads) {
    int wanted = Math.min(CHUNK, program.size() - asked);
    if (wanted > 0 && reserved + wanted <= RESERVED && reads.fetchFree()) {
      reads.fetch(base + (long) asked * Isa.BYTES, (long) wanted * beatsPerInstruction);
      asked += wanted;
      reserved += wanted;
    }
    if (collected < beatsPerInstruction) {
      if (beats > 0) {
        beats--;
        collected++;
      }
      return false;
    }
    Instruction instruction = program.get(next);
    if (instruction.opcode() == Opcode.END) {
      for (UnitModel unit : units) {
        if (unit != null && !unit.isIdle()) {
          return false;
        }
      }
      if (!ended) {
        ended = true;
        tally.count(Counter.INSTRUCTIONS);
      }
      return true;
    }
    UnitModel unit = units[instruction.opcode().unit().ordinal()];
    if (unit.queueHasRoom()) {
      unit.enqueue(instruction);
      next++;
      tally.count(Counter.INSTRUCTIONS);
      reserved--;
      collected = 0;
    }
    return false;
  }
}
