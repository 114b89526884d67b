package dev.weft.compiler;

import dev.weft.hw.isa.Instruction;
import dev.weft.hw.isa.Isa;
import dev.weft.hw.isa.Opcode;
import dev.weft.hw.isa.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The program as it grows. Every instruction says which words and bytes it reads and writes; from
 * that follows which earlier instructions of other units it must come after, and {@link
 * Synchronization} turns this into semaphores. All needs point backwards in program order, and
 * units run in order, so the oldest unfinished instruction can always run: no deadlock, however
 * short the queues are.
 */
final class Schedule {
  private static final int UNITS = Unit.values().length;

  private record Entry(Instruction.Builder builder, Unit unit, int[] needs) {}

  private final List<Entry> entries = new ArrayList<>();
  private final Map<Access.Memory, HazardMap> hazards = new EnumMap<>(Access.Memory.class);

  /** Each unit's latest instruction, -1 if it has none. */
  private final int[] latest = new int[UNITS];

  Schedule() {
    Arrays.fill(latest, -1);
    for (Access.Memory m : Access.Memory.values()) {
      hazards.put(m, new HazardMap(UNITS));
    }
  }

  /** Appends an instruction. */
  void add(Opcode opcode, int layer, Instruction.Builder builder, List<Access> accesses) {
    int[] needs = new int[UNITS];
    Arrays.fill(needs, -1);
    int index = entries.size();
    int unit = opcode.unit().ordinal();
    for (Access a : accesses) {
      if (a.write()) {
        hazards.get(a.memory()).write(a.from(), a.to(), unit, index, needs);
      } else {
        hazards.get(a.memory()).read(a.from(), a.to(), unit, index, needs);
      }
    }
    append(opcode, layer, builder, needs);
  }

  private void append(Opcode opcode, int layer, Instruction.Builder builder, int[] needs) {
    latest[opcode.unit().ordinal()] = entries.size();
    entries.add(new Entry(builder.set(Isa.LAYER, layer), opcode.unit(), needs));
  }

  /** Appends an instruction that comes after all of another unit so far. */
  void addAfter(Unit other, Opcode opcode, int layer, Instruction.Builder builder) {
    int[] needs = new int[UNITS];
    Arrays.fill(needs, -1);
    needs[other.ordinal()] = latest[other.ordinal()];
    append(opcode, layer, builder, needs);
  }

  /** All instructions with their semaphores, and END. */
  List<Instruction> finish() {
    Synchronization.apply(
        entries.stream().map(Entry::unit).toList(),
        entries.stream().map(Entry::needs).toList(),
        (instruction, s) -> entries.get(instruction).builder().signal(s.ordinal()),
        (instruction, s) -> entries.get(instruction).builder().await(s.ordinal()));
    List<Instruction> instructions = new ArrayList<>();
    entries.forEach(e -> instructions.add(e.builder().build()));
    instructions.add(Instruction.of(Opcode.END).build());
    return instructions;
  }
}
