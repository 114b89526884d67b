package dev.weft.quant.kernel;

/**
 * A quantized activation of one picture: {@code real = scale * (q - zeroPoint)}.
 *
 * @param name unique in its model; the ONNX tensor's name where there is one
 * @param channels C
 * @param height H, 1 for vectors
 * @param width W, 1 for vectors
 * @param scale real value of one step
 * @param zeroPoint the integer that stands for 0.0, inside the format's range
 */
public record Tensor(
    String name, int channels, int height, int width, double scale, int zeroPoint) {
  public Tensor {
    if (channels < 1 || height < 1 || width < 1) {
      throw new IllegalArgumentException(
          "tensor '"
              + name
              + "' is "
              + channels
              + "x"
              + height
              + "x"
              + width
              + ", expected at least 1 in each dimension");
    }
    if (!(scale > 0) || !Double.isFinite(scale)) {
      throw new IllegalArgumentException(
          "tensor '" + name + "' has scale " + scale + ", expected positive and finite");
    }
  }

  /**
   * Elements: {@code channels * height * width}, stored row-major in that order wherever a plain
   * array holds them.
   */
  public int elements() {
    return Math.multiplyExact(Math.multiplyExact(channels, height), width);
  }
}
