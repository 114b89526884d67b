package dev.weft.flash;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A .bit file: a header of fields a (design) to d (time), each with a 16-bit length, and e, the
 * configuration data with a 32-bit length.
 *
 * @param part the chip that it is for, as its maker wrote it
 * @param data configuration data, whole 32-bit words, big-endian
 */
record Bitstream(String part, byte[] data) {
  private static final char PART = 'b';
  private static final char DATA = 'e';

  /**
   * Parses a file.
   *
   * @param name for messages
   * @throws IOException if it is no .bit file or is cut off
   */
  static Bitstream parse(String name, byte[] file) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(file);
    try {
      in.position(in.getShort() + 4);
      String part = "";
      while (true) {
        char key = (char) in.get();
        if (key == DATA) {
          int length = in.getInt();
          if (length <= 0 || length != in.remaining() || length % 4 != 0) {
            throw new IOException(
                "%s is cut off or damaged: it has %d bytes of configuration data, its header says %d"
                    .formatted(name, in.remaining(), length));
          }
          byte[] data = new byte[length];
          in.get(data);
          return new Bitstream(part, data);
        }
        byte[] text = new byte[Short.toUnsignedInt(in.getShort())];
        in.get(text);
        if (key == PART) {
          part = new String(text, StandardCharsets.US_ASCII).replace("\0", "").strip();
        }
      }
    } catch (BufferUnderflowException | IllegalArgumentException e) {
      throw new IOException(name + " is no .bit file: it has no field e", e);
    }
  }

  /** Whether it is for a part; makers leave the leading xc, dashes and the speed grade out. */
  boolean isFor(String chip) {
    return !part.isEmpty() && bare(chip).startsWith(bare(part));
  }

  private static String bare(String chip) {
    return chip.toLowerCase(Locale.ROOT).replaceFirst("^xc", "").replace("-", "");
  }

  /** As the kernel's FPGA manager wants it: no header, the bytes of each word reversed. */
  byte[] forKernel() {
    ByteBuffer out = ByteBuffer.allocate(data.length).order(ByteOrder.LITTLE_ENDIAN);
    ByteBuffer in = ByteBuffer.wrap(data);
    while (in.hasRemaining()) {
      out.putInt(in.getInt());
    }
    return out.array();
  }
}
