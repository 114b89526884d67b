package dev.weft.quant;

import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.execution.FloatExecutor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * How far a quantized network's outputs are from the float network's on some pictures: the squared
 * error over the variance, of each output tensor, added up.
 */
final class OutputError {
  private final Set<String> outputs;
  private final List<Map<String, float[]>> pictures;
  private final List<Map<String, float[]>> wanted;
  private final Map<String, Double> variance = new HashMap<>();

  private OutputError(
      List<FloatKernel> kernels, Set<String> outputs, List<Map<String, float[]>> pictures) {
    this.outputs = outputs;
    this.pictures = pictures;
    wanted = all(p -> run(kernels, FloatExecutor::run, p));
    for (String output : outputs) {
      double sum = 0;
      double squares = 0;
      long count = 0;
      for (Map<String, float[]> picture : wanted) {
        for (float v : picture.get(output)) {
          sum += v;
          squares += (double) v * v;
          count++;
        }
      }
      variance.put(output, squares - sum * sum / count);
    }
  }

  /**
   * @param kernels real
   * @param outputs names of the tensors that count
   * @param pictures what the network reads
   */
  static OutputError against(
      List<FloatKernel> kernels, Set<String> outputs, List<Map<String, float[]>> pictures) {
    return new OutputError(kernels, outputs, pictures);
  }

  /**
   * @param kernels with the weights that integers stand for
   */
  double of(List<FloatKernel> kernels, KernelEmulator emulator) {
    List<Map<String, float[]>> seen = all(p -> run(kernels, emulator::run, emulator.onGrid(p)));
    double error = 0;
    for (String output : outputs) {
      double sum = 0;
      for (int p = 0; p < seen.size(); p++) {
        float[] a = seen.get(p).get(output);
        float[] b = wanted.get(p).get(output);
        for (int i = 0; i < a.length; i++) {
          sum += (double) (a[i] - b[i]) * (a[i] - b[i]);
        }
      }
      error += variance.get(output) > 0 ? sum / variance.get(output) : sum;
    }
    return error;
  }

  private List<Map<String, float[]>> all(Function<Map<String, float[]>, Map<String, float[]>> run) {
    return IntStream.range(0, pictures.size())
        .parallel()
        .mapToObj(p -> run.apply(pictures.get(p)))
        .toList();
  }

  private Map<String, float[]> run(
      List<FloatKernel> kernels,
      BiFunction<FloatKernel, List<float[]>, float[]> execute,
      Map<String, float[]> picture) {
    Map<String, float[]> values = new HashMap<>(picture);
    for (FloatKernel kernel : kernels) {
      List<float[]> inputs = kernel.inputs().stream().map(t -> values.get(t.name())).toList();
      values.put(kernel.output().name(), execute.apply(kernel, inputs));
    }
    values.keySet().retainAll(outputs);
    return values;
  }
}
