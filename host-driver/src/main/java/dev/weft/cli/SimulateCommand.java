package dev.weft.cli;

import dev.weft.compiler.Compiler;
import dev.weft.compiler.Program;
import dev.weft.data.Dataset;
import dev.weft.data.Datasets;
import dev.weft.data.Sample;
import dev.weft.device.Comparison;
import dev.weft.device.DeviceException;
import dev.weft.flow.Backend;
import dev.weft.flow.Backends;
import dev.weft.flow.DeviceBackend;
import dev.weft.flow.FailureWaves;
import dev.weft.flow.Inputs;
import dev.weft.flow.ReferenceBackend;
import dev.weft.flow.SingleLayer;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.board.Board;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.report.GraphNode;
import dev.weft.report.Hardware;
import dev.weft.report.ReportText;
import dev.weft.report.RunReport;
import dev.weft.rtl.DramModel;
import dev.weft.rtl.ModelOptions;
import dev.weft.rtl.VerilatedDevice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs generated hardware cycle by cycle and tells where the time goes. */
@Command(
    name = "simulate",
    description =
        "Run the generated hardware under Verilator: cycles, utilization and bytes of each layer.")
final class SimulateCommand extends WeftCommand {
  @Mixin private ModelArguments model;

  @Option(
      names = "--input",
      paramLabel = "PATH",
      description = "a picture, tensor or data file; without, noise")
  private Path input;

  @Mixin private HardwareArguments hardware;

  @Option(
      names = "--program",
      paramLabel = "FILE",
      description = "a program compiled before from this model")
  private Path program;

  @Option(
      names = "--waves",
      paramLabel = "FILE",
      description = "write waves of the window (FST), and views for GTKWave and Surfer beside them")
  private Path waves;

  @Option(
      names = "--wave-window",
      paramLabel = "A:B",
      description = "first and last cycle of the waves, counted from reset")
  private String window = "0:20000";

  @Option(
      names = "--layer",
      paramLabel = "NAME",
      description = "this layer alone, with the tensors that it reads in a run of the whole model")
  private String layer;

  @Mixin private FailureArguments failure;

  @Override
  public Integer call() throws IOException {
    if (waves != null) {
      OutputFile.requireFolder(waves);
    }
    if (layer != null && program != null) {
      throw new IllegalArgumentException(
          "--layer compiles the layer alone: it does not go with --program");
    }
    Dataset data = input == null ? null : Datasets.open(input, null);
    Board memory = hardware.board();
    List<String> remarks = new ArrayList<>();
    try (ConsoleProgress progress = new ConsoleProgress();
        Workbench bench =
            Workbench.open(model, hardware.config(), program, data, progress, remarks)) {
      remarks.forEach(this::note);
      Sample sample = data == null ? Inputs.noise(bench.network().inputs()) : data.get(0);
      Map<String, int[]> values = bench.integers(sample);
      Task task = layer == null ? whole(bench, values) : alone(bench, values);
      DramModel dram = Backends.dram(memory);
      Backend.Run run = run(task, bench.config(), dram);
      Optional<Comparison.Mismatch> mismatch =
          new Comparison(task.model).first(task.expected, run.tensors());
      boolean exact = mismatch.isEmpty();
      RunReport report =
          RunReport.of(task.program, bench.config(), "rtl", run.result(), run.seconds());
      print(
          ReportText.of(report)
              + String.format(
                  Locale.ROOT,
                  "%,.0f simulated cycles per second, %s%n",
                  report.cyclesPerSecond(),
                  exact ? "equal to the reference bit for bit" : "DIFFERS from the reference"));
      if (!exact) {
        err().println("error: " + failure.tensors(mismatch.get(), task.expected, run.tensors()));
        failure.waves(this, task.waves(bench.config(), dram), mismatch.get());
      }
      Map<String, Object> json = json(report, bench, exact, remarks);
      json.put("hardware", Hardware.of(bench.config(), dram));
      if (layer == null) {
        json.put("graph", GraphNode.of(bench.network().model()));
      }
      writeJson(json);
      return !exact ? ExitCode.FAILED : wavesWritten() ? ExitCode.OK : ExitCode.USAGE;
    }
  }

  /**
   * What runs.
   *
   * @param model whose tensors are compared
   * @param inputs the accelerator's integers
   * @param expected the reference's tensors
   */
  private record Task(
      QuantizedModel model,
      Program program,
      Map<String, int[]> inputs,
      Map<String, int[]> expected) {

    FailureWaves waves(AcceleratorConfig hardware, DramModel dram) {
      return new FailureWaves(hardware, dram, program, inputs);
    }
  }

  private static Task whole(Workbench bench, Map<String, int[]> values) {
    QuantizedModel quantized = bench.network().model();
    return new Task(
        quantized, bench.program(), values, new ReferenceBackend(quantized).run(values).tensors());
  }

  private Task alone(Workbench bench, Map<String, int[]> values) {
    SingleLayer single = SingleLayer.of(bench.network().model(), layer, values);
    Program program = Compiler.compile(single.model(), bench.config());
    return new Task(single.model(), program, single.inputs(), single.expected());
  }

  private Backend.Run run(Task task, AcceleratorConfig hardware, DramModel dram)
      throws IOException {
    try (Backend backend = backend(hardware, dram, task.program)) {
      return backend.run(task.inputs);
    } catch (DeviceException e) {
      failure.waves(this, task.waves(hardware, dram), null);
      throw e;
    }
  }

  /**
   * A window of nothing but reset, or behind the end, has no waves; views of none are of no use.
   */
  private boolean wavesWritten() throws IOException {
    if (waves == null || Files.exists(waves)) {
      return true;
    }
    for (Path view : VerilatedDevice.viewsOf(waves)) {
      Files.deleteIfExists(view);
    }
    err()
        .printf(
            "error: no cycle of the run is in --wave-window %s: %s was not written%n",
            window, waves);
    return false;
  }

  private Backend backend(AcceleratorConfig hardware, DramModel dram, Program ran)
      throws IOException {
    ModelOptions options = waves == null ? ModelOptions.FAST : ModelOptions.WAVES;
    VerilatedDevice device = VerilatedDevice.open(hardware, dram, options);
    if (waves != null) {
      long[] cycles = window(window);
      Files.deleteIfExists(waves);
      device.trace(waves, cycles[0], cycles[1]);
      device.saveViews(waves, cycles[0], cycles[1], cycles[0]);
    }
    return new DeviceBackend(device, ran);
  }

  private static long[] window(String text) {
    try {
      String[] ends = text.split(":", -1);
      long[] cycles = {Long.parseLong(ends[0]), Long.parseLong(ends[1])};
      if (ends.length == 2 && cycles[0] >= 0 && cycles[1] >= cycles[0]) {
        return cycles;
      }
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      // the same error as for two ends in the wrong order
    }
    throw new IllegalArgumentException(
        "--wave-window is '" + text + "', expected FIRST:LAST, two cycles");
  }

  private static Map<String, Object> json(
      RunReport report, Workbench bench, boolean exact, List<String> remarks) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("model", report.model());
    json.put("config", report.config());
    json.put("format", bench.network().model().format().label());
    json.put("layers", report.layers());
    json.put("cycles", report.cycles());
    json.put("cyclesPerSecond", report.cyclesPerSecond());
    json.put("bitExact", exact);
    json.put("macs", report.macs());
    json.put("utilization", report.utilization());
    json.put("bytesRead", report.bytesRead());
    json.put("bytesWritten", report.bytesWritten());
    json.put("stalls", report.stalls());
    json.put("units", report.units());
    json.put("notes", remarks);
    return json;
  }
}
