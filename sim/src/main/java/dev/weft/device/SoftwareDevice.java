package dev.weft.device;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.regs.Register;
import java.time.Duration;
import java.util.Random;

/**
 * The accelerator in software, at the level of registers, memory and instructions: bit-exact with
 * the hardware, without its time. It runs what the instructions say and nothing else, so it tests
 * the compiler; counters of cycles read zero. A use of on-chip memory that the hardware does not
 * define is an {@link IllegalStateException} that names the instruction.
 */
public final class SoftwareDevice implements Device {
  /** What can be allocated at once. */
  private static final long CAPACITY = 4L << 30;

  private final AcceleratorConfig config;
  private final ExecutionOrder order;
  private final Random garbage;
  private final MemoryArena memory;
  private final ControlRegisters registers;
  private final OnChipMemory chip;
  private Execution execution;
  private boolean closed;

  private SoftwareDevice(AcceleratorConfig config, ExecutionOrder order, Random garbage) {
    this.config = config;
    this.order = order;
    this.garbage = garbage;
    memory = new MemoryArena(config.axi().addressBits(), CAPACITY);
    registers = new ControlRegisters(config);
    chip = new OnChipMemory(config);
  }

  /** A device that runs instructions in program order wherever it can. */
  public SoftwareDevice(AcceleratorConfig config) {
    this(config, ExecutionOrder.PROGRAM, null);
  }

  /**
   * A device that reveals missing synchronisation and uninitialized memory: another order, and
   * garbage in all on-chip memories at every start.
   */
  public static SoftwareDevice forTests(
      AcceleratorConfig config, ExecutionOrder order, long garbageSeed) {
    return new SoftwareDevice(config, order, new Random(garbageSeed));
  }

  @Override
  public String name() {
    return "software";
  }

  @Override
  public AcceleratorConfig config() {
    return config;
  }

  @Override
  public int readRegister(int offset) {
    checkOffset(offset);
    return registers.read(offset);
  }

  @Override
  public void writeRegister(int offset, int value) {
    checkOffset(offset);
    if (registers.write(offset, value)) {
      registers.start();
      if (garbage != null) {
        chip.scramble(garbage);
      }
      execution =
          new Execution(
              chip, new Bus(memory, registers, config.axi().beatBytes()), registers, order);
    }
  }

  @Override
  public DeviceMemory allocate(long bytes) {
    checkOpen();
    return memory.allocate(bytes);
  }

  @Override
  public boolean awaitInterrupt(Duration timeout) {
    checkOpen();
    long deadline = System.nanoTime() + timeout.toNanos();
    while (execution != null && System.nanoTime() - deadline < 0) {
      switch (execution.step()) {
        case PROGRESS -> {}
        case FINISHED -> execution = null;
        case STUCK -> {
          return false;
        }
      }
    }
    return registers.interrupt();
  }

  @Override
  public void close() {
    closed = true;
    execution = null;
  }

  private void checkOpen() {
    if (closed) {
      throw new IllegalStateException("the software device is closed");
    }
  }

  private void checkOffset(int offset) {
    checkOpen();
    if (offset < 0 || offset >= Register.WINDOW || offset % 4 != 0) {
      throw new IllegalArgumentException(
          "register offset is " + offset + ", expected a multiple of 4 below " + Register.WINDOW);
    }
  }
}
