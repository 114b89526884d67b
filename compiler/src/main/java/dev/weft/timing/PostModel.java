package dev.weft.timing;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.arch.NumberFormat;
import dev.weft.hw.isa.Instruction;
import dev.weft.hw.isa.Isa.Grid;
import dev.weft.hw.isa.Isa.Post;
import dev.weft.hw.isa.Opcode;
import dev.weft.hw.isa.PostOperation;
import dev.weft.hw.isa.Unit;
import java.util.ArrayDeque;

/**
 * POST: a step a cycle, one instruction behind the other, while the next one waits and its lanes'
 * parameters are read. Steps whose vectors lie in one bank take more; that the array has a bank is
 * left out.
 */
final class PostModel extends UnitModel {
  /** Cycles from an instruction's start to its first step's issue. */
  private static final int ISSUE = 3;

  /** Cycles that a result stands in a register before the memory takes it. */
  private static final int WRITE = 1;

  private static final int FEATURE_BANKS = AcceleratorConfig.FEATURE_BANKS;

  private static final int TAP_BANKS = 4;

  /** Cycles from the start of a POST with samples to the first sample's place. */
  private static final int SAMPLE_LEAD = 21;

  /**
   * A pixel's nine samples of one whole displacement d, on average over 0 to 7: a cycle if d is
   * odd, or 0; two at 2 and 6, three at 4. The model knows no data.
   */
  private static final double WHOLE_WINDOW_CYCLES = 1.5;

  /** First and last cycle in which an instruction issues steps. */
  private record Run(long from, long to) {}

  private final AcceleratorConfig config;

  /** Cycles from a step's issue to its sum, and to its result in memory. */
  private final int sumStage;

  private final int stages;

  /** Lanes whose parameters are read before the instruction starts. */
  private final int lanesAhead;

  /** The GRID that holds: one displacement a pixel, whole ones, masks. */
  private boolean square;

  private boolean whole;
  private boolean masked;

  private final ArrayDeque<Run> runs = new ArrayDeque<>();
  private final DelayedEvents results = new DelayedEvents();
  private long now;
  private long start = Long.MIN_VALUE / 2;
  private long lastRequest = Long.MIN_VALUE / 2;
  private long featuresWritten = Long.MIN_VALUE / 2;
  private long lastResult = Long.MIN_VALUE / 2;

  PostModel(AcceleratorConfig config, Semaphores semaphores, Tally tally) {
    super(Unit.POST, semaphores, tally);
    this.config = config;
    boolean wide = config.format() == NumberFormat.Q2_14;
    sumStage = wide ? 9 : 8;
    stages = sumStage + 8 + (wide ? 4 : 3) + WRITE;
    lanesAhead = Math.max(config.lanes() + 1 - sumStage, 0);
  }

  @Override
  boolean ready() {
    return now > start;
  }

  @Override
  void take(Instruction i) {
    if (i.opcode() == Opcode.GRID) {
      square = i.get(Grid.SQUARE) != 0;
      masked = i.get(Grid.MASKED) != 0;
      whole = i.get(Grid.FRACTION_BITS) == 0;
      start = Math.max(now + 1, lastResult);
      lastResult = start + 1;
      results.at(lastResult);
      return;
    }
    long parameters = Math.max(now + 1, start + ISSUE - 2 + sumStage) + 1 + lanesAhead;
    start = Math.max(parameters, lastRequest);
    boolean reads =
        i.get(Post.OPERATION) != PostOperation.DRAIN.ordinal() || i.get(Post.ADD_OPERAND) != 0;
    if (reads) {
      start = Math.max(start, featuresWritten + 1);
    }
    long steps = i.get(Post.ROWS) * row(i) + i.get(Post.SAMPLED) * SAMPLE_LEAD;
    lastRequest = start + steps;
    runs.add(new Run(start + ISSUE, start + ISSUE + steps - 1));
    lastResult = lastRequest + ISSUE - 1 + stages + 1;
    results.at(lastResult);
    if (i.get(Post.TO_FEATURE) != 0) {
      featuresWritten = lastResult;
    }
  }

  /** Steps of a row of pixels. */
  private long row(Instruction i) {
    long columns = i.get(Post.COLUMNS);
    long residuals = columns * i.get(Post.ADD_OPERAND);
    long kernelRows = i.get(Post.KERNEL_ROWS);
    long kernelColumns = i.get(Post.KERNEL_COLUMNS);
    PostOperation operation = PostOperation.values()[i.getInt(Post.OPERATION)];
    if (operation == PostOperation.DRAIN) {
      return columns + residuals;
    }
    if (operation == PostOperation.MULTIPLY) {
      boolean together =
          i.get(Post.COLUMN_STEP) == i.get(Post.COLUMN_STEP_B)
              && (i.get(Post.SOURCE) - i.get(Post.SOURCE_B)) % FEATURE_BANKS == 0;
      return columns * (together ? 2 : 1) + residuals;
    }
    if (i.get(Post.SAMPLED) != 0) {
      boolean weighted = config.samplesWindows() && operation == PostOperation.DEPTHWISE;
      boolean nine = kernelRows == 3 && kernelColumns == 3;
      long taps = kernelRows * kernelColumns;
      double pixel =
          weighted && nine && square && whole && !masked
              ? WHOLE_WINDOW_CYCLES
              : samples(weighted && !square ? (taps + 1) / 2 : taps, taps);
      return (long) (columns * pixel) + residuals;
    }
    int windowRows = config.vector().windowRows();
    boolean fits = kernelRows <= windowRows && kernelColumns <= config.vector().windowColumns();
    long step = i.get(Post.TAP_COLUMN_STEP);
    long stride = i.get(Post.COLUMN_STEP);
    long moves = stride == step ? 1 : stride == 2 * step ? 2 : kernelColumns;
    boolean kept = fits && config.vector().windowColumns() > 1;
    boolean slides =
        kept
            && (i.get(Post.COLUMN_REPEAT) <= 1 || i.get(Post.DOUBLED) != 0)
            && i.get(Post.ADD_OPERAND) == 0;
    long parts = 0;
    for (long rest = kernelRows; rest > 0; rest -= windowRows) {
      // Lanes that keep a window keep its taps too: only the first pixel reads them.
      parts += parts(i, Math.min(rest, windowRows), !kept);
    }
    return slides
        ? parts * (kernelColumns + (columns - 1) * Math.min(moves, kernelColumns))
        : parts * columns * kernelColumns + residuals;
  }

  /**
   * Cycles of a pixel's samples, or of the vectors of its offsets and masks, which are read beside
   * them one a cycle and wait while a sample's corners have their bank: four of eight, or one.
   */
  private double samples(long steps, long taps) {
    int lanes = config.lanes();
    long offsets = square ? 1 : (2 * taps + lanes - 1) / lanes;
    long vectors = offsets + (masked ? (taps + lanes - 1) / lanes : 0);
    return Math.max(steps, vectors + (double) steps * (whole ? 1 : 4) / FEATURE_BANKS);
  }

  /** The row of the map that a window's row shows. */
  private static long seen(Instruction i, long row) {
    return i.get(Post.DOUBLED) == 0 ? row : (row + i.get(Post.DOUBLED_ROW)) / 2;
  }

  /** Cycles in which the vectors of a column's rows, and their taps if wanted, can be read. */
  private static int parts(Instruction i, long rows, boolean withTaps) {
    boolean taps = withTaps && i.get(Post.OPERATION) == PostOperation.DEPTHWISE.ordinal();
    long step = i.get(Post.TAP_ROW_STEP);
    long tapStep = i.get(Post.KERNEL_COLUMNS);
    int parts = 0;
    for (int pending = (1 << rows) - 1; pending != 0; parts++) {
      int before = pending;
      for (int row = 0; row < rows; row++) {
        boolean free = (before >> row & 1) != 0;
        for (int other = 0; other < row && free; other++) {
          long apart = seen(i, row) - seen(i, other);
          free =
              (before >> other & 1) == 0
                  || (apart == 0 || apart * step % FEATURE_BANKS != 0)
                      && !(taps && (row - other) * tapStep % TAP_BANKS == 0);
        }
        pending &= free ? ~(1 << row) : ~0;
      }
    }
    return parts;
  }

  @Override
  boolean work(long cycle) {
    now = cycle + 1;
    for (int n = results.due(cycle); n > 0; n--) {
      done();
    }
    while (!runs.isEmpty() && runs.peek().to() < cycle) {
      runs.remove();
    }
    return !runs.isEmpty() && runs.peek().from() <= cycle;
  }
}
