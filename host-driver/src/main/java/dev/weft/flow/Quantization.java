package dev.weft.flow;

import dev.weft.data.Dataset;
import dev.weft.data.Preprocessor;
import dev.weft.data.Sample;
import dev.weft.graph.Graph;
import dev.weft.graph.TensorData;
import dev.weft.hw.arch.NumberFormat;
import dev.weft.quant.Budget;
import dev.weft.quant.Calibration;
import dev.weft.quant.ExplainedModel;
import dev.weft.quant.Quantizer;
import dev.weft.quant.QuantizerOptions;
import dev.weft.quant.TrainableModel;
import dev.weft.quant.kernel.QuantizedModel;
import java.util.Iterator;
import java.util.Map;

/** From a float graph and calibration data to a quantized model. */
public final class Quantization {
  private static final String TASK = "calibrating";

  private Quantization() {}

  /** Runs the float graph over the data, watches every tensor, and quantizes. */
  public static QuantizedModel quantize(
      SourceModel source,
      Iterable<Sample> data,
      int count,
      QuantizerOptions options,
      Progress progress) {
    return quantize(source, data, count, options, null, progress);
  }

  /**
   * The same under a limit.
   *
   * @param budget of layers of 4 and 8 bits, or null
   */
  public static QuantizedModel quantize(
      SourceModel source,
      Iterable<Sample> data,
      int count,
      QuantizerOptions options,
      Budget budget,
      Progress progress) {
    Graph graph = graph(source, options);
    Calibration calibration = calibration(graph, data, count, options, progress);
    return new Quantizer(options, source.quantization())
        .quantize(graph, calibration, budget, progress::at);
  }

  /** The same, and what it did to each layer. */
  public static ExplainedModel explained(
      SourceModel source,
      Iterable<Sample> data,
      int count,
      QuantizerOptions options,
      Budget budget,
      Progress progress) {
    Graph graph = graph(source, options);
    Calibration calibration = calibration(graph, data, count, options, progress);
    return new Quantizer(options, source.quantization())
        .explained(graph, calibration, budget, progress::at);
  }

  /** The same, left so that it can be trained. */
  public static TrainableModel trainable(
      SourceModel source, Dataset data, QuantizerOptions options, Progress progress) {
    Graph graph = graph(source, options);
    Calibration calibration = calibration(graph, data, data.size(), options, progress);
    return new Quantizer(options, source.quantization())
        .trainable(graph, calibration, progress::at);
  }

  /** What is quantized: with 8 bits, detectors' outputs without the values that nobody looks at. */
  private static Graph graph(SourceModel source, QuantizerOptions options) {
    boolean free = source.quantization().isEmpty() && options.format() != NumberFormat.Q2_14;
    return free ? DetectionOutputs.cut(source.graph()) : source.graph();
  }

  private static Calibration calibration(
      Graph graph, Iterable<Sample> data, int count, QuantizerOptions options, Progress progress) {
    Preprocessor preprocessor = new Preprocessor(options.preprocessing());
    Iterator<Sample> samples = data.iterator();
    return Calibration.run(
        graph,
        () ->
            new Iterator<>() {
              private int done;

              @Override
              public boolean hasNext() {
                progress.at(TASK, done, count);
                return samples.hasNext();
              }

              @Override
              public Map<String, TensorData> next() {
                done++;
                return Inputs.of(samples.next(), graph.inputs(), preprocessor);
              }
            },
        Quantizer.inputs(graph, options.format()));
  }

  /** The same for a whole dataset. */
  public static QuantizedModel quantize(
      SourceModel source, Dataset data, QuantizerOptions options, Progress progress) {
    return quantize(source, data, data.size(), options, progress);
  }
}
