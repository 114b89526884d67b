package dev.weft.hw.arch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.weft.hw.files.Sha256;
import dev.weft.hw.isa.Buffer;
import dev.weft.hw.isa.Isa;
import dev.weft.hw.isa.Record128;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Everything that shapes one accelerator: the generator, the compiler and the software device read
 * the same record. Immutable; a bad value is refused here with its name.
 *
 * @param name the configuration's name, as in {@code ultra96-w8a8}
 * @param format number format of weights and activations
 * @param array shape of the systolic array
 * @param buffers depths of the on-chip memories
 * @param axi shape of the memory port
 * @param sampler of deformable convolutions, or null: there is none
 * @param vector the vector engine
 */
public record AcceleratorConfig(
    String name,
    NumberFormat format,
    Array array,
    Buffers buffers,
    Axi axi,
    Sampler sampler,
    Vector vector) {

  /** Names of the configurations that ship with weft, in the order they are listed. */
  public static final List<String> SHIPPED =
      List.of(
          "tiny",
          "tiny-w4a8",
          "tiny-q2.14",
          "tiny-w4a8-2x",
          "ultra96-w8a8",
          "ultra96-w4a8",
          "ultra96-q2.14",
          "ultra96-w8a8-2x",
          "ultra96-w4a8-2x",
          "pynq-z2-w8a8",
          "zcu104-w8a8");

  /** Words from which a memory is block RAM; shallower ones are LUTs. */
  public static final int BLOCK_RAM_WORDS = 256;

  /** Banks of the feature memory, told apart by the lowest address bits. */
  public static final int FEATURE_BANKS = 8;

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .build();

  /**
   * The systolic array, weight-stationary.
   *
   * @param lanes channels of a feature vector and lanes of the vector engine
   * @param rows inputs per cycle: {@code lanes}, a whole vector, or five quarters of that, parts of
   *     two vectors
   * @param columns output channels per cycle, a multiple of {@code lanes}
   * @param productsPerMultiplier output channels that share one multiplier: 1; 2, packed into one
   *     product; or 4, two such products a cycle, from multipliers on a clock of twice the speed
   * @param multiplierBits width of the multiplier's wide port: 27 for DSP48E2, 25 for DSP48E1
   */
  public record Array(
      int lanes, int rows, int columns, int productsPerMultiplier, int multiplierBits) {
    public Array {
      require(
          lanes >= 4 && lanes <= 64 && Integer.bitCount(lanes) == 1,
          "array.lanes",
          lanes,
          "a power of two from 4 to 64");
      require(
          rows == lanes || rows == lanes / 4 * 5,
          "array.rows",
          rows,
          "array.lanes (" + lanes + ") or five quarters of them (" + lanes / 4 * 5 + ")");
      require(
          columns >= lanes && columns <= 128 && columns % lanes == 0,
          "array.columns",
          columns,
          "a multiple of array.lanes (" + lanes + ") up to 128");
      require(
          productsPerMultiplier == 1 || productsPerMultiplier == 2 || productsPerMultiplier == 4,
          "array.productsPerMultiplier",
          productsPerMultiplier,
          "1, 2 or 4");
      require(
          columns % productsPerMultiplier == 0,
          "array.columns",
          columns,
          "a multiple of productsPerMultiplier");
      require(
          multiplierBits == 27 || multiplierBits == 25,
          "array.multiplierBits",
          multiplierBits,
          "27 or 25");
    }

    /** Products of one multiplication: output channels packed into its wide operand. */
    public int packedProducts() {
      return Math.min(productsPerMultiplier, 2);
    }

    /** Multiplications in a cycle: 2 if multipliers have a clock of twice the speed. */
    public int multiplierClocks() {
      return productsPerMultiplier / packedProducts();
    }

    /** Multipliers in a row. */
    public int multiplierColumns() {
      return columns / productsPerMultiplier;
    }
  }

  /**
   * Depths of the on-chip memories, each in its own words.
   *
   * @param featureWords feature vectors (lanes x activation bits), in eight banks told apart by the
   *     three lowest address bits
   * @param weightWords rows of weights (columns x weight bits)
   * @param accumulatorWords pixels of sums (columns x accumulator bits), in two banks told apart by
   *     the top address bit
   * @param paramWords channel parameter records (128 bits)
   * @param tapWords depthwise tap vectors (lanes x tap bits)
   * @param outputWords requantized vectors waiting for the store unit
   */
  public record Buffers(
      int featureWords,
      int weightWords,
      int accumulatorWords,
      int paramWords,
      int tapWords,
      int outputWords) {
    public Buffers {
      power("buffers.featureWords", featureWords);
      power("buffers.weightWords", weightWords);
      power("buffers.accumulatorWords", accumulatorWords);
      power("buffers.paramWords", paramWords);
      power("buffers.tapWords", tapWords);
      power("buffers.outputWords", outputWords);
    }

    private static void power(String name, int value) {
      require(
          value >= 16 && value <= 1 << 20 && Integer.bitCount(value) == 1,
          name,
          value,
          "a power of two from 16 to 1048576");
    }
  }

  /**
   * The AXI4 master.
   *
   * @param dataBits width of a beat: 32, 64 or 128
   * @param addressBits width of an address
   * @param maxBurstBeats longest burst, at most 256 (16 where the port is AXI3)
   * @param outstanding reads under way at once
   */
  public record Axi(int dataBits, int addressBits, int maxBurstBeats, int outstanding) {
    public Axi {
      require(
          dataBits == 32 || dataBits == 64 || dataBits == 128,
          "axi.dataBits",
          dataBits,
          "32, 64 or 128");
      require(addressBits >= 32 && addressBits <= 49, "axi.addressBits", addressBits, "32 to 49");
      require(
          maxBurstBeats >= 1 && maxBurstBeats <= 256 && Integer.bitCount(maxBurstBeats) == 1,
          "axi.maxBurstBeats",
          maxBurstBeats,
          "a power of two from 1 to 256");
      require(outstanding >= 1 && outstanding <= 64, "axi.outstanding", outstanding, "1 to 64");
    }

    /** Bytes of a beat. */
    public int beatBytes() {
      return dataBits / 8;
    }
  }

  /**
   * The sampler in front of the vector engine.
   *
   * @param fractionBits largest number of fraction bits that offsets may have
   */
  public record Sampler(int fractionBits) {
    public Sampler {
      require(
          fractionBits >= 0 && fractionBits <= Isa.Grid.FRACTION_BITS.max(),
          "sampler.fractionBits",
          fractionBits,
          "0 to " + Isa.Grid.FRACTION_BITS.max());
    }

    /**
     * What offsets of a format are quantized for. With four fraction bits, offsets of 8 bits reach
     * 8 pixels; more would make every sample dearer for offsets that reach less.
     */
    public static Sampler of(NumberFormat format) {
      return new Sampler(format.activationBits() > 8 ? (int) Isa.Grid.FRACTION_BITS.max() : 4);
    }
  }

  /**
   * The vector engine of depthwise convolutions and pooling.
   *
   * @param taps products of a lane in a cycle: 9 for whole 3 x 3 windows, 3 for a column of one, 1
   */
  public record Vector(int taps) {
    public Vector {
      require(taps == 9 || taps == 3 || taps == 1, "vector.taps", taps, "9, 3 or 1");
    }

    /** Rows of a window that it takes at once. */
    public int windowRows() {
      return Math.min(taps, 3);
    }

    /** Columns of a window that it takes at once. */
    public int windowColumns() {
      return taps / windowRows();
    }
  }

  public AcceleratorConfig {
    if (name == null || !name.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
      throw new IllegalArgumentException(
          "name is '" + name + "', expected letters, digits, '.', '_' and '-'");
    }
    for (Object part : new Object[] {format, array, buffers, axi, vector}) {
      if (part == null) {
        throw new IllegalArgumentException(
            "configuration '" + name + "' lacks one of format, array, buffers, axi, vector");
      }
    }
    require(
        array.lanes * format.activationBits() % axi.dataBits == 0,
        "array.lanes",
        array.lanes,
        "lanes x activation bits a multiple of axi.dataBits (" + axi.dataBits + ")");
    require(
        array.columns * format.weightBits() % axi.dataBits == 0,
        "array.columns",
        array.columns,
        "columns x weight bits a multiple of axi.dataBits (" + axi.dataBits + ")");
    require(
        array.productsPerMultiplier == 1 || format != NumberFormat.Q2_14,
        "array.productsPerMultiplier",
        array.productsPerMultiplier,
        "1 for q2.14: two 16-bit products do not fit one multiplier");
    require(
        array.multiplierClocks() == 1 || cascadeRows(array, format) % 2 == 0,
        "array.rows",
        array.rows,
        "an even number of rows a cascade for multipliers of twice the clock");
    require(
        vector.taps < 9 || format != NumberFormat.Q2_14,
        "vector.taps",
        vector.taps,
        "3 or 1 for q2.14: nine 16-bit products a lane take more logic than they are worth");
    require(
        buffers.weightWords >= 2 * array.rows,
        "buffers.weightWords",
        buffers.weightWords,
        "at least two passes of array.rows words");
  }

  /** The same with another sampler, or none. */
  public AcceleratorConfig withSampler(Sampler other) {
    return new AcceleratorConfig(name, format, array, buffers, axi, other, vector);
  }

  /** Lanes of a feature vector: channels that travel together. */
  public int lanes() {
    return array.lanes;
  }

  /** Whether a pass takes five quarters of a vector, not a whole one. */
  public boolean splitsVectors() {
    return array.rows != array.lanes;
  }

  /**
   * Whether the sampler has a window's width: two free samples in a cycle, or the nine of a pixel
   * with one whole displacement at once. The feature memory's banks then read on both their ports.
   */
  public boolean samplesWindows() {
    return sampler != null && vector.taps == 9;
  }

  /** Passes that the array needs for this many vectors a pixel. */
  public int passes(int vectors) {
    return Math.toIntExact(((long) vectors * array.lanes + array.rows - 1) / array.rows);
  }

  /** Bytes of a feature vector. */
  public int vectorBytes() {
    return lanes() * format.activationBytes();
  }

  /** Lane groups of an accumulator word: {@code columns / lanes}. */
  public int columnGroups() {
    return array.columns / lanes();
  }

  /** Bytes of one row of weights. */
  public int weightRowBytes() {
    return array.columns * format.weightBits() / 8;
  }

  /** Bytes of one word of an on-chip memory, as LOAD reads it from DRAM. */
  public int wordBytes(Buffer buffer) {
    return switch (buffer) {
      case FEATURE -> vectorBytes();
      case WEIGHT -> weightRowBytes();
      case PARAM, TABLE -> Record128.BYTES;
      case TAP -> lanes() * format.tapBits() / 8;
    };
  }

  /** Bit distance of two products in one multiplier. */
  public int productSpacing() {
    return productSpacing(array, format);
  }

  private static int productSpacing(Array array, NumberFormat format) {
    return array.multiplierBits - format.operandBits();
  }

  /**
   * Rows whose packed products may be added before they are split, a divisor of all rows: the low
   * field must hold the sum of that many products of a weight of at most {@code 2^(operandBits-1) -
   * 1} and an activation of at most {@code 2^(activationBits-1)} in magnitude.
   */
  public int cascadeRows() {
    return cascadeRows(array, format);
  }

  private static int cascadeRows(Array array, NumberFormat format) {
    if (array.packedProducts() == 1) {
      return array.rows;
    }
    long product = ((1L << (format.operandBits() - 1)) - 1) << (format.activationBits() - 1);
    long limit = (1L << (productSpacing(array, format) - 1)) - 1;
    int rows = array.rows;
    while (rows > 1 && (array.rows % rows != 0 || rows * product > limit)) {
      rows--;
    }
    return rows;
  }

  /**
   * Cycles by which the last row of a cascade works behind the first one: a row is one tick of the
   * multipliers' clock behind the row above.
   */
  public int cascadeSkew() {
    return (cascadeRows() + array.multiplierClocks() - 2) / array.multiplierClocks();
  }

  /** Shortest pass: the next one's weights come behind this one's in the array. */
  public int shortestPass() {
    int swap = array.multiplierColumns() + 1;
    return Math.max(array.rows, swap + array.rows - 1 - cascadeSkew());
  }

  /** A shipped configuration by name, or a JSON file by path; the error lists the choices. */
  public static AcceleratorConfig load(String nameOrFile) {
    if (SHIPPED.contains(nameOrFile)) {
      try (InputStream in =
          AcceleratorConfig.class.getResourceAsStream("/configs/" + nameOrFile + ".json")) {
        return fromJson(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    Path file = Path.of(nameOrFile);
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException(
          "no configuration '" + nameOrFile + "': expected one of " + SHIPPED + " or a JSON file");
    }
    try {
      return fromJson(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read configuration " + file, e);
    }
  }

  /** Parses a configuration; unknown and missing keys are errors. */
  public static AcceleratorConfig fromJson(String text) {
    try {
      return JSON.readValue(text, AcceleratorConfig.class);
    } catch (JsonProcessingException e) {
      Throwable cause = e.getCause() instanceof IllegalArgumentException ? e.getCause() : e;
      String message = cause == e ? e.getOriginalMessage() : cause.getMessage();
      throw new IllegalArgumentException("bad configuration: " + message, e);
    }
  }

  /** Canonical JSON: keys sorted. */
  public String toJson() {
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Identifies the hardware: the first 8 bytes of the SHA-256 of the canonical JSON without the
   * name, together with the instruction set's version and what the hardware can do beyond that. It
   * stands in the program, in a register of the hardware and in the overlay's manifest.
   */
  public long fingerprint() {
    String text =
        new AcceleratorConfig("fingerprint", format, array, buffers, axi, sampler, vector).toJson()
            + Isa.VERSION
            + (seesDoubled() ? "doubled" : "");
    byte[] hash = Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8));
    return java.nio.ByteBuffer.wrap(hash).getLong();
  }

  /** Whether a POST's window can see a map doubled: if the lanes keep its columns. */
  public boolean seesDoubled() {
    return vector.windowColumns() > 1;
  }

  private static void require(boolean ok, String what, Object value, String expected) {
    if (!ok) {
      throw new IllegalArgumentException(what + " is " + value + ", expected " + expected);
    }
  }
}
