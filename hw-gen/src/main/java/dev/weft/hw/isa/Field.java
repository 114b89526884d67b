package dev.weft.hw.isa;

/**
 * A bit field of an instruction or of a memory record.
 *
 * @param name as in the documentation and in error messages
 * @param offset of its lowest bit
 * @param width in bits, 1 to 64
 * @param signed two's complement, or a natural number
 * @param doc what it means, with its unit
 */
public record Field(String name, int offset, int width, boolean signed, String doc) {
  public Field {
    if (width < 1 || width > 64) {
      throw new IllegalArgumentException(
          "field " + name + " is " + width + " bits wide, expected 1 to 64");
    }
  }

  /** Smallest value. */
  public long min() {
    return signed ? -1L << (width - 1) : 0;
  }

  /** Largest value. */
  public long max() {
    return signed ? ~min() : width == 64 ? Long.MAX_VALUE : (1L << width) - 1;
  }

  /** Index of its highest bit. */
  public int high() {
    return offset + width - 1;
  }

  /** Reads the field from little-endian 64-bit words. */
  public long get(long[] words) {
    int word = offset / 64;
    int bit = offset % 64;
    long raw = words[word] >>> bit;
    if (bit + width > 64) {
      raw |= words[word + 1] << (64 - bit);
    }
    int unused = 64 - width;
    return signed ? raw << unused >> unused : raw << unused >>> unused;
  }

  /**
   * Writes the field into little-endian 64-bit words; a value that does not fit is an error that
   * names it.
   */
  public void set(long[] words, long value) {
    if (value < min() || value > max()) {
      throw new IllegalArgumentException(
          name + " is " + value + ", expected " + min() + " to " + max());
    }
    long mask = width == 64 ? -1L : (1L << width) - 1;
    int word = offset / 64;
    int bit = offset % 64;
    words[word] = words[word] & ~(mask << bit) | (value & mask) << bit;
    if (bit + width > 64) {
      int done = 64 - bit;
      words[word + 1] = words[word + 1] & ~(mask >>> done) | (value & mask) >>> done;
    }
  }
}
