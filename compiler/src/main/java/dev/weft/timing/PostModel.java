package dev.weft.timing;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.isa.Instruction;
import dev.weft.hw.isa.Isa;
import dev.weft.hw.isa.PostOperation;
import dev.weft.hw.isa.Unit;

/** POST: reads its lanes' parameters, then an operation a cycle, then lets the pipeline settle. */
final class PostModel extends UnitModel {
  /** Cycles from the last operation to the next instruction. */
  private static final int SETTLE = 8;

  /** Cycles from the last operation to its result in memory. */
  private static final int STAGES = 17;

  private final int parameterCycles;
  private int parameters;
  private long operations;
  private int settle;
  private boolean taken;
  private final DelayedEvents results = new DelayedEvents();

  PostModel(AcceleratorConfig config, Semaphores semaphores, Tally tally) {
    super(Unit.POST, semaphores, tally);
    parameterCycles = Math.max(config.lanes() - 4, 0) + 1;
  }

  @Override
  boolean ready() {
    return !taken;
  }

  @Override
  void take(Instruction i) {
    taken = true;
    parameters = parameterCycles;
    operations = i.get(Isa.Post.ROWS) * i.get(Isa.Post.COLUMNS) * perPixel(i);
    settle = SETTLE;
  }

  private static long perPixel(Instruction i) {
    PostOperation operation = PostOperation.values()[i.getInt(Isa.Post.OPERATION)];
    long window =
        switch (operation) {
          case DRAIN -> 1;
          case MULTIPLY -> 2;
          default -> i.get(Isa.Post.KERNEL_ROWS) * i.get(Isa.Post.KERNEL_COLUMNS);
        };
    return window + i.get(Isa.Post.ADD_OPERAND);
  }

  @Override
  boolean work(long cycle) {
    for (int n = results.due(cycle); n > 0; n--) {
      done();
    }
    if (!taken) {
      return false;
    }
    if (parameters > 0) {
      parameters--;
      return false;
    }
    if (operations > 0) {
      if (--operations == 0) {
        results.at(cycle + STAGES);
      }
      return true;
    }
    if (--settle == 0) {
      taken = false;
    }
    return false;
  }
}
