package dev.weft.graph;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * A constant tensor: element type, shape, values in row-major order. Values are held in one of four
 * arrays ({@code float[]} for all floating types but double, {@code double[]}, {@code long[]} for
 * types of 32 unsigned and 64 bits, {@code int[]} for the rest) and converted on request. Arrays
 * are shared, never copied, where the requested type is the held one: callers must not write to
 * them. Immutable by that convention.
 */
public final class TensorData {
  private final DataType type;
  private final Shape shape;
  private final Object values;

  private TensorData(DataType type, Shape shape, Object values, int length) {
    if (!shape.isFixed() || shape.elements() != length) {
      throw new ModelException("tensor of shape " + shape + " has " + length + " values");
    }
    this.type = type;
    this.shape = shape;
    this.values = values;
  }

  public static TensorData of(float[] values, long... shape) {
    return new TensorData(DataType.FLOAT, Shape.of(shape), values, values.length);
  }

  public static TensorData of(long[] values, long... shape) {
    return new TensorData(DataType.INT64, Shape.of(shape), values, values.length);
  }

  public static TensorData of(double[] values, long... shape) {
    return new TensorData(DataType.DOUBLE, Shape.of(shape), values, values.length);
  }

  /** Floats that a file stores as another floating type. */
  public static TensorData of(DataType type, float[] values, long... shape) {
    if (!type.isFloating() || type == DataType.DOUBLE) {
      throw new IllegalArgumentException("floats cannot be held as " + type);
    }
    return new TensorData(type, Shape.of(shape), values, values.length);
  }

  /** Integers of at most 32 bits (signed) or 16 bits (unsigned), or booleans. */
  public static TensorData of(DataType type, int[] values, long... shape) {
    if (type.isFloating() || isLong(type) || type.bits() == 0) {
      throw new IllegalArgumentException("ints cannot be held as " + type);
    }
    return new TensorData(type, Shape.of(shape), values, values.length);
  }

  /** Integers of a type that needs longs. */
  public static TensorData of(DataType type, long[] values, long... shape) {
    if (!isLong(type)) {
      throw new IllegalArgumentException("longs cannot be held as " + type);
    }
    return new TensorData(type, Shape.of(shape), values, values.length);
  }

  /** A one-dimensional INT64 tensor, as ONNX wants for axes and shapes. */
  public static TensorData vector(long... values) {
    return of(values, values.length);
  }

  public static TensorData scalar(float value) {
    return of(new float[] {value});
  }

  /** Decodes the little-endian form of ONNX raw data: exactly as many bytes as the shape needs. */
  public static TensorData fromRaw(DataType type, ByteBuffer raw, long... shape) {
    Shape dimensions = Shape.of(shape);
    long elements = dimensions.elements();
    if (type.bits() == 0
        || elements > Integer.MAX_VALUE
        || type.storedBytes(elements) != raw.remaining()) {
      throw new ModelException(
          "tensor of shape "
              + dimensions
              + " and type "
              + type
              + " needs "
              + type.storedBytes(elements)
              + " bytes, has "
              + raw.remaining());
    }
    Object values =
        RawData.decode(type, raw.slice().order(ByteOrder.LITTLE_ENDIAN), (int) elements);
    return new TensorData(type, dimensions, values, (int) elements);
  }

  /** The inverse of {@link #fromRaw}. */
  public byte[] toRaw() {
    return RawData.encode(type, values, elements());
  }

  static boolean isLong(DataType type) {
    return type == DataType.INT64 || type == DataType.UINT32 || type == DataType.UINT64;
  }

  public DataType type() {
    return type;
  }

  public Shape shape() {
    return shape;
  }

  public int elements() {
    return (int) shape.elements();
  }

  /** The same values under another shape with as many elements. */
  public TensorData reshape(long... other) {
    return new TensorData(type, Shape.of(other), values, elements());
  }

  /** All values as floats. */
  public float[] floats() {
    if (values instanceof float[] floats) {
      return floats;
    }
    float[] result = new float[elements()];
    for (int i = 0; i < result.length; i++) {
      result[i] = (float) at(i);
    }
    return result;
  }

  /** All values as doubles. */
  public double[] doubles() {
    if (values instanceof double[] doubles) {
      return doubles;
    }
    double[] result = new double[elements()];
    for (int i = 0; i < result.length; i++) {
      result[i] = at(i);
    }
    return result;
  }

  /** All values of an integer tensor. */
  public long[] longs() {
    if (values instanceof long[] longs) {
      return longs;
    }
    if (!(values instanceof int[] ints)) {
      throw new ModelException("tensor of type " + type + " read as integers");
    }
    return Arrays.stream(ints).asLongStream().toArray();
  }

  /** All values of an integer tensor, each within 32 bits. */
  public int[] ints() {
    if (values instanceof int[] ints) {
      return ints;
    }
    long[] longs = longs();
    int[] result = new int[longs.length];
    for (int i = 0; i < result.length; i++) {
      if (longs[i] != (int) longs[i]) {
        throw new ModelException(
            "tensor of type " + type + " has the value " + longs[i] + ", expected at most 32 bits");
      }
      result[i] = (int) longs[i];
    }
    return result;
  }

  /** All values of an integer tensor of at most 8 bits, each as its low 8 bits. */
  public byte[] bytes() {
    if (type.bits() > 8) {
      throw new ModelException("tensor of type " + type + " read as bytes");
    }
    int[] ints = ints();
    byte[] result = new byte[ints.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = (byte) ints[i];
    }
    return result;
  }

  /** One value, as a double. */
  public double at(int index) {
    if (values instanceof float[] floats) {
      return floats[index];
    }
    if (values instanceof int[] ints) {
      return ints[index];
    }
    return values instanceof long[] longs ? longs[index] : ((double[]) values)[index];
  }

  /** The first element that is NaN or infinite, -1 if there is none. */
  public int firstNonFinite() {
    if (type.isFloating()) {
      for (int i = 0; i < elements(); i++) {
        if (!Double.isFinite(at(i))) {
          return i;
        }
      }
    }
    return -1;
  }

  /** All values equal {@code value}. */
  public boolean isFilledWith(double value) {
    for (int i = 0; i < elements(); i++) {
      if (at(i) != value) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return type + " " + shape;
  }
}
