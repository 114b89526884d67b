package dev.weft.train.arithmetic;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import dev.weft.lowering.FloatKernel;

/** Layers' numbers in the shapes that the engine takes: those of PyTorch. */
public final class LayerShapes {
  private LayerShapes() {}

  /** The weights' shape. */
  public static Shape of(FloatKernel.Layer layer) {
    if (layer instanceof FloatKernel.TransposedConvolution t) {
      int outputs = t.output().channels() / t.groups();
      return new Shape(
          t.input().channels(), outputs, t.window().kernelHeight(), t.window().kernelWidth());
    }
    FloatKernel.Convolution c = convolution(layer);
    return new Shape(
        c.output().channels(),
        c.input().channels() / c.groups(),
        c.window().kernelHeight(),
        c.window().kernelWidth());
  }

  /**
   * One value per output channel, shaped so that it is broadcast over the layer's weights.
   *
   * @param values as many as output channels
   */
  public static NDArray overWeights(FloatKernel.Layer layer, NDArray values) {
    int channels = layer.output().channels();
    if (!(layer instanceof FloatKernel.TransposedConvolution t)) {
      return values.reshape(new Shape(channels, 1, 1, 1));
    }
    int inputs = t.input().channels() / t.groups();
    int outputs = channels / t.groups();
    return values
        .reshape(new Shape(t.groups(), 1, outputs))
        .broadcast(new Shape(t.groups(), inputs, outputs))
        .reshape(new Shape(t.input().channels(), outputs, 1, 1));
  }

  public static float[] floats(double[] values) {
    float[] floats = new float[values.length];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = (float) values[i];
    }
    return floats;
  }

  private static FloatKernel.Convolution convolution(FloatKernel.Layer layer) {
    return layer instanceof FloatKernel.DeformableConvolution d
        ? d.convolution()
        : (FloatKernel.Convolution) layer;
  }
}
