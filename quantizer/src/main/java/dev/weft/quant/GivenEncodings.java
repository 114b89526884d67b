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
      if (given.isEmpty() || !TensorGroups.sharesScale(kernel)) {
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
      aligned.add(kernel.with(inputs, kernel.output()));
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
}
