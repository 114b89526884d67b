package dev.weft.hw.board;

import java.util.ArrayList;
import java.util.List;

/**
 * Programmable logic: what a design needs, or what a board has.
 *
 * @param lut look-up tables, those used as memory or shift register included
 * @param ff flip-flops
 * @param dsp multiply-accumulate blocks (DSP48E1 or DSP48E2)
 * @param bram36 block RAMs of 36 Kbit; one of 18 Kbit counts half, rounded up in the sum
 * @param uram UltraRAMs of 288 Kbit
 */
public record Resources(int lut, int ff, int dsp, int bram36, int uram) {
  public Resources {
    require(lut, "lut");
    require(ff, "ff");
    require(dsp, "dsp");
    require(bram36, "bram36");
    require(uram, "uram");
  }

  /** True if each figure is at most that of {@code available}. */
  public boolean fitsIn(Resources available) {
    return exceeding(available).isEmpty();
  }

  /** What does not fit, one sentence each: "dsp 400 of 360". Empty if all fits. */
  public List<String> exceeding(Resources available) {
    List<String> excess = new ArrayList<>();
    compare(excess, "lut", lut, available.lut);
    compare(excess, "ff", ff, available.ff);
    compare(excess, "dsp", dsp, available.dsp);
    compare(excess, "bram36", bram36, available.bram36);
    compare(excess, "uram", uram, available.uram);
    return excess;
  }

  private static void compare(List<String> excess, String name, int needed, int available) {
    if (needed > available) {
      excess.add(name + " " + needed + " of " + available);
    }
  }

  private static void require(int value, String name) {
    if (value < 0) {
      throw new IllegalArgumentException("resources." + name + " is " + value + ", expected >= 0");
    }
  }
}
