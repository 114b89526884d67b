package dev.weft.data;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A file in the IDX format of MNIST, of unsigned bytes: {@code 00 00 08 rank}, the dimensions as
 * 32-bit big-endian integers, the values.
 *
 * @param shape dimensions, the number of items first
 * @param values unsigned
 */
record IdxFile(int[] shape, byte[] values) {
  static boolean matches(byte[] head) {
    return head.length >= 4
        && head[0] == 0
        && head[1] == 0
        && head[2] == 8
        && head[3] >= 1
        && head[3] <= 4;
  }

  static IdxFile read(Path file) {
    ByteBuffer bytes = ByteBuffer.wrap(Bytes.readAll(file));
    byte[] head = Arrays.copyOf(bytes.array(), Math.min(4, bytes.capacity()));
    if (!matches(head)) {
      throw new DataException(file + " is no IDX file of unsigned bytes");
    }
    int rank = head[3];
    if (bytes.capacity() < 4 + 4 * rank) {
      throw new DataException(file + " is truncated inside the IDX header");
    }
    int[] shape = new int[rank];
    long elements = 1;
    for (int i = 0; i < rank; i++) {
      shape[i] = bytes.getInt(4 + 4 * i);
      if (shape[i] < 0) {
        throw new DataException(file + " has a negative IDX dimension: " + shape[i]);
      }
      elements *= shape[i];
    }
    int begin = 4 + 4 * rank;
    if (elements != bytes.capacity() - begin) {
      throw new DataException(
          file
              + " holds "
              + (bytes.capacity() - begin)
              + " values, its IDX header "
              + Arrays.toString(shape)
              + " says "
              + elements);
    }
    return new IdxFile(shape, Arrays.copyOfRange(bytes.array(), begin, bytes.capacity()));
  }

  int count() {
    return shape[0];
  }
}
