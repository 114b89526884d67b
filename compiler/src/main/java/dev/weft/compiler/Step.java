package dev.weft.compiler;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.arith.Requantization;
import dev.weft.hw.isa.PostOperation;
import dev.weft.quant.kernel.OutputStage;
import dev.weft.quant.kernel.Window;
import java.util.List;

/** What kernels are lowered to: one pass over a tensor each, by the array or the vector engine. */
sealed interface Step {
  /** Index into the program's layers. */
  int layer();

  FeatureMap output();

  /** Operand A's map. */
  FeatureMap input();

  /** Operand B, or null. */
  Operand operand();

  /** How the window walks over the input. */
  Window window();

  /** What padding reads. */
  int padValue();

  /** Pixels of the input that a box of the output is made of; may reach beyond the picture. */
  Box inputBox(Box output);

  /** Maps read. */
  default List<FeatureMap> inputs() {
    return operand() == null ? List.of(input()) : List.of(input(), operand().map());
  }

  /**
   * Operand B, added or multiplied: a map whose planes match the output's, plane by plane and lane
   * by lane.
   *
   * @param factor of the addition; unused in a multiplication
   * @param broadcast the map is one pixel that all pixels see
   */
  record Operand(FeatureMap map, Requantization factor, boolean broadcast) {}

  /**
   * A convolution on the array and its drain.
   *
   * @param window pads may be negative: the window starts inside the picture
   * @param residual null if there is none
   */
  record Array(
      int layer,
      FeatureMap input,
      FeatureMap output,
      Window window,
      WeightTensor weights,
      OutputStage stage,
      Operand residual)
      implements Step {
    /**
     * The same on a view of the rows that it reads, if it steps over whole rows of the picture, so
     * that these need not be loaded; else itself.
     */
    Array onUsedRows() {
      int first = -window.padTop();
      int last = first + (output.height() - 1) * window.strideHeight();
      if (window.kernelHeight() > 1
          || window.strideHeight() == 1
          || input.isOnChip()
          || first < 0
          || last >= input.height()) {
        return this;
      }
      FeatureMap used =
          Views.crop(input, first, 0, window.strideHeight(), 1, output.height(), input.width());
      Window oneRow =
          new Window(
              1,
              window.kernelWidth(),
              1,
              window.strideWidth(),
              1,
              window.dilationWidth(),
              0,
              window.padLeft(),
              0,
              window.padRight());
      return new Array(layer, used, output, oneRow, weights, stage, residual);
    }

    @Override
    public Operand operand() {
      return residual;
    }

    @Override
    public int padValue() {
      return input.zeroPoint();
    }

    @Override
    public Box inputBox(Box output) {
      return new Box(
          output.top() * window.strideHeight() - window.padTop(),
          output.left() * window.strideWidth() - window.padLeft(),
          (output.rows() - 1) * window.strideHeight() + window.spanHeight(),
          (output.columns() - 1) * window.strideWidth() + window.spanWidth());
    }
  }

  /**
   * Bilinear samples on a grid that offsets move: multiplied by depthwise weights, or as results of
   * their own, a pixel's taps side by side in a row.
   *
   * @param input plane i makes plane i of the output
   * @param offsets {@code 2 * taps} channels for each group, in identity lanes, or one if square
   * @param mask {@code taps} channels for each group, in identity lanes, or null
   * @param groups offset group of each plane
   * @param taps depthwise weights {@code [output channel][ky][kx]}, or null
   */
  record Sampled(
      int layer,
      FeatureMap input,
      FeatureMap offsets,
      FeatureMap mask,
      FeatureMap output,
      SamplingGrid grid,
      List<Integer> groups,
      OutputStage stage,
      int[] taps)
      implements Step {
    /** Nine samples: one or two cycles, a few at displacements that are multiples of four. */
    private static final double WHOLE_WINDOW_CYCLES = 1.5;

    @Override
    public Operand operand() {
      return null;
    }

    @Override
    public Window window() {
      return grid.window();
    }

    @Override
    public int padValue() {
      return input.zeroPoint();
    }

    @Override
    public Box inputBox(Box results) {
      int n = resultsPerPixel();
      int left = results.left() / n;
      int right = (results.left() + results.columns() - 1) / n;
      return reach(new Box(results.top(), left, results.rows(), right - left + 1));
    }

    /** What of the picture the samples of a box of pixels can read. */
    Box reach(Box pixels) {
      return grid.reach(pixels, input.height(), input.width());
    }

    /** Cycles that the post unit needs for a pixel of a plane, about. */
    double cyclesPerPixel(AcceleratorConfig config) {
      Window w = window();
      boolean nine = taps != null && w.kernelHeight() == 3 && w.kernelWidth() == 3;
      boolean together = config.samplesWindows() && nine && grid.isWhole() && mask == null;
      boolean pairs = config.samplesWindows() && taps != null && !grid.square();
      return together ? WHOLE_WINDOW_CYCLES : pairs ? (w.taps() + 1) / 2 : w.taps();
    }

    int resultsPerPixel() {
      return taps == null ? window().taps() : 1;
    }

    /** A map of the output's pixels, whatever their number of results. */
    FeatureMap pixels() {
      return offsets;
    }

    @Override
    public List<FeatureMap> inputs() {
      return mask == null ? List.of(input, offsets) : List.of(input, offsets, mask);
    }
  }

  /**
   * A rectangle of the output with parameters of its own.
   *
   * @param stage indexed by output channel
   */
  record Region(int top, int left, int height, int width, OutputStage stage) {}

  /**
   * How a window sees the map that it reads: with nearest upsampling before it or behind it.
   *
   * @param repeatHeight output rows that share a window (upsampling behind)
   * @param repeatWidth likewise columns
   * @param doubled the window walks over the map with each pixel seen as 2 x 2 equal ones
   *     (upsampling before); its stride and dilation are 1 then
   */
  record Reading(int repeatHeight, int repeatWidth, boolean doubled) {
    static final Reading ONCE = new Reading(1, 1, false);
    static final Reading DOUBLED = new Reading(1, 1, true);

    static Reading upsampled(int factorHeight, int factorWidth) {
      return new Reading(factorHeight, factorWidth, false);
    }

    /** Pixels of the map that a box of results is made of; may reach beyond the map. */
    Box input(Box output, Window window) {
      int top = output.top() / repeatHeight;
      int left = output.left() / repeatWidth;
      int rows = (output.top() + output.rows() - 1) / repeatHeight - top + 1;
      int columns = (output.left() + output.columns() - 1) / repeatWidth - left + 1;
      Box seen =
          new Box(
              top * window.strideHeight() - window.padTop(),
              left * window.strideWidth() - window.padLeft(),
              (rows - 1) * window.strideHeight() + window.spanHeight(),
              (columns - 1) * window.strideWidth() + window.spanWidth());
      return doubled ? halved(seen) : seen;
    }

    private static Box halved(Box seen) {
      int top = Math.floorDiv(seen.top(), 2);
      int left = Math.floorDiv(seen.left(), 2);
      return new Box(
          top,
          left,
          Math.floorDiv(seen.top() + seen.rows() - 1, 2) - top + 1,
          Math.floorDiv(seen.left() + seen.columns() - 1, 2) - left + 1);
    }
  }

  /**
   * A window operation of the vector engine; plane i of the input makes plane i of the output.
   *
   * @param padValue what taps outside the picture read
   * @param taps depthwise weights {@code [output channel][ky][kx]}, or null
   * @param operand null if there is none
   */
  record Vector(
      int layer,
      PostOperation operation,
      FeatureMap input,
      FeatureMap output,
      Window window,
      Reading reading,
      int padValue,
      List<Region> regions,
      int[] taps,
      Operand operand)
      implements Step {
    @Override
    public Box inputBox(Box output) {
      return reading.input(output, window);
    }
  }
}
