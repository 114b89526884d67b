package dev.weft.device;

import java.nio.ByteBuffer;

/**
 * Memory that host and accelerator share; reads and writes are coherent while no program runs that
 * uses it. Different memories may be read and written by different threads, also during a run.
 */
public interface DeviceMemory extends AutoCloseable {
  /** Address as the accelerator sees it. */
  long address();

  long size();

  /** Copies the buffer's remaining bytes to an offset; outside the memory is an error. */
  void write(long offset, ByteBuffer bytes);

  /** Fills the buffer's remaining bytes from an offset. */
  void read(long offset, ByteBuffer bytes);

  @Override
  void close();
}
