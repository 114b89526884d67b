package dev.weft.data;

import dev.weft.graph.Shape;
import dev.weft.graph.TensorData;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads NumPy arrays of little-endian floats or bytes in C order (format versions 1 to 3). */
final class NpyFile {
  private static final Pattern HEADER =
      Pattern.compile(
          "'descr':\\s*'([^']+)'.*'fortran_order':\\s*(True|False).*'shape':\\s*\\(([^)]*)\\)");

  private NpyFile() {}

  static boolean matches(byte[] head) {
    return head.length >= 8
        && (head[0] & 255) == 0x93
        && head[1] == 'N'
        && head[2] == 'U'
        && head[3] == 'M';
  }

  static Numbers read(Path file) {
    ByteBuffer bytes = ByteBuffer.wrap(Bytes.readAll(file)).order(ByteOrder.LITTLE_ENDIAN);
    if (bytes.capacity() < 12) {
      throw new DataException(file + " is truncated inside the NumPy header");
    }
    boolean old = bytes.get(6) == 1;
    int headerBegin = old ? 10 : 12;
    int headerLength = old ? bytes.getShort(8) & 0xffff : bytes.getInt(8);
    if (headerLength < 0 || headerBegin + (long) headerLength > bytes.capacity()) {
      throw new DataException(file + " is truncated inside the NumPy header");
    }
    String header =
        new String(bytes.array(), headerBegin, headerLength, StandardCharsets.ISO_8859_1);
    Matcher matcher = HEADER.matcher(header);
    if (!matcher.find() || matcher.group(2).equals("True")) {
      throw new DataException(
          file + " has NumPy header " + header.strip() + ", expected an array in C order");
    }
    long[] shape =
        Arrays.stream(matcher.group(3).split(","))
            .map(String::strip)
            .filter(s -> !s.isEmpty())
            .mapToLong(Long::parseLong)
            .toArray();
    ByteBuffer data = bytes.position(headerBegin + headerLength);
    return new Numbers("", TensorData.of(values(file, data, matcher.group(1), shape), shape));
  }

  private static float[] values(Path file, ByteBuffer bytes, String type, long[] shape) {
    int size =
        switch (type) {
          case "<f4" -> 4;
          case "<f8" -> 8;
          case "|u1", "|i1" -> 1;
          default ->
              throw new DataException(
                  file + " holds '" + type + "', expected one of <f4, <f8, |u1, |i1");
        };
    long elements = Shape.of(shape).elements();
    if (bytes.remaining() != elements * size) {
      throw new DataException(
          file
              + " holds "
              + bytes.remaining()
              + " bytes, its shape "
              + Arrays.toString(shape)
              + " wants "
              + elements * size);
    }
    float[] values = new float[(int) elements];
    for (int i = 0; i < values.length; i++) {
      values[i] =
          switch (type) {
            case "<f4" -> bytes.getFloat();
            case "<f8" -> (float) bytes.getDouble();
            case "|u1" -> bytes.get() & 255;
            default -> bytes.get();
          };
    }
    return values;
  }
}
