package dev.weft.testing;

import dev.weft.hw.arch.NumberFormat;
import dev.weft.hw.arith.LookupTable;
import dev.weft.hw.arith.Requantization;
import dev.weft.quant.kernel.Kernel;
import dev.weft.quant.kernel.OutputStage;
import dev.weft.quant.kernel.Preprocessing;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.quant.kernel.Tensor;
import dev.weft.quant.kernel.Window;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Random small quantized models, repeatable by their seed: shapes that are multiples of nothing,
 * all kernels, residuals, tables, views of views, several outputs. Values are chosen so that
 * results neither vanish nor saturate everywhere.
 */
public final class RandomModels {
  /** What a model may contain. */
  public enum Kind {
    CONVOLUTION,
    GROUPED,
    DEPTHWISE,
    TRANSPOSED,
    MAX_POOL,
    AVERAGE_POOL,
    GLOBAL_POOL,
    ADD,
    MULTIPLY,
    SCALE,
    UNARY,
    CONSTANT,
    CONCAT,
    SELECT,
    CROP,
    PAD,
    UPSAMPLE,
    FLATTEN,
    RESHAPE,
    /** Upsampling by 2 x 2 and a depthwise convolution that alone reads it. */
    DOUBLED,
    /** Units that split, convolve one half, concatenate and shuffle, as ShuffleNet's do. */
    SHUFFLED
  }

  private final Random random;
  private final NumberFormat format;
  private final int size;
  private final List<Kernel> kernels = new ArrayList<>();
  private final List<Tensor> tensors = new ArrayList<>();
  private final Set<String> read = new HashSet<>();

  private RandomModels(long seed, NumberFormat format, int size) {
    random = new Random(seed * 7919 + 17);
    this.format = format;
    this.size = size;
  }

  /**
   * A model of some kernels.
   *
   * @param size largest height and width of the input; channels grow with it
   */
  public static QuantizedModel model(
      long seed, NumberFormat format, int kernels, int size, Kind... allowed) {
    RandomModels r = new RandomModels(seed, format, size);
    r.tensors.add(
        r.tensor(
            "input",
            1 + r.random.nextInt(size + 8),
            1 + r.random.nextInt(size),
            1 + r.random.nextInt(size)));
    List<QuantizedModel.Port> inputs = List.of(port(r.tensors.get(0)));
    Kind[] kinds = allowed.length == 0 ? Kind.values() : allowed;
    for (int attempts = 0; r.kernels.size() < kernels && attempts < 100 * kernels; attempts++) {
      r.add(kinds[r.random.nextInt(kinds.length)]);
    }
    List<QuantizedModel.Port> outputs = new ArrayList<>();
    for (Tensor t : r.tensors) {
      boolean last = t == r.tensors.get(r.tensors.size() - 1);
      if (last || !r.read.contains(t.name()) || r.random.nextInt(8) == 0) {
        outputs.add(port(t));
      }
    }
    return new QuantizedModel(
        "random-" + seed, format, inputs, r.kernels, outputs, Preprocessing.NONE, null, null);
  }

  /** Values for all inputs of a model. */
  public static Map<String, int[]> inputs(QuantizedModel model, long seed) {
    Random random = new Random(seed);
    Map<String, int[]> values = new LinkedHashMap<>();
    for (QuantizedModel.Port p : model.inputs()) {
      int span = 1 << model.format().activationBits();
      values.put(
          p.tensor().name(),
          random
              .ints(p.tensor().elements(), 0, span)
              .map(v -> v + model.format().activationMin())
              .toArray());
    }
    return values;
  }

  private static QuantizedModel.Port port(Tensor t) {
    return new QuantizedModel.Port(t, new int[] {1, t.channels(), t.height(), t.width()});
  }

  private Tensor tensor(String name, int channels, int height, int width) {
    int zero = format == NumberFormat.Q2_14 ? 0 : random.nextInt(256) - 128;
    return new Tensor(name, channels, height, width, 0.05, zero);
  }

  private Tensor like(Tensor t, int channels, int height, int width) {
    return new Tensor("t" + kernels.size(), channels, height, width, t.scale(), t.zeroPoint());
  }

  private Tensor output(int channels, int height, int width) {
    return tensor("t" + kernels.size(), channels, height, width);
  }

  private Tensor pick() {
    int recent = Math.min(tensors.size(), 3);
    return random.nextInt(4) > 0
        ? tensors.get(tensors.size() - 1 - random.nextInt(recent))
        : tensors.get(random.nextInt(tensors.size()));
  }

  private void put(Kernel k) {
    if (k.output().elements() > 40_000) {
      return;
    }
    k.inputs().forEach(t -> read.add(t.name()));
    kernels.add(k);
    tensors.add(k.output());
  }

  private String name(Kind kind) {
    return kind.name().toLowerCase(java.util.Locale.ROOT) + kernels.size();
  }

  private void add(Kind kind) {
    Tensor in = pick();
    switch (kind) {
      case CONVOLUTION -> convolution(in, 1, 1 + random.nextInt(size + 16));
      case GROUPED -> {
        int groups = divisor(in.channels());
        convolution(in, groups, groups * (1 + random.nextInt(8)));
      }
      case DEPTHWISE -> convolution(in, in.channels(), in.channels() * (1 + random.nextInt(8) / 6));
      case TRANSPOSED -> transposed(in);
      case MAX_POOL -> maxPool(in);
      case AVERAGE_POOL -> averagePool(in);
      case GLOBAL_POOL -> {
        Window w = new Window(in.height(), in.width(), 1, 1, 1, 1, 0, 0, 0, 0);
        put(
            new Kernel.AveragePool(
                name(kind),
                "GlobalAveragePool",
                in,
                output(in.channels(), 1, 1),
                w,
                false,
                1.5,
                format.activationMin(),
                format.activationMax()));
      }
      case ADD, MULTIPLY -> {
        Tensor b = tensors.stream().filter(t -> t != in && sameShape(t, in)).findAny().orElse(in);
        elementwise(kind, in, b);
      }
      case SCALE ->
          tensors.stream()
              .filter(t -> t.channels() == in.channels() && t.height() * t.width() == 1)
              .findAny()
              .ifPresent(b -> elementwise(kind, in, b));
      case UNARY -> {
        Tensor out = output(in.channels(), in.height(), in.width());
        put(new Kernel.Unary(name(kind), "Relu", in, out, stage(out, 0.9)));
      }
      case CONSTANT -> {
        Tensor out = output(in.channels(), in.height(), in.width());
        put(
            new Kernel.Constant(
                name(kind), "Constant", out, values(out.elements(), format.activationBits())));
      }
      case CONCAT -> {
        List<Tensor> parts = new ArrayList<>(List.of(in));
        for (Tensor t : tensors) {
          if (t != in
              && t.height() == in.height()
              && t.width() == in.width()
              && parts.size() < 4
              && t.zeroPoint() == in.zeroPoint()) {
            parts.add(t);
          }
        }
        put(
            new Kernel.Concat(
                name(kind),
                "Concat",
                parts,
                like(
                    in, parts.stream().mapToInt(Tensor::channels).sum(), in.height(), in.width())));
      }
      case SELECT -> {
        int[] channels = channels(in.channels());
        put(
            new Kernel.SelectChannels(
                name(kind),
                "Gather",
                in,
                like(in, channels.length, in.height(), in.width()),
                channels));
      }
      case CROP -> crop(in);
      case PAD -> {
        int top = random.nextInt(4);
        int left = random.nextInt(4);
        Tensor out =
            like(
                in,
                in.channels(),
                in.height() + top + random.nextInt(4),
                in.width() + left + random.nextInt(4));
        put(new Kernel.Pad(name(kind), "Pad", in, out, top, left, random.nextInt(200) - 100));
      }
      case UPSAMPLE -> {
        int y = 1 + random.nextInt(3);
        int x = 1 + random.nextInt(3);
        put(
            new Kernel.Upsample(
                name(kind),
                "Resize",
                in,
                like(in, in.channels(), in.height() * y, in.width() * x),
                y,
                x));
      }
      case FLATTEN -> {
        if (in.elements() <= 600) {
          put(new Kernel.Reshape(name(kind), "Flatten", in, like(in, in.elements(), 1, 1)));
        }
      }
      case RESHAPE -> reshape(in);
      case DOUBLED -> doubled(in);
      case SHUFFLED -> shuffled(in);
      default -> throw new AssertionError(kind);
    }
  }

  private static boolean sameShape(Tensor a, Tensor b) {
    return a.channels() == b.channels() && a.height() == b.height() && a.width() == b.width();
  }

  private int divisor(int n) {
    int[] all = IntStream.rangeClosed(1, n).filter(d -> n % d == 0).toArray();
    return all[random.nextInt(all.length)];
  }

  private int[] channels(int n) {
    return switch (random.nextInt(4)) {
      case 0 -> IntStream.range(0, n / 2 + 1).toArray();
      case 1 -> IntStream.range(n / 2, n).toArray();
      case 2 -> random.ints(1 + random.nextInt(2 * n), 0, n).toArray();
      default -> {
        int groups = divisor(n);
        yield IntStream.range(0, n).map(c -> c % groups * (n / groups) + c / groups).toArray();
      }
    };
  }

  private void convolution(Tensor in, int groups, int outputs) {
    int kernel = random.nextInt(3) == 0 ? 1 : 1 + random.nextInt(random.nextInt(6) == 0 ? 11 : 5);
    Window w = window(in, kernel, true);
    int height = extent(in.height(), w.padTop() + w.padBottom(), w.spanHeight(), w.strideHeight());
    int width = extent(in.width(), w.padLeft() + w.padRight(), w.spanWidth(), w.strideWidth());
    if (height < 1 || width < 1 || outputs > 200) {
      return;
    }
    Tensor out = output(outputs, height, width);
    Kernel.Residual residual = null;
    if (random.nextInt(2) == 0) {
      residual =
          tensors.stream()
              .filter(t -> sameShape(t, out))
              .findAny()
              .map(t -> new Kernel.Residual(t, Requantization.of(random.nextDouble() - 0.5)))
              .orElse(null);
    }
    convolution(in, out, w, groups, residual);
  }

  private void convolution(Tensor in, Tensor out, Window w, int groups, Kernel.Residual residual) {
    int outputs = out.channels();
    int perOutput = in.channels() / groups * w.taps();
    Kernel.Weights weights = weights(outputs * perOutput);
    OutputStage stage = stage(out, factor(perOutput, weights.bits()));
    for (int o = 0; o < outputs; o++) {
      for (int i = 0; i < perOutput; i++) {
        stage.bias()[o] -= (long) in.zeroPoint() * weights.values()[o * perOutput + i];
      }
    }
    put(
        new Kernel.Convolution(
            name(Kind.CONVOLUTION), "Conv", in, out, w, groups, weights, stage, residual));
  }

  private void doubled(Tensor in) {
    Tensor up = like(in, in.channels(), 2 * in.height(), 2 * in.width());
    int kernelHeight = 1 + random.nextInt(3);
    int kernelWidth = 2 + random.nextInt(2);
    Window w =
        new Window(
            kernelHeight,
            kernelWidth,
            1,
            1,
            1,
            1,
            random.nextInt(kernelHeight),
            random.nextInt(kernelWidth),
            random.nextInt(kernelHeight),
            random.nextInt(kernelWidth));
    int height = extent(up.height(), w.padTop() + w.padBottom(), kernelHeight, 1);
    int width = extent(up.width(), w.padLeft() + w.padRight(), kernelWidth, 1);
    if (height < 1 || width < 1 || up.elements() > 40_000) {
      return;
    }
    put(new Kernel.Upsample(name(Kind.DOUBLED), "Resize", in, up, 2, 2));
    convolution(up, output(up.channels(), height, width), w, up.channels(), null);
  }

  private void shuffled(Tensor in) {
    int half = 4 + random.nextInt(40);
    if (2 * half * in.height() * in.width() > 40_000) {
      return;
    }
    Tensor whole = output(2 * half, in.height(), in.width());
    convolution(in, whole, Window.POINT, 1, null);
    for (int unit = 0; unit < 3; unit++) {
      Tensor left = select(whole, IntStream.range(0, half).toArray());
      Tensor right = select(whole, IntStream.range(half, 2 * half).toArray());
      Tensor branch = like(whole, half, in.height(), in.width());
      convolution(right, branch, Window.POINT, 1, null);
      Tensor both = like(whole, 2 * half, in.height(), in.width());
      put(new Kernel.Concat(name(Kind.CONCAT), "Concat", List.of(left, branch), both));
      whole = select(both, IntStream.range(0, 2 * half).map(c -> c % 2 * half + c / 2).toArray());
    }
    convolution(whole, output(half, in.height(), in.width()), Window.POINT, 1, null);
  }

  private Tensor select(Tensor in, int[] channels) {
    Tensor out = like(in, channels.length, in.height(), in.width());
    put(new Kernel.SelectChannels(name(Kind.SELECT), "Gather", in, out, channels));
    return out;
  }

  private void transposed(Tensor in) {
    Window w = window(in, 1 + random.nextInt(4), false);
    int height = (in.height() - 1) * w.strideHeight() + w.spanHeight() - w.padTop() - w.padBottom();
    int width = (in.width() - 1) * w.strideWidth() + w.spanWidth() - w.padLeft() - w.padRight();
    int groups = random.nextInt(3) == 0 ? divisor(in.channels()) : 1;
    int outputs = groups * (1 + random.nextInt(12));
    if (height < 1 || width < 1 || outputs > 100) {
      return;
    }
    Kernel.Weights weights = weights(in.channels() * (outputs / groups) * w.taps());
    Tensor out = output(outputs, height + random.nextInt(2), width + random.nextInt(2));
    OutputStage stage = stage(out, factor(in.channels() / groups * w.taps(), weights.bits()));
    put(
        new Kernel.TransposedConvolution(
            name(Kind.TRANSPOSED), "ConvTranspose", in, out, w, groups, weights, stage));
  }

  private void maxPool(Tensor in) {
    Window w = window(in, 1 + random.nextInt(4), true);
    // A window that sees only padding has no largest value.
    if (w.padTop() > 0 && w.padTop() >= w.spanHeight() - w.dilationHeight() + 1
        || w.kernelHeight() == 1 && w.padTop() + w.padBottom() > 0) {
      return;
    }
    int height = extent(in.height(), w.padTop() + w.padBottom(), w.spanHeight(), w.strideHeight());
    int width = extent(in.width(), w.padLeft() + w.padRight(), w.spanWidth(), w.strideWidth());
    if (height < 1
        || width < 1
        || !sees(
            in.height(), w.padTop(), w.kernelHeight(), w.strideHeight(), w.dilationHeight(), height)
        || !sees(
            in.width(), w.padLeft(), w.kernelWidth(), w.strideWidth(), w.dilationWidth(), width)) {
      return;
    }
    OutputStage stage =
        OutputStage.uniform(
            in.channels(),
            Requantization.IDENTITY,
            0,
            format.activationMin(),
            format.activationMax(),
            null);
    put(
        new Kernel.MaxPool(
            name(Kind.MAX_POOL), "MaxPool", in, like(in, in.channels(), height, width), w, stage));
  }

  private static boolean sees(
      int size, int pad, int kernel, int stride, int dilation, int outputs) {
    return IntStream.range(0, outputs)
        .allMatch(
            o ->
                IntStream.range(0, kernel)
                    .map(k -> o * stride - pad + k * dilation)
                    .anyMatch(p -> p >= 0 && p < size));
  }

  private void averagePool(Tensor in) {
    Window w = window(in, 1 + random.nextInt(4), true);
    int height = extent(in.height(), w.padTop() + w.padBottom(), w.spanHeight(), w.strideHeight());
    int width = extent(in.width(), w.padLeft() + w.padRight(), w.spanWidth(), w.strideWidth());
    if (height >= 1 && width >= 1) {
      put(
          new Kernel.AveragePool(
              name(Kind.AVERAGE_POOL),
              "AveragePool",
              in,
              output(in.channels(), height, width),
              w,
              random.nextBoolean(),
              0.3 + random.nextDouble(),
              format.activationMin() + random.nextInt(50),
              format.activationMax()));
    }
  }

  private void elementwise(Kind kind, Tensor a, Tensor b) {
    Tensor out = output(a.channels(), a.height(), a.width());
    boolean add = kind == Kind.ADD || kind == Kind.SCALE && random.nextBoolean();
    double factor = add ? 0.7 : 1.0 / format.activationMax();
    OutputStage s = stage(out, factor);
    if (add) {
      Arrays.fill(s.bias(), 0);
    }
    put(
        new Kernel.Elementwise(
            name(kind),
            add ? "Add" : "Mul",
            add ? Kernel.Combination.ADD : Kernel.Combination.MULTIPLY,
            a,
            b,
            out,
            s,
            Requantization.of(random.nextBoolean() ? 0.6 : -0.8)));
  }

  private void crop(Tensor in) {
    int stepY = 1 + random.nextInt(2);
    int stepX = 1 + random.nextInt(2);
    int top = random.nextInt(in.height());
    int left = random.nextInt(in.width());
    int height = 1 + random.nextInt((in.height() - top - 1) / stepY + 1);
    int width = 1 + random.nextInt((in.width() - left - 1) / stepX + 1);
    put(
        new Kernel.Crop(
            name(Kind.CROP),
            "Slice",
            in,
            like(in, in.channels(), height, width),
            top,
            left,
            stepY,
            stepX));
  }

  private void reshape(Tensor in) {
    int n = in.elements();
    if (n > 400) {
      put(
          new Kernel.Reshape(
              name(Kind.RESHAPE),
              "Reshape",
              in,
              like(in, in.channels(), 1, in.height() * in.width())));
      return;
    }
    int channels = divisor(n);
    int height = divisor(n / channels);
    put(
        new Kernel.Reshape(
            name(Kind.RESHAPE), "Reshape", in, like(in, channels, height, n / channels / height)));
  }

  private static int extent(int size, int pads, int span, int stride) {
    return size + pads < span ? 0 : (size + pads - span) / stride + 1;
  }

  private Window window(Tensor in, int kernel, boolean anyPad) {
    int kh = Math.min(kernel, anyPad ? in.height() + 1 : kernel);
    int kw = Math.min(1 + random.nextInt(kernel + 1), anyPad ? in.width() + 1 : kernel);
    int dilation = random.nextInt(4) == 0 ? 2 : 1;
    return new Window(
        kh,
        kw,
        1 + random.nextInt(3),
        1 + random.nextInt(3),
        dilation,
        random.nextInt(4) == 0 ? 2 : 1,
        random.nextInt(kh),
        random.nextInt(kw),
        random.nextInt(kh),
        random.nextInt(kw));
  }

  private Kernel.Weights weights(int count) {
    int bits = format == NumberFormat.W4A8 ? random.nextInt(3) == 0 ? 8 : 4 : format.weightBits();
    return new Kernel.Weights(values(count, bits), bits);
  }

  /** Symmetric weights; a few zero, so that whole tiles may be. */
  private int[] values(int count, int bits) {
    int limit = (1 << (bits - 1)) - 1;
    int[] values = random.ints(count, -limit, limit + 1).toArray();
    if (random.nextInt(4) == 0) {
      for (int i = 0; i < count; i++) {
        values[i] = random.nextBoolean() ? 0 : values[i];
      }
    }
    return values;
  }

  private double factor(int terms, int weightBits) {
    double weight = (1 << (weightBits - 1)) * 0.58;
    return 0.6 / (weight * Math.sqrt(terms));
  }

  private OutputStage stage(Tensor out, double factor) {
    int low = random.nextInt(3) == 0 ? Math.min(out.zeroPoint(), 100) : format.activationMin();
    LookupTable table = random.nextInt(4) == 0 ? table() : null;
    Requantization[] factors = new Requantization[out.channels()];
    long[] bias = new long[out.channels()];
    int[] offset = new int[out.channels()];
    for (int c = 0; c < factors.length; c++) {
      factors[c] = Requantization.of(factor * (0.5 + random.nextDouble()));
      bias[c] = (long) ((random.nextDouble() - 0.5) * 40 / factor);
      offset[c] = out.zeroPoint();
    }
    return new OutputStage(bias, factors, offset, low, format.activationMax(), table);
  }

  private LookupTable table() {
    int a = 3 + random.nextInt(20);
    int b = random.nextInt(100);
    return LookupTable.of(
        format,
        x ->
            (int)
                (format.activationMax()
                    * Math.sin((x + b) * (double) a / (1 << format.activationBits()))));
  }
}
