package dev.weft.cli;

import dev.weft.data.Dataset;
import dev.weft.data.Datasets;
import dev.weft.data.Picture;
import dev.weft.data.Sample;
import dev.weft.detection.AnnotatedPicture;
import dev.weft.detection.Detection;
import dev.weft.detection.Detector;
import dev.weft.device.DeviceException;
import dev.weft.flow.Backends;
import dev.weft.flow.DeviceKind;
import dev.weft.flow.FailureWaves;
import dev.weft.flow.PictureSize;
import dev.weft.flow.Session;
import dev.weft.graph.TensorData;
import dev.weft.hw.board.Board;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.report.GraphNode;
import dev.weft.report.Hardware;
import dev.weft.report.ReportText;
import dev.weft.report.RunReport;
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

/** Answers for one picture or tensor, or for several, and proves them against the reference. */
@Command(
    name = "infer",
    description =
        "Run a picture or tensor through a model, and compare every tensor with the reference.")
final class InferCommand extends WeftCommand {
  @Mixin private ModelArguments model;

  @Option(
      names = "--input",
      required = true,
      paramLabel = "PATH",
      description =
          "a picture, tensor, folder or data file; with --stream also -, pictures one after the"
              + " other on standard input")
  private Path input;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "run the first N samples of the input only; 0 is all")
  private int limit;

  @Option(
      names = "--config",
      paramLabel = "C",
      description = "a shipped configuration, or a JSON file")
  private String config;

  @Option(
      names = "--device",
      paramLabel = "D",
      description =
          "reference, software, rtl, board (this machine is one) or ssh://[USER@]BOARD, which"
              + " implies --stream; boards were not tried on hardware")
  private String device = "software";

  @Option(
      names = "--board",
      paramLabel = "B",
      description = "whose memory the simulation models, and whose clock the logic gets")
  private String board;

  @Option(
      names = "--program",
      paramLabel = "FILE",
      description = "a program compiled before from this model")
  private Path program;

  @Mixin private DetectorArguments detection;

  @Mixin private StreamArguments streaming;

  @Option(
      names = "--draw",
      paramLabel = "FILE",
      description = "write the picture with the boxes that a detection network found (PNG)")
  private Path drawing;

  @Mixin private FailureArguments failure;

  /** Whether waves of a mismatch were written: the first tells most. */
  private boolean waved;

  /** The accelerator's outputs for the first sample. */
  private Map<String, int[]> integers;

  @Override
  public Integer call() throws IOException {
    if (streaming.wanted(device, input)) {
      return stream();
    }
    DeviceKind kind = DeviceKind.of(device);
    Dataset data = Datasets.open(input, null).limit(limit);
    ClassNames names = detection.names(model.file());
    if (drawing != null) {
      requireOnePicture(data);
    }
    Board memory = board == null ? null : Board.load(board);
    List<String> remarks = new ArrayList<>();
    List<Inference> results = new ArrayList<>();
    try (ConsoleProgress progress = new ConsoleProgress();
        Workbench bench = Workbench.open(model, config, program, data, progress, remarks);
        Session session = bench.session(kind, memory, true)) {
      remarks.forEach(this::note);
      for (Sample sample : data) {
        progress.at("running", results.size(), data.size());
        Session.Answer answer = answer(session, sample, bench, kind, memory);
        if (results.isEmpty()) {
          integers = integers(bench, answer);
        }
        RunReport report =
            answer.run().result() == null
                ? null
                : RunReport.of(
                    bench.program(),
                    bench.config(),
                    kind.label(),
                    answer.run().result(),
                    answer.run().seconds());
        List<Detection> objects = objects(sample, answer.outputs());
        results.add(
            new Inference(
                sample.name(),
                Inference.Output.of(answer.outputs(), names),
                objects == null ? null : Inference.Found.of(objects, names),
                answer.mismatch().isEmpty(),
                report));
        if (drawing != null) {
          draw(sample, objects, names);
        }
        if (answer.mismatch().isPresent()) {
          err()
              .println(
                  "error: sample '"
                      + sample.name()
                      + "': "
                      + failure.tensors(
                          answer.mismatch().get(), answer.expected(), answer.run().tensors()));
          if (kind == DeviceKind.RTL && !waved) {
            waved = true;
            failure.waves(this, waves(sample, bench, memory), answer.mismatch().get());
          }
        }
      }
      progress.close();
      print(text(results, kind, data.size()));
      Map<String, Object> json = json(results, bench, kind, remarks);
      json.put("integers", integers);
      json.put("hardware", Hardware.of(bench.config(), Backends.dram(memory)));
      json.put("graph", GraphNode.of(bench.network().model()));
      writeJson(json);
    }
    return results.stream().allMatch(Inference::bitExact) ? ExitCode.OK : ExitCode.FAILED;
  }

  /** What the accelerator gave, before the host makes real numbers of it and runs the rest. */
  private static Map<String, int[]> integers(Workbench bench, Session.Answer answer) {
    Map<String, int[]> integers = new LinkedHashMap<>();
    for (QuantizedModel.Port port : bench.network().model().outputs()) {
      String name = port.tensor().name();
      integers.put(name, answer.run().tensors().get(name));
    }
    return integers;
  }

  /** An answer; hardware that fails leaves waves. */
  private Session.Answer answer(
      Session session, Sample sample, Workbench bench, DeviceKind kind, Board memory)
      throws IOException {
    try {
      return session.infer(sample);
    } catch (DeviceException e) {
      if (kind == DeviceKind.RTL) {
        failure.waves(this, waves(sample, bench, memory), null);
      }
      throw e;
    }
  }

  private static FailureWaves waves(Sample sample, Workbench bench, Board memory) {
    return new FailureWaves(
        bench.config(), Backends.dram(memory), bench.program(), bench.integers(sample));
  }

  private int stream() throws IOException {
    if (drawing != null) {
      throw new IllegalArgumentException("--draw does not go with --stream");
    }
    refuseJsonOnStandardOutput("--stream prints its lines there");
    StreamArguments.Task task =
        new StreamArguments.Task(
            model,
            config,
            program,
            device,
            board == null ? null : Board.load(board),
            input,
            limit,
            detection);
    StreamArguments.Result result = streaming.run(task, this, System.in);
    if (result.summary() != null) {
      writeJson(result.summary());
    }
    return result.code();
  }

  /** An early error if there is nothing to draw on, or more than one file could hold. */
  private void requireOnePicture(Dataset data) throws IOException {
    OutputFile.requireFolder(drawing);
    if (data.size() != 1 || !(data.get(0).values().get(0) instanceof Picture)) {
      throw new IllegalArgumentException(
          "--draw wants one picture, --input is " + data.description() + "; try --limit 1");
    }
  }

  /** What a detection network found; null for other networks. */
  private List<Detection> objects(Sample sample, Map<String, TensorData> outputs) {
    Detector detector =
        drawing == null ? detection.find(outputs).orElse(null) : detection.detector(outputs);
    if (detector == null) {
      return null;
    }
    PictureSize size = PictureSize.of(sample);
    return detector.detect(outputs, size.width(), size.height());
  }

  private void draw(Sample sample, List<Detection> objects, ClassNames names) throws IOException {
    AnnotatedPicture picture = new AnnotatedPicture((Picture) sample.values().get(0));
    for (int i = objects.size() - 1; i >= 0; i--) {
      String name = names.of(objects.get(i).type());
      picture.add(objects.get(i), name == null ? "class " + objects.get(i).type() : name);
    }
    OutputFile.write(drawing, picture.png());
  }

  private static String text(List<Inference> results, DeviceKind kind, int samples) {
    StringBuilder text = new StringBuilder();
    results.forEach(result -> text.append(result.text()));
    RunReport report = results.get(0).report();
    if (kind == DeviceKind.RTL) {
      text.append(ReportText.of(report));
      text.append(
          String.format(
              Locale.ROOT, "%,.0f simulated cycles per second%n", report.cyclesPerSecond()));
    }
    if (samples > 1) {
      text.append(results.stream().filter(Inference::bitExact).count());
      text.append(" of ").append(samples).append(" samples equal to the reference\n");
    }
    return text.toString();
  }

  /** The keys at the top are those of the first sample; {@code bitExact} is true if all are. */
  private static Map<String, Object> json(
      List<Inference> results, Workbench bench, DeviceKind kind, List<String> remarks) {
    Inference first = results.get(0);
    RunReport report = first.report();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("device", kind.label());
    json.put("config", bench.config().name());
    json.put("format", bench.network().model().format().label());
    json.put("outputs", first.outputs());
    if (first.objects() != null) {
      json.put("objects", first.objects());
    }
    json.put("bitExact", results.stream().allMatch(Inference::bitExact));
    json.put("cycles", report == null ? null : report.cycles());
    json.put("macs", bench.network().model().macs());
    json.put("utilization", report == null ? null : report.utilization());
    json.put("bytesRead", report == null ? null : report.bytesRead());
    json.put("bytesWritten", report == null ? null : report.bytesWritten());
    json.put("layers", report == null ? null : report.layers());
    json.put("samples", results);
    json.put("notes", remarks);
    return json;
  }
}
