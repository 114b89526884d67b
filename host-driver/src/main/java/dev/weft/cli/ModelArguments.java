package dev.weft.cli;

import dev.weft.data.Dataset;
import dev.weft.data.Datasets;
import dev.weft.data.Sample;
import dev.weft.flow.Inputs;
import dev.weft.flow.Progress;
import dev.weft.flow.Quantization;
import dev.weft.flow.SourceModel;
import dev.weft.graph.Graph;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.arch.NumberFormat;
import dev.weft.networks.Networks;
import dev.weft.quant.ActivationRange;
import dev.weft.quant.Budget;
import dev.weft.quant.Criterion;
import dev.weft.quant.ExplainedModel;
import dev.weft.quant.QuantizerOptions;
import dev.weft.quant.Rounding;
import dev.weft.quant.TrainableModel;
import dev.weft.quant.WeightScales;
import dev.weft.quant.kernel.Preprocessing;
import dev.weft.quant.kernel.QuantizedModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A model, how to quantize it if it is not yet, and the configuration it is for. */
final class ModelArguments {
  /** Pictures that calibrate where no calibration data is given. */
  private static final int BORROWED = 100;

  @Parameters(
      paramLabel = "MODEL",
      description = "an ONNX file, a quantized one (.weft), or a network that bench knows by name")
  private Path model;

  @Option(
      names = "--format",
      paramLabel = "F",
      description = "w8a8, w4a8 or q2.14; else the configuration's")
  private String format;

  @Option(
      names = "--calibration",
      paramLabel = "PATH",
      description =
          "typical inputs; without, the command's own input serves, and the result says so")
  private Path calibration;

  @Option(
      names = "--calibration-limit",
      paramLabel = "N",
      description = "use the first N of them only; 0 is all")
  private int calibrationLimit;

  @Option(
      names = "--criterion",
      paramLabel = "WAY",
      description =
          "how activation ranges are chosen: min-max, percentile, mse, kl, output (the layers that"
              + " read a tensor err least), or auto, whichever of the first four lets the network's"
              + " outputs err least; auto in w4a8, else min-max")
  private String criterion;

  @Option(
      names = "--rounding",
      paramLabel = "WAY",
      description =
          "weights to integers: nearest, learned from the calibration pictures, or auto: learned if"
              + " there are eight or more; auto in w4a8, else nearest")
  private String rounding;

  @Option(
      names = "--weight-scales",
      paramLabel = "EACH",
      description = "one scale an output channel, or one a layer: channel or tensor; channel")
  private String weightScales = WeightScales.PER_CHANNEL.label();

  @Option(
      names = "--activations",
      paramLabel = "RANGE",
      description =
          "8-bit activations with a zero point or without: asymmetric or symmetric; asymmetric")
  private String activations = ActivationRange.ASYMMETRIC.label();

  @Option(
      names = "--first-last",
      paramLabel = "BITS",
      description =
          "bits of the first and last layers' weights: in w4a8 8 or 4; else 8 for the first")
  private Integer firstLast;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "of the pixels that learning draws; equal seeds give equal models")
  private long seed = 1;

  @Option(
      names = "--weight-bits",
      paramLabel = "LAYER=BITS",
      description = "in w4a8, layers that keep 8-bit weights; the first one does")
  private Map<String, Integer> weightBits = new TreeMap<>();

  @Mixin private PreprocessingArguments preprocessing;

  private Budget budget;

  Path file() {
    return model;
  }

  /** The model as it was read: from the file, or a network of the project's own by name. */
  SourceModel source() {
    String name = model.toString();
    if (Files.exists(model) || !Networks.names().contains(name)) {
      return SourceModel.open(model);
    }
    List<Graph> graphs = Networks.of(name);
    if (graphs.size() != 1) {
      throw new IllegalArgumentException(
          "'" + name + "' stands for " + graphs.size() + " single layers, which bench runs");
    }
    return SourceModel.of(graphs.get(0));
  }

  /** Layers of 4 and 8 bits under a limit. */
  void limitCost(Budget limit) {
    budget = limit;
  }

  void limitCalibration(int limit) {
    calibrationLimit = limit;
  }

  boolean hasCalibration() {
    return calibration != null;
  }

  /** What pictures go through: the model's own pre-processing, and what options say. */
  Preprocessing preprocessing(SourceModel source) {
    return preprocessing.over(
        source.isQuantized() ? source.quantized().preprocessing() : Preprocessing.NONE);
  }

  /** The configuration by name, or the one of the model's format for the first board. */
  AcceleratorConfig config(String name, SourceModel source) {
    return AcceleratorConfig.load(name == null ? "ultra96-" + format(null, source).label() : name);
  }

  private NumberFormat format(String configName, SourceModel source) {
    NumberFormat wanted = format == null ? null : NumberFormat.of(format);
    if (source.isQuantized()) {
      NumberFormat own = source.quantized().format();
      if (wanted != null && wanted != own) {
        throw new IllegalArgumentException(
            model + " is quantized to " + own.label() + ", --format says " + wanted.label());
      }
      return own;
    }
    if (wanted != null) {
      return wanted;
    }
    return configName == null ? NumberFormat.W8A8 : AcceleratorConfig.load(configName).format();
  }

  /**
   * The model as integers: as it is in the file, or quantized now.
   *
   * @param configName the configuration asked for, or null; its format is the default
   * @param borrowed data that calibrates where none is given; null for noise
   * @param remarks gets what the user should know of import and calibration
   */
  QuantizedModel quantized(
      SourceModel source,
      String configName,
      Dataset borrowed,
      Progress progress,
      List<String> remarks) {
    if (source.isQuantized()) {
      return source.quantized();
    }
    remarks.addAll(source.quantization().notes());
    Graph graph = source.graph();
    QuantizerOptions options = options(source, configName);
    if (calibration != null) {
      Dataset data = Datasets.open(calibration, null).limit(calibrationLimit);
      return Quantization.quantize(source, data, data.size(), options, budget, progress);
    }
    if (borrowed != null) {
      remarks.add("no --calibration: calibrated with the input data itself");
      Dataset data = borrowed.limit(Math.min(BORROWED, borrowed.size()));
      return Quantization.quantize(source, data, options, progress);
    }
    remarks.add("no --calibration: calibrated with noise, so the values mean nothing");
    List<Sample> noise = List.of(Inputs.noise(graph.inputs()));
    return Quantization.quantize(source, noise, noise.size(), options, progress);
  }

  /**
   * The model as integers from calibration data that was given, and what quantizing did to it.
   *
   * @param remarks gets what the user should know of import
   */
  ExplainedModel explained(SourceModel source, Progress progress, List<String> remarks) {
    remarks.addAll(source.quantization().notes());
    Dataset data = Datasets.open(calibration, null).limit(calibrationLimit);
    return Quantization.explained(
        source, data, data.size(), options(source, null), budget, progress);
  }

  private QuantizerOptions options(SourceModel source, String configName) {
    QuantizerOptions defaults = QuantizerOptions.of(format(configName, source));
    return defaults
        .withCriterion(criterion == null ? defaults.criterion() : Criterion.of(criterion))
        .withRounding(rounding == null ? defaults.rounding() : Rounding.of(rounding))
        .withFirstLastBits(firstLast)
        .withSeed(seed)
        .withWeightScales(WeightScales.of(weightScales))
        .withActivationRange(ActivationRange.of(activations))
        .withWeightBits(weightBits)
        .withPreprocessing(preprocessing(source));
  }

  /** The format asked for, as it was written; null if none was. */
  String format() {
    return format;
  }

  long seed() {
    return seed;
  }

  /**
   * The model quantized, left so that it can be trained.
   *
   * @param borrowed data that calibrates where none is given
   */
  TrainableModel trainable(SourceModel source, Dataset borrowed, Progress progress) {
    Dataset data =
        calibration == null ? borrowed : Datasets.open(calibration, null).limit(calibrationLimit);
    return Quantization.trainable(source, data, options(source, null), progress);
  }
}
