package dev.weft.compiler;

/**
 * What of a tensor the instructions emitted so far make, pixel by pixel in each row of each plane,
 * and when that is done by {@link TileOrder}'s estimate. Whoever wants to read rows asks first.
 */
final class Progress {
  private final int width;
  private final int[][] pixels;
  private final double[][] times;

  Progress(int planes, int height, int width) {
    this.width = width;
    pixels = new int[planes][height];
    times = new double[planes][height];
  }

  /** Notes that pixels of a row are made at a time. */
  void made(int plane, int row, int count, double time) {
    pixels[plane][row] += count;
    times[plane][row] = Math.max(times[plane][row], time);
  }

  /** When rows [from, to) of a plane are there; infinite if something is still to be emitted. */
  double ready(int plane, int from, int to) {
    double latest = 0;
    for (int row = Math.max(0, from); row < Math.min(to, pixels[plane].length); row++) {
      if (pixels[plane][row] < width) {
        return Double.POSITIVE_INFINITY;
      }
      latest = Math.max(latest, times[plane][row]);
    }
    return latest;
  }

  /** When all is there. */
  double ready() {
    double latest = 0;
    for (int plane = 0; plane < pixels.length; plane++) {
      latest = Math.max(latest, ready(plane, 0, pixels[plane].length));
    }
    return latest;
  }
}
