package dev.weft.hw.isa;

/**
 * The instruction set, once: Scala decodes from this table, the compiler encodes with it, {@code
 * docs/isa.md} prints it.
 *
 * <p>An instruction is 64 bytes, little-endian. Each unit runs its own instructions in program
 * order; order between units comes only from the semaphores named in the header.
 */
public final class Isa {
  private Isa() {}

  /**
   * Changes with every change of encoding or meaning; part of the fingerprint. What only some
   * configurations can do changes the fingerprint of these alone.
   */
  public static final int VERSION = 3;

  /** Bytes of an instruction. */
  public static final int BYTES = 64;

  /** Counting semaphores between the units; each counts to {@link #SEMAPHORE_MAX}. */
  public static final int SEMAPHORES = 16;

  /** Largest count of a semaphore: one more is an error. */
  public static final int SEMAPHORE_MAX = 255;

  /** Instructions that a unit's queue holds before fetch has to wait. */
  public static final int QUEUE_DEPTH = 4;

  /** Instructions that a unit may have taken and not finished. */
  public static final int IN_FLIGHT = 8;

  /** Base addresses that instructions refer to. */
  public static final int SEGMENTS = 4;

  private static final Layout HEADER_LAYOUT = new Layout(0, 64);

  public static final Field OPCODE = HEADER_LAYOUT.unsigned("opcode", 8, "which instruction");
  public static final Field RESERVED = HEADER_LAYOUT.unsigned("reserved", 8, "zero");
  public static final Field LAYER =
      HEADER_LAYOUT.unsigned("layer", 16, "layer it belongs to, for reports and errors");
  public static final Field WAIT =
      HEADER_LAYOUT.unsigned(
          "wait", 16, "semaphores that must all be positive before it starts; each is decremented");
  public static final Field SIGNAL =
      HEADER_LAYOUT.unsigned(
          "signal", 16, "semaphores incremented when all its effects are visible");

  /** The fields every instruction starts with. */
  public static final java.util.List<Field> HEADER = HEADER_LAYOUT.fields();

  static final Layout END_LAYOUT = new Layout(64, 8 * BYTES);
  static final Layout LOAD_LAYOUT = new Layout(64, 8 * BYTES);
  static final Layout CONV_LAYOUT = new Layout(64, 8 * BYTES);
  static final Layout POST_LAYOUT = new Layout(64, 8 * BYTES);
  static final Layout STORE_LAYOUT = new Layout(64, 8 * BYTES);
  static final Layout GRID_LAYOUT = new Layout(64, 8 * BYTES);

  /** LOAD: for each block, row and column of a padded box, one word of the destination memory. */
  public static final class Load {
    private Load() {}

    public static final Field BUFFER =
        LOAD_LAYOUT.unsigned("buffer", 3, "destination memory, see Buffer");
    public static final Field SEGMENT = LOAD_LAYOUT.unsigned("segment", 2, "base register");
    public static final Field PAD_VALUE =
        LOAD_LAYOUT.signed("padValue", 16, "activation written into every lane of padding");
    public static final Field ADDRESS =
        LOAD_LAYOUT.unsigned("address", 32, "bytes from the base, a multiple of a beat");
    public static final Field DESTINATION = LOAD_LAYOUT.unsigned("destination", 24, "first word");
    public static final Field BLOCKS =
        LOAD_LAYOUT.unsigned("blocks", 16, "outer count, at least 1");
    public static final Field ROWS =
        LOAD_LAYOUT.unsigned("rows", 16, "rows read per block, 0 for padding only");
    public static final Field COLUMNS =
        LOAD_LAYOUT.unsigned("columns", 24, "words read per row, 0 for padding only");
    public static final Field BLOCK_STRIDE =
        LOAD_LAYOUT.unsigned("blockStride", 32, "bytes between blocks in DRAM");
    public static final Field ROW_STRIDE =
        LOAD_LAYOUT.unsigned("rowStride", 32, "bytes between rows in DRAM");
    public static final Field PAD_TOP = LOAD_LAYOUT.unsigned("padTop", 8, "padding rows before");
    public static final Field PAD_BOTTOM =
        LOAD_LAYOUT.unsigned("padBottom", 8, "padding rows after");
    public static final Field PAD_LEFT =
        LOAD_LAYOUT.unsigned("padLeft", 8, "padding words before each row");
    public static final Field PAD_RIGHT =
        LOAD_LAYOUT.unsigned("padRight", 8, "padding words after each row");
  }

  /** CONV: a tile of a convolution for one group of array columns. */
  public static final class Conv {
    private Conv() {}

    public static final Field SOURCE =
        CONV_LAYOUT.unsigned("source", 24, "feature word of the first pixel's first tap");
    public static final Field WEIGHTS =
        CONV_LAYOUT.unsigned("weights", 24, "weight word of the first pass");
    public static final Field ACCUMULATOR =
        CONV_LAYOUT.unsigned("accumulator", 20, "accumulator word of the first pixel");
    public static final Field ACCUMULATE =
        CONV_LAYOUT.unsigned(
            "accumulate", 1, "1: the first pass adds to the accumulators; 0: it overwrites");
    public static final Field UNSIGNED_WEIGHTS =
        CONV_LAYOUT.unsigned("unsignedWeights", 1, "w4a8: nibbles are 0..15, not -8..7");
    public static final Field SHIFT_WEIGHTS =
        CONV_LAYOUT.unsigned("shiftWeights", 1, "w4a8: sums are multiplied by 16");
    public static final Field INPUT_BLOCKS =
        CONV_LAYOUT.unsigned("inputBlocks", 16, "feature blocks, outermost loop");
    public static final Field KERNEL_ROWS = CONV_LAYOUT.unsigned("kernelRows", 8, "taps down");
    public static final Field KERNEL_COLUMNS =
        CONV_LAYOUT.unsigned("kernelColumns", 8, "taps across");
    public static final Field ROWS = CONV_LAYOUT.unsigned("rows", 16, "output rows");
    public static final Field COLUMNS =
        CONV_LAYOUT.unsigned("columns", 16, "output columns, innermost loop");
    public static final Field COLUMN_STEP =
        CONV_LAYOUT.unsigned("columnStep", 16, "feature words from one output column to the next");
    public static final Field ROW_STEP =
        CONV_LAYOUT.unsigned("rowStep", 24, "feature words from one output row to the next");
    public static final Field TAP_COLUMN_STEP =
        CONV_LAYOUT.unsigned("tapColumnStep", 16, "feature words from one tap to the next across");
    public static final Field TAP_ROW_STEP =
        CONV_LAYOUT.unsigned("tapRowStep", 24, "feature words from one tap to the next down");
    public static final Field BLOCK_STEP =
        CONV_LAYOUT.unsigned("blockStep", 24, "feature words from one block to the next");
    public static final Field COLUMN_REPEAT =
        CONV_LAYOUT.unsigned(
            "columnRepeat",
            8,
            "outputs that share a source column before it steps (nearest upsampling), at least 1");
    public static final Field ROW_REPEAT =
        CONV_LAYOUT.unsigned(
            "rowRepeat", 8, "outputs that share a source row before it steps, at least 1");
  }

  /** POST: one vector of lanes per output pixel. */
  public static final class Post {
    private Post() {}

    public static final Field OPERATION =
        POST_LAYOUT.unsigned("operation", 3, "where operand A comes from, see PostOperation");
    public static final Field ADD_OPERAND =
        POST_LAYOUT.unsigned("addOperand", 1, "1: the requantized operand B is added");
    public static final Field USE_TABLE =
        POST_LAYOUT.unsigned("useTable", 1, "1: the clamped result goes through the table");
    public static final Field GROUP =
        POST_LAYOUT.unsigned("group", 4, "DRAIN: lane group of the accumulator word");
    public static final Field ACCUMULATOR =
        POST_LAYOUT.unsigned("accumulator", 20, "DRAIN: accumulator word of the first pixel");
    public static final Field SOURCE =
        POST_LAYOUT.unsigned("source", 24, "feature word of operand A's first pixel and tap");
    public static final Field TAPS =
        POST_LAYOUT.unsigned("taps", 16, "DEPTHWISE: first word in the tap memory");
    public static final Field PARAM =
        POST_LAYOUT.unsigned("param", 16, "record of the first lane; one record a lane");
    public static final Field DESTINATION =
        POST_LAYOUT.unsigned("destination", 24, "output or feature word of the first pixel");
    public static final Field KERNEL_ROWS = POST_LAYOUT.unsigned("kernelRows", 8, "taps down");
    public static final Field KERNEL_COLUMNS =
        POST_LAYOUT.unsigned("kernelColumns", 8, "taps across");
    public static final Field ROWS = POST_LAYOUT.unsigned("rows", 16, "output rows");
    public static final Field COLUMNS = POST_LAYOUT.unsigned("columns", 16, "output columns");
    public static final Field COLUMN_STEP =
        POST_LAYOUT.unsigned("columnStep", 16, "operand A, as in CONV");
    public static final Field ROW_STEP =
        POST_LAYOUT.unsigned("rowStep", 24, "operand A, as in CONV");
    public static final Field TAP_COLUMN_STEP =
        POST_LAYOUT.unsigned("tapColumnStep", 16, "operand A, as in CONV");
    public static final Field TAP_ROW_STEP =
        POST_LAYOUT.unsigned("tapRowStep", 24, "operand A, as in CONV");
    public static final Field COLUMN_REPEAT =
        POST_LAYOUT.unsigned("columnRepeat", 8, "operand A, as in CONV");
    public static final Field ROW_REPEAT =
        POST_LAYOUT.unsigned("rowRepeat", 8, "operand A, as in CONV");
    public static final Field SOURCE_B =
        POST_LAYOUT.unsigned("sourceB", 24, "feature word of operand B's first pixel");
    public static final Field COLUMN_STEP_B =
        POST_LAYOUT.unsigned("columnStepB", 8, "operand B: words per output column, 0 broadcasts");
    public static final Field ROW_STEP_B =
        POST_LAYOUT.unsigned("rowStepB", 24, "operand B: words per output row, 0 broadcasts");
    public static final Field ZERO_A =
        POST_LAYOUT.signed("zeroA", 16, "MULTIPLY, sampled: subtracted from operand A");
    public static final Field ZERO_B = POST_LAYOUT.signed("zeroB", 16, "subtracted from operand B");
    public static final Field MULTIPLIER_B =
        POST_LAYOUT.signed("multiplierB", 17, "operand B's requantization multiplier");
    public static final Field SHIFT_B =
        POST_LAYOUT.unsigned("shiftB", 6, "operand B's requantization shift, at least 1");
    public static final Field CLAMP_LOW = POST_LAYOUT.signed("clampLow", 16, "smallest result");
    public static final Field CLAMP_HIGH = POST_LAYOUT.signed("clampHigh", 16, "largest result");
    public static final Field TO_FEATURE =
        POST_LAYOUT.unsigned(
            "toFeature", 1, "1: results go to the feature memory; 0: to the output memory");
    public static final Field DESTINATION_ROW_STEP =
        POST_LAYOUT.unsigned(
            "destinationRowStep", 16, "toFeature: words from one result row to the next");
    public static final Field SAMPLED =
        POST_LAYOUT.unsigned(
            "sampled", 1, "DEPTHWISE and SAMPLE: 1: taps are samples on the grid of the last GRID");
    public static final Field DOUBLED =
        POST_LAYOUT.unsigned(
            "doubled", 1, "1: operand A's window sees each word as 2 x 2 equal ones");
    public static final Field DOUBLED_ROW =
        POST_LAYOUT.unsigned(
            "doubledRow", 1, "doubled: the first tap's row is the second of two equal ones");
    public static final Field DOUBLED_COLUMN =
        POST_LAYOUT.unsigned("doubledColumn", 1, "doubled: so is the first tap's column");
  }

  /** GRID: where the samples of the POSTs behind it lie. */
  public static final class Grid {
    private Grid() {}

    public static final Field SQUARE =
        GRID_LAYOUT.unsigned(
            "square", 1, "1: one displacement a pixel; 0: an offset down and across for each tap");
    public static final Field MASKED =
        GRID_LAYOUT.unsigned("masked", 1, "1: each sample is multiplied by its mask");
    public static final Field FRACTION_BITS =
        GRID_LAYOUT.unsigned("fractionBits", 3, "of the offsets");
    public static final Field MASK_SHIFT =
        GRID_LAYOUT.unsigned("maskShift", 4, "fraction bits of the masks");
    public static final Field OFFSETS =
        GRID_LAYOUT.unsigned("offsets", 24, "feature word of the first pixel's first offset");
    public static final Field OFFSET_LANE =
        GRID_LAYOUT.unsigned("offsetLane", 6, "lane of the first offset");
    public static final Field OFFSET_BLOCK_STEP =
        GRID_LAYOUT.unsigned(
            "offsetBlockStep",
            24,
            "feature words from one block of offsets, or masks, to the next");
    public static final Field OFFSET_ROW_STEP =
        GRID_LAYOUT.unsigned(
            "offsetRowStep",
            16,
            "offsets and masks: feature words from one output row to the next");
    public static final Field OFFSET_COLUMN_STEP =
        GRID_LAYOUT.unsigned(
            "offsetColumnStep", 8, "offsets and masks: words from one output column to the next");
    public static final Field OFFSET_ZERO =
        GRID_LAYOUT.signed("offsetZero", 16, "subtracted from offsets");
    public static final Field MASK =
        GRID_LAYOUT.unsigned("mask", 24, "feature word of the first pixel's first mask");
    public static final Field MASK_LANE =
        GRID_LAYOUT.unsigned("maskLane", 6, "lane of the first mask");
    public static final Field MASK_ZERO =
        GRID_LAYOUT.signed("maskZero", 16, "subtracted from masks");
    public static final Field TOP =
        GRID_LAYOUT.signed(
            "top", 16, "box row of the first pixel's first tap; square: of its centre");
    public static final Field LEFT =
        GRID_LAYOUT.signed(
            "left", 16, "box column of the first pixel's first tap; square: of its centre");
    public static final Field STRIDE_ROWS =
        GRID_LAYOUT.unsigned("strideRows", 8, "box rows from one output row to the next");
    public static final Field STRIDE_COLUMNS =
        GRID_LAYOUT.unsigned("strideColumns", 8, "box columns from one output column to the next");
    public static final Field DILATION_ROWS =
        GRID_LAYOUT.unsigned("dilationRows", 8, "box rows from one tap to the next down");
    public static final Field DILATION_COLUMNS =
        GRID_LAYOUT.unsigned("dilationColumns", 8, "box columns from one tap to the next across");
    public static final Field BOX_ROWS =
        GRID_LAYOUT.unsigned("boxRows", 16, "rows at POST's source; zero outside of them");
    public static final Field BOX_COLUMNS =
        GRID_LAYOUT.unsigned("boxColumns", 16, "columns at POST's source; zero outside of them");
    public static final Field PITCH =
        GRID_LAYOUT.unsigned("pitch", 16, "feature words from one box row to the next");
  }

  /** STORE: for each row and column, one vector of the output memory. */
  public static final class Store {
    private Store() {}

    public static final Field COUNTERS =
        STORE_LAYOUT.unsigned(
            "counters",
            1,
            "1: stores the counters, 32 bits each, instead of vectors; rows and columns are ignored");
    public static final Field SEGMENT = STORE_LAYOUT.unsigned("segment", 2, "base register");
    public static final Field SOURCE = STORE_LAYOUT.unsigned("source", 20, "first output word");
    public static final Field ADDRESS =
        STORE_LAYOUT.unsigned("address", 32, "bytes from the base, a multiple of a beat");
    public static final Field ROWS = STORE_LAYOUT.unsigned("rows", 16, "rows");
    public static final Field COLUMNS = STORE_LAYOUT.unsigned("columns", 16, "vectors per row");
    public static final Field ROW_STRIDE =
        STORE_LAYOUT.unsigned("rowStride", 32, "bytes between rows in DRAM");
    public static final Field COLUMN_STRIDE =
        STORE_LAYOUT.unsigned(
            "columnStride",
            24,
            "bytes between vectors in DRAM; the vector's size makes whole rows one burst");
  }

  static {
    // The nested classes fill the layouts when they are initialised: do it now, so that no reader
    // sees half a table.
    // One of them may be what started this initialisation; its fields are null here and set when it
    // goes on.
    Field[] first = {Load.BUFFER, Conv.SOURCE, Post.OPERATION, Store.COUNTERS, Grid.SQUARE};
  }
}
