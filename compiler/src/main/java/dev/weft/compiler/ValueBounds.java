package dev.weft.compiler;

import dev.weft.hw.arch.NumberFormat;
import dev.weft.quant.kernel.Kernel;
import dev.weft.quant.kernel.OutputStage;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.quant.kernel.Tensor;
import java.util.HashMap;
import java.util.Map;

/**
 * What values a tensor can take, from the clamps and tables of what makes it. A deformable
 * convolution's samples reach as far as its offsets' bounds.
 */
final class ValueBounds {
  /** Smallest and largest integer. */
  record Bounds(int low, int high) {
    Bounds union(Bounds other) {
      return new Bounds(Math.min(low, other.low), Math.max(high, other.high));
    }
  }

  private final Map<String, Bounds> bounds = new HashMap<>();
  private final Bounds all;

  ValueBounds(QuantizedModel model) {
    NumberFormat format = model.format();
    all = new Bounds(format.activationMin(), format.activationMax());
    for (Kernel kernel : model.kernels()) {
      bounds.put(kernel.output().name(), of(kernel));
    }
  }

  /** A model's inputs may hold anything. */
  Bounds of(Tensor tensor) {
    return bounds.getOrDefault(tensor.name(), all);
  }

  private Bounds of(Kernel kernel) {
    if (kernel instanceof Kernel.Convolution k) {
      return of(k.stage());
    } else if (kernel instanceof Kernel.DeformableConvolution k) {
      return of(k.convolution().stage());
    } else if (kernel instanceof Kernel.TransposedConvolution k) {
      return of(k.stage());
    } else if (kernel instanceof Kernel.MaxPool k) {
      return of(k.stage());
    } else if (kernel instanceof Kernel.Elementwise k) {
      return of(k.stage());
    } else if (kernel instanceof Kernel.Unary k) {
      return of(k.stage());
    } else if (kernel instanceof Kernel.AveragePool k) {
      return new Bounds(k.clampLow(), k.clampHigh());
    } else if (kernel instanceof Kernel.Constant k) {
      Bounds b = new Bounds(k.values()[0], k.values()[0]);
      for (int v : k.values()) {
        b = b.union(new Bounds(v, v));
      }
      return b;
    } else if (kernel instanceof Kernel.Pad k) {
      return of(k.input()).union(new Bounds(k.value(), k.value()));
    }
    // The others only move values.
    return kernel.inputs().stream().map(this::of).reduce(Bounds::union).orElse(all);
  }

  private static Bounds of(OutputStage stage) {
    if (stage.table() == null) {
      return new Bounds(stage.clampLow(), stage.clampHigh());
    }
    int first = stage.table().apply(stage.clampLow());
    Bounds b = new Bounds(first, first);
    for (int q = stage.clampLow(); q <= stage.clampHigh(); q++) {
      int y = stage.table().apply(q);
      b = b.union(new Bounds(y, y));
    }
    return b;
  }
}
