package dev.weft.graph;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Little-endian bytes of a tensor in a file, to and from the arrays that {@link TensorData} holds.
 */
final class RawData {
  private RawData() {}

  /** Returns a float[], double[], long[] or int[] as TensorData holds them. */
  static Object decode(DataType type, ByteBuffer raw, int elements) {
    switch (type) {
      case FLOAT:
        float[] floats = new float[elements];
        raw.asFloatBuffer().get(floats);
        return floats;
      case FLOAT16, BFLOAT16:
        float[] halves = new float[elements];
        for (int i = 0; i < elements; i++) {
          halves[i] = toFloat(type, raw.getShort());
        }
        return halves;
      case DOUBLE:
        double[] doubles = new double[elements];
        raw.asDoubleBuffer().get(doubles);
        return doubles;
      case INT64, UINT64:
        long[] longs = new long[elements];
        raw.asLongBuffer().get(longs);
        return longs;
      case UINT32:
        long[] words = new long[elements];
        for (int i = 0; i < elements; i++) {
          words[i] = Integer.toUnsignedLong(raw.getInt());
        }
        return words;
      default:
        int[] ints = new int[elements];
        for (int i = 0; i < elements; i++) {
          ints[i] = integer(type, raw, i);
        }
        return ints;
    }
  }

  static byte[] encode(DataType type, Object values, int elements) {
    byte[] bytes = new byte[Math.toIntExact(type.storedBytes(elements))];
    ByteBuffer raw = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    switch (type) {
      case FLOAT -> raw.asFloatBuffer().put((float[]) values);
      case DOUBLE -> raw.asDoubleBuffer().put((double[]) values);
      case INT64, UINT64 -> raw.asLongBuffer().put((long[]) values);
      case FLOAT16, BFLOAT16 -> {
        for (float value : (float[]) values) {
          raw.putShort(fromFloat(type, value));
        }
      }
      case UINT32 -> {
        for (long value : (long[]) values) {
          raw.putInt((int) value);
        }
      }
      default -> {
        int[] ints = (int[]) values;
        for (int i = 0; i < elements; i++) {
          switch (type.bits()) {
            case 4 -> bytes[i / 2] |= (byte) ((ints[i] & 15) << (i % 2 * 4));
            case 8 -> raw.put((byte) ints[i]);
            case 16 -> raw.putShort((short) ints[i]);
            default -> raw.putInt(ints[i]);
          }
        }
      }
    }
    return bytes;
  }

  private static int integer(DataType type, ByteBuffer raw, int index) {
    return switch (type) {
      case INT32 -> raw.getInt(4 * index);
      case INT16 -> raw.getShort(2 * index);
      case UINT16 -> Short.toUnsignedInt(raw.getShort(2 * index));
      case INT8 -> raw.get(index);
      case UINT8, BOOL -> Byte.toUnsignedInt(raw.get(index));
      case UINT4 -> nibble(raw, index);
      case INT4 -> (nibble(raw, index) << 28) >> 28;
      default -> throw new ModelException("tensors of type " + type + " are not supported");
    };
  }

  /** The first element of a pair lies in the low four bits. */
  private static int nibble(ByteBuffer raw, int index) {
    return (raw.get(index / 2) >> (index % 2 * 4)) & 15;
  }

  static float toFloat(DataType type, short bits) {
    if (type == DataType.BFLOAT16) {
      return Float.intBitsToFloat(bits << 16);
    }
    int exponent = (bits >> 10) & 31;
    int fraction = bits & 1023;
    float magnitude =
        exponent == 0
            ? Math.scalb((float) fraction, -24)
            : exponent == 31
                ? (fraction == 0 ? Float.POSITIVE_INFINITY : Float.NaN)
                : Math.scalb((float) (fraction + 1024), exponent - 25);
    return bits < 0 ? -magnitude : magnitude;
  }

  /** Rounds to nearest, ties to even; too large values become infinite. */
  static short fromFloat(DataType type, float value) {
    int bits = Float.floatToIntBits(value);
    if (type == DataType.BFLOAT16) {
      return (short) (Float.isNaN(value) ? 0x7fc0 : (bits + 0x7fff + ((bits >> 16) & 1)) >>> 16);
    }
    int sign = bits >>> 31 << 15;
    if (Float.isNaN(value)) {
      return 0x7e00;
    }
    double magnitude = Math.abs((double) value);
    int exponent = Math.max(Math.getExponent(magnitude), -14);
    if (exponent > 15) {
      return (short) (sign | 0x7c00);
    }
    // A fraction rounded up to 2048 carries into the exponent by itself, up to infinity.
    int steps = (int) Math.rint(Math.scalb(magnitude, 10 - exponent));
    return (short) (sign | (steps + (exponent + 14) * 1024));
  }
}
