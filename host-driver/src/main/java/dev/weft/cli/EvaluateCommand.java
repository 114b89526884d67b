package dev.weft.cli;

import dev.weft.data.Dataset;
import dev.weft.data.Datasets;
import dev.weft.data.Preprocessor;
import dev.weft.flow.Accuracy;
import dev.weft.flow.DeviceKind;
import dev.weft.flow.FloatNetwork;
import dev.weft.flow.Session;
import dev.weft.flow.SourceModel;
import dev.weft.hw.board.Board;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Accuracy over a labelled set, of the device and of the float model it comes from. */
@Command(
    name = "evaluate",
    description = "Measure the accuracy of a classifier on labelled data, on any device.")
final class EvaluateCommand extends WeftCommand {
  /** Models and devices that run at the same time; simulated hardware runs alone. */
  private static final int WORKERS = 2;

  @Mixin private ModelArguments model;

  @Option(names = "--data", required = true, paramLabel = "PATH", description = "labelled pictures")
  private Path data;

  @Option(
      names = "--labels",
      paramLabel = "PATH",
      description = "their labels, unless in the data or beside it")
  private Path labels;

  @Option(names = "--limit", paramLabel = "N", description = "the first N samples only; 0 is all")
  private int limit;

  @Option(
      names = "--config",
      paramLabel = "C",
      description = "a shipped configuration, or a JSON file")
  private String config;

  @Option(names = "--device", paramLabel = "D", description = "float, reference, software or rtl")
  private String device = "software";

  @Option(names = "--board", paramLabel = "B", description = "whose memory the simulation models")
  private String board;

  @Option(
      names = "--float-model",
      paramLabel = "FILE",
      description = "the ONNX file that a quantized MODEL came from, for its own accuracy")
  private Path floatModel;

  @Override
  public Integer call() throws IOException {
    DeviceKind kind = DeviceKind.of(device);
    Dataset samples = Datasets.open(data, labels).limit(limit);
    if (!samples.labelled()) {
      throw new IllegalArgumentException(
          samples.description() + " have no labels: name them with --labels FILE");
    }
    Board memory = board == null ? null : Board.load(board);
    List<String> remarks = new ArrayList<>();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("device", kind.label());
    try (ConsoleProgress progress = new ConsoleProgress()) {
      SourceModel source = SourceModel.open(model.file());
      SourceModel unquantized = floatModel == null ? source : SourceModel.open(floatModel);
      Accuracy onFloat = null;
      if (!unquantized.isQuantized()) {
        Preprocessor preprocessor = new Preprocessor(model.preprocessing(source));
        try (FloatNetwork network = new FloatNetwork(unquantized.graph(), preprocessor)) {
          onFloat = Accuracy.of(samples, List.of(network::run), "float model", progress);
        }
      } else if (kind == DeviceKind.FLOAT) {
        throw new IllegalArgumentException(
            model.file()
                + " is quantized: --device float needs --float-model FILE, the ONNX file it came from");
      }
      Accuracy result =
          kind == DeviceKind.FLOAT
              ? onFloat
              : onDevice(kind, samples, memory, progress, remarks, json);
      progress.close();
      int unlabelled = samples.size() - result.labelled();
      if (unlabelled > 0) {
        remarks.add(unlabelled + " samples without a label do not count");
      }
      remarks.forEach(this::note);
      json.put("images", result.labelled());
      json.put("top1", result.top1());
      json.put("floatTop1", onFloat == null ? null : onFloat.top1());
      json.put("floatAgreement", onFloat == null ? null : result.agreement(onFloat));
      json.put("notes", remarks);
      print(text(kind, result, onFloat));
    }
    writeJson(json);
    return ExitCode.OK;
  }

  private static String text(DeviceKind kind, Accuracy result, Accuracy onFloat) {
    String text =
        String.format(
            Locale.ROOT,
            "%s: top-1 %.2f %% of %,d images",
            kind.label(),
            100 * result.top1(),
            result.labelled());
    return onFloat == null
        ? text
        : text
            + String.format(
                Locale.ROOT,
                "; float model %.2f %%; same class in %.2f %%",
                100 * onFloat.top1(),
                100 * result.agreement(onFloat));
  }

  private Accuracy onDevice(
      DeviceKind kind,
      Dataset samples,
      Board memory,
      ConsoleProgress progress,
      List<String> remarks,
      Map<String, Object> json)
      throws IOException {
    int workers = kind == DeviceKind.RTL ? 1 : Math.min(WORKERS, samples.size());
    List<Session> sessions = new ArrayList<>();
    try (Workbench bench = Workbench.open(model, config, null, samples, progress, remarks)) {
      json.put("format", bench.network().model().format().label());
      json.put("config", bench.config().name());
      try {
        List<Accuracy.Classifier> classifiers = new ArrayList<>();
        for (int i = 0; i < workers; i++) {
          Session session = bench.session(kind, memory, false);
          sessions.add(session);
          classifiers.add(sample -> session.infer(sample).outputs());
        }
        return Accuracy.of(samples, classifiers, kind.label(), progress);
      } finally {
        sessions.forEach(Session::close);
      }
    }
  }
}
