package dev.weft.hw.bitstream;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.isa.Buffer;
import dev.weft.hw.isa.Instruction;
import dev.weft.hw.isa.Isa;
import dev.weft.hw.isa.Opcode;
import dev.weft.hw.isa.PostOperation;
import dev.weft.hw.regs.Counter;
import dev.weft.hw.regs.Register;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What the simulated processing system does to an accelerator, to see its control logic: accesses
 * to all registers in bursts of all kinds, and programs that load, compute, store, fail and hang.
 * What DSP slices and block RAMs make of data is never stored, so that it does not show. The same
 * configuration gives the same exercise.
 *
 * <p>{@code resources/bitstream/ps7.sv} reads both texts.
 */
final class ControlExercise {
  private static final int WRITE = 1;
  private static final int READ = 2;
  private static final int PAUSE = 3;
  private static final int POLL = 4;

  /** Writes what was read last. */
  private static final int RETURN = 5;

  private static final int INCREMENTING = 1;
  private static final int WORD = 2;

  /** Bytes of the simulated memory, and where things lie in it. */
  private static final int MEMORY = 1 << 20;

  private static final int PROGRAMS = 0x1000;
  private static final int DATA = 0x40000;
  private static final int OUTPUT = 0x80000;

  /** Nothing answers from here. */
  private static final long NOWHERE = 1L << 28;

  private static final int RANDOM_PROGRAMS = 6;

  private final AcceleratorConfig config;
  private final long base;
  private final Random random = new Random(20);
  private final List<String> script = new ArrayList<>();
  private final ByteBuffer memory = ByteBuffer.allocate(MEMORY).order(ByteOrder.LITTLE_ENDIAN);
  private int next = PROGRAMS;

  /**
   * @param base address of the control registers
   */
  ControlExercise(AcceleratorConfig config, long base) {
    this.config = config;
    this.base = base;
    random.nextBytes(memory.array());
    registers();
    for (int i = 0; i < RANDOM_PROGRAMS; i++) {
      run(copies());
    }
    run(List.of(of(Opcode.END).build()));
    run(computes());
    run(List.of(of(Opcode.STORE).await(5).build(), of(Opcode.END).build()));
    run(List.of(load(Buffer.WEIGHT, NOWHERE).build(), of(Opcode.END).build()));
    run(List.of(load(Buffer.FEATURE, 0).build()));
    memory.put(next, (byte) 0xEE);
    start(1);
    registers();
  }

  /** Operations, one a line of 32 hexadecimal digits; the last one ends. */
  String script() {
    return String.join("\n", script) + "\n" + "0".repeat(32) + "\n";
  }

  /** The memory, 64 bits a line. */
  String memory() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < MEMORY; i += 8) {
      text.append("%016x\n".formatted(memory.getLong(i)));
    }
    return text.toString();
  }

  private void operation(int kind, int beats, int burst, int size, long address, long data, int c) {
    int top = kind << 24 | (beats - 1) << 20 | random.nextInt(1 << 12) << 8 | burst << 2 | size;
    script.add("%08x%08x%08x%08x".formatted(top, address, data & 0xFFFFFFFFL, c));
  }

  private void write(int offset, long value) {
    operation(WRITE, 1, INCREMENTING, WORD, base + offset, value, 0xF << 28);
  }

  private void read(int offset, int beats) {
    operation(READ, beats, INCREMENTING, WORD, base + offset, 0, 0);
  }

  /** Every register and counter, in bursts; then bursts of all kinds, also beside the registers. */
  private void registers() {
    int words = (Register.COUNTERS.offset() + 4 * Counter.values().length) / 4;
    for (int word = 0; word < words; word += 16) {
      read(4 * word, Math.min(16, words - word));
    }
    for (int i = 0; i < 24; i++) {
      int size = random.nextInt(3);
      int burst = random.nextInt(3);
      int beats = burst == 2 ? 2 << random.nextInt(4) : 1 + random.nextInt(16);
      long at = random.nextInt(0x100) >> size << size;
      operation(READ, beats, burst, size, base + (i % 6 == 5 ? Register.WINDOW : 0) + at, 0, 0);
      // Bases and the program's place: writing them starts nothing.
      int offset = Register.BASE0_LOW.offset() + (random.nextInt(0x20) >> size << size);
      operation(
          WRITE,
          1 + random.nextInt(2),
          INCREMENTING,
          size,
          base + offset,
          random.nextInt(),
          random.nextInt(16) << 28);
    }
  }

  private void run(List<Instruction> program) {
    ByteBuffer at = memory.duplicate().position(next);
    program.forEach(instruction -> instruction.encode(at));
    start(program.size());
    next = at.position();
  }

  private void start(int count) {
    for (int segment = 0; segment < Isa.SEGMENTS; segment++) {
      write(Register.BASE0_LOW.offset() + 8 * segment, 0);
      write(Register.BASE0_HIGH.offset() + 8 * segment, 0);
    }
    write(Register.PROGRAM_OFFSET.offset(), next);
    write(Register.PROGRAM_COUNT.offset(), count);
    write(Register.WATCHDOG.offset(), 3000);
    write(Register.GLOBAL_INTERRUPT.offset(), 1);
    write(Register.INTERRUPT_ENABLE.offset(), 3);
    write(Register.CONTROL.offset(), 1);
    operation(POLL, 1, INCREMENTING, WORD, base + Register.INTERRUPT_STATUS.offset(), 3, 0);
    // Status bits toggle where 1 is written, so that this clears them.
    long status = base + Register.INTERRUPT_STATUS.offset();
    operation(RETURN, 1, INCREMENTING, WORD, status, 0, 0xF << 28);
    operation(PAUSE, 1, 0, 0, 0, 0, 20);
    registers();
  }

  private static Instruction.Builder of(Opcode opcode) {
    return Instruction.of(opcode);
  }

  private Instruction.Builder load(Buffer buffer, long address) {
    return of(Opcode.LOAD)
        .set(Isa.Load.BUFFER, buffer.ordinal())
        .set(Isa.Load.ADDRESS, address)
        .set(Isa.Load.BLOCKS, 1)
        .set(Isa.Load.ROWS, 1)
        .set(Isa.Load.COLUMNS, 12)
        .set(Isa.Load.ROW_STRIDE, 12L * config.wordBytes(buffer));
  }

  /** Loads of padded boxes into all memories and stores of words that nobody wrote. */
  private List<Instruction> copies() {
    List<Instruction> program = new ArrayList<>();
    for (Buffer buffer : Buffer.values()) {
      int columns = 1 + random.nextInt(24);
      int bytes = columns * config.wordBytes(buffer);
      program.add(
          load(buffer, DATA + 8 * random.nextInt(1024))
              .set(Isa.Load.BLOCKS, 1 + random.nextInt(2))
              .set(Isa.Load.ROWS, random.nextInt(4))
              .set(Isa.Load.COLUMNS, columns)
              .set(Isa.Load.ROW_STRIDE, bytes + 8L * random.nextInt(64))
              .set(Isa.Load.BLOCK_STRIDE, 8L * random.nextInt(2048))
              .set(Isa.Load.PAD_TOP, random.nextInt(3))
              .set(Isa.Load.PAD_LEFT, random.nextInt(3))
              .set(Isa.Load.PAD_RIGHT, random.nextInt(3))
              .signal(1)
              .build());
      program.add(
          of(Opcode.STORE)
              .await(1)
              .set(Isa.Store.SOURCE, random.nextInt(16))
              .set(Isa.Store.ADDRESS, OUTPUT + 8 * random.nextInt(1024))
              .set(Isa.Store.ROWS, 1 + random.nextInt(4))
              .set(Isa.Store.COLUMNS, 1 + random.nextInt(20))
              .set(Isa.Store.ROW_STRIDE, 4096 + 8 * random.nextInt(64))
              .set(Isa.Store.COLUMN_STRIDE, random.nextBoolean() ? config.vectorBytes() : 64)
              .build());
    }
    program.add(counters());
    program.add(of(Opcode.END).build());
    return program;
  }

  private static Instruction counters() {
    return of(Opcode.STORE).set(Isa.Store.COUNTERS, 1).set(Isa.Store.ADDRESS, OUTPUT).build();
  }

  /** A convolution, its results requantized into the feature memory, and the counters. */
  private List<Instruction> computes() {
    Instruction conv =
        of(Opcode.CONV)
            .await(1)
            .signal(2)
            .set(Isa.Conv.INPUT_BLOCKS, 1)
            .set(Isa.Conv.KERNEL_ROWS, 2)
            .set(Isa.Conv.KERNEL_COLUMNS, 2)
            .set(Isa.Conv.ROWS, 5)
            .set(Isa.Conv.COLUMNS, 6)
            .set(Isa.Conv.COLUMN_STEP, 1)
            .set(Isa.Conv.ROW_STEP, 8)
            .set(Isa.Conv.TAP_COLUMN_STEP, 1)
            .set(Isa.Conv.TAP_ROW_STEP, 8)
            .set(Isa.Conv.COLUMN_REPEAT, 1)
            .set(Isa.Conv.ROW_REPEAT, 1)
            .build();
    Instruction post =
        of(Opcode.POST)
            .await(2)
            .signal(3)
            .set(Isa.Post.OPERATION, PostOperation.DRAIN.ordinal())
            .set(Isa.Post.KERNEL_ROWS, 1)
            .set(Isa.Post.KERNEL_COLUMNS, 1)
            .set(Isa.Post.ROWS, 5)
            .set(Isa.Post.COLUMNS, 6)
            .set(Isa.Post.SHIFT_B, 1)
            .set(Isa.Post.CLAMP_LOW, -128)
            .set(Isa.Post.CLAMP_HIGH, 127)
            .set(Isa.Post.COLUMN_REPEAT, 1)
            .set(Isa.Post.ROW_REPEAT, 1)
            .set(Isa.Post.TO_FEATURE, 1)
            .set(Isa.Post.DESTINATION, 256)
            .set(Isa.Post.DESTINATION_ROW_STEP, 8)
            .build();
    return List.of(
        load(Buffer.FEATURE, DATA).set(Isa.Load.COLUMNS, 80).build(),
        load(Buffer.WEIGHT, DATA + 4096).set(Isa.Load.COLUMNS, 48).build(),
        load(Buffer.PARAM, DATA + 8192).signal(1).build(),
        conv,
        post,
        of(Opcode.STORE)
            .await(3)
            .set(Isa.Store.COUNTERS, 1)
            .set(Isa.Store.ADDRESS, OUTPUT + 1024)
            .build(),
        of(Opcode.END).build());
  }
}
