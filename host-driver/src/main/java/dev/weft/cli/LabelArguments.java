package dev.weft.cli;

import dev.weft.data.Dataset;
import dev.weft.data.Datasets;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Labels of the pictures that a command's {@code --data} names. */
final class LabelArguments {
  @Option(
      names = "--labels",
      paramLabel = "PATH",
      description = "their labels or COCO's annotations.json, unless in the data or beside it")
  private Path file;

  boolean given() {
    return file != null;
  }

  /** The first pictures with their labels, all if the limit is 0; an error without labels. */
  Dataset open(Path data, int limit) {
    Dataset samples = Datasets.open(data, file).limit(limit);
    if (!samples.labelled() && !samples.annotated()) {
      throw new IllegalArgumentException(
          samples.description() + " have no labels: name them with --labels FILE");
    }
    return samples;
  }
}
