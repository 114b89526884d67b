package dev.weft.quant;

import dev.weft.graph.DataType;
import dev.weft.graph.ModelException;

/**
 * The integers of a quantized activation as a model gives them, and what they stand for: {@code (q
 * - zeroPoint) * scale}. The hardware has signed 8 bits; unsigned ones are shifted by 128.
 *
 * @param lowest integer that its type and clips allow
 * @param highest such integer
 */
record IntegerGrid(double scale, int zeroPoint, DataType type, long lowest, long highest) {
  private static final int UNSIGNED_SHIFT = 128;

  /**
   * All integers of a type.
   *
   * @param what names the node in the error
   */
  static IntegerGrid of(double scale, int zeroPoint, DataType type, String what) {
    if (!isQuantized(type)) {
      throw new ModelException(
          what
              + " quantizes an activation to "
              + type
              + ", expected INT8, UINT8, INT4 or UINT4: export activations with at most 8 bits");
    }
    long count = 1L << type.bits();
    long lowest = type.isSigned() ? -count / 2 : 0;
    return new IntegerGrid(scale, zeroPoint, type, lowest, lowest + count - 1);
  }

  /** Types whose integers the hardware's 8 bits hold. */
  static boolean isQuantized(DataType type) {
    return type == DataType.INT8
        || type == DataType.UINT8
        || type == DataType.INT4
        || type == DataType.UINT4;
  }

  /** The same with fewer integers. */
  IntegerGrid clipped(long low, long high) {
    return new IntegerGrid(scale, zeroPoint, type, Math.max(lowest, low), Math.min(highest, high));
  }

  /** What the hardware's integers stand for. */
  Encoding encoding() {
    return new Encoding(scale, zeroPoint - (type == DataType.UINT8 ? UNSIGNED_SHIFT : 0));
  }

  /** Whether these are all integers that 8 bits have, so that nothing clips but saturation. */
  boolean isWhole() {
    return highest - lowest == 255;
  }

  double low() {
    return (lowest - zeroPoint) * scale;
  }

  double high() {
    return (highest - zeroPoint) * scale;
  }
}
