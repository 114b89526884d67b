package dev.weft.compiler;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/** Segment 0 as it grows: constants, each content once, then the instructions. */
final class Image {
  /** Alignment of everything in DRAM, in bytes. */
  static final int ALIGNMENT = 64;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Map<ByteBuffer, Long> known = new HashMap<>();

  /** Address of these bytes, appended unless they are there already. */
  long add(byte[] content) {
    return known.computeIfAbsent(ByteBuffer.wrap(content), c -> append(content));
  }

  /** Appends without looking for an earlier copy. */
  long append(byte[] content) {
    while (bytes.size() % ALIGNMENT != 0) {
      bytes.write(0);
    }
    long address = bytes.size();
    bytes.writeBytes(content);
    return address;
  }

  byte[] toBytes() {
    return bytes.toByteArray();
  }

  static long align(long bytes) {
    return (bytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
  }
}
