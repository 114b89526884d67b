package dev.weft.data;

import java.util.Arrays;
import java.util.Locale;

/**
 * How a picture is fitted to a model's input; the aspect ratio is not kept. Results are rounded to
 * 8 bits, ties up. Each way is separable: an output row or column is a weighted sum of a few input
 * ones, with pixel centres at one half.
 */
public enum Resizing {
  /** Another size is an error. */
  NONE,
  /**
   * Each output pixel is the mean of the input area it covers. Where the picture grows, the two
   * nearest pixels are blended as OpenCV's INTER_AREA does.
   */
  AREA,
  /** The two nearest pixels in each direction, without low-pass. */
  BILINEAR,
  /** The pixel below the output pixel's upper left corner. */
  NEAREST;

  /** The name used on the command line and in files. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The way with this label; the error lists the choices. */
  public static Resizing of(String label) {
    return Arrays.stream(values())
        .filter(r -> r.label().equals(label))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "unknown resizing '"
                        + label
                        + "', expected one of "
                        + Arrays.stream(values()).map(Resizing::label).toList()));
  }

  /** The picture in another size. */
  public Picture apply(Picture picture, int height, int width) {
    if (picture.height() == height && picture.width() == width) {
      return picture;
    }
    if (this == NONE) {
      throw new IllegalArgumentException(
          "picture is "
              + picture.height()
              + "x"
              + picture.width()
              + " (height x width) and the model takes "
              + height
              + "x"
              + width
              + ": fit it with --resize area, bilinear or nearest");
    }
    Taps[] rows = taps(picture.height(), height);
    Taps[] columns = taps(picture.width(), width);
    int channels = picture.channels();
    double[] wide = new double[picture.height() * width * channels];
    for (int y = 0; y < picture.height(); y++) {
      for (int x = 0; x < width; x++) {
        for (int c = 0; c < channels; c++) {
          double sum = 0;
          for (int i = 0; i < columns[x].weights.length; i++) {
            sum += columns[x].weights[i] * picture.at(y, columns[x].first + i, c);
          }
          wide[(y * width + x) * channels + c] = sum;
        }
      }
    }
    byte[] samples = new byte[height * width * channels];
    int stride = width * channels;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < stride; x++) {
        double sum = 0;
        for (int i = 0; i < rows[y].weights.length; i++) {
          sum += rows[y].weights[i] * wide[(rows[y].first + i) * stride + x];
        }
        samples[y * stride + x] = (byte) Math.max(0, Math.min(255, (int) Math.floor(sum + 0.5)));
      }
    }
    return new Picture(height, width, channels, samples);
  }

  /** Consecutive input positions that make one output position; the weights add up to 1. */
  private record Taps(int first, double[] weights) {}

  private Taps[] taps(int from, int to) {
    Taps[] taps = new Taps[to];
    for (int i = 0; i < to; i++) {
      taps[i] =
          switch (this) {
            case NEAREST -> new Taps((int) ((long) i * from / to), new double[] {1});
            case BILINEAR -> blend((i + 0.5) * from / to - 0.5, from);
            default -> from >= to ? cover(i, from, to) : growArea(i, from, to);
          };
    }
    return taps;
  }

  /** The two pixels around a position; beyond an edge the edge pixel alone. */
  private static Taps blend(double position, int from) {
    int first = (int) Math.floor(position);
    if (first < 0) {
      return new Taps(0, new double[] {1});
    }
    if (first >= from - 1) {
      return new Taps(from - 1, new double[] {1});
    }
    double fraction = position - first;
    return new Taps(first, new double[] {1 - fraction, fraction});
  }

  private static Taps cover(int i, int from, int to) {
    double begin = (double) i * from / to;
    double end = (double) (i + 1) * from / to;
    int first = (int) Math.floor(begin + 1e-9);
    int last = Math.min(from, (int) Math.ceil(end - 1e-9)) - 1;
    double[] weights = new double[last - first + 1];
    for (int k = first; k <= last; k++) {
      weights[k - first] = (Math.min(end, k + 1) - Math.max(begin, k)) / (end - begin);
    }
    return new Taps(first, weights);
  }

  private static Taps growArea(int i, int from, int to) {
    int first = (int) ((long) i * from / to);
    double fraction = (i + 1) - (first + 1) * ((double) to / from);
    fraction = fraction <= 0 ? 0 : fraction - Math.floor(fraction);
    return fraction == 0 || first >= from - 1
        ? new Taps(Math.min(first, from - 1), new double[] {1})
        : new Taps(first, new double[] {1 - fraction, fraction});
  }
}
