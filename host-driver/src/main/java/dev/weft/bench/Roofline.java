package dev.weft.bench;

import dev.weft.compiler.Program;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.quant.kernel.Kernel;
import dev.weft.quant.kernel.Tensor;
import dev.weft.quant.kernel.Window;
import dev.weft.rtl.DramModel;

/**
 * The fewest cycles in which work can be done: what the engine needs that does it, and what the
 * DRAM needs to move its data once.
 *
 * @param compute cycles of the array with every multiplier busy, or of the vector engine with a
 *     vector a cycle
 * @param dram cycles of the DRAM at its peak
 */
public record Roofline(double compute, double dram) {
  /** Nothing to do. */
  public static final Roofline NONE = new Roofline(0, 0);

  /** Taps of a window that the vector engine is meant to do in one cycle, in every lane. */
  private static final int VECTOR_TAPS = 9;

  /** The bound itself, in whole cycles. */
  public long cycles() {
    return (long) Math.ceil(Math.max(compute, dram));
  }

  /** Which side binds: {@code compute} or {@code dram}. */
  public String bound() {
    return compute >= dram ? "compute" : "dram";
  }

  /** Both one after the other or at the same time: each side does the work of both. */
  public Roofline plus(Roofline other) {
    return new Roofline(compute + other.compute, dram + other.dram);
  }

  /**
   * A layer's. The bytes are its weights, inputs and outputs, each moved once; less if the program
   * moves less, because it keeps feature maps on chip.
   *
   * @param kernel what the layer stands for; null for a layer that the compiler added
   */
  public static Roofline of(
      Program.Layer layer, Kernel kernel, AcceleratorConfig config, DramModel dram) {
    if (kernel == null) {
      return new Roofline(0, (layer.bytesRead() + layer.bytesWritten()) / dram.bytesPerCycle());
    }
    long read = Math.min(layer.bytesRead(), weightBytes(kernel) + inputBytes(kernel, config));
    long written = Math.min(layer.bytesWritten(), bytes(kernel.output().elements(), config));
    return new Roofline(compute(kernel, config), (read + written) / dram.bytesPerCycle());
  }

  private static double compute(Kernel kernel, AcceleratorConfig config) {
    if (kernel.macs() > 0 && !isDepthwise(plain(kernel))) {
      return (double) kernel.macs() / config.array().rows() / config.array().columns();
    }
    Window window = window(kernel);
    int rounds = (window.taps() + VECTOR_TAPS - 1) / VECTOR_TAPS;
    return (double) kernel.output().elements() * rounds / config.lanes();
  }

  private static boolean isDepthwise(Kernel kernel) {
    return kernel instanceof Kernel.Convolution c
        && c.groups() > 1
        && c.groups() == c.input().channels();
  }

  /** A deformable convolution's engine has the work of a plain one. */
  private static Kernel plain(Kernel kernel) {
    return kernel instanceof Kernel.DeformableConvolution d ? d.convolution() : kernel;
  }

  private static Window window(Kernel layer) {
    Kernel kernel = plain(layer);
    if (kernel instanceof Kernel.Convolution c) {
      return c.window();
    }
    if (kernel instanceof Kernel.MaxPool p) {
      return p.window();
    }
    return kernel instanceof Kernel.AveragePool p ? p.window() : Window.POINT;
  }

  private static long weightBytes(Kernel layer) {
    Kernel kernel = plain(layer);
    Kernel.Weights weights =
        kernel instanceof Kernel.Convolution c
            ? c.weights()
            : kernel instanceof Kernel.TransposedConvolution t ? t.weights() : null;
    return weights == null ? 0 : (long) weights.values().length * weights.bits() / Byte.SIZE;
  }

  /** Inputs once each; a window that steps over pixels leaves them out. */
  private static long inputBytes(Kernel kernel, AcceleratorConfig config) {
    Window window = window(kernel);
    long elements = 0;
    for (Tensor input : kernel.inputs()) {
      elements += input.elements();
    }
    double rows = Math.min(1, (double) window.kernelHeight() / window.strideHeight());
    double columns = Math.min(1, (double) window.kernelWidth() / window.strideWidth());
    return bytes((long) (elements * rows * columns), config);
  }

  private static long bytes(long elements, AcceleratorConfig config) {
    return elements * config.format().activationBytes();
  }
}
