package dev.weft.lowering.execution;

import dev.weft.lowering.Activation;
import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.FloatTensor;
import dev.weft.quant.kernel.Kernel;
import dev.weft.quant.kernel.Window;
import java.util.Arrays;
import java.util.List;

/**
 * Computes {@link FloatKernel}s on real numbers, one picture at a time: tensors are row-major CHW
 * arrays. The quantizer compares layers by it; ONNX Runtime knows only the graph before lowering.
 */
public final class FloatExecutor {
  private FloatExecutor() {}

  /**
   * One kernel's output.
   *
   * @param inputs in the kernel's order
   */
  public static float[] run(FloatKernel kernel, List<float[]> inputs) {
    return activated(kernel.activation(), beforeActivation(kernel, inputs));
  }

  /** Applies an activation to an array, which it returns. */
  public static float[] activated(Activation activation, float[] y) {
    if (!activation.isNone()) {
      for (int i = 0; i < y.length; i++) {
        y[i] = (float) activation.apply(y[i]);
      }
    }
    return y;
  }

  /** A kernel's output without its activation, in an array of its own. */
  public static float[] beforeActivation(FloatKernel kernel, List<float[]> inputs) {
    float[] x = inputs.isEmpty() ? null : inputs.get(0);
    if (kernel instanceof FloatKernel.Convolution k) {
      float[] y = convolution(k, Patches.of(k, inputs));
      if (k.residual() != null) {
        float factor = (float) k.residualFactor();
        MatrixProduct.add(new float[] {factor}, 0, inputs.get(1), 0, y, 0, 1, 1, y.length);
      }
      return y;
    } else if (kernel instanceof FloatKernel.DeformableConvolution k) {
      return convolution(k.convolution(), Patches.of(k, inputs));
    } else if (kernel instanceof FloatKernel.TransposedConvolution k) {
      return transposed(k, x);
    } else if (kernel instanceof FloatKernel.MaxPool k) {
      return Pooling.max(k, x);
    } else if (kernel instanceof FloatKernel.AveragePool k) {
      return Pooling.average(k, x);
    } else if (kernel instanceof FloatKernel.Elementwise k) {
      return elementwise(k, x, inputs.get(1));
    } else if (kernel instanceof FloatKernel.Unary k) {
      return unary(k, x);
    }
    return Moves.run(kernel, inputs);
  }

  /**
   * The sums of a convolution and its bias.
   *
   * @param patches what its windows see
   */
  public static float[] convolution(FloatKernel.Convolution k, float[] patches) {
    int pixels = k.output().height() * k.output().width();
    int groupInputs = k.input().channels() / k.groups() * k.window().taps();
    int groupOutputs = k.output().channels() / k.groups();
    float[] weights = new float[k.weights().length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) k.weights()[i];
    }
    float[] y = new float[k.output().elements()];
    for (int o = 0; o < k.bias().length; o++) {
      Arrays.fill(y, o * pixels, (o + 1) * pixels, (float) k.bias()[o]);
    }
    for (int g = 0; g < k.groups(); g++) {
      MatrixProduct.add(
          weights,
          g * groupOutputs * groupInputs,
          patches,
          g * groupInputs * pixels,
          y,
          g * groupOutputs * pixels,
          groupOutputs,
          groupInputs,
          pixels);
    }
    return y;
  }

  private static float[] transposed(FloatKernel.TransposedConvolution k, float[] x) {
    FloatTensor in = k.input();
    FloatTensor out = k.output();
    Window w = k.window();
    int groupInputs = in.channels() / k.groups();
    int groupOutputs = out.channels() / k.groups();
    float[] y = new float[out.elements()];
    for (int o = 0; o < out.channels(); o++) {
      int plane = out.height() * out.width();
      Arrays.fill(y, o * plane, (o + 1) * plane, (float) k.bias()[o]);
    }
    for (int i = 0; i < in.elements(); i++) {
      int c = i / (in.height() * in.width());
      int iy = i / in.width() % in.height();
      int ix = i % in.width();
      for (int o = 0; x[i] != 0 && o < groupOutputs; o++) {
        int channel = c / groupInputs * groupOutputs + o;
        for (int tap = 0; tap < w.taps(); tap++) {
          int oy = iy * w.strideHeight() - w.padTop() + tap / w.kernelWidth() * w.dilationHeight();
          int ox = ix * w.strideWidth() - w.padLeft() + tap % w.kernelWidth() * w.dilationWidth();
          if (oy >= 0 && oy < out.height() && ox >= 0 && ox < out.width()) {
            y[(channel * out.height() + oy) * out.width() + ox] +=
                (float) (k.weights()[(c * groupOutputs + o) * w.taps() + tap] * x[i]);
          }
        }
      }
    }
    return y;
  }

  private static float[] elementwise(FloatKernel.Elementwise k, float[] a, float[] b) {
    int plane = k.output().height() * k.output().width();
    boolean add = k.combination() == Kernel.Combination.ADD;
    float[] y = new float[a.length];
    for (int i = 0; i < y.length; i++) {
      int c = i / plane;
      double own = k.factorA()[k.factorA().length == 1 ? 0 : c] * a[i];
      double other = b[b.length == a.length ? i : c];
      y[i] = (float) (add ? own + k.factorB() * other : own * other);
    }
    return y;
  }

  private static float[] unary(FloatKernel.Unary k, float[] x) {
    int plane = k.output().height() * k.output().width();
    float[] y = new float[x.length];
    for (int i = 0; i < y.length; i++) {
      int c = k.isScalar() ? 0 : i / plane;
      y[i] = (float) (k.factor()[c] * x[i] + k.offset()[c]);
    }
    return y;
  }
}
