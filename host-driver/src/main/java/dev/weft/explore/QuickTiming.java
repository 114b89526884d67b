package dev.weft.explore;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.quant.kernel.Kernel;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.quant.kernel.Tensor;
import dev.weft.quant.kernel.Window;
import java.util.ArrayList;
import java.util.List;

/**
 * What array, post unit and memory port have to do for a network, in closed form: microseconds a
 * configuration, where the compiler and the timing model take a second. Layers whose tensors stay
 * on chip run one after the other, those between tensors too large for it together. Its sums are
 * what {@link QuickFit} makes cycles of.
 */
final class QuickTiming {
  /** Share of the feature memory that one layer's tensors may have. */
  private static final double ON_CHIP = 0.7;

  /** Cycles of an instruction besides its pixels, and of the shortest POST. */
  private static final int VISIT = 25;

  private static final int SHORTEST_POST = 20;

  /** What of a kernel its time depends on; pixels and channels of input and output. */
  private record Layer(
      boolean onArray,
      int inputChannels,
      long inputPixels,
      int outputChannels,
      int outputRows,
      int outputColumns,
      int taps,
      int kernelRows,
      int kernelColumns,
      int stride,
      int reads,
      int weightPasses,
      boolean first) {
    long outputPixels() {
      return (long) outputRows * outputColumns;
    }
  }

  private final List<Layer> layers = new ArrayList<>();

  QuickTiming(QuantizedModel model) {
    for (Kernel kernel : model.kernels()) {
      Layer layer = layer(kernel, model);
      if (layer != null) {
        layers.add(layer);
      }
    }
  }

  /** Null for kernels that only say where channels lie. */
  private static Layer layer(Kernel given, QuantizedModel model) {
    Kernel kernel = given instanceof Kernel.DeformableConvolution d ? d.convolution() : given;
    if (kernel instanceof Kernel.Convolution c) {
      boolean depthwise = c.groups() > 1 && c.groups() == c.input().channels();
      boolean twice = c.weights().bits() > model.format().weightBits();
      int reads = c.residual() == null ? 0 : 1;
      boolean first = model.inputs().stream().anyMatch(p -> p.tensor().equals(c.input()));
      return layer(!depthwise, c, c.window(), c.input().channels(), reads, twice ? 2 : 1, first);
    }
    if (kernel instanceof Kernel.TransposedConvolution t) {
      Window window = t.window();
      boolean depthwise = t.groups() > 1;
      return layer(!depthwise, t, window, t.input().channels(), 0, 1, false);
    }
    if (kernel instanceof Kernel.MaxPool p) {
      return layer(false, p, p.window(), p.input().channels(), 0, 1, false);
    }
    if (kernel instanceof Kernel.AveragePool p) {
      return layer(false, p, p.window(), p.input().channels(), 0, 1, false);
    }
    if (kernel instanceof Kernel.Elementwise || kernel instanceof Kernel.Unary) {
      int reads = kernel.inputs().size() - 1;
      return layer(false, kernel, Window.POINT, kernel.output().channels(), reads, 1, false);
    }
    return null;
  }

  private static Layer layer(
      boolean onArray,
      Kernel kernel,
      Window w,
      int inputChannels,
      int reads,
      int weightPasses,
      boolean first) {
    Tensor in = kernel.inputs().get(0);
    Tensor out = kernel.output();
    return new Layer(
        onArray,
        inputChannels,
        (long) in.height() * in.width(),
        out.channels(),
        out.height(),
        out.width(),
        w.taps(),
        w.kernelHeight(),
        w.kernelWidth(),
        w.strideWidth() / w.dilationWidth(),
        reads,
        weightPasses,
        first);
  }

  /**
   * Sums over the network: the slowest unit of each run of layers, array, post unit and port alone,
   * and layers.
   */
  double[] sums(AcceleratorConfig config, double bytesPerCycle) {
    double[] sums = new double[5];
    double[] run = new double[3];
    boolean fusedBefore = false;
    for (Layer layer : layers) {
      boolean inFits = fits(layer.inputChannels, layer.inputPixels, config);
      boolean outFits = fits(layer.outputChannels, layer.outputPixels(), config);
      double[] work = work(layer, config, bytesPerCycle);
      if (!(fusedBefore && !inFits)) {
        sums[0] += Math.max(run[0], Math.max(run[1], run[2]));
        run = new double[3];
      }
      for (int u = 0; u < run.length; u++) {
        run[u] += work[u];
        sums[u + 1] += work[u];
      }
      sums[4]++;
      fusedBefore = !outFits;
    }
    sums[0] += Math.max(run[0], Math.max(run[1], run[2]));
    return sums;
  }

  private static boolean fits(int channels, long pixels, AcceleratorConfig config) {
    return blocks(channels, config.lanes()) * pixels < ON_CHIP * config.buffers().featureWords();
  }

  private static double[] work(Layer l, AcceleratorConfig config, double bytesPerCycle) {
    int lanes = config.lanes();
    long pixels = l.outputPixels();
    long planes = blocks(l.outputChannels, lanes);
    int limit = Math.min(config.buffers().accumulatorWords(), config.buffers().outputWords()) / 2;
    long tiles = (pixels + limit - 1) / limit;
    double array = 0;
    double post;
    double bytes = 0;
    if (l.onArray) {
      long vectors =
          l.first && (long) l.inputChannels * l.taps <= 16L * lanes
              ? blocks(l.inputChannels * l.taps, lanes)
              : blocks(l.inputChannels, lanes) * l.taps;
      long passes = (long) config.passes(Math.toIntExact(vectors)) * l.weightPasses;
      long groups = blocks(l.outputChannels, config.array().columns());
      double pass = Math.max((double) pixels / tiles, config.shortestPass());
      array = groups * tiles * (passes * pass + VISIT);
      post = planes * tiles * Math.max((double) pixels / tiles * (1 + l.reads), SHORTEST_POST);
      long weightWords = passes * config.array().rows() * groups;
      boolean stay = weightWords <= config.buffers().weightWords();
      bytes += (double) weightWords * config.weightRowBytes() * (stay ? 1 : Math.min(tiles, 2));
      if (l.first) {
        bytes += (double) vectors * pixels * config.vectorBytes();
      }
    } else {
      post = planes * (l.outputRows * row(l, config) + SHORTEST_POST);
      bytes += (double) planes * l.taps * lanes;
    }
    double port = bytes / Math.min(bytesPerCycle, config.axi().beatBytes());
    return new double[] {array, post, port};
  }

  private static double row(Layer l, AcceleratorConfig config) {
    int parts = (l.kernelRows + config.vector().windowRows() - 1) / config.vector().windowRows();
    boolean slides =
        parts == 1 && l.kernelColumns <= config.vector().windowColumns() && l.reads == 0;
    return slides
        ? l.kernelColumns + (l.outputColumns - 1.0) * Math.min(l.stride, l.kernelColumns)
        : (double) l.outputColumns * (parts * l.kernelColumns + l.reads);
  }

  private static long blocks(int channels, int size) {
    return (channels + size - 1) / size;
  }
}
