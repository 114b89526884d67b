package dev.weft.testing;

import dev.weft.hw.arch.NumberFormat;
import dev.weft.hw.arith.Requantization;
import dev.weft.quant.kernel.Kernel;
import dev.weft.quant.kernel.OutputStage;
import dev.weft.quant.kernel.Preprocessing;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.quant.kernel.Tensor;
import dev.weft.quant.kernel.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Random models of one deformable convolution, repeatable by their seed: depthwise, dense or
 * grouped, with or without masks, free or square, any kernel from 1 to 7, strides, dilations,
 * offset groups, fraction bits and bounds. Offsets are an input that a clamp bounds, so that they
 * take every value up to the bounds, at the picture's border too.
 */
public final class RandomDeformables {
  private final Random random;
  private final NumberFormat format;

  private RandomDeformables(long seed, NumberFormat format) {
    random = new Random(seed * 6151 + 3);
    this.format = format;
  }

  /** How offsets move samples, and in which steps. */
  public enum Form {
    /** Any of the others. */
    ANY,
    /** Offsets down and across for each tap, in fractions of a pixel. */
    FREE,
    /** Offsets down and across for each tap, in whole pixels. */
    ROUNDED,
    /** One displacement a pixel, whole or in fractions. */
    SQUARE,
    /** Depthwise 3x3 with one whole displacement a pixel, without mask. */
    WHOLE_WINDOWS
  }

  /**
   * What a layer may be.
   *
   * @param size largest height and width
   * @param low smallest offset in pixels, or more than {@code high} for any bounds
   */
  public record Choice(int size, int low, int high, Form form) {
    /** Layers of any kind. */
    public static Choice any(int size) {
      return new Choice(size, 1, 0, Form.ANY);
    }

    /** Layers of any kind with these bounds. */
    public static Choice bounded(int size, int low, int high) {
      return new Choice(size, low, high, Form.ANY);
    }

    /** Layers whose windows the hardware takes whole, with any bounds. */
    public static Choice wholeWindows(int size) {
      return new Choice(size, 1, 0, Form.WHOLE_WINDOWS);
    }

    boolean isBounded() {
      return low <= high;
    }

    boolean wholeWindows() {
      return form == Form.WHOLE_WINDOWS;
    }
  }

  public static QuantizedModel model(long seed, NumberFormat format, Choice choice) {
    return new RandomDeformables(seed, format).build(seed, choice);
  }

  private QuantizedModel build(long seed, Choice choice) {
    int kernelRows = choice.wholeWindows() ? 3 : 1 + random.nextInt(7);
    int kernelColumns = choice.wholeWindows() ? 3 : 1 + random.nextInt(7);
    int size = choice.size();
    int height = 1 + random.nextInt(size);
    int width = 1 + random.nextInt(size);
    Window w =
        new Window(
            kernelRows,
            kernelColumns,
            1 + random.nextInt(3),
            1 + random.nextInt(3),
            1 + random.nextInt(3),
            1 + random.nextInt(3),
            random.nextInt(kernelRows + 2),
            random.nextInt(kernelColumns + 2),
            0,
            0);
    int offsetGroups = 1 + random.nextInt(3);
    boolean square =
        switch (choice.form()) {
          case ANY -> random.nextInt(3) == 0;
          case FREE, ROUNDED -> false;
          case SQUARE, WHOLE_WINDOWS -> true;
        };
    offsetGroups = square ? 1 : offsetGroups;
    int channels = offsetGroups * (1 + random.nextInt(10));
    boolean depthwise = choice.wholeWindows() || random.nextBoolean();
    int groups = depthwise ? channels : random.nextInt(3) == 0 ? divisor(channels) : 1;
    int outputs = groups * (1 + random.nextInt(depthwise ? 2 : 12 / Math.min(12, groups) + 1));
    int outHeight = 1 + random.nextInt(Math.max(1, (height + 2) / w.strideHeight()));
    int outWidth = 1 + random.nextInt(Math.max(1, (width + 2) / w.strideWidth()));
    int mostBits = format == NumberFormat.Q2_14 ? 7 : 4;
    int fractionBits =
        switch (choice.form()) {
          case ANY, SQUARE -> random.nextInt(mostBits + 1);
          case FREE -> 1 + random.nextInt(mostBits);
          case ROUNDED, WHOLE_WINDOWS -> 0;
        };
    while (choice.isBounded() && fractionBits > 0 && !fits(choice, fractionBits)) {
      fractionBits--;
    }
    Tensor x = tensor("x", channels, height, width, 0.05);
    int offsetChannels = square ? 1 : 2 * w.taps() * offsetGroups;
    double step = Math.scalb(1.0, -fractionBits);
    Tensor raw = tensor("raw", offsetChannels, outHeight, outWidth, step);
    int zero = format == NumberFormat.Q2_14 ? 0 : zeroPoint(choice, fractionBits);
    Tensor offsets = new Tensor("offsets", offsetChannels, outHeight, outWidth, step, zero);
    int[] bounds = bounds(choice, fractionBits, zero);
    OutputStage clamp =
        OutputStage.uniform(
            offsetChannels, Requantization.IDENTITY, zero, bounds[0], bounds[1], null);
    List<QuantizedModel.Port> inputs = new ArrayList<>(List.of(port(x), port(raw)));
    Tensor mask = null;
    if (!choice.wholeWindows() && random.nextBoolean()) {
      int bits = random.nextInt(format.activationBits());
      mask = tensor("mask", w.taps() * offsetGroups, outHeight, outWidth, Math.scalb(1.0, -bits));
      inputs.add(port(mask));
    }
    Tensor out = tensor("y", outputs, outHeight, outWidth, 0.05);
    int weightBits = format == NumberFormat.W4A8 && random.nextBoolean() ? 8 : format.weightBits();
    int perOutput = channels / groups * w.taps();
    int limit = (1 << (weightBits - 1)) - 1;
    int[] weights = random.ints((long) outputs * perOutput, -limit, limit + 1).toArray();
    Kernel.Convolution convolution =
        new Kernel.Convolution(
            "deformable",
            "DeformConv",
            x,
            out,
            w,
            groups,
            new Kernel.Weights(weights, weightBits),
            stage(x, out, weights, perOutput, weightBits),
            null);
    List<Kernel> kernels =
        List.of(
            new Kernel.Unary("bound", "Clip", raw, offsets, clamp),
            new Kernel.DeformableConvolution(convolution, offsets, mask, offsetGroups, square));
    return new QuantizedModel(
        "deformable-" + seed,
        format,
        inputs,
        kernels,
        List.of(port(out)),
        Preprocessing.NONE,
        null,
        null);
  }

  /**
   * Whether offsets reach a step beyond both bounds, before their zero point is added and after.
   */
  private boolean fits(Choice choice, int fractionBits) {
    return (choice.low() << fractionBits) - 1 >= format.activationMin()
        && (choice.high() << fractionBits) + 1 <= format.activationMax();
  }

  /**
   * Any; of bounded offsets one that lets them reach a step beyond both bounds, if there is one.
   */
  private int zeroPoint(Choice choice, int fractionBits) {
    int least = format.activationMin();
    int most = format.activationMax();
    if (choice.isBounded() && fits(choice, fractionBits)) {
      least = Math.max(least, least + 1 - (choice.low() << fractionBits));
      most = Math.min(most, most - 1 - (choice.high() << fractionBits));
    }
    return least + random.nextInt(most - least + 1);
  }

  /** Clamp of the offsets as integers: the given bounds exactly, or any. */
  private int[] bounds(Choice choice, int fractionBits, int zero) {
    if (choice.isBounded()) {
      return new int[] {
        saturate(zero + (choice.low() << fractionBits)),
        saturate(zero + (choice.high() << fractionBits))
      };
    }
    int reach = (1 + random.nextInt(9)) << fractionBits;
    return random.nextInt(3) == 0
        ? new int[] {format.activationMin(), format.activationMax()}
        : new int[] {
          saturate(zero - random.nextInt(reach)), saturate(zero + random.nextInt(reach))
        };
  }

  private int saturate(int q) {
    return Math.max(format.activationMin(), Math.min(format.activationMax(), q));
  }

  private OutputStage stage(Tensor x, Tensor out, int[] weights, int perOutput, int weightBits) {
    double factor = 0.6 / ((1 << (weightBits - 1)) * 0.58 * Math.sqrt(perOutput));
    Requantization[] factors = new Requantization[out.channels()];
    long[] bias = new long[out.channels()];
    int[] offset = new int[out.channels()];
    for (int o = 0; o < factors.length; o++) {
      factors[o] = Requantization.of(factor * (0.5 + random.nextDouble()));
      bias[o] = (long) ((random.nextDouble() - 0.5) * 40 / factor);
      offset[o] = out.zeroPoint();
      for (int i = 0; i < perOutput; i++) {
        bias[o] -= (long) x.zeroPoint() * weights[o * perOutput + i];
      }
    }
    return new OutputStage(
        bias, factors, offset, format.activationMin(), format.activationMax(), null);
  }

  private int divisor(int n) {
    int d = 1 + random.nextInt(n);
    while (n % d != 0) {
      d--;
    }
    return d;
  }

  private Tensor tensor(String name, int channels, int height, int width, double scale) {
    int zero = format == NumberFormat.Q2_14 ? 0 : random.nextInt(256) - 128;
    return new Tensor(name, channels, height, width, scale, zero);
  }

  private static QuantizedModel.Port port(Tensor t) {
    return new QuantizedModel.Port(t, new int[] {1, t.channels(), t.height(), t.width()});
  }
}
