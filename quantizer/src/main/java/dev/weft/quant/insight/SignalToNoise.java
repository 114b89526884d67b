package dev.weft.quant.insight;

/** Signal-to-quantization-noise ratio in the making: energy of real values over that of errors. */
public final class SignalToNoise {
  /** Where there is no signal at all, in decibels. */
  private static final double NOTHING = -100;

  private double signal;
  private double noise;

  public void add(double real, double quantized) {
    signal += real * real;
    noise += (real - quantized) * (real - quantized);
  }

  /** In decibels; null if nothing errs. */
  public Double decibels() {
    if (noise == 0) {
      return null;
    }
    return Math.max(NOTHING, 10 * Math.log10(signal / noise));
  }
}
