package dev.weft.graph;

import java.util.Arrays;

/** Element types of tensors, with the numbers and names of the ONNX standard. */
public enum DataType {
  UNDEFINED(0, 0),
  FLOAT(1, 32),
  UINT8(2, 8),
  INT8(3, 8),
  UINT16(4, 16),
  INT16(5, 16),
  INT32(6, 32),
  INT64(7, 64),
  STRING(8, 0),
  BOOL(9, 8),
  FLOAT16(10, 16),
  DOUBLE(11, 64),
  UINT32(12, 32),
  UINT64(13, 64),
  BFLOAT16(16, 16),
  UINT4(21, 4),
  INT4(22, 4);

  private final int code;
  private final int bits;

  DataType(int code, int bits) {
    this.code = code;
    this.bits = bits;
  }

  /** The number that stands for it in an ONNX file. */
  public int code() {
    return code;
  }

  /** Bits of one element as stored, two 4-bit ones to a byte; 0 for types without a fixed size. */
  public int bits() {
    return bits;
  }

  public boolean isFloating() {
    return this == FLOAT || this == FLOAT16 || this == DOUBLE || this == BFLOAT16;
  }

  public boolean isInteger() {
    return bits > 0 && !isFloating() && this != BOOL;
  }

  public boolean isSigned() {
    return isFloating()
        || this == INT4
        || this == INT8
        || this == INT16
        || this == INT32
        || this == INT64;
  }

  /** Bytes that {@code elements} of this type take in a file. */
  public long storedBytes(long elements) {
    return (elements * bits + 7) / 8;
  }

  /**
   * The type with an ONNX number.
   *
   * @param what names the tensor in the error
   */
  public static DataType of(int code, String what) {
    for (DataType type : values()) {
      if (type.code == code && type != UNDEFINED) {
        return type;
      }
    }
    throw new ModelException(
        what + " has element type " + code + ", expected one of " + Arrays.toString(values()));
  }
}
