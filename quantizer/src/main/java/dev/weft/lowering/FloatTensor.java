package dev.weft.lowering;

/**
 * An activation of one picture before quantization, laid out as channels, height and width.
 *
 * @param name the ONNX tensor's name, or a derived one
 */
public record FloatTensor(String name, int channels, int height, int width) {
  public int elements() {
    return Math.multiplyExact(Math.multiplyExact(channels, height), width);
  }

  public boolean sameShape(FloatTensor other) {
    return channels == other.channels && height == other.height && width == other.width;
  }

  /** {@code 16x7x7}. */
  public String shape() {
    return channels + "x" + height + "x" + width;
  }
}
