package dev.weft.board;

import dev.weft.device.DeviceMemory;
import java.nio.ByteBuffer;

/** Part of a {@link DmaBuffer}: handed over to the accelerator by each write, back by each read. */
final class DmaRegion implements DeviceMemory {
  private final DmaBuffer buffer;
  private final long start;
  private final long size;
  private volatile boolean closed;

  DmaRegion(DmaBuffer buffer, long size) {
    this.buffer = buffer;
    this.size = size;
    start = buffer.allocate(size);
  }

  @Override
  public long address() {
    return buffer.address() + start;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public void write(long offset, ByteBuffer bytes) {
    int count = bytes.remaining();
    check(offset, count);
    if (bytes.hasArray()) {
      int first = bytes.arrayOffset() + bytes.position();
      NativeBoard.write(buffer.mapping(), start + offset, bytes.array(), first, count);
      bytes.position(bytes.limit());
    } else {
      byte[] copy = new byte[count];
      bytes.get(copy);
      NativeBoard.write(buffer.mapping(), start + offset, copy, 0, count);
    }
    buffer.forDevice(start + offset, count);
  }

  @Override
  public void read(long offset, ByteBuffer bytes) {
    int count = bytes.remaining();
    check(offset, count);
    buffer.forProcessor(start + offset, count);
    if (bytes.hasArray()) {
      int first = bytes.arrayOffset() + bytes.position();
      NativeBoard.read(buffer.mapping(), start + offset, bytes.array(), first, count);
      bytes.position(bytes.limit());
    } else {
      byte[] copy = new byte[count];
      NativeBoard.read(buffer.mapping(), start + offset, copy, 0, count);
      bytes.put(copy);
    }
  }

  private void check(long offset, int count) {
    if (closed) {
      throw new IllegalStateException("memory at 0x" + Long.toHexString(address()) + " is closed");
    }
    if (offset < 0 || offset > size - count) {
      throw new IllegalArgumentException(
          "bytes " + offset + " to " + (offset + count) + " lie outside the memory's " + size);
    }
  }

  @Override
  public void close() {
    if (!closed) {
      closed = true;
      buffer.free(start);
    }
  }
}
