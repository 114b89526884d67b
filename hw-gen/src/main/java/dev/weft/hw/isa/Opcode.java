package dev.weft.hw.isa;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The instructions. Code 0 is not one of them, so that zeroed memory is an error and not a program.
 */
public enum Opcode {
  /** Ends the program when every unit is idle. */
  END(1, Unit.FETCH, Isa.END_LAYOUT),
  /** Copies blocks of rows from DRAM, padding around them. */
  LOAD(2, Unit.LOAD, Isa.LOAD_LAYOUT),
  /** Runs a convolution tile on the systolic array into the accumulators. */
  CONV(3, Unit.ARRAY, Isa.CONV_LAYOUT),
  /** Makes requantized output vectors of sums or of feature vectors. */
  POST(4, Unit.POST, Isa.POST_LAYOUT),
  /** Copies output vectors, or the counters, to DRAM. */
  STORE(5, Unit.STORE, Isa.STORE_LAYOUT),
  /** Says where the samples of the POSTs behind it lie. */
  GRID(6, Unit.POST, Isa.GRID_LAYOUT);

  private final int code;
  private final Unit unit;
  private final Layout layout;

  Opcode(int code, Unit unit, Layout layout) {
    this.code = code;
    this.unit = unit;
    this.layout = layout;
  }

  public int code() {
    return code;
  }

  /** The unit that runs it. */
  public Unit unit() {
    return unit;
  }

  /** Fields besides the common header. */
  public List<Field> fields() {
    return layout.fields();
  }

  /** The instruction with this code, if there is one. */
  public static Optional<Opcode> of(int code) {
    return Arrays.stream(values()).filter(o -> o.code == code).findFirst();
  }
}
