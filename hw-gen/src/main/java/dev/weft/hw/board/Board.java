package dev.weft.hw.board;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/**
 * A board, read from {@code boards/<name>/board.json}: chip, memory, ports. The resource estimate,
 * the DRAM model of the simulation and the overlay read it; no code knows a board by name.
 * Immutable; a bad value is refused here with its name.
 *
 * @param name the folder's name, as in {@code ultra96-v2}
 * @param title the maker's name for it
 * @param part Vivado's part number
 * @param boardPart Vivado's {@code board_part}
 * @param family the chip's family
 * @param clock clock of the programmable logic
 * @param dram memory of the processing system
 * @param ports AXI ports between logic and processing system
 * @param linux the system that loads overlays
 * @param resources what the programmable logic has
 * @param notes what a reader must know, above all what was not verified
 */
public record Board(
    String name,
    String title,
    String part,
    String boardPart,
    Family family,
    Clock clock,
    Dram dram,
    Ports ports,
    Linux linux,
    Resources resources,
    List<String> notes) {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .build();

  /**
   * Clock of the programmable logic.
   *
   * @param defaultHz what the overlay asks of the processing system unless told otherwise
   */
  public record Clock(int defaultHz) {
    public Clock {
      require(
          defaultHz >= 1_000_000 && defaultHz <= 667_000_000,
          "clock.defaultHz",
          defaultHz,
          "1,000,000 to 667,000,000");
    }
  }

  /**
   * Memory of the processing system, as the accelerator sees it.
   *
   * @param type as in {@code LPDDR4}
   * @param dataBits width of the data bus
   * @param sizeBytes size
   * @param bandwidthBytesPerSecond peak, shared by reads and writes
   * @param latencyNanoseconds from address to first data, unloaded
   * @param jitterNanoseconds added at random, from 0 to this
   */
  public record Dram(
      String type,
      int dataBits,
      long sizeBytes,
      long bandwidthBytesPerSecond,
      int latencyNanoseconds,
      int jitterNanoseconds) {
    public Dram {
      require(
          dataBits == 16 || dataBits == 32 || dataBits == 64,
          "dram.dataBits",
          dataBits,
          "16, 32 or 64");
      require(sizeBytes > 0, "dram.sizeBytes", sizeBytes, "> 0");
      require(
          bandwidthBytesPerSecond > 0,
          "dram.bandwidthBytesPerSecond",
          bandwidthBytesPerSecond,
          "> 0");
      require(latencyNanoseconds > 0, "dram.latencyNanoseconds", latencyNanoseconds, "> 0");
      require(jitterNanoseconds >= 0, "dram.jitterNanoseconds", jitterNanoseconds, ">= 0");
    }

    /** Peak bytes in one cycle of a clock. */
    public double bytesPerCycle(double clockHz) {
      return bandwidthBytesPerSecond / clockHz;
    }

    /** Latency in whole cycles of a clock, rounded up. */
    public int latencyCycles(double clockHz) {
      return (int) Math.ceil(latencyNanoseconds * clockHz / 1e9);
    }

    /** Jitter in whole cycles of a clock, rounded up. */
    public int jitterCycles(double clockHz) {
      return (int) Math.ceil(jitterNanoseconds * clockHz / 1e9);
    }
  }

  /**
   * AXI between logic and processing system.
   *
   * @param highPerformance how many memory ports there are
   * @param dataBits the widest data that one takes
   * @param controlBase physical address of the control registers, as {@code 0xA0000000}
   */
  public record Ports(int highPerformance, int dataBits, String controlBase) {
    public Ports {
      require(highPerformance > 0, "ports.highPerformance", highPerformance, "> 0");
      require(
          dataBits == 32 || dataBits == 64 || dataBits == 128,
          "ports.dataBits",
          dataBits,
          "32, 64 or 128");
      require(
          controlBase != null && controlBase.matches("0x[0-9A-F]{8}"),
          "ports.controlBase",
          controlBase,
          "eight hexadecimal digits after 0x");
    }

    /** {@link #controlBase} as a number. */
    public long controlAddress() {
      return Long.decode(controlBase);
    }
  }

  /**
   * The Linux that runs on the processing system.
   *
   * @param loader what loads overlays
   * @param cmaBytes contiguous memory that the boot arguments reserve
   */
  public record Linux(Loader loader, long cmaBytes) {
    public Linux {
      require(loader != null, "linux.loader", null, List.of(Loader.values()).toString());
      require(cmaBytes >= 1 << 20, "linux.cmaBytes", cmaBytes, "at least 1048576");
    }
  }

  public Board {
    require(name != null && name.matches("[a-z0-9][a-z0-9-]*"), "name", name, "a-z, 0-9 and -");
    require(part != null && part.startsWith("xc"), "part", part, "a part number such as xczu3eg-*");
    require(family != null, "family", null, List.of(Family.values()).toString());
    require(clock != null && dram != null && ports != null, "board", name, "clock, dram, ports");
    require(linux != null, "board", name, "linux");
    require(resources != null && resources.lut() > 0, "resources", resources, "lut > 0");
    notes = List.copyOf(notes);
  }

  /**
   * A board by name, or by the path of its folder or file; the error lists the choices. Looks where
   * {@link Boards#standard()} does.
   */
  public static Board load(String nameOrPath) {
    return Boards.standard().load(nameOrPath);
  }

  /** The same with another clock. */
  public Board withClock(Clock other) {
    return new Board(
        name, title, part, boardPart, family, other, dram, ports, linux, resources, notes);
  }

  /** Parses a board; unknown and missing keys are errors. */
  public static Board fromJson(String text) {
    try {
      return JSON.readValue(text, Board.class);
    } catch (JsonProcessingException e) {
      String message =
          e.getCause() instanceof IllegalArgumentException bad
              ? bad.getMessage()
              : e.getOriginalMessage();
      throw new IllegalArgumentException("bad board: " + message, e);
    }
  }

  private static void require(boolean ok, String what, Object value, String expected) {
    if (!ok) {
      throw new IllegalArgumentException(what + " is " + value + ", expected " + expected);
    }
  }
}
