package dev.weft.train.loop;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import dev.weft.lowering.FloatKernel;
import dev.weft.quant.training.LayerWeights;
import dev.weft.quant.training.Parameters;
import dev.weft.quant.training.TrainableNetwork;
import dev.weft.train.arithmetic.Arithmetic;
import dev.weft.train.arithmetic.LayerShapes;
import dev.weft.train.arithmetic.RealArithmetic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Weights and biases of a network of real numbers. */
final class RealStore extends ParameterStore {
  private static final double[] NO_SCALE = {};

  private final List<Parameter> parameters = new ArrayList<>();
  private final List<String> layers = new ArrayList<>();

  RealStore(TrainableNetwork network, Parameters start) {
    for (FloatKernel kernel : network.kernels()) {
      if (kernel instanceof FloatKernel.Layer layer) {
        LayerWeights own = start.layers().get(layer.name());
        layers.add(layer.name());
        parameters.add(
            Parameter.of(
                layer.name() + "/weights",
                LayerShapes.of(layer),
                LayerShapes.floats(own.weights()),
                1,
                true));
        parameters.add(
            Parameter.of(
                layer.name() + "/bias",
                new Shape(1, own.bias().length, 1, 1),
                LayerShapes.floats(own.bias()),
                1,
                false));
      }
    }
  }

  @Override
  List<Parameter> parameters() {
    return parameters;
  }

  @Override
  Arithmetic arithmetic(NDManager manager, Map<String, NDArray> leaves) {
    Map<String, NDArray> weights = new HashMap<>();
    Map<String, NDArray> biases = new HashMap<>();
    for (String layer : layers) {
      weights.put(layer, leaves.get(layer + "/weights"));
      biases.put(layer, leaves.get(layer + "/bias"));
    }
    return new RealArithmetic(manager, weights, biases);
  }

  @Override
  void project() {}

  @Override
  Parameters real() {
    Map<String, LayerWeights> result = new LinkedHashMap<>();
    for (int i = 0; i < layers.size(); i++) {
      result.put(
          layers.get(i),
          new LayerWeights(
              doubles(parameters.get(2 * i).value()),
              NO_SCALE,
              doubles(parameters.get(2 * i + 1).value())));
    }
    return new Parameters(result, Map.of());
  }

  private static double[] doubles(float[] values) {
    double[] doubles = new double[values.length];
    for (int i = 0; i < doubles.length; i++) {
      doubles[i] = values[i];
    }
    return doubles;
  }
}
