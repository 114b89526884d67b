package dev.weft.device;

import dev.weft.device.ExecutionOrder.Candidate;
import dev.weft.hw.isa.Instruction;
import dev.weft.hw.isa.Isa;
import dev.weft.hw.isa.Opcode;
import dev.weft.hw.isa.Unit;
import dev.weft.hw.regs.Counter;
import dev.weft.hw.regs.ErrorKind;
import dev.weft.hw.regs.Register;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.Function;

/**
 * One run of a program on the software device: fetch fills the units' queues, and each step runs
 * one instruction that may run, whole. Between units only semaphores keep order, so the choice is
 * free and comes from an {@link ExecutionOrder}.
 */
final class Execution {
  /** An instruction and its place in the program. */
  private record Entry(int index, Instruction instruction) {}

  private final ControlRegisters registers;
  private final Bus bus;
  private final LoadUnit load;
  private final ArrayUnit array;
  private final PostUnit post;
  private final StoreUnit store;
  private final Function<List<Candidate>, Candidate> chooser;
  private final Map<Unit, Queue<Entry>> queues = new EnumMap<>(Unit.class);
  private final int[] semaphores = new int[Isa.SEMAPHORES];
  private Entry fetched;
  private int next;
  private boolean ended;

  Execution(OnChipMemory chip, Bus bus, ControlRegisters registers, ExecutionOrder order) {
    this.registers = registers;
    this.bus = bus;
    load = new LoadUnit(chip, bus);
    array = new ArrayUnit(chip);
    post = new PostUnit(chip);
    store = new StoreUnit(chip, bus, registers);
    chooser = order.chooser();
    for (Unit unit : Unit.values()) {
      if (unit != Unit.FETCH) {
        queues.put(unit, new ArrayDeque<>());
      }
    }
  }

  /** What a step came to. */
  enum Step {
    PROGRESS,
    /** The program has ended; the registers say how. */
    FINISHED,
    /** A deadlock without a watchdog: nothing will ever happen. */
    STUCK
  }

  /** Runs one instruction, or fetches one. */
  Step step() {
    List<Candidate> candidates = candidates();
    if (candidates.isEmpty()) {
      return ended && idle() ? finish(null) : deadlock();
    }
    Candidate chosen = chooser.apply(candidates);
    return chosen.unit() == Unit.FETCH
        ? fetch()
        : execute(chosen.unit(), queues.get(chosen.unit()).remove());
  }

  private List<Candidate> candidates() {
    List<Candidate> candidates = new ArrayList<>();
    if (!ended && (fetched == null || queues.get(unit(fetched)).size() < Isa.QUEUE_DEPTH)) {
      candidates.add(new Candidate(Unit.FETCH, next));
    }
    queues.forEach(
        (unit, queue) -> {
          if (!queue.isEmpty() && ready(queue.peek().instruction())) {
            candidates.add(new Candidate(unit, queue.peek().index()));
          }
        });
    return candidates;
  }

  private boolean idle() {
    return queues.values().stream().allMatch(Queue::isEmpty);
  }

  private boolean ready(Instruction instruction) {
    long wait = instruction.get(Isa.WAIT);
    for (int s = 0; s < semaphores.length; s++) {
      if ((wait >> s & 1) != 0 && semaphores[s] == 0) {
        return false;
      }
    }
    return true;
  }

  private static Unit unit(Entry entry) {
    return entry.instruction().opcode().unit();
  }

  /** Hands out the instruction in hand, or reads the next one. */
  private Step fetch() {
    if (fetched != null) {
      queues.get(unit(fetched)).add(fetched);
      registers.count(Counter.INSTRUCTIONS, 1);
      fetched = null;
      return Step.PROGRESS;
    }
    if (next >= Integer.toUnsignedLong(registers.get(Register.PROGRAM_COUNT))) {
      return finish(new Fault(Unit.FETCH, ErrorKind.PROGRAM_END, 0, 0, next));
    }
    byte[] bytes = new byte[Isa.BYTES];
    long offset =
        Integer.toUnsignedLong(registers.get(Register.PROGRAM_OFFSET)) + (long) next * Isa.BYTES;
    try {
      bus.read(registers.base(0) + offset, bytes, 0, bytes.length);
    } catch (Bus.BusError e) {
      return finish(new Fault(Unit.FETCH, e.kind, 0, Fault.DECERR, next));
    }
    int code = bytes[0] & 255;
    if (Opcode.of(code).isEmpty()) {
      return finish(new Fault(Unit.FETCH, ErrorKind.BAD_OPCODE, code, 0, next));
    }
    Entry entry = new Entry(next++, Instruction.decode(ByteBuffer.wrap(bytes)));
    if (entry.instruction().opcode() == Opcode.END) {
      ended = true;
      registers.count(Counter.INSTRUCTIONS, 1);
    } else {
      fetched = entry;
    }
    return Step.PROGRESS;
  }

  private Step execute(Unit unit, Entry entry) {
    Instruction instruction = entry.instruction();
    int code = instruction.opcode().code();
    long wait = instruction.get(Isa.WAIT);
    long signal = instruction.get(Isa.SIGNAL);
    for (int s = 0; s < semaphores.length; s++) {
      semaphores[s] -= (int) (wait >> s & 1);
    }
    try {
      run(instruction);
    } catch (Bus.BusError e) {
      return finish(new Fault(unit, e.kind, code, Fault.DECERR, entry.index()));
    } catch (IllegalStateException e) {
      throw new IllegalStateException(
          "instruction " + entry.index() + ": " + e.getMessage() + "; " + instruction, e);
    }
    for (int s = 0; s < semaphores.length; s++) {
      semaphores[s] += (int) (signal >> s & 1);
      if (semaphores[s] > Isa.SEMAPHORE_MAX) {
        return finish(new Fault(unit, ErrorKind.SEMAPHORE, code, 0, entry.index()));
      }
    }
    return Step.PROGRESS;
  }

  private void run(Instruction instruction) {
    long beats =
        switch (instruction.opcode()) {
          case LOAD -> load.run(instruction);
          case CONV -> {
            array.run(instruction);
            yield 0;
          }
          case POST -> {
            post.run(instruction);
            yield 0;
          }
          case GRID -> {
            post.grid(instruction);
            yield 0;
          }
          case STORE -> store.run(instruction);
          case END -> throw new IllegalStateException("END stays with fetch");
        };
    if (instruction.opcode() == Opcode.LOAD) {
      registers.count(Counter.READ_BEATS, beats);
    } else {
      registers.count(Counter.WRITE_BEATS, beats);
    }
  }

  /** Nothing may run: the watchdog, if it is on, names the oldest instruction that waits. */
  private Step deadlock() {
    if (registers.get(Register.WATCHDOG) == 0) {
      return Step.STUCK;
    }
    Entry oldest =
        queues.values().stream()
            .filter(q -> !q.isEmpty())
            .map(Queue::peek)
            .min(java.util.Comparator.comparingInt(Entry::index))
            .orElseThrow();
    int code = oldest.instruction().opcode().code();
    return finish(new Fault(unit(oldest), ErrorKind.WATCHDOG, code, 0, oldest.index()));
  }

  private Step finish(Fault fault) {
    registers.finish(fault);
    return Step.FINISHED;
  }
}
