package dev.weft.explore;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.board.Board;
import dev.weft.hw.board.Resources;
import java.util.Map;
import java.util.TreeMap;

/**
 * A configuration with what it needs and what it gives.
 *
 * @param clockHz assumed
 * @param cycles of the network
 * @param cyclesBy what they come from: {@code timing model}, or {@code RTL} when confirmed
 * @param resources needed
 * @param resourcesBy what they come from: {@code fit}, or {@code Yosys} when confirmed
 * @param shares of the board's resources, by name
 * @param copies that fit on the board
 * @param estimated what was estimated before it was confirmed; absent if it was not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DesignPoint(
    AcceleratorConfig config,
    long clockHz,
    long cycles,
    String cyclesBy,
    Resources resources,
    String resourcesBy,
    Map<String, Double> shares,
    int copies,
    Estimated estimated) {
  static final String TIMING_MODEL = "timing model";
  static final String FIT = "fit";

  /** What a confirmation replaced. */
  public record Estimated(long cycles, Resources resources) {}

  /**
   * How far the estimates were off: (estimated - confirmed) / confirmed.
   *
   * @param cycles of the timing model
   * @param lut of the fit, as the others
   */
  public record Errors(double cycles, double lut, double ff, double dsp, double bram36) {}

  /** A point from its parts. */
  static DesignPoint of(
      AcceleratorConfig config,
      Board board,
      long clockHz,
      long cycles,
      String cyclesBy,
      Resources resources,
      String resourcesBy,
      Estimated estimated) {
    Map<String, Double> shares = shares(resources, board.resources());
    double most = shares.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
    int copies = Math.min((int) (1 / most), board.ports().highPerformance());
    return new DesignPoint(
        config,
        clockHz,
        cycles,
        cyclesBy,
        resources,
        resourcesBy,
        shares,
        Math.max(0, copies),
        estimated);
  }

  private static Map<String, Double> shares(Resources needed, Resources board) {
    Map<String, Double> shares = new TreeMap<>();
    share(shares, "lut", needed.lut(), board.lut());
    share(shares, "ff", needed.ff(), board.ff());
    share(shares, "dsp", needed.dsp(), board.dsp());
    share(shares, "bram36", needed.bram36(), board.bram36());
    return shares;
  }

  private static void share(Map<String, Double> shares, String name, int needed, int available) {
    if (needed > 0) {
      shares.put(name, available == 0 ? Double.POSITIVE_INFINITY : (double) needed / available);
    }
  }

  /** The largest share: what it is that fills the board. */
  @JsonProperty
  public double share() {
    return shares.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
  }

  @JsonProperty
  public double ms() {
    return 1e3 * cycles / clockHz;
  }

  /** Frames per second of as many copies as fit, if the DRAM lets them: an upper bound. */
  @JsonProperty
  public double framesPerSecond() {
    return copies * 1e3 / ms();
  }

  /** Null if it was not confirmed. */
  @JsonProperty
  public Errors errors() {
    return estimated == null
        ? null
        : new Errors(
            error(estimated.cycles, cycles),
            error(estimated.resources.lut(), resources.lut()),
            error(estimated.resources.ff(), resources.ff()),
            error(estimated.resources.dsp(), resources.dsp()),
            error(estimated.resources.bram36(), resources.bram36()));
  }

  private static double error(double estimate, double is) {
    return is == 0 ? 0 : estimate / is - 1;
  }

  public boolean fits() {
    return share() <= 1;
  }
}
