package dev.weft.timing;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.isa.Instruction;
import dev.weft.hw.isa.Isa;
import dev.weft.hw.isa.Unit;

/**
 * CONV: a pixel a cycle, or two cycles where both vectors of a pass lie in one bank of the feature
 * memory, pass after pass; a pass's weights move into shadow registers while the one before
 * streams.
 */
final class ArrayModel extends UnitModel {
  /** Cycles from a pixel's turn to its entry into the array, and behind the last column. */
  private static final int ENTER_DELAY = 4;

  private static final int WRITE_DELAY = 4;

  /** Cycles before a pixel may come again to its sums. */
  private static final int REUSE_CYCLES = 4;

  private static final int BANKS = AcceleratorConfig.FEATURE_BANKS;

  private final AcceleratorConfig config;
  private final int rows;
  private final int shadowBusyCycles;
  private final int weightLeadCycles;
  private final int latency;

  private Instruction conv;
  private long pass;
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
    this.config = config;
    rows = array.rows();
    int multiplierColumns = array.multiplierColumns();
    int cascades = rows / config.cascadeRows();
    int settling = array.multiplierClocks() - 1;
    int entry = ENTER_DELAY - 2;
    int collision = config.splitsVectors() ? 1 : 0;
    shadowBusyCycles = Math.max(multiplierColumns - 2 + entry, REUSE_CYCLES - 2) + collision;
    weightLeadCycles = Math.max(0, rows - 1 - config.cascadeSkew() + settling - entry);
    int arrayLatency = config.cascadeSkew() + 4 + (32 - Integer.numberOfLeadingZeros(cascades - 1));
    latency = ENTER_DELAY + arrayLatency + multiplierColumns + WRITE_DELAY;
  }

  @Override
  boolean ready() {
    return passesLeft == 0 && rowsToRead == 0;
  }

  @Override
  void take(Instruction i) {
    conv = i;
    pass = 0;
    passesLeft = config.passes(Math.toIntExact(vectors(i)));
    pixels = i.get(Isa.Conv.ROWS) * i.get(Isa.Conv.COLUMNS);
  }

  private static long vectors(Instruction i) {
    return i.get(Isa.Conv.INPUT_BLOCKS)
        * i.get(Isa.Conv.KERNEL_ROWS)
        * i.get(Isa.Conv.KERNEL_COLUMNS);
  }

  /** Cycles of a pixel in the next pass. */
  private int cyclesPerPixel() {
    long first = pass * rows / config.lanes();
    boolean two = config.splitsVectors() && first + 1 < vectors(conv);
    return two && (word(first + 1) - word(first)) % BANKS == 0 ? 2 : 1;
  }

  /** Where the first pixel's vector of this number lies, relative to the first one. */
  private long word(long vector) {
    long kx = vector % conv.get(Isa.Conv.KERNEL_COLUMNS);
    long tapRow = vector / conv.get(Isa.Conv.KERNEL_COLUMNS);
    long ky = tapRow % conv.get(Isa.Conv.KERNEL_ROWS);
    long block = tapRow / conv.get(Isa.Conv.KERNEL_ROWS);
    return block * conv.get(Isa.Conv.BLOCK_STEP)
        + ky * conv.get(Isa.Conv.TAP_ROW_STEP)
        + kx * conv.get(Isa.Conv.TAP_COLUMN_STEP);
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
      streaming = pixels * cyclesPerPixel();
      pass++;
      streamingLast = passesLeft == 0;
    }
    return entered;
  }
}
