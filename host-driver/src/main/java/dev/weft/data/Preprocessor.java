package dev.weft.data;

import dev.weft.graph.Shape;
import dev.weft.graph.TensorData;
import dev.weft.quant.kernel.Preprocessing;
import java.util.Arrays;
import java.util.List;

/**
 * Turns a sample's values into a model's float inputs. Pictures go through the model's {@link
 * Preprocessing}: resize, colour order, {@code (value - mean) * scale}; tensors are the model's
 * input already and are fed as they are.
 *
 * @param preprocessing what to do with pictures
 */
public record Preprocessor(Preprocessing preprocessing) {
  private static final List<String> COLORS = List.of("rgb", "bgr", "gray");

  public Preprocessor {
    Resizing.of(preprocessing.resize());
    if (!COLORS.contains(preprocessing.color())) {
      throw new IllegalArgumentException(
          "unknown colour order '" + preprocessing.color() + "', expected one of " + COLORS);
    }
  }

  /**
   * A value for one input.
   *
   * @param shape the input's ONNX shape; unknown dimensions count as 1
   */
  public TensorData apply(Value value, String name, Shape shape) {
    long[] fixed = Arrays.stream(shape.toArray()).map(d -> d == Shape.ANY ? 1 : d).toArray();
    if (value instanceof Numbers numbers) {
      if (numbers.data().elements() != Shape.of(fixed).elements()) {
        throw new IllegalArgumentException(
            "input '" + name + "' takes " + shape + ", the data is " + numbers.data().shape());
      }
      return numbers.data().reshape(fixed);
    }
    return TensorData.of(encode((Picture) value, name, fixed), fixed);
  }

  private float[] encode(Picture picture, String name, long[] shape) {
    Size size = Size.of(picture, name, shape);
    Picture fitted = Resizing.of(preprocessing.resize()).apply(picture, size.height, size.width);
    double[] mean = perChannel("mean", preprocessing.mean(), size.channels);
    double[] scale = perChannel("scale", preprocessing.scale(), size.channels);
    boolean reversed = preprocessing.color().equals("bgr");
    float[] out = new float[size.channels * size.height * size.width];
    int at = 0;
    for (int c = 0; c < size.channels; c++) {
      for (int y = 0; y < size.height; y++) {
        for (int x = 0; x < size.width; x++) {
          double v = sample(fitted, y, x, reversed ? size.channels - 1 - c : c, size.channels);
          out[at++] = (float) ((v - mean[c]) * scale[c]);
        }
      }
    }
    return out;
  }

  /**
   * Gray pictures fill every channel of a colour model; colour ones become luma (BT.601) for a gray
   * model.
   */
  private static double sample(Picture picture, int y, int x, int channel, int channels) {
    if (picture.channels() == channels) {
      return picture.at(y, x, channel);
    }
    if (picture.channels() == 1) {
      return picture.at(y, x, 0);
    }
    return Math.rint(
        0.299 * picture.at(y, x, 0) + 0.587 * picture.at(y, x, 1) + 0.114 * picture.at(y, x, 2));
  }

  private static double[] perChannel(String what, double[] values, int channels) {
    if (values.length == channels) {
      return values;
    }
    if (values.length != 1) {
      throw new IllegalArgumentException(
          what
              + " has "
              + values.length
              + " values, expected 1 or one for each of "
              + channels
              + " channels");
    }
    double[] all = new double[channels];
    Arrays.fill(all, values[0]);
    return all;
  }

  /** The picture that an input takes. */
  private record Size(int channels, int height, int width) {
    static Size of(Picture picture, String name, long[] shape) {
      int rank = shape.length;
      if (rank >= 3
          && (shape[rank - 3] == 1 || shape[rank - 3] == 3)
          && Shape.of(shape).elements() == shape[rank - 3] * shape[rank - 2] * shape[rank - 1]) {
        return new Size((int) shape[rank - 3], (int) shape[rank - 2], (int) shape[rank - 1]);
      }
      if (Shape.of(shape).elements() == picture.samples().length) {
        return new Size(picture.channels(), picture.height(), picture.width());
      }
      throw new IllegalArgumentException(
          "input '"
              + name
              + "' of shape "
              + Arrays.toString(shape)
              + " takes no picture: expected 1 or 3 channels,"
              + " or "
              + picture.samples().length
              + " values");
    }
  }
}
