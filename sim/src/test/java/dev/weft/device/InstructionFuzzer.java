package dev.weft.device;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.arch.NumberFormat;
import dev.weft.hw.arith.LookupTable;
import dev.weft.hw.isa.Buffer;
import dev.weft.hw.isa.Instruction;
import dev.weft.hw.isa.Isa.Conv;
import dev.weft.hw.isa.Isa.Load;
import dev.weft.hw.isa.Isa.Post;
import dev.weft.hw.isa.Isa.Store;
import dev.weft.hw.isa.Opcode;
import dev.weft.hw.isa.PostOperation;
import dev.weft.hw.isa.Record128;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Random small programs, one convolution and one POST of each operation, properly synchronised, for
 * comparing devices with each other and with plain loops. Data segment: features at 0, weights,
 * taps, parameters and table behind them, results from {@link #RESULT} on.
 */
public final class InstructionFuzzer {
  /** What operand A may be but sums of the array and samples, in the order of the results. */
  static final List<PostOperation> UNSAMPLED =
      List.of(
          PostOperation.DEPTHWISE, PostOperation.SUM, PostOperation.MAX, PostOperation.MULTIPLY);

  public static final int FEATURES = 0;
  public static final int WEIGHTS = 0x2000;
  public static final int TAPS = 0x4000;
  public static final int PARAMS = 0x5000;
  public static final int TABLE = 0x6000;
  public static final int RESULT = 0x8000;

  /** Feature word of operand B's first pixel; its vectors lie densely. */
  public static final int OPERAND_B = 512;

  public final AcceleratorConfig config;
  public final Random random;

  /** The data segment before the run. */
  public final byte[] data = new byte[1 << 16];

  // A tile of a convolution, with a window that never leaves the loaded box.
  public final int blocks;
  public final int height;
  public final int width;
  public final int kernel;
  public final int stride;
  public final int repeat;
  public final int pad;
  public final int padValue;
  public final int rows;
  public final int columns;

  public InstructionFuzzer(AcceleratorConfig config, long seed) {
    this.config = config;
    random = new Random(seed);
    random.nextBytes(data);
    for (int i = WEIGHTS; config.format() == NumberFormat.W8A8 && i < TAPS; i++) {
      // Two products in one multiplier leave no room for the smallest weight.
      data[i] = (byte) Math.max(-127, data[i]);
    }
    blocks = 1 + random.nextInt(2);
    kernel = 1 + random.nextInt(3);
    stride = 1 + random.nextInt(2);
    repeat = stride == 1 ? 1 + random.nextInt(2) : 1;
    pad = random.nextInt(2);
    padValue = random.nextInt(100) - 50;
    height = kernel + random.nextInt(3);
    width = kernel + random.nextInt(3);
    rows = ((height + 2 * pad - kernel) / stride + 1) * repeat;
    columns = ((width + 2 * pad - kernel) / stride + 1) * repeat;
    int used = WEIGHTS + blocks * kernel * kernel * config.lanes() * config.weightRowBytes();
    Arrays.fill(data, used, WEIGHTS + weightRows() * config.weightRowBytes(), (byte) 0);
    params();
    table();
  }

  private void params() {
    ByteBuffer bytes = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN).position(PARAMS);
    boolean wide = config.format() == NumberFormat.Q2_14;
    for (int i = 0; i < config.buffers().paramWords(); i++) {
      long[] record = new long[2];
      Record128.BIAS.set(record, random.nextInt(1 << 20) - (1 << 19));
      Record128.MULTIPLIER.set(
          record, random.nextInt(1 << 17) - (1 << 16) + (random.nextBoolean() ? 0 : 1));
      Record128.SHIFT.set(record, (wide ? 28 : 16) + random.nextInt(12));
      Record128.OFFSET.set(record, random.nextInt(64) - 32);
      bytes.putLong(record[0]).putLong(record[1]);
    }
  }

  private void table() {
    ByteBuffer bytes = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN).position(TABLE);
    NumberFormat format = config.format();
    LookupTable table =
        LookupTable.of(format, x -> (int) (x * 0.5 + 0.25 * format.activationMax() * Math.sin(x)));
    for (int i = 0; i < LookupTable.ENTRIES; i++) {
      long[] record = new long[2];
      Record128.VALUE.set(record, table.value()[i]);
      Record128.DELTA.set(record, table.delta()[i]);
      bytes.putLong(record[0]).putLong(record[1]);
    }
  }

  public int boxHeight() {
    return height + 2 * pad;
  }

  public int boxWidth() {
    return width + 2 * pad;
  }

  /** Weight rows of the convolution. */
  public int weightRows() {
    return config.passes(blocks * kernel * kernel) * config.array().rows();
  }

  /** Bytes of one result tile. */
  public int resultBytes() {
    return rows * columns * config.vectorBytes();
  }

  /**
   * Loads everything, convolves, drains every group, then runs the other POST operations; each
   * result is stored.
   */
  public List<Instruction> program() {
    List<Instruction> program = new ArrayList<>();
    program.add(features().build());
    program.add(
        load(Buffer.FEATURE, FEATURES, rows * columns).set(Load.DESTINATION, OPERAND_B).build());
    program.add(load(Buffer.WEIGHT, WEIGHTS, weightRows()).build());
    program.add(load(Buffer.PARAM, PARAMS, config.buffers().paramWords()).build());
    program.add(load(Buffer.TAP, TAPS, kernel * kernel).build());
    program.add(load(Buffer.TABLE, TABLE, LookupTable.ENTRIES).signal(0, 1).build());
    program.add(conv().await(0).signal(2).build());
    int result = 0;
    for (int group = 0; group < config.columnGroups(); group++) {
      Instruction.Builder drain = post(PostOperation.DRAIN, result).set(Post.GROUP, group);
      drain = group == 0 ? drain.await(1, 2) : drain.await(4);
      program.add(drain.signal(3).build());
      program.add(store(result++).await(3).signal(4).build());
    }
    for (PostOperation operation : UNSAMPLED) {
      program.add(post(operation, result).await(4).signal(3).build());
      program.add(store(result++).await(3).signal(4).build());
    }
    program.add(Instruction.of(Opcode.END).build());
    return program;
  }

  /** Results of {@link #program}: the drained groups, then the other operations. */
  public int results() {
    return config.columnGroups() + UNSAMPLED.size();
  }

  private Instruction.Builder features() {
    int row = width * config.vectorBytes();
    return Instruction.of(Opcode.LOAD)
        .set(Load.BUFFER, Buffer.FEATURE.ordinal())
        .set(Load.SEGMENT, 1)
        .set(Load.ADDRESS, FEATURES)
        .set(Load.DESTINATION, 7)
        .set(Load.BLOCKS, blocks)
        .set(Load.ROWS, height)
        .set(Load.COLUMNS, width)
        .set(Load.BLOCK_STRIDE, (long) row * height)
        .set(Load.ROW_STRIDE, row)
        .set(Load.PAD_TOP, pad)
        .set(Load.PAD_BOTTOM, pad)
        .set(Load.PAD_LEFT, pad)
        .set(Load.PAD_RIGHT, pad)
        .set(Load.PAD_VALUE, padValue);
  }

  private static Instruction.Builder load(Buffer buffer, int address, int words) {
    return Instruction.of(Opcode.LOAD)
        .set(Load.BUFFER, buffer.ordinal())
        .set(Load.SEGMENT, 1)
        .set(Load.ADDRESS, address)
        .set(Load.BLOCKS, 1)
        .set(Load.ROWS, 1)
        .set(Load.COLUMNS, words);
  }

  private Instruction.Builder conv() {
    boolean nibbles = config.format() == NumberFormat.W4A8;
    return Instruction.of(Opcode.CONV)
        .set(Conv.SOURCE, 7)
        .set(Conv.ACCUMULATOR, 3)
        .set(Conv.UNSIGNED_WEIGHTS, nibbles && width % 2 == 0 ? 1 : 0)
        .set(Conv.SHIFT_WEIGHTS, nibbles && height % 2 == 0 ? 1 : 0)
        .set(Conv.INPUT_BLOCKS, blocks)
        .set(Conv.KERNEL_ROWS, kernel)
        .set(Conv.KERNEL_COLUMNS, kernel)
        .set(Conv.ROWS, rows)
        .set(Conv.COLUMNS, columns)
        .set(Conv.COLUMN_STEP, stride)
        .set(Conv.ROW_STEP, (long) stride * boxWidth())
        .set(Conv.TAP_COLUMN_STEP, 1)
        .set(Conv.TAP_ROW_STEP, boxWidth())
        .set(Conv.BLOCK_STEP, (long) boxHeight() * boxWidth())
        .set(Conv.COLUMN_REPEAT, repeat)
        .set(Conv.ROW_REPEAT, repeat);
  }

  private Instruction.Builder post(PostOperation operation, int result) {
    int taps = operation == PostOperation.MULTIPLY ? 1 : kernel;
    NumberFormat format = config.format();
    return Instruction.of(Opcode.POST)
        .set(Post.OPERATION, operation.ordinal())
        .set(Post.ADD_OPERAND, result % 2)
        .set(Post.USE_TABLE, result / 2 % 2)
        .set(Post.ACCUMULATOR, 3)
        .set(Post.SOURCE, 7)
        .set(Post.PARAM, (long) result * config.lanes() % config.buffers().paramWords())
        .set(Post.DESTINATION, 1)
        .set(Post.KERNEL_ROWS, taps)
        .set(Post.KERNEL_COLUMNS, taps)
        .set(Post.ROWS, rows)
        .set(Post.COLUMNS, columns)
        .set(Post.COLUMN_STEP, stride)
        .set(Post.ROW_STEP, (long) stride * boxWidth())
        .set(Post.TAP_COLUMN_STEP, 1)
        .set(Post.TAP_ROW_STEP, boxWidth())
        .set(Post.COLUMN_REPEAT, repeat)
        .set(Post.ROW_REPEAT, repeat)
        .set(Post.SOURCE_B, OPERAND_B)
        .set(Post.COLUMN_STEP_B, 1)
        .set(Post.ROW_STEP_B, columns)
        .set(Post.ZERO_A, 5)
        .set(Post.ZERO_B, -9)
        .set(Post.MULTIPLIER_B, -40_000)
        .set(Post.SHIFT_B, 17)
        .set(Post.CLAMP_LOW, format.activationMin() / 2)
        .set(Post.CLAMP_HIGH, format.activationMax());
  }

  private Instruction.Builder store(int result) {
    return Instruction.of(Opcode.STORE)
        .set(Store.SEGMENT, 1)
        .set(Store.SOURCE, 1)
        .set(Store.ADDRESS, RESULT + (long) result * resultBytes())
        .set(Store.ROWS, rows)
        .set(Store.COLUMNS, columns)
        .set(Store.ROW_STRIDE, (long) columns * config.vectorBytes())
        .set(Store.COLUMN_STRIDE, config.vectorBytes());
  }
}
