package dev.weft.board;

import dev.weft.device.Device;
import dev.weft.device.DeviceMemory;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.regs.Register;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * The accelerator on the board that this runs on: registers through UIO or {@code /dev/mem}, memory
 * from u-dma-buf, interrupts from UIO. The bitstream must be loaded ({@code weft flash}); what it
 * is, the {@link dev.weft.device.Runner} reads from its registers. Only one driver at a time can
 * have it open. Not tried on hardware.
 *
 * <p>Memory comes from one buffer that the kernel keeps, also when this is closed while a program
 * runs; addresses that are off by a little hit other memory of the buffer. Misuse is an exception,
 * never a crash of the JVM.
 */
public final class BoardDevice implements Device {
  /** Names in the device tree of the overlay. */
  private static final String NODE = "weft";

  private static final String BUFFER = "weft-dma";

  /** A run that ends within this is noticed without the kernel, which takes some 10 us to wake. */
  private static final long SPIN_NANOS = 200_000;

  /** Sleep between looks at the status where there are no interrupts. */
  private static final long POLL_NANOS = 20_000;

  /** After so long without an interrupt the status is looked at all the same. */
  private static final int LOOK_MILLISECONDS = 100;

  /** Interrupts that were missed in a row before they are given up. */
  private static final int MISSED_LIMIT = 2;

  /** What an earlier driver's run may still take. */
  private static final Duration LEFT_OVER = Duration.ofSeconds(2);

  private static final int START = 1;

  private final AcceleratorConfig config;
  private final KernelFiles kernel;
  private final DmaBuffer memory;
  private final long registers;
  private final int skip;
  private final long interrupts;
  private boolean interruptsWork;
  private int missed;
  private int enabled;
  private boolean globallyEnabled;
  private boolean running;
  private volatile boolean closed;

  private BoardDevice(
      AcceleratorConfig config, KernelFiles kernel, long registers, int skip, long interrupts) {
    this.config = config;
    this.kernel = kernel;
    this.registers = registers;
    this.skip = skip;
    this.interrupts = interrupts;
    interruptsWork = interrupts != 0;
    try {
      memory = DmaBuffer.open(kernel, BUFFER);
    } catch (RuntimeException e) {
      NativeBoard.close(registers);
      NativeBoard.close(interrupts);
      throw e;
    }
    long deadline = System.nanoTime() + LEFT_OVER.toNanos();
    while (busy()) {
      if (System.nanoTime() - deadline > 0) {
        close();
        throw new IllegalStateException(
            "the accelerator runs a program that another driver started and left: load the overlay"
                + " again with 'weft flash'");
      }
      LockSupport.parkNanos(POLL_NANOS);
    }
  }

  /** Opens the accelerator by the names in its overlay's device tree. */
  public static BoardDevice open(AcceleratorConfig config) {
    return open(config, KernelFiles.LINUX);
  }

  /** The same where the kernel's files lie elsewhere. */
  public static BoardDevice open(AcceleratorConfig config, KernelFiles kernel) {
    NativeBoard.load();
    UioDevice uio = UioDevice.find(kernel, NODE);
    if (uio.bytes() - uio.skip() < Register.WINDOW) {
      throw new IllegalStateException(
          "UIO device "
              + uio.name()
              + " has "
              + uio.bytes()
              + " bytes of registers, expected "
              + Register.WINDOW);
    }
    long registers =
        NativeBoard.map(kernel.dev(uio.name()).toString(), uio.offset(), uio.bytes(), false, true);
    long interrupts;
    try {
      interrupts =
          NativeBoard.openInterrupts(
              kernel.interruptEvents(uio.name()).toString(),
              kernel.interruptEnable(uio.name()).toString());
    } catch (RuntimeException e) {
      NativeBoard.close(registers);
      throw e;
    }
    return new BoardDevice(config, kernel, registers, (int) uio.skip(), interrupts);
  }

  /**
   * Opens the accelerator without UIO, through {@code /dev/mem}; runs are awaited by polling.
   *
   * @param address of the first register, as the board's {@code ports.controlAddress}
   */
  public static BoardDevice open(AcceleratorConfig config, KernelFiles kernel, long address) {
    NativeBoard.load();
    long registers =
        NativeBoard.map(kernel.dev("mem").toString(), address, Register.WINDOW, true, true);
    return new BoardDevice(config, kernel, registers, 0, 0);
  }

  @Override
  public String name() {
    return "board";
  }

  @Override
  public AcceleratorConfig config() {
    return config;
  }

  @Override
  public int readRegister(int offset) {
    checkOffset(offset);
    kernel.beforeRead(offset);
    return NativeBoard.readWord(registers, skip + offset);
  }

  @Override
  public void writeRegister(int offset, int value) {
    checkOffset(offset);
    if (offset == Register.CONTROL.offset() && (value & START) != 0) {
      if (running && busy()) {
        throw new IllegalStateException("the accelerator is running a program already");
      }
      running = true;
    } else if (offset == Register.INTERRUPT_ENABLE.offset()) {
      enabled = value;
    } else if (offset == Register.GLOBAL_INTERRUPT.offset()) {
      globallyEnabled = (value & 1) != 0;
    }
    NativeBoard.writeWord(registers, skip + offset, value);
    kernel.afterWrite(offset);
  }

  private boolean busy() {
    return (readRegister(Register.CONTROL.offset()) & START) != 0;
  }

  @Override
  public DeviceMemory allocate(long bytes) {
    checkOpen();
    return new DmaRegion(memory, bytes);
  }

  @Override
  public boolean awaitInterrupt(Duration timeout) {
    checkOpen();
    long begin = System.nanoTime();
    long limit = nanos(timeout);
    while (true) {
      if (interruptIsUp()) {
        running = false;
        return true;
      }
      long waited = System.nanoTime() - begin;
      if (waited >= limit) {
        return false;
      }
      if (waited < SPIN_NANOS) {
        Thread.onSpinWait();
      } else if (interruptsWork) {
        sleepUntilInterrupt(limit - waited);
      } else {
        LockSupport.parkNanos(POLL_NANOS);
      }
    }
  }

  /** The line's level: what UIO tells may be of a run before. */
  private boolean interruptIsUp() {
    return globallyEnabled && (readRegister(Register.INTERRUPT_STATUS.offset()) & enabled) != 0;
  }

  /** Wrong lines in device trees are common: an interrupt that never comes must not hang a run. */
  private void sleepUntilInterrupt(long nanos) {
    int milliseconds = (int) Math.min(LOOK_MILLISECONDS, nanos / 1_000_000 + 1);
    int answer = NativeBoard.awaitInterrupt(interrupts, milliseconds);
    if (answer == NativeBoard.INTERRUPTED) {
      missed = 0;
    } else if (answer == NativeBoard.NEVER) {
      interruptsWork = false;
    } else if (interruptIsUp() && ++missed >= MISSED_LIMIT) {
      interruptsWork = false;
    }
  }

  /** Whether the kernel told of interrupts so far; if not, the device polls. */
  public boolean interruptsWork() {
    return interruptsWork;
  }

  private static long nanos(Duration timeout) {
    try {
      return timeout.toNanos();
    } catch (ArithmeticException e) {
      return Long.MAX_VALUE;
    }
  }

  @Override
  public void close() {
    if (!closed) {
      closed = true;
      memory.close();
      NativeBoard.close(interrupts);
      NativeBoard.close(registers);
    }
  }

  private void checkOpen() {
    if (closed) {
      throw new IllegalStateException("the board's device is closed");
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
