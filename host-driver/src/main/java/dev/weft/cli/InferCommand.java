package dev.weft.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.weft.data.Dataset;
import dev.weft.data.Datasets;
import dev.weft.data.Sample;
import dev.weft.flow.DeviceKind;
import dev.weft.flow.Session;
import dev.weft.graph.TensorData;
import dev.weft.hw.board.Board;
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
      description = "a picture, tensor, folder or data file")
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

  @Option(names = "--device", paramLabel = "D", description = "reference, software or rtl")
  private String device = "software";

  @Option(names = "--board", paramLabel = "B", description = "whose memory the simulation models")
  private String board;

  @Option(
      names = "--program",
      paramLabel = "FILE",
      description = "a program compiled before from this model")
  private Path program;

  @Option(
      names = "--class-names",
      paramLabel = "FILE",
      description = "names of classes, one a line; else labels.txt beside the model")
  private Path classNames;

  @Option(
      names = "--dump",
      paramLabel = "DIR",
      description = "where tensors go that differ from the reference")
  private Path dump = Path.of("weft-mismatch");

  /**
   * @param best the likeliest classes, null if it is no list of classes
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Output(String name, long[] shape, double[] values, List<ClassNames.Guess> best) {}

  record Result(String sample, List<Output> outputs, boolean bitExact, RunReport report) {}

  @Override
  public Integer call() throws IOException {
    DeviceKind kind = DeviceKind.of(device);
    Dataset data = Datasets.open(input, null).limit(limit);
    ClassNames names = ClassNames.find(classNames, model.file());
    Board memory = board == null ? null : Board.load(board);
    List<String> remarks = new ArrayList<>();
    List<Result> results = new ArrayList<>();
    try (ConsoleProgress progress = new ConsoleProgress();
        Workbench bench = Workbench.open(model, config, program, data, progress, remarks);
        Session session = bench.session(kind, memory, true)) {
      remarks.forEach(this::note);
      for (Sample sample : data) {
        progress.at("running", results.size(), data.size());
        Session.Answer answer = session.infer(sample);
        RunReport report =
            answer.run().result() == null
                ? null
                : RunReport.of(
                    bench.program(),
                    bench.config(),
                    kind.label(),
                    answer.run().result(),
                    answer.run().seconds());
        results.add(
            new Result(
                sample.name(),
                outputs(answer.outputs(), names),
                answer.mismatch().isEmpty(),
                report));
        if (answer.mismatch().isPresent()) {
          err()
              .println(
                  "error: sample '" + sample.name() + "': " + MismatchDump.write(answer, dump));
        }
      }
      progress.close();
      print(text(results, kind, data.size()));
      writeJson(json(results, bench, kind, remarks));
    }
    return results.stream().allMatch(Result::bitExact) ? ExitCode.OK : ExitCode.FAILED;
  }

  private static List<Output> outputs(Map<String, TensorData> tensors, ClassNames names) {
    List<Output> outputs = new ArrayList<>();
    tensors.forEach(
        (name, data) ->
            outputs.add(
                new Output(
                    name,
                    data.shape().toArray(),
                    data.doubles(),
                    ClassNames.isClassification(data) ? names.best(data) : null)));
    return outputs;
  }

  private static String text(List<Result> results, DeviceKind kind, int samples) {
    StringBuilder text = new StringBuilder();
    for (Result result : results) {
      text.append(result.sample).append(": ");
      text.append(
              result.bitExact ? "equal to the reference bit for bit" : "DIFFERS from the reference")
          .append('\n');
      for (Output output : result.outputs) {
        text.append("  ")
            .append(output.name)
            .append(' ')
            .append(java.util.Arrays.toString(output.shape));
        if (output.best == null) {
          text.append('\n');
          continue;
        }
        for (ClassNames.Guess guess : output.best) {
          String label = guess.label() == null ? "class " + guess.index() : guess.label();
          text.append(String.format(Locale.ROOT, "%n    %-20s %.5g", label, guess.value()));
        }
        text.append('\n');
      }
    }
    RunReport report = results.get(0).report;
    if (kind == DeviceKind.RTL) {
      text.append(ReportText.of(report));
      text.append(
          String.format(
              Locale.ROOT, "%,.0f simulated cycles per second%n", report.cyclesPerSecond()));
    }
    if (samples > 1) {
      text.append(results.stream().filter(Result::bitExact).count());
      text.append(" of ").append(samples).append(" samples equal to the reference\n");
    }
    return text.toString();
  }

  /** The keys at the top are those of the first sample; {@code bitExact} is true if all are. */
  private static Map<String, Object> json(
      List<Result> results, Workbench bench, DeviceKind kind, List<String> remarks) {
    Result first = results.get(0);
    RunReport report = first.report;
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("device", kind.label());
    json.put("config", bench.config().name());
    json.put("format", bench.network().model().format().label());
    json.put("outputs", first.outputs);
    json.put("bitExact", results.stream().allMatch(Result::bitExact));
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
