package dev.weft.timing;

import dev.weft.compiler.Program;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.isa.Instruction;
import dev.weft.hw.isa.Opcode;
import dev.weft.hw.isa.Unit;
import dev.weft.hw.regs.Counter;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * How long a program takes, without RTL and without data: the units' control, the semaphores, the
 * AXI port and the DRAM, a cycle at a time. It follows the hardware's own structure, so that what
 * binds here binds there; RTL is the judge, and a test holds the two together.
 */
public final class TimingModel {
  /** Nothing takes this long: a program that has not ended is one that never will. */
  private static final long MOST_CYCLES = 20_000_000_000L;

  private final AcceleratorConfig config;
  private final MemoryTiming memory;

  public TimingModel(AcceleratorConfig config, MemoryTiming memory) {
    this.config = config;
    this.memory = memory;
  }

  /** Runs a program that was compiled for this configuration. */
  public Prediction predict(Program program) {
    return new Run(program, null).run();
  }

  /** The same, and when each instruction ran. */
  public Trace trace(Program program) {
    ActivityLog log = new ActivityLog();
    Prediction prediction = new Run(program, log).run();
    return new Trace(prediction, log.entries());
  }

  /**
   * A prediction with its timeline.
   *
   * @param activity when units took and finished instructions, as simulated hardware notes it
   */
  public record Trace(Prediction prediction, long[] activity) {}

  private final class Run {
    private final Program program;
    private final ActivityLog log;
    private final Semaphores semaphores = new Semaphores();
    private final Tally tally = new Tally();
    private final long[][] samples;
    private final UnitModel[] units = new UnitModel[Unit.values().length];
    private long cycle;

    Run(Program program, ActivityLog log) {
      this.program = program;
      this.log = log;
      samples = new long[program.layers().size()][];
    }

    Prediction run() {
      WriteChannel writes = new WriteChannel(config, memory);
      LoadModel load = new LoadModel(config, semaphores, tally);
      units[Unit.LOAD.ordinal()] = load;
      units[Unit.ARRAY.ordinal()] = new ArrayModel(config, semaphores, tally);
      units[Unit.POST.ordinal()] = new PostModel(config, semaphores, tally);
      units[Unit.STORE.ordinal()] =
          new StoreModel(
              config, semaphores, tally, writes, layer -> samples[layer] = tally.snapshot());
      FetchModel fetch =
          new FetchModel(config, instructions(), program.instructionOffset(), units, tally);
      ReadChannel reads = new ReadChannel(config, memory, fetch, load);
      load.connect(reads);
      Dram dram = new Dram(memory, config.axi().beatBytes(), tally);
      UnitModel[] running = Arrays.stream(units).filter(u -> u != null).toArray(UnitModel[]::new);
      for (UnitModel unit : running) {
        unit.noteIn(log);
      }
      boolean ended = false;
      while (!ended) {
        dram.step(reads, writes, cycle);
        reads.issue(cycle);
        writes.issue();
        for (UnitModel unit : running) {
          unit.step(cycle);
        }
        ended = fetch.step(reads) && reads.isIdle() && writes.isIdle();
        semaphores.settle();
        tally.count(Counter.CYCLES);
        if (++cycle > MOST_CYCLES) {
          throw new IllegalStateException(
              "program '" + program.name() + "' does not end: its semaphores lock each other out");
        }
      }
      long[] none = new long[Counter.values().length];
      return new Prediction(cycle, Tally.between(none, tally.snapshot()), layers());
    }

    private List<Instruction> instructions() {
      ByteBuffer code = ByteBuffer.wrap(program.image());
      code.position(program.instructionOffset());
      List<Instruction> list = new ArrayList<>();
      for (int i = 0; i < program.instructionCount(); i++) {
        list.add(Instruction.decode(code));
      }
      if (list.get(list.size() - 1).opcode() != Opcode.END) {
        throw new IllegalArgumentException("program '" + program.name() + "' has no END");
      }
      return list;
    }

    private List<Map<Counter, Long>> layers() {
      List<Map<Counter, Long>> layers = new ArrayList<>();
      long[] before = new long[Counter.values().length];
      for (long[] sample : samples) {
        if (sample == null) {
          layers.add(Map.of());
        } else {
          layers.add(Tally.between(before, sample));
          before = sample;
        }
      }
      return List.copyOf(layers);
    }
  }
}
