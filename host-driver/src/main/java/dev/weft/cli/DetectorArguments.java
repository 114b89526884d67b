package dev.weft.cli;

import dev.weft.detection.Detector;
import dev.weft.detection.DetectorKind;
import dev.weft.graph.TensorData;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How a detection network's outputs become boxes, and what its classes are called. */
final class DetectorArguments {
  @Option(
      names = "--detector",
      paramLabel = "KIND",
      description = "centernet (recognized by itself) or fastestdet: how outputs become boxes")
  private String kind;

  @Option(
      names = "--class-names",
      paramLabel = "FILE",
      description = "names of classes, one a line; else labels.txt beside the model")
  private Path classNames;

  /** The kind asked for, or null. */
  String kind() {
    return kind;
  }

  /** The kind asked for, or the one that the outputs look like. */
  Optional<Detector> find(Map<String, TensorData> outputs) {
    return (kind == null
            ? DetectorKind.recognize(outputs.keySet())
            : Optional.of(DetectorKind.of(kind)))
        .map(DetectorKind::detector);
  }

  /** The same, where there must be one. */
  Detector detector(Map<String, TensorData> outputs) {
    return find(outputs)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "outputs "
                        + outputs.keySet()
                        + " do not tell what kind of detection network this is: name it with"
                        + " --detector, one of "
                        + DetectorKind.labels()));
  }

  ClassNames names(Path model) throws IOException {
    return ClassNames.find(classNames, model);
  }
}
