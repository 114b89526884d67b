package dev.weft.graph;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * A tensor's dimensions, outermost first. A dimension may be unknown ({@link #ANY}), and so may the
 * rank ({@link #UNKNOWN}). Immutable.
 */
public final class Shape {
  /** A dimension that the model leaves open. */
  public static final long ANY = -1;

  /** Nothing known, not even the rank. */
  public static final Shape UNKNOWN = new Shape(null);

  private final long[] dimensions;

  private Shape(long[] dimensions) {
    this.dimensions = dimensions;
  }

  public static Shape of(long... dimensions) {
    for (long dimension : dimensions) {
      if (dimension < ANY) {
        throw new ModelException(
            "shape " + Arrays.toString(dimensions) + " has a negative dimension");
      }
    }
    return new Shape(dimensions.clone());
  }

  public boolean hasRank() {
    return dimensions != null;
  }

  /** Number of dimensions, 0 for a scalar; -1 if unknown. */
  public int rank() {
    return dimensions == null ? -1 : dimensions.length;
  }

  /** One dimension, {@link #ANY} if unknown; a negative axis counts from the end. */
  public long dimension(int axis) {
    if (dimensions == null) {
      return ANY;
    }
    int index = axis < 0 ? axis + dimensions.length : axis;
    if (index < 0 || index >= dimensions.length) {
      throw new ModelException("axis " + axis + " of a tensor of shape " + this);
    }
    return dimensions[index];
  }

  /** All dimensions are known. */
  public boolean isFixed() {
    return dimensions != null && LongStream.of(dimensions).allMatch(d -> d >= 0);
  }

  /** Product of all dimensions, {@link #ANY} unless all are known. */
  public long elements() {
    if (!isFixed()) {
      return ANY;
    }
    try {
      return LongStream.of(dimensions).reduce(1, Math::multiplyExact);
    } catch (ArithmeticException e) {
      throw new ModelException("shape " + this + " has more elements than can be counted", e);
    }
  }

  /** The dimensions; the shape must have a rank. */
  public long[] toArray() {
    if (dimensions == null) {
      throw new ModelException("a tensor of unknown rank has no dimensions");
    }
    return dimensions.clone();
  }

  /** The same shape with one dimension replaced; a negative axis counts from the end. */
  public Shape with(int axis, long dimension) {
    dimension(axis);
    long[] changed = toArray();
    changed[axis < 0 ? axis + changed.length : axis] = dimension;
    return of(changed);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Shape shape && Arrays.equals(dimensions, shape.dimensions);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(dimensions);
  }

  /** {@code 1x3x?x224}, {@code scalar}, {@code unknown}. */
  @Override
  public String toString() {
    if (dimensions == null) {
      return "unknown";
    }
    return dimensions.length == 0
        ? "scalar"
        : LongStream.of(dimensions)
            .mapToObj(d -> d == ANY ? "?" : "" + d)
            .collect(Collectors.joining("x"));
  }
}
