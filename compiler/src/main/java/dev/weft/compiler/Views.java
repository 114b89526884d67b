package dev.weft.compiler;

import dev.weft.quant.kernel.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Kernels that move no data: they give other names to vectors that are there already. */
final class Views {
  private Views() {}

  /** Channels of several maps one after the other. */
  static FeatureMap concat(List<FeatureMap> parts, Tensor output) {
    List<Plane> planes = new ArrayList<>();
    int first = 0;
    for (FeatureMap part : parts) {
      int shift = first;
      for (Plane p : part.planes()) {
        planes.add(
            p.relabel(Arrays.stream(p.channels()).map(c -> c < 0 ? -1 : c + shift).toArray()));
      }
      first += part.channels();
    }
    return new FeatureMap(first, output.height(), output.width(), output.zeroPoint(), planes);
  }

  /**
   * Output channel c is input channel {@code channels[c]}. A plane without a wanted lane is
   * dropped; one whose channel is wanted several times is listed several times.
   */
  static FeatureMap select(FeatureMap input, int[] channels) {
    List<List<Integer>> wanted = new ArrayList<>();
    for (int c = 0; c < input.channels(); c++) {
      wanted.add(new ArrayList<>());
    }
    for (int c = 0; c < channels.length; c++) {
      wanted.get(channels[c]).add(c);
    }
    List<Plane> planes = new ArrayList<>();
    for (Plane p : input.planes()) {
      for (int copy = 0; ; copy++) {
        int[] labels = new int[p.channels().length];
        for (int l = 0; l < labels.length; l++) {
          int c = p.channels()[l];
          labels[l] = c >= 0 && copy < wanted.get(c).size() ? wanted.get(c).get(copy) : -1;
        }
        Plane view = p.relabel(labels);
        if (!view.isLive()) {
          break;
        }
        planes.add(view);
      }
    }
    return new FeatureMap(
        channels.length, input.height(), input.width(), input.zeroPoint(), planes);
  }

  /** Every step-th pixel from (top, left). */
  static FeatureMap crop(
      FeatureMap input, int top, int left, int stepHeight, int stepWidth, int height, int width) {
    return new FeatureMap(
        input.channels(),
        height,
        width,
        input.zeroPoint(),
        input.planes().stream().map(p -> p.from(top, left, stepHeight, stepWidth)).toList());
  }

  /** The same vectors in other rows; needs compact planes. */
  static FeatureMap rerow(FeatureMap input, int height, int width, int vectorBytes) {
    return new FeatureMap(
        input.channels(),
        height,
        width,
        input.zeroPoint(),
        input.planes().stream()
            .map(
                p ->
                    new Plane(
                        p.storage(),
                        p.offset(),
                        (long) width * vectorBytes,
                        vectorBytes,
                        p.channels()))
            .toList());
  }

  /** C x H x W as C*H*W channels of one pixel: a plane for each block and pixel. */
  static FeatureMap flatten(FeatureMap input) {
    int pixels = input.height() * input.width();
    List<Plane> planes = new ArrayList<>();
    for (Plane p : input.planes()) {
      for (int y = 0; y < input.height(); y++) {
        for (int x = 0; x < input.width(); x++) {
          int pixel = y * input.width() + x;
          planes.add(
              p.from(y, x, 1, 1)
                  .relabel(
                      Arrays.stream(p.channels())
                          .map(c -> c < 0 ? -1 : c * pixels + pixel)
                          .toArray()));
        }
      }
    }
    return new FeatureMap(input.channels() * pixels, 1, 1, input.zeroPoint(), planes);
  }
}
