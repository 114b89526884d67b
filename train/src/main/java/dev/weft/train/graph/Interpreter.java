package dev.weft.train.graph;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.FloatTensor;
import dev.weft.quant.kernel.Kernel;
import dev.weft.quant.kernel.Window;
import dev.weft.quant.training.TrainableNetwork;
import dev.weft.train.arithmetic.Arithmetic;
import dev.weft.train.arithmetic.LayerShapes;
import dev.weft.train.arithmetic.Normalization;
import dev.weft.train.arithmetic.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs a network's kernels on batches under autograd, in the arithmetic that it is given. The
 * kernels are those of {@code dev.weft.lowering}, to which every operator that runs on the
 * accelerator is lowered.
 */
public final class Interpreter {
  private final TrainableNetwork network;
  private final NDManager manager;
  private final Arithmetic arithmetic;
  private final Normalization normalization;

  public Interpreter(TrainableNetwork network, NDManager manager, Arithmetic arithmetic) {
    this(network, manager, arithmetic, Normalization.NONE);
  }

  /**
   * @param normalization what is done to layers' products before their activations
   */
  public Interpreter(
      TrainableNetwork network,
      NDManager manager,
      Arithmetic arithmetic,
      Normalization normalization) {
    this.network = network;
    this.manager = manager;
    this.arithmetic = arithmetic;
    this.normalization = normalization;
  }

  /**
   * One batch.
   *
   * @param inputs real, N x C x H x W, by tensor
   * @return the outputs, real, by tensor
   */
  public Map<String, NDArray> run(Map<String, NDArray> inputs) {
    Map<String, FloatTensor> tensors = new HashMap<>();
    Map<String, NDArray> values = new HashMap<>();
    long batch = inputs.values().iterator().next().getShape().get(0);
    for (FloatKernel kernel : network.kernels()) {
      for (FloatTensor tensor : kernel.inputs()) {
        tensors.put(tensor.name(), tensor);
        if (!values.containsKey(tensor.name())) {
          values.put(tensor.name(), arithmetic.enter(tensor, inputs.get(tensor.name())));
        }
      }
      List<NDArray> read = kernel.inputs().stream().map(t -> values.get(t.name())).toList();
      tensors.put(kernel.output().name(), kernel.output());
      values.put(kernel.output().name(), run(kernel, read, batch));
    }
    Map<String, NDArray> outputs = new LinkedHashMap<>();
    for (String name : network.outputs()) {
      outputs.put(name, arithmetic.real(tensors.get(name), values.get(name)));
    }
    return outputs;
  }

  private NDArray run(FloatKernel kernel, List<NDArray> inputs, long batch) {
    NDArray x = inputs.isEmpty() ? null : inputs.get(0);
    if (kernel instanceof FloatKernel.Convolution k) {
      return convolution(k, x, k.residual() == null ? null : inputs.get(1));
    } else if (kernel instanceof FloatKernel.DeformableConvolution k) {
      return deformable(k, x, inputs.get(1), k.mask() == null ? null : inputs.get(2));
    } else if (kernel instanceof FloatKernel.TransposedConvolution k) {
      NDArray sums = Convolutions.transposed(k, x, arithmetic.weights(k));
      return finish(k, k.input(), sums, List.of());
    } else if (kernel instanceof FloatKernel.MaxPool k) {
      NDArray y = Pooling.max(k, x);
      return k.activation().isNone()
          ? y
          : arithmetic.finish(k, List.of(new Term(y, arithmetic.scale(k.input()))), null);
    } else if (kernel instanceof FloatKernel.AveragePool k) {
      NDArray shares =
          arithmetic.constants(
              Pooling.shares(k), new Shape(1, 1, k.output().height(), k.output().width()));
      Term mean = new Term(Pooling.sum(k, x), times(arithmetic.scale(k.input()), shares));
      return arithmetic.finish(k, List.of(mean), null);
    } else if (kernel instanceof FloatKernel.Elementwise k) {
      return elementwise(k, x, inputs.get(1));
    } else if (kernel instanceof FloatKernel.Unary k) {
      NDArray factor = times(arithmetic.scale(k.input()), channels(k.factor()));
      return arithmetic.finish(k, List.of(new Term(x, factor)), channels(k.offset()));
    }
    return moved(kernel, inputs, batch);
  }

  private NDArray convolution(FloatKernel.Convolution k, NDArray x, NDArray residual) {
    NDArray sums = Convolutions.direct(k, x, arithmetic.weights(k));
    List<Term> others =
        residual == null
            ? List.of()
            : List.of(
                new Term(
                    residual, times(arithmetic.scale(k.residual()), channels(k.residualFactor()))));
    return finish(k, k.input(), sums, others);
  }

  private NDArray deformable(
      FloatKernel.DeformableConvolution k, NDArray x, NDArray offsets, NDArray mask) {
    NDArray samples =
        new DeformableSamples(k)
            .of(
                x,
                arithmetic.real(k.offsets(), offsets),
                mask == null ? null : arithmetic.real(k.mask(), mask));
    FloatKernel.Convolution c = k.convolution();
    NDArray weights = arithmetic.weights(k);
    Shape flat =
        new Shape(
            c.output().channels(),
            (long) c.input().channels() / c.groups() * c.window().taps(),
            1,
            1);
    NDArray sums =
        Convolutions.direct(
            Window.POINT,
            c.groups(),
            c.output(),
            arithmetic.samples(k, samples),
            weights.reshape(flat));
    return finish(k, c.input(), sums, List.of());
  }

  /** A layer's output from its sums of products, and what is added to them. */
  private NDArray finish(
      FloatKernel.Layer layer, FloatTensor input, NDArray sums, List<Term> others) {
    Term product = new Term(sums, times(arithmetic.weightScale(layer), arithmetic.scale(input)));
    Normalization.Sum own = normalization.of(layer, product, arithmetic.bias(layer));
    List<Term> terms = new ArrayList<>(List.of(own.product()));
    terms.addAll(others);
    return arithmetic.finish(layer, terms, own.bias());
  }

  private NDArray elementwise(FloatKernel.Elementwise k, NDArray a, NDArray b) {
    NDArray factor = times(arithmetic.scale(k.a()), channels(k.factorA()));
    if (k.combination() == Kernel.Combination.MULTIPLY) {
      Term product = new Term(a.mul(b), times(factor, arithmetic.scale(k.b())));
      return arithmetic.finish(k, List.of(product), null);
    }
    NDArray factorB = times(arithmetic.scale(k.b()), channels(k.factorB()));
    return arithmetic.finish(k, List.of(new Term(a, factor), new Term(b, factorB)), null);
  }

  private NDArray moved(FloatKernel kernel, List<NDArray> inputs, long batch) {
    FloatTensor out = kernel.output();
    if (kernel instanceof FloatKernel.Concat) {
      return NDArrays.concat(new NDList(inputs), 1);
    } else if (kernel instanceof FloatKernel.Constant k) {
      NDArray one =
          manager.create(
              LayerShapes.floats(k.values()),
              new Shape(1, out.channels(), out.height(), out.width()));
      return arithmetic
          .enter(out, one)
          .broadcast(new Shape(batch, out.channels(), out.height(), out.width()));
    }
    NDArray x = inputs.get(0);
    if (kernel instanceof FloatKernel.SelectChannels k) {
      return selected(k, x);
    } else if (kernel instanceof FloatKernel.Crop k) {
      return x.get(
          ":, :, {}:{}:{}, {}:{}:{}",
          k.top(),
          k.top() + (out.height() - 1) * k.stepHeight() + 1,
          k.stepHeight(),
          k.left(),
          k.left() + (out.width() - 1) * k.stepWidth() + 1,
          k.stepWidth());
    } else if (kernel instanceof FloatKernel.Pad k) {
      float value = arithmetic.enter(out, manager.create((float) k.value())).toFloatArray()[0];
      long bottom = out.height() - k.input().height() - k.top();
      long right = out.width() - k.input().width() - k.left();
      return x.pad(new Shape(k.left(), right, k.top(), bottom), value);
    } else if (kernel instanceof FloatKernel.Upsample k) {
      FloatTensor in = k.input();
      return x.reshape(new Shape(batch, in.channels(), in.height(), 1, in.width(), 1))
          .broadcast(
              new Shape(
                  batch, in.channels(), in.height(), k.factorHeight(), in.width(), k.factorWidth()))
          .reshape(new Shape(batch, out.channels(), out.height(), out.width()));
    } else if (kernel instanceof FloatKernel.Reshape) {
      return x.reshape(new Shape(batch, out.channels(), out.height(), out.width()));
    }
    throw new IllegalStateException("kernel of unknown kind " + kernel.getClass());
  }

  private NDArray selected(FloatKernel.SelectChannels k, NDArray x) {
    int[] channels = k.channels();
    boolean range = true;
    for (int i = 1; i < channels.length; i++) {
      range &= channels[i] == channels[0] + i;
    }
    if (range) {
      return x.get(":, {}:{}", channels[0], channels[0] + channels.length);
    }
    long[] index = new long[channels.length];
    for (int i = 0; i < index.length; i++) {
      index[i] = channels[i];
    }
    return x.get(new NDIndex(":, {}", manager.create(index)));
  }

  /** One value a channel, or one for all, as 1 x C x 1 x 1. */
  private NDArray channels(double... values) {
    return arithmetic.constants(values, new Shape(1, values.length, 1, 1));
  }

  private static NDArray times(NDArray a, NDArray b) {
    return a == null ? b : b == null ? a : a.mul(b);
  }
}
