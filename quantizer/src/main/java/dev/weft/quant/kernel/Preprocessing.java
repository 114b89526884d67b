package dev.weft.quant.kernel;

/**
 * From a picture to the model's float input: resize, colour order, {@code (value - mean) * scale}
 * per channel.
 *
 * @param resize how a picture of another size is fitted: {@code none}, {@code area}, {@code
 *     bilinear} or {@code nearest}
 * @param color {@code rgb}, {@code bgr} or {@code gray}
 * @param mean per channel, or one for all
 * @param scale per channel, or one for all
 */
public record Preprocessing(String resize, String color, double[] mean, double[] scale) {
  /** Values as they are in the file. */
  public static final Preprocessing NONE =
      new Preprocessing("none", "rgb", new double[] {0}, new double[] {1});
}
