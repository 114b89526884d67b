package dev.weft.timing;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.isa.Instruction;
import dev.weft.hw.isa.Isa;
import dev.weft.hw.isa.Unit;

/**
 * CONV: a pixel a cycle, pass after pass; a pass's weights move into shadow registers while the one
 * before streams.
 */
final class ArrayModel extends UnitModel {
  /** Cycles from a pixel's read to its entry into the array, and behind the last column. */
  private static final int ENTER_DELAY = 2;

  private static final int WRITE_DELAY = 4;

  /** Cycles before a pixel may come again to its sums. */
  private static final int REUSE_CYCLES = 4;

  private final int rows;
  private final int shadowBusyCycles;
  private final int weightLeadCycles;
  private final int latency;

  private long passesLeft;
  private long pixels;
  private int rowsToRead;
  private boolean loaded;
  private int shadowBusy;
  private int weightLead;
  private long streaming;
  private boolean streamingLast;
  private final DelayedEvents written = new DelayedEvents();

  ArrayModel(AcceleratorConfig config, Semaphores semaphores, Tally tally) {
    super(Unit.ARRAY, semaphores, tally);
    AcceleratorConfig.Array array = config.array();
    rows = array.rows();
    int multiplierColumns = array.columns() / array.productsPerMultiplier();
    int cascadeRows = config.cascadeRows();
    int cascades = rows / cascadeRows;
    shadowBusyCycles = Math.max(multiplierColumns - 2, REUSE_CYCLES - 2);
    weightLeadCycles = rows - cascadeRows;
    int arrayLatency = cascadeRows + 3 + (32 - Integer.numberOfLeadingZeros(cascades - 1));
    latency = ENTER_DELAY + arrayLatency + multiplierColumns + WRITE_DELAY;
  }

  @Override
  boolean ready() {
    return passesLeft == 0 && rowsToRead == 0;
  }

  @Override
  void take(Instruction i) {
    passesLeft = passes(i);
    pixels = i.get(Isa.Conv.ROWS) * i.get(Isa.Conv.COLUMNS);
  }

  private long passes(Instruction i) {
    return i.get(Isa.Conv.INPUT_BLOCKS)
        * i.get(Isa.Conv.KERNEL_ROWS)
        * i.get(Isa.Conv.KERNEL_COLUMNS);
  }

  @Override
  boolean work(long cycle) {
    for (int n = written.due(cycle); n > 0; n--) {
      done();
    }
    boolean entered = streaming > 0;
    boolean passReady = passesLeft > 0 && loaded && weightLead == 0;
    if (weightLead > 0) {
      weightLead--;
    }
    boolean shadowFree = shadowBusy == 0;
    if (shadowBusy > 0) {
      shadowBusy--;
    }
    if (rowsToRead > 0) {
      rowsToRead--;
    } else if (passesLeft > 0 && !loaded && shadowFree) {
      loaded = true;
      rowsToRead = rows - 1;
      weightLead = weightLeadCycles;
    }
    if (streaming > 0) {
      streaming--;
      if (streaming == 0 && streamingLast) {
        written.at(cycle + latency);
      }
    }
    if (passReady && streaming == 0) {
      passesLeft--;
      loaded = false;
      shadowBusy = shadowBusyCycles;
      streaming = pixels;
      streamingLast = passesLeft == 0;
    }
    return entered;
  }
}
