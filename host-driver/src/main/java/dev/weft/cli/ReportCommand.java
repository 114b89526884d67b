package dev.weft.cli;

import dev.weft.data.Dataset;
import dev.weft.data.Datasets;
import dev.weft.flow.Backends;
import dev.weft.flow.DeviceKind;
import dev.weft.report.ChromeTrace;
import dev.weft.report.CycleClasses;
import dev.weft.report.MeasuredAccuracy;
import dev.weft.report.RecordedRun;
import dev.weft.report.ReportText;
import dev.weft.report.page.RooflinePlot;
import dev.weft.report.page.RunPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows a run layer by layer: one that was recorded as JSON, or one made now. */
@Command(
    name = "report",
    description = {
      "Show MACs, cycles, utilization, bytes and stalls of each layer.",
      "MODEL may also be the JSON that report, simulate or infer wrote."
    })
final class ReportCommand extends WeftCommand {
  /** The timing model in place of a device. */
  private static final String TIMING_MODEL = "model";

  @Mixin private ModelArguments model;

  @Option(
      names = "--input",
      paramLabel = "PATH",
      description = "a picture, tensor or data file; without, noise")
  private Path input;

  @Mixin private HardwareArguments hardware;

  @Option(
      names = "--device",
      paramLabel = "D",
      description = "software (no time), rtl, or model (the timing model: quick, no answer)")
  private String device = "rtl";

  @Option(
      names = "--trace",
      paramLabel = "FILE",
      description = "write when each instruction ran as Chrome trace events, for Perfetto")
  private Path trace;

  @Option(
      names = "--roofline",
      paramLabel = "FILE",
      description = "draw the layers under the roofline, as SVG")
  private Path roofline;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description =
          "write one page with tables, network, roofline, timeline, memory map and answer, which"
              + " needs nothing else to be shown")
  private Path html;

  @Option(
      names = "--compare",
      paramLabel = "RUN.json",
      description = "with --html: another run, shown beside this one")
  private Path compare;

  @Option(
      names = "--accuracy",
      paramLabel = "FILE",
      description = "the network's accuracy, as evaluate --json wrote it")
  private Path accuracy;

  @Mixin private DetectorArguments detection;

  @Override
  public Integer call() throws IOException {
    for (Path file : new Path[] {trace, roofline, html}) {
      if (file != null) {
        OutputFile.requireFolder(file);
      }
    }
    if (compare != null && html == null) {
      throw new IllegalArgumentException("--compare needs --html FILE, the page that compares");
    }
    RecordedRun before = compare == null ? null : RecordedRun.read(compare);
    MeasuredAccuracy measured = accuracy == null ? null : MeasuredAccuracy.read(accuracy);
    RecordedRun run = isRecorded(model.file()) ? recorded() : run();
    if (measured != null) {
      run = run.with(measured);
    }
    print(ReportText.of(run.report()));
    print(CycleClasses.table(run.report()));
    if (html != null) {
      OutputFile.write(html, RunPage.of(run, before).getBytes(StandardCharsets.UTF_8));
    }
    writeJson(run.json());
    return ExitCode.OK;
  }

  private static boolean isRecorded(Path file) {
    return Files.isRegularFile(file) && file.toString().endsWith(".json");
  }

  private RecordedRun recorded() throws IOException {
    if (trace != null || roofline != null) {
      throw new IllegalArgumentException(
          "--trace and --roofline need a run: give the model, not a recorded report");
    }
    return RecordedRun.read(model.file());
  }

  private RecordedRun run() throws IOException {
    boolean predicted = device.equals(TIMING_MODEL);
    DeviceKind kind = predicted ? null : DeviceKind.of(device);
    if (!predicted && kind != DeviceKind.SOFTWARE && kind != DeviceKind.RTL) {
      throw new IllegalArgumentException(
          "--device is " + device + ", expected software, rtl or model");
    }
    if (kind == DeviceKind.SOFTWARE && (trace != null || roofline != null)) {
      throw new IllegalArgumentException(
          "--trace and --roofline need --device rtl or model: software counts no time");
    }
    Dataset data = input == null ? null : Datasets.open(input, null);
    List<String> remarks = new ArrayList<>();
    try (ConsoleProgress progress = new ConsoleProgress();
        Workbench bench = Workbench.open(model, hardware.config(), null, data, progress, remarks)) {
      remarks.forEach(this::note);
      RunRecorder recorder = new RunRecorder(bench, Backends.dram(hardware.board()));
      boolean timed = kind == DeviceKind.RTL && (trace != null || html != null);
      RecordedRun run =
          predicted
              ? recorder.predicted()
              : recorder.measured(
                  kind,
                  timed,
                  data == null ? null : data.get(0),
                  detection,
                  detection.names(model.file()));
      if (trace != null) {
        OutputFile.write(trace, ChromeTrace.of(recorder.timeline(), recorder.program()));
      }
      if (roofline != null) {
        String svg = RooflinePlot.file(run.report(), run.details().hardware());
        OutputFile.write(roofline, svg.getBytes(StandardCharsets.UTF_8));
      }
      return run;
    }
  }
}
