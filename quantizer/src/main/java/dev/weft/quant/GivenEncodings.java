package dev.weft.quant;

import dev.weft.lowering.Activation;
import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.FloatTensor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Encodings that an imported model gives, made consistent: kernels that only move values must find
 * them in the encoding of their output, so that inputs in another one are requantized first.
 *
 * @param kernels with requantizing kernels where encodings differ
 * @param encodings by tensor, those of the new tensors included
 */
record GivenEncodings(List<FloatKernel> kernels, Map<String, Encoding> encodings) {

  static GivenEncodings align(List<FloatKernel> kernels, Map<String, Encoding> given) {
    Map<String, Encoding> encodings = new HashMap<>(given);
    List<FloatKernel> aligned = new ArrayList<>();
    for (FloatKernel kernel : kernels) {
      if (given.isEmpty() || !ScaleGroups.sharesScale(kernel)) {
        aligned.add(kernel);
        continue;
      }
      String output = kernel.output().name();
      for (FloatTensor input : kernel.inputs()) {
        if (!encodings.containsKey(output) && encodings.containsKey(input.name())) {
          encodings.put(output, encodings.get(input.name()));
        }
      }
      Encoding wanted = encodings.get(output);
      List<FloatTensor> inputs = new ArrayList<>();
      for (FloatTensor input : kernel.inputs()) {
        Encoding own = wanted == null ? null : encodings.putIfAbsent(input.name(), wanted);
        if (own == null || own.equals(wanted)) {
          inputs.add(input);
          continue;
        }
        FloatKernel move = requantize(input, kernel);
        encodings.put(move.output().name(), wanted);
        aligned.add(move);
        inputs.add(move.output());
      }
      aligned.add(withInputs(kernel, inputs));
    }
    return new GivenEncodings(List.copyOf(aligned), encodings);
  }

  /** Copies a tensor into the encoding that a kernel needs. */
  static FloatKernel requantize(FloatTensor input, FloatKernel reader) {
    FloatTensor moved =
        new FloatTensor(
            input.name() + "/for " + reader.name(),
            input.channels(),
            input.height(),
            input.width());
    return FloatKernel.Unary.of(
        reader.name() + "/requantize " + input.name(), "Requantize", input, moved, Activation.NONE);
  }

  /** The same kernel of other inputs. */
  static FloatKernel withInputs(FloatKernel kernel, List<FloatTensor> inputs) {
    if (inputs.equals(kernel.inputs())) {
      return kernel;
    }
    FloatTensor in = inputs.get(0);
    String name = kernel.name();
    String operator = kernel.operator();
    FloatTensor out = kernel.output();
    if (kernel instanceof FloatKernel.Concat) {
      return new FloatKernel.Concat(name, operator, inputs, out);
    } else if (kernel instanceof FloatKernel.MaxPool k) {
      return new FloatKernel.MaxPool(name, operator, in, out, k.window(), k.activation());
    } else if (kernel instanceof FloatKernel.SelectChannels k) {
      return new FloatKernel.SelectChannels(name, operator, in, out, k.channels());
    } else if (kernel instanceof FloatKernel.Crop k) {
      return new FloatKernel.Crop(
          name, operator, in, out, k.top(), k.left(), k.stepHeight(), k.stepWidth());
    } else if (kernel instanceof FloatKernel.Pad k) {
      return new FloatKernel.Pad(name, operator, in, out, k.top(), k.left(), k.value());
    } else if (kernel instanceof FloatKernel.Upsample k) {
      return new FloatKernel.Upsample(name, operator, in, out, k.factorHeight(), k.factorWidth());
    } else if (kernel instanceof FloatKernel.Reshape) {
      return new FloatKernel.Reshape(name, operator, in, out);
    } else if (kernel instanceof FloatKernel.Unary k) {
      return new FloatKernel.Unary(
          name, operator, in, out, k.factor(), k.offset(), k.activation(), k.sameScale());
    }
    throw new IllegalStateException("kernel of unknown kind " + kernel.getClass());
  }
}
