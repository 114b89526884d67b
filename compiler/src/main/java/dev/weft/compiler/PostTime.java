package dev.weft.compiler;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.isa.PostOperation;
import dev.weft.quant.kernel.Window;

/**
 * How long a POST occupies the post unit, roughly: what the order of tiles and the choice of
 * stripes go by. Collisions of banks are left out, for layouts avoid them.
 */
final class PostTime {
  /** Cycles of the shortest POST: the next one's parameters are read meanwhile. */
  private static final int SHORTEST = 20;

  /** Cycles until results are in the feature memory, which the next POST that reads waits for. */
  private static final int PIPELINE = 22;

  private PostTime() {}

  /** A box of sums, with an operand B for each or without. */
  static double drain(Box box, boolean operand) {
    return Math.max(box.words() * (operand ? 2.0 : 1.0), SHORTEST);
  }

  /** A window over a box of results of one plane. */
  static double window(Step step, Box box, AcceleratorConfig config) {
    return (double) box.rows() * row(step, box.columns(), config) + PIPELINE;
  }

  private static long row(Step step, int columns, AcceleratorConfig config) {
    Window w = step.window();
    if (step instanceof Step.Sampled sampled) {
      return (long) (columns * sampled.cyclesPerPixel(config));
    }
    Step.Vector v = (Step.Vector) step;
    boolean adds = v.operand() != null && v.operation() != PostOperation.MULTIPLY;
    return row(
        columns,
        w.kernelHeight(),
        w.kernelWidth(),
        w.strideWidth(),
        w.dilationWidth(),
        v.reading().repeatWidth() == 1,
        adds,
        config);
  }

  /**
   * A row of a window's results: a column of the window a cycle, those that it moves over by only
   * once.
   *
   * @param once each column of the input belongs to one result
   * @param adds an operand B is read for each result
   */
  static long row(
      int columns,
      int kernelRows,
      int kernelColumns,
      int stride,
      int dilation,
      boolean once,
      boolean adds,
      AcceleratorConfig config) {
    int parts = Ceil.div(kernelRows, config.vector().windowRows());
    boolean slides =
        parts == 1 && kernelColumns <= config.vector().windowColumns() && once && !adds;
    if (!slides) {
      return (long) columns * (parts * kernelColumns + (adds ? 1 : 0));
    }
    int moves = stride == dilation ? 1 : stride == 2 * dilation ? 2 : kernelColumns;
    return kernelColumns + (columns - 1L) * Math.min(moves, kernelColumns);
  }
}
