package dev.weft.hw.isa;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Places fields one after the other, from a first bit, and remembers them for decoder and
 * documentation.
 */
public final class Layout {
  private final List<Field> fields = new ArrayList<>();
  private final int limit;
  private int next;

  Layout(int firstBit, int limitBits) {
    next = firstBit;
    limit = limitBits;
  }

  Field unsigned(String name, int width, String doc) {
    return add(name, width, false, doc);
  }

  Field signed(String name, int width, String doc) {
    return add(name, width, true, doc);
  }

  /** Continues at a bit further on, so that a field starts on a byte or word. */
  void skipTo(int bit) {
    if (bit < next) {
      throw new IllegalStateException("bit " + bit + " is taken");
    }
    next = bit;
  }

  private Field add(String name, int width, boolean signed, String doc) {
    if (next + width > limit) {
      throw new IllegalStateException(
          "field " + name + " ends at bit " + (next + width) + ", beyond " + limit);
    }
    Field field = new Field(name, next, width, signed, doc);
    fields.add(field);
    next += width;
    return field;
  }

  /** The fields in order. */
  public List<Field> fields() {
    return Collections.unmodifiableList(fields);
  }
}
