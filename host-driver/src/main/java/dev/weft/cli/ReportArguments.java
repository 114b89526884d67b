package dev.weft.cli;

import dev.weft.compiler.Compiler;
import dev.weft.compiler.Program;
import dev.weft.data.Dataset;
import dev.weft.data.Preprocessor;
import dev.weft.flow.Backends;
import dev.weft.flow.DeviceKind;
import dev.weft.flow.FloatNetwork;
import dev.weft.flow.Network;
import dev.weft.flow.ParallelSessions;
import dev.weft.flow.Session;
import dev.weft.flow.SourceModel;
import dev.weft.flow.Sweep;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.quant.Budget;
import dev.weft.quant.ExplainedModel;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.report.QuantizationReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * What {@code quantize} says of a network beside the network itself, and the labelled pictures on
 * which it measures accuracy for that: on the software device, whose answers are the hardware's.
 */
final class ReportArguments {
  @Option(
      names = "--report",
      paramLabel = "FILE",
      description =
          "write one page: signal-to-noise ratio, clipping, ranges and histograms of each layer,"
              + " accuracy against size, which layer to widen first")
  private Path file;

  @Option(
      names = "--data",
      paramLabel = "PATH",
      description = "with --report: labelled pictures to measure accuracy on; else output error")
  private Path data;

  @Mixin private LabelArguments labels;

  @Option(
      names = "--data-limit",
      paramLabel = "N",
      description = "the first N labelled pictures only; 0 is all")
  private int dataLimit;

  @Mixin private DetectorArguments detection;

  private Dataset samples;

  /** Where the page goes; null if none is wanted. */
  Path file() {
    return file;
  }

  /** Finds what is missing before hours of work, not after. */
  void check() throws IOException {
    if (file == null) {
      if (data != null || labels.given()) {
        throw new IllegalArgumentException("--data and --labels need --report FILE, the page");
      }
      return;
    }
    OutputFile.requireFolder(file);
    if (data != null) {
      samples = labels.open(data, dataLimit);
    }
  }

  /**
   * The report on a network.
   *
   * @param config hardware whose program the software device runs
   */
  QuantizationReport of(
      ExplainedModel explained,
      SourceModel source,
      Path modelFile,
      AcceleratorConfig config,
      ConsoleProgress progress)
      throws IOException {
    QuantizedModel model = explained.model();
    QuantizationReport.Measure measure = null;
    if (samples != null) {
      Preprocessor preprocessor = new Preprocessor(model.preprocessing());
      try (FloatNetwork network = new FloatNetwork(source.graph(), preprocessor)) {
        Score score = score(List.of(network::run), modelFile, "float model", progress);
        measure = new QuantizationReport.Measure(score.measure(), score.images(), score.value());
      }
    }
    List<QuantizationReport.Size> sizes = new ArrayList<>();
    for (ExplainedModel.Variant v : explained.variants()) {
      String task = "size " + (sizes.size() + 1) + " of " + explained.variants().size();
      Double accuracy = accuracy(v.model(), modelFile, config, task, progress);
      sizes.add(size(model, v.widened(), v.bytes(), v.error(), accuracy));
    }
    Double accuracy = accuracy(model, modelFile, config, "this network", progress);
    return new QuantizationReport(
        model.name(),
        model.format().label(),
        explained.criterion().label(),
        explained.learned() ? "learned" : "nearest",
        explained.pictures(),
        explained.layers(),
        explained.widenings(),
        size(model, null, Budget.bytes(model), explained.error(), accuracy),
        sizes,
        measure);
  }

  private static QuantizationReport.Size size(
      QuantizedModel model, List<String> widened, double bytes, double error, Double accuracy) {
    Double decibels = error == 0 ? null : 10 * Math.log10(model.outputs().size() / error);
    return new QuantizationReport.Size(widened, bytes, error, decibels, accuracy);
  }

  /** Null without labelled pictures. */
  private Double accuracy(
      QuantizedModel model,
      Path modelFile,
      AcceleratorConfig config,
      String task,
      ConsoleProgress progress)
      throws IOException {
    if (samples == null) {
      return null;
    }
    Program program = Compiler.compile(model, config);
    Preprocessor preprocessor = new Preprocessor(model.preprocessing());
    int workers = Math.min(ParallelSessions.MOST, samples.size());
    try (Network network = new Network(model);
        ParallelSessions sessions =
            new ParallelSessions(
                workers,
                () ->
                    new Session(
                        network,
                        preprocessor,
                        Backends.open(DeviceKind.SOFTWARE, model, program, config, null),
                        false))) {
      return score(sessions.models(), modelFile, task, progress).value();
    }
  }

  private Score score(
      List<Sweep.Model> models, Path modelFile, String task, ConsoleProgress progress)
      throws IOException {
    Score score = EvaluateCommand.score(samples, models, detection, modelFile, task, progress);
    if (Double.isNaN(score.value())) {
      throw new IllegalArgumentException(
          samples.description() + " name nothing to be found: accuracy has no value");
    }
    return score;
  }
}
