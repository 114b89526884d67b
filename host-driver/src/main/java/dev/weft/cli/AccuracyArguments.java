package dev.weft.cli;

import dev.weft.compiler.Compiler;
import dev.weft.data.Dataset;
import dev.weft.data.Preprocessor;
import dev.weft.device.SoftwareDevice;
import dev.weft.flow.DeviceBackend;
import dev.weft.flow.Network;
import dev.weft.flow.Session;
import dev.weft.flow.SourceModel;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.arch.NumberFormat;
import dev.weft.quant.kernel.QuantizedModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Labelled data that a search measures the network's accuracy with, and the least it accepts. */
final class AccuracyArguments {
  @Option(
      names = "--accuracy-data",
      paramLabel = "D",
      description = "labelled data: the network's accuracy in each format")
  private Path accuracyData;

  @Mixin private LabelArguments labels;

  @Option(
      names = "--min-accuracy",
      paramLabel = "X",
      description = "leave out formats that --accuracy-data says are below: 0 to 1")
  private Double floor;

  @Mixin private DetectorArguments detection;

  /** Null if none was named. */
  Dataset data() {
    if (accuracyData == null) {
      if (floor != null) {
        throw new IllegalArgumentException(
            "--min-accuracy needs --accuracy-data: labelled data to measure it with");
      }
      return null;
    }
    if (floor != null && !(floor >= 0 && floor <= 1)) {
      throw new IllegalArgumentException("--min-accuracy is " + floor + ", expected 0 to 1");
    }
    return labels.open(accuracyData, 0);
  }

  Double floor() {
    return floor;
  }

  boolean misses(Score score) {
    return floor != null && !(score.value() >= floor);
  }

  /** Says what was measured, and what to do. */
  String unreached(Map<NumberFormat, Score> accuracies) {
    List<String> measured = new ArrayList<>();
    accuracies.forEach(
        (format, score) ->
            measured.add(
                String.format(
                    Locale.ROOT,
                    "%s has %s %.4f",
                    format.label(),
                    score.measure(),
                    score.value())));
    return "no format reaches --min-accuracy "
        + floor
        + ": "
        + String.join(", ", measured)
        + "; search others with --formats, or quantize better (--calibration, weft train)";
  }

  /** The same on all configurations of a format, for all compute the same integers. */
  Score score(
      Dataset labelled,
      QuantizedModel quantized,
      AcceleratorConfig config,
      ModelArguments model,
      SourceModel source,
      ConsoleProgress progress)
      throws IOException {
    Preprocessor preprocessor = new Preprocessor(model.preprocessing(source));
    try (Network network = new Network(quantized);
        Session session =
            new Session(
                network,
                preprocessor,
                new DeviceBackend(new SoftwareDevice(config), Compiler.compile(quantized, config)),
                false)) {
      return EvaluateCommand.score(
          labelled,
          List.of(sample -> session.infer(sample).outputs()),
          detection,
          model.file(),
          "accuracy",
          progress);
    }
  }
}
