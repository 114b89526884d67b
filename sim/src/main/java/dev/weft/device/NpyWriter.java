package dev.weft.device;

import dev.weft.quant.kernel.Tensor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** NumPy's file format, version 1.0, for 32-bit integers: what {@code numpy.load} opens. */
final class NpyWriter {
  private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};

  /** The data starts at a multiple of this. */
  private static final int ALIGNMENT = 64;

  private NpyWriter() {}

  /** Writes a CHW tensor; folders are made where they are missing. */
  static void write(Path file, int[] values, Tensor shape) {
    String header =
        String.format(
            "{'descr': '<i4', 'fortran_order': False, 'shape': (%d, %d, %d), }",
            shape.channels(), shape.height(), shape.width());
    int used = MAGIC.length + 2 + header.length() + 1;
    String padded = header + " ".repeat((ALIGNMENT - used % ALIGNMENT) % ALIGNMENT) + "\n";
    ByteBuffer bytes =
        ByteBuffer.allocate(MAGIC.length + 2 + padded.length() + 4 * values.length)
            .order(ByteOrder.LITTLE_ENDIAN);
    bytes
        .put(MAGIC)
        .putShort((short) padded.length())
        .put(padded.getBytes(StandardCharsets.US_ASCII));
    bytes.asIntBuffer().put(values);
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, bytes.array());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }
}
