package dev.weft.cli;

import dev.weft.data.Dataset;
import dev.weft.data.Preprocessor;
import dev.weft.detection.Detector;
import dev.weft.flow.Accuracy;
import dev.weft.flow.DetectionAccuracy;
import dev.weft.flow.DeviceKind;
import dev.weft.flow.FloatNetwork;
import dev.weft.flow.ParallelSessions;
import dev.weft.flow.SourceModel;
import dev.weft.flow.Sweep;
import dev.weft.hw.board.Board;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Accuracy over a labelled set, of the device and of the float model it comes from. */
@Command(
    name = "evaluate",
    description = {
      "Measure accuracy on labelled data, on any device: top-1 of a classifier,",
      "AP50 of a detection network (data with COCO's annotations)."
    })
final class EvaluateCommand extends WeftCommand {
  @Mixin private ModelArguments model;

  @Option(names = "--data", required = true, paramLabel = "PATH", description = "labelled pictures")
  private Path data;

  @Mixin private LabelArguments labels;

  @Option(names = "--limit", paramLabel = "N", description = "the first N samples only; 0 is all")
  private int limit;

  @Mixin private HardwareArguments hardware;

  @Option(
      names = "--device",
      paramLabel = "D",
      description = "float, reference, software, rtl or board")
  private String device = "software";

  @Option(
      names = "--float-model",
      paramLabel = "FILE",
      description = "the ONNX file that a quantized MODEL came from, for its own accuracy")
  private Path floatModel;

  @Mixin private DetectorArguments detection;

  @Override
  public Integer call() throws IOException {
    DeviceKind kind = DeviceKind.of(device);
    Dataset samples = labels.open(data, limit);
    Board memory = hardware.board();
    List<String> remarks = new ArrayList<>();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("device", kind.label());
    try (ConsoleProgress progress = new ConsoleProgress()) {
      SourceModel source = SourceModel.open(model.file());
      SourceModel unquantized = floatModel == null ? source : SourceModel.open(floatModel);
      Score onFloat = null;
      if (!unquantized.isQuantized()) {
        Preprocessor preprocessor = new Preprocessor(model.preprocessing(source));
        try (FloatNetwork network = new FloatNetwork(unquantized.graph(), preprocessor)) {
          onFloat = score(samples, List.of(network::run), "float model", progress);
        }
      } else if (kind == DeviceKind.FLOAT) {
        throw new IllegalArgumentException(
            model.file()
                + " is quantized: --device float needs --float-model FILE, the ONNX file it came from");
      }
      Score result =
          kind == DeviceKind.FLOAT
              ? onFloat
              : onDevice(kind, samples, memory, progress, remarks, json);
      progress.close();
      int unlabelled = samples.size() - result.images();
      if (unlabelled > 0) {
        remarks.add(unlabelled + " samples without a label do not count");
      }
      remarks.forEach(this::note);
      json.put("images", result.images());
      json.putAll(result.json(onFloat));
      json.put("notes", remarks);
      print(result.text(kind.label(), onFloat));
    }
    writeJson(json);
    return ExitCode.OK;
  }

  private Score score(
      Dataset samples, List<Sweep.Model> models, String task, ConsoleProgress progress)
      throws IOException {
    return score(samples, models, detection, model.file(), task, progress);
  }

  /** What the data is labelled with says what is measured. */
  static Score score(
      Dataset samples,
      List<Sweep.Model> models,
      DetectorArguments detection,
      Path modelFile,
      String task,
      ConsoleProgress progress)
      throws IOException {
    if (!samples.annotated()) {
      return new Score.Classes(Accuracy.of(samples, models, task, progress));
    }
    Detector detector = detection.detector(models.get(0).run(samples.get(0)));
    return new Score.Boxes(
        DetectionAccuracy.of(samples, models, detector, task, progress),
        detection.names(modelFile));
  }

  private Score onDevice(
      DeviceKind kind,
      Dataset samples,
      Board memory,
      ConsoleProgress progress,
      List<String> remarks,
      Map<String, Object> json)
      throws IOException {
    // Simulated hardware runs alone, and there is but one board.
    boolean alone = kind == DeviceKind.RTL || kind == DeviceKind.BOARD;
    int workers = alone ? 1 : Math.min(ParallelSessions.MOST, samples.size());
    try (Workbench bench =
        Workbench.open(model, hardware.config(), null, samples, progress, remarks)) {
      json.put("format", bench.network().model().format().label());
      json.put("config", bench.config().name());
      try (ParallelSessions sessions =
          new ParallelSessions(workers, () -> bench.session(kind, memory, false))) {
        return score(samples, sessions.models(), kind.label(), progress);
      }
    }
  }
}
