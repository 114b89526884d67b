package dev.weft.device;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.arith.LookupTable;
import dev.weft.hw.arith.Requantization;
import dev.weft.hw.isa.Instruction;
import dev.weft.hw.isa.Isa.Post;
import dev.weft.hw.isa.PostOperation;
import java.util.Arrays;

/**
 * Runs POST lane by lane: operand A of all pixels, then bias, requantization, operand B, clamp and
 * table; the results go to the output memory or back to the feature memory.
 */
final class PostUnit {
  private final OnChipMemory chip;
  private final int lanes;
  private final int sumBits;
  private final int[] a;
  private final int[] b;
  private final long[] sums;
  private Instruction grid;

  PostUnit(OnChipMemory chip) {
    this.chip = chip;
    lanes = chip.config.lanes();
    sumBits = chip.config.format().accumulatorBits();
    AcceleratorConfig.Buffers depths = chip.config.buffers();
    int pixels = Math.max(depths.outputWords(), depths.featureWords());
    a = new int[pixels];
    b = new int[pixels];
    sums = new long[pixels];
  }

  /** Keeps where the samples of the POSTs behind this GRID lie. */
  void grid(Instruction instruction) {
    grid = instruction;
  }

  void run(Instruction post) {
    PostOperation operation = operation(post);
    PixelWalk walk =
        new PixelWalk(
            post.getInt(Post.ROWS),
            post.getInt(Post.COLUMNS),
            post.getInt(Post.ROW_STEP),
            post.getInt(Post.COLUMN_STEP),
            Math.max(1, post.getInt(Post.ROW_REPEAT)),
            Math.max(1, post.getInt(Post.COLUMN_REPEAT)));
    PixelWalk walkB =
        new PixelWalk(
            walk.rows(),
            walk.columns(),
            post.getInt(Post.ROW_STEP_B),
            post.getInt(Post.COLUMN_STEP_B),
            1,
            1);
    boolean add = post.get(Post.ADD_OPERAND) != 0;
    boolean usesB = add || operation == PostOperation.MULTIPLY;
    check(post, operation, walk);
    if (usesB) {
      Range.check(
          "FEATURE words of operand B",
          post.get(Post.SOURCE_B),
          walkB.span() + 1,
          chip.config.buffers().featureWords());
    }
    LookupTable table = table(post);
    Sampler sampler = post.get(Post.SAMPLED) == 0 ? null : new Sampler(chip, grid, post);
    PixelWalk results = results(post, operation, walk);
    for (int l = 0; l < lanes; l++) {
      if (sampler == null) {
        operandA(post, operation, walk, l);
      } else {
        sampled(post, operation, sampler.samples(l), l);
      }
      if (usesB) {
        walkB.gather(chip.feature[l], post.getInt(Post.SOURCE_B), b);
      }
      if (operation == PostOperation.MULTIPLY) {
        multiply(post, walk.pixels());
      }
      requantize(post, l, results.pixels(), add, table);
      write(post, l, results);
    }
  }

  private static PostOperation operation(Instruction post) {
    int code = post.getInt(Post.OPERATION);
    if (code >= PostOperation.values().length) {
      throw new IllegalStateException(
          "operation is " + code + ", expected one of " + Arrays.toString(PostOperation.values()));
    }
    return PostOperation.values()[code];
  }

  private void check(Instruction post, PostOperation operation, PixelWalk walk) {
    AcceleratorConfig.Buffers depths = chip.config.buffers();
    Range.check("PARAM words", post.get(Post.PARAM), lanes, depths.paramWords());
    PixelWalk results = results(post, operation, walk);
    if (post.get(Post.TO_FEATURE) == 0) {
      Range.check(
          "output words", post.get(Post.DESTINATION), results.pixels(), depths.outputWords());
    } else {
      Range.check(
          "FEATURE words of the results",
          post.get(Post.DESTINATION),
          results.span() + 1,
          depths.featureWords());
      Range.check("result pixels", 0, results.pixels(), depths.featureWords());
    }
    boolean sampled = post.get(Post.SAMPLED) != 0;
    if (sampled != (operation == PostOperation.SAMPLE) && operation != PostOperation.DEPTHWISE) {
      throw new IllegalStateException(
          "sampled is "
              + post.get(Post.SAMPLED)
              + " with "
              + operation
              + ", expected 1 with SAMPLE, 0 or 1 with DEPTHWISE, else 0");
    }
    if (operation == PostOperation.DRAIN) {
      Range.check(
          "accumulator words",
          post.get(Post.ACCUMULATOR),
          walk.pixels(),
          depths.accumulatorWords());
      Range.check("lane groups", post.get(Post.GROUP), 1, chip.config.columnGroups());
    } else {
      boolean window = operation != PostOperation.MULTIPLY;
      long taps = window ? post.get(Post.KERNEL_ROWS) * post.get(Post.KERNEL_COLUMNS) : 1;
      if (taps < 1) {
        throw new IllegalStateException(
            "kernelRows x kernelColumns is " + taps + ", expected at least 1");
      }
      long reach =
          window
              ? (post.get(Post.KERNEL_ROWS) - 1) * post.get(Post.TAP_ROW_STEP)
                  + (post.get(Post.KERNEL_COLUMNS) - 1) * post.get(Post.TAP_COLUMN_STEP)
              : 0;
      // What samples read is the sampler's to check.
      if (post.get(Post.DOUBLED) != 0) {
        checkDoubled(post, operation, walk);
      } else if (!sampled) {
        Range.check(
            "FEATURE words", post.get(Post.SOURCE), walk.span() + reach + 1, depths.featureWords());
      }
      if (operation == PostOperation.DEPTHWISE) {
        Range.check("TAP words", post.get(Post.TAPS), taps, depths.tapWords());
      }
    }
  }

  /** A doubled map is for windows of which the lanes keep the columns. */
  private void checkDoubled(Instruction post, PostOperation operation, PixelWalk walk) {
    int kernelRows = post.getInt(Post.KERNEL_ROWS);
    int kernelColumns = post.getInt(Post.KERNEL_COLUMNS);
    boolean window =
        operation == PostOperation.DEPTHWISE
            || operation == PostOperation.SUM
            || operation == PostOperation.MAX;
    boolean kept =
        kernelRows <= chip.config.vector().windowRows()
            && kernelColumns > 1
            && kernelColumns <= chip.config.vector().windowColumns();
    boolean steps =
        walk.rowRepeat() == 2
            && walk.columnRepeat() == 2
            && walk.columnStep() == post.getInt(Post.TAP_COLUMN_STEP)
            && (kernelRows == 1 || walk.rowStep() == post.getInt(Post.TAP_ROW_STEP));
    boolean alone = post.get(Post.SAMPLED) == 0 && post.get(Post.ADD_OPERAND) == 0;
    if (!window || !kept || !steps || !alone) {
      throw new IllegalStateException(
          "doubled is 1 in "
              + post
              + ", expected a window of two or three columns that fits the lanes' registers, repeats of 2,"
              + " taps as far apart as pixels, no samples and no operand B");
    }
    long span =
        walk.span(
            post.getInt(Post.DOUBLED_ROW) + kernelRows - 1,
            post.getInt(Post.DOUBLED_COLUMN) + kernelColumns - 1);
    Range.check(
        "FEATURE words", post.get(Post.SOURCE), span + 1, chip.config.buffers().featureWords());
  }

  private LookupTable table(Instruction post) {
    if (post.get(Post.USE_TABLE) == 0) {
      return null;
    }
    int low = chip.config.format().activationMin();
    int high = chip.config.format().activationMax();
    if (post.get(Post.CLAMP_LOW) < low || post.get(Post.CLAMP_HIGH) > high) {
      throw new IllegalStateException(
          "clamp before the table is "
              + post.get(Post.CLAMP_LOW)
              + " to "
              + post.get(Post.CLAMP_HIGH)
              + ", expected within "
              + low
              + " to "
              + high);
    }
    return LookupTable.ofEntries(chip.config.format(), chip.tableValue, chip.tableDelta);
  }

  /** Fills {@link #sums}; for MULTIPLY with operand A itself. */
  private void operandA(Instruction post, PostOperation operation, PixelWalk walk, int lane) {
    switch (operation) {
      case DRAIN -> drain(post, lane, walk.pixels());
      case DEPTHWISE, SUM, MAX -> window(post, operation, walk, lane);
      case SAMPLE -> throw new IllegalStateException("SAMPLE is always sampled");
      case MULTIPLY -> {
        walk.gather(chip.feature[lane], post.getInt(Post.SOURCE), a);
        for (int p = 0; p < walk.pixels(); p++) {
          sums[p] = a[p];
        }
      }
    }
  }

  /** Fills {@link #sums} from a lane's samples, {@code pixel * taps + tap}. */
  private void sampled(Instruction post, PostOperation operation, int[] samples, int lane) {
    if (operation == PostOperation.SAMPLE) {
      for (int n = 0; n < samples.length; n++) {
        sums[n] = samples[n];
      }
      return;
    }
    int taps = post.getInt(Post.KERNEL_ROWS) * post.getInt(Post.KERNEL_COLUMNS);
    int firstTap = post.getInt(Post.TAPS);
    Arrays.fill(sums, 0, samples.length / taps, 0);
    for (int n = 0; n < samples.length; n++) {
      sums[n / taps] += (long) samples[n] * chip.tap[lane][firstTap + n % taps];
    }
  }

  private void drain(Instruction post, int lane, int pixels) {
    int column = post.getInt(Post.GROUP) * lanes + lane;
    int first = post.getInt(Post.ACCUMULATOR);
    for (int p = 0; p < pixels; p++) {
      sums[p] = chip.sum.length > 0 ? chip.sum[column][first + p] : chip.wideSum[column][first + p];
    }
  }

  private void window(Instruction post, PostOperation operation, PixelWalk walk, int lane) {
    int pixels = walk.pixels();
    Arrays.fill(sums, 0, pixels, operation == PostOperation.MAX ? Long.MIN_VALUE : 0);
    int tap = post.getInt(Post.TAPS);
    int source = post.getInt(Post.SOURCE);
    for (int ky = 0; ky < post.getInt(Post.KERNEL_ROWS); ky++) {
      for (int kx = 0; kx < post.getInt(Post.KERNEL_COLUMNS); kx++) {
        if (post.get(Post.DOUBLED) != 0) {
          int row = post.getInt(Post.DOUBLED_ROW) + ky;
          walk.gather(chip.feature[lane], source, row, post.getInt(Post.DOUBLED_COLUMN) + kx, a);
        } else {
          int first =
              source + ky * post.getInt(Post.TAP_ROW_STEP) + kx * post.getInt(Post.TAP_COLUMN_STEP);
          walk.gather(chip.feature[lane], first, a);
        }
        if (operation == PostOperation.MAX) {
          for (int p = 0; p < pixels; p++) {
            sums[p] = Math.max(sums[p], a[p]);
          }
        } else {
          long w = operation == PostOperation.DEPTHWISE ? chip.tap[lane][tap++] : 1;
          for (int p = 0; p < pixels; p++) {
            sums[p] += a[p] * w;
          }
        }
      }
    }
  }

  private void multiply(Instruction post, int pixels) {
    int zeroA = post.getInt(Post.ZERO_A);
    int zeroB = post.getInt(Post.ZERO_B);
    for (int p = 0; p < pixels; p++) {
      sums[p] = (sums[p] - zeroA) * (b[p] - zeroB);
    }
  }

  /** Turns {@link #sums} into results in {@link #a}. */
  private void requantize(Instruction post, int lane, int pixels, boolean add, LookupTable table) {
    int record = post.getInt(Post.PARAM) + lane;
    long bias = chip.bias[record];
    int multiplier = chip.multiplier[record];
    int shift = chip.shift[record];
    int offset = chip.offset[record];
    int zeroB = post.getInt(Post.ZERO_B);
    int multiplierB = post.getInt(Post.MULTIPLIER_B);
    int shiftB = post.getInt(Post.SHIFT_B);
    int low = post.getInt(Post.CLAMP_LOW);
    int high = post.getInt(Post.CLAMP_HIGH);
    for (int p = 0; p < pixels; p++) {
      int y = Requantization.apply(wrap(wrap(sums[p]) + bias), multiplier, shift) + offset;
      if (add) {
        y += Requantization.apply(b[p] - zeroB, multiplierB, shiftB);
      }
      y = Math.max(low, Math.min(high, y));
      if (table != null) {
        y = table.apply(y);
      }
      a[p] = y;
    }
  }

  /** The results' words, a pixel's side by side; every tap of a SAMPLE is a result of its own. */
  private static PixelWalk results(Instruction post, PostOperation operation, PixelWalk walk) {
    int perPixel =
        operation == PostOperation.SAMPLE
            ? post.getInt(Post.KERNEL_ROWS) * post.getInt(Post.KERNEL_COLUMNS)
            : 1;
    int rowStep = post.getInt(Post.DESTINATION_ROW_STEP);
    return new PixelWalk(walk.rows(), walk.columns() * perPixel, rowStep, 1, 1, 1);
  }

  /** Puts a lane's results, which are in {@link #a}, where the instruction wants them. */
  private void write(Instruction post, int lane, PixelWalk results) {
    int first = post.getInt(Post.DESTINATION);
    if (post.get(Post.TO_FEATURE) != 0) {
      results.scatter(a, chip.feature[lane], first);
      return;
    }
    int bytes = chip.config.format().activationBytes();
    int at = first * chip.config.vectorBytes() + lane * bytes;
    for (int p = 0; p < results.pixels(); p++, at += chip.config.vectorBytes()) {
      chip.output[at] = (byte) a[p];
      if (bytes == 2) {
        chip.output[at + 1] = (byte) (a[p] >> 8);
      }
    }
  }

  private long wrap(long sum) {
    return sum << (64 - sumBits) >> (64 - sumBits);
  }
}
