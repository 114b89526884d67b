package dev.weft.device;

import dev.weft.hw.arch.AcceleratorConfig;
import java.time.Duration;

/**
 * An accelerator as the driver sees it: registers, memory that it can reach, and an interrupt.
 * Software device, simulated hardware and board implement it, and the same {@link Runner} drives
 * them all. Not thread-safe.
 */
public interface Device extends AutoCloseable {
  /** For messages: {@code software}, {@code rtl}, {@code board}. */
  String name();

  AcceleratorConfig config();

  /** Reads a control register; the offset is a multiple of 4 inside the register window. */
  int readRegister(int offset);

  /** Writes a control register. */
  void writeRegister(int offset, int value);

  /**
   * Contiguous memory for the accelerator, zeroed; an error names the size asked for and what is
   * free.
   */
  DeviceMemory allocate(long bytes);

  /**
   * Waits for the interrupt; false when the time is over first. Simulated devices make progress in
   * here.
   */
  boolean awaitInterrupt(Duration timeout);

  @Override
  void close();
}
