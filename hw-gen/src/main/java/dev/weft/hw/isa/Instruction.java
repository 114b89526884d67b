package dev.weft.hw.isa;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One encoded instruction. Immutable; {@link Builder} checks every field's range. */
public final class Instruction {
  private final Opcode opcode;
  private final long[] words;

  private Instruction(Opcode opcode, long[] words) {
    this.opcode = opcode;
    this.words = words;
  }

  /** Starts an instruction; fields not set are zero. */
  public static Builder of(Opcode opcode) {
    return new Builder(opcode);
  }

  /**
   * Decodes the 64 bytes at the buffer's position and moves it on; an unknown opcode is an error.
   */
  public static Instruction decode(ByteBuffer in) {
    ByteBuffer little = in.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    long[] words = new long[Isa.BYTES / 8];
    for (int i = 0; i < words.length; i++) {
      words[i] = little.getLong();
    }
    in.position(in.position() + Isa.BYTES);
    int code = (int) Isa.OPCODE.get(words);
    return new Instruction(
        Opcode.of(code)
            .orElseThrow(
                () -> new IllegalArgumentException("opcode " + code + " is not an instruction")),
        words);
  }

  /** Appends the 64 bytes. */
  public void encode(ByteBuffer out) {
    ByteBuffer little = out.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    for (long word : words) {
      little.putLong(word);
    }
    out.position(out.position() + Isa.BYTES);
  }

  public Opcode opcode() {
    return opcode;
  }

  /** A field's value. */
  public long get(Field field) {
    return field.get(words);
  }

  /** A field's value as an int. */
  public int getInt(Field field) {
    return Math.toIntExact(field.get(words));
  }

  @Override
  public String toString() {
    List<Field> header = Isa.HEADER.subList(2, Isa.HEADER.size());
    return opcode
        + Stream.concat(header.stream(), opcode.fields().stream())
            .filter(f -> get(f) != 0)
            .map(f -> f.name() + "=" + get(f))
            .collect(Collectors.joining(" ", " ", ""));
  }

  /** Collects fields. */
  public static final class Builder {
    private final Opcode opcode;
    private final long[] words = new long[Isa.BYTES / 8];

    private Builder(Opcode opcode) {
      this.opcode = opcode;
      Isa.OPCODE.set(words, opcode.code());
    }

    public Builder set(Field field, long value) {
      if (!Isa.HEADER.contains(field) && !opcode.fields().contains(field)) {
        throw new IllegalArgumentException(opcode + " has no field " + field.name());
      }
      try {
        field.set(words, value);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(opcode + "." + e.getMessage(), e);
      }
      return this;
    }

    /** Waits for these semaphores. */
    public Builder await(int... semaphores) {
      return set(Isa.WAIT, Isa.WAIT.get(words) | mask(semaphores));
    }

    /** Signals these semaphores. */
    public Builder signal(int... semaphores) {
      return set(Isa.SIGNAL, Isa.SIGNAL.get(words) | mask(semaphores));
    }

    public Instruction build() {
      return new Instruction(opcode, words.clone());
    }

    private static long mask(int... semaphores) {
      long mask = 0;
      for (int s : semaphores) {
        mask |= 1L << s;
      }
      return mask;
    }
  }
}
