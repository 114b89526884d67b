package dev.weft.data;

import dev.weft.hw.arch.Labelled;
import java.util.Arrays;
import java.util.Locale;

/**
 * How a picture is fitted to a model's input; the aspect ratio is not kept. First the rows are
 * resized, then the columns, each result rounded to 8 bits, ties up: the published input tensors of
 * FastestDet come out again.
 */
public enum Resizing implements Labelled {
  /** Another size is an error. */
  NONE,
  /**
   * The mean of the pixels whose centres lie in the area that an output pixel covers (Pillow's
   * BOX); the nearest one where the picture grows.
   */
  AREA,
  /** The two nearest pixels in each direction, without low-pass. */
  BILINEAR,
  /** The pixel below the output pixel's upper left corner. */
  NEAREST;

  /** The name used on the command line and in files. */
  @Override
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The way with this label; the error lists the choices. */
  public static Resizing of(String label) {
    return Labelled.of(Resizing.class, "resizing", label);
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
    return vertically(horizontally(picture, width), height);
  }

  private Picture horizontally(Picture picture, int width) {
    Taps[] taps = taps(picture.width(), width);
    int channels = picture.channels();
    byte[] samples = new byte[picture.height() * width * channels];
    int at = 0;
    for (int y = 0; y < picture.height(); y++) {
      for (int x = 0; x < width; x++) {
        for (int c = 0; c < channels; c++) {
          double sum = 0;
          for (int i = 0; i < taps[x].weights.length; i++) {
            sum += taps[x].weights[i] * picture.at(y, taps[x].first + i, c);
          }
          samples[at++] = rounded(sum);
        }
      }
    }
    return new Picture(picture.height(), width, channels, samples);
  }

  private Picture vertically(Picture picture, int height) {
    Taps[] taps = taps(picture.height(), height);
    int channels = picture.channels();
    byte[] samples = new byte[height * picture.width() * channels];
    int at = 0;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < picture.width(); x++) {
        for (int c = 0; c < channels; c++) {
          double sum = 0;
          for (int i = 0; i < taps[y].weights.length; i++) {
            sum += taps[y].weights[i] * picture.at(taps[y].first + i, x, c);
          }
          samples[at++] = rounded(sum);
        }
      }
    }
    return new Picture(height, picture.width(), channels, samples);
  }

  /** The nudge keeps exact halves, which sums of thirds miss by an ulp, on their upper side. */
  private static byte rounded(double sum) {
    return (byte) Math.max(0, Math.min(255, (int) Math.floor(sum + 0.5 + 1e-9)));
  }

  /** Consecutive input positions that make one output position; the weights add up to 1. */
  private record Taps(int first, double[] weights) {}

  private Taps[] taps(int from, int to) {
    Taps[] taps = new Taps[to];
    double scale = (double) from / to;
    for (int i = 0; i < to; i++) {
      taps[i] =
          switch (this) {
            case NEAREST -> new Taps((int) ((long) i * from / to), new double[] {1});
            case BILINEAR -> blend((i + 0.5) * scale - 0.5, from);
            default -> box((i + 0.5) * scale, Math.max(1, scale), from);
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

  /** The pixels whose centres lie within half an extent of a position. */
  private static Taps box(double centre, double extent, int from) {
    int first = Math.max(0, (int) (centre - extent / 2 + 0.5));
    int end = Math.min(from, (int) (centre + extent / 2 + 0.5));
    // Centres on the border belong to the area on its upper side; as Pillow computes it, so that
    // rounding decides alike.
    while (end - first > 1 && (first - centre + 0.5) / extent <= -0.5) {
      first++;
    }
    while (end - first > 1 && (end - 1 - centre + 0.5) / extent > 0.5) {
      end--;
    }
    double[] weights = new double[end - first];
    Arrays.fill(weights, 1.0 / weights.length);
    return new Taps(first, weights);
  }
}
