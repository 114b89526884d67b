package dev.weft.quant.kernel;

import dev.weft.hw.arith.LookupTable;
import dev.weft.hw.arith.Requantization;
import java.util.Arrays;

/**
 * From a sum to an activation, per output channel: {@code y = clamp(requantize(sum + bias[c],
 * factor[c]) + offset[c] (+ residual branch), low, high)}, then the table.
 *
 * @param bias added to the sum; it holds {@code -inputZeroPoint * sum(weights)} too
 * @param factor dyadic factor to the output's scale
 * @param offset added after requantization: the output's zero point
 * @param clampLow smallest result before the table
 * @param clampHigh largest result before the table
 * @param table applied last, or null
 */
public record OutputStage(
    long[] bias,
    Requantization[] factor,
    int[] offset,
    int clampLow,
    int clampHigh,
    LookupTable table) {
  public OutputStage {
    if (bias.length != factor.length || bias.length != offset.length) {
      throw new IllegalArgumentException(
          "bias, factor and offset have "
              + bias.length
              + ", "
              + factor.length
              + " and "
              + offset.length
              + " channels");
    }
    if (clampLow > clampHigh) {
      throw new IllegalArgumentException("clamp is " + clampLow + " to " + clampHigh);
    }
  }

  /** The same factor and offset for every channel, no bias. */
  public static OutputStage uniform(
      int channels,
      Requantization factor,
      int offset,
      int clampLow,
      int clampHigh,
      LookupTable table) {
    Requantization[] factors = new Requantization[channels];
    Arrays.fill(factors, factor);
    int[] offsets = new int[channels];
    Arrays.fill(offsets, offset);
    return new OutputStage(new long[channels], factors, offsets, clampLow, clampHigh, table);
  }

  public int channels() {
    return bias.length;
  }

  /**
   * The oracle's output stage.
   *
   * @param residual the requantized second branch, 0 if there is none
   */
  public int apply(int channel, long sum, int residual) {
    int y = factor[channel].apply(sum + bias[channel]) + offset[channel] + residual;
    y = Math.max(clampLow, Math.min(clampHigh, y));
    return table == null ? y : table.apply(y);
  }
}
