package dev.weft.cli;

import dev.weft.compiler.CompileOptions;
import dev.weft.compiler.Compiler;
import dev.weft.compiler.Program;
import dev.weft.data.Datasets;
import dev.weft.data.Preprocessor;
import dev.weft.data.Sample;
import dev.weft.flow.Accuracy;
import dev.weft.flow.Backend;
import dev.weft.flow.Backends;
import dev.weft.flow.DeviceKind;
import dev.weft.flow.Network;
import dev.weft.flow.Quantization;
import dev.weft.flow.Session;
import dev.weft.flow.SourceModel;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.arch.NumberFormat;
import dev.weft.quant.QuantizerOptions;
import dev.weft.quant.kernel.Preprocessing;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.report.ReportText;
import dev.weft.report.RunReport;
import dev.weft.rtl.DramModel;
import dev.weft.rtl.GeneratedRtl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * The whole way, on a network and a picture of the repository's own: ONNX to a class out of
 * simulated hardware, every tensor equal to the reference's and the software device's.
 */
@Command(
    name = "demo",
    description = "Run our own network from ONNX to an answer out of simulated hardware.")
final class DemoCommand extends WeftCommand {
  private static final Path EXAMPLE = Path.of("examples", "resnet8-fashion");

  /** The network takes pixels over 255; see the example's README. */
  private static final Preprocessing PIXELS =
      new Preprocessing("none", "gray", new double[] {0}, new double[] {1 / 255.0});

  @Option(names = "--format", paramLabel = "F", description = "w8a8, w4a8 or q2.14")
  private String format = "w8a8";

  @Option(
      names = "--config",
      paramLabel = "C",
      description = "a configuration of that format; else ultra96-FORMAT")
  private String configName;

  @Option(names = "--input", paramLabel = "FILE", description = "another picture of 28x28 pixels")
  private Path input;

  private final Map<String, Double> seconds = new LinkedHashMap<>();

  @Override
  public Integer call() throws Exception {
    Path example = home().resolve(EXAMPLE);
    NumberFormat numbers = NumberFormat.of(format);
    AcceleratorConfig config =
        AcceleratorConfig.load(configName == null ? "ultra96-" + numbers.label() : configName);
    Path picture = input == null ? firstPicture(example.resolve("pictures")) : input;
    Sample sample = Datasets.open(picture, null).get(0);
    ClassNames names = ClassNames.find(null, example.resolve("model.onnx"));

    SourceModel source = timed("import", () -> SourceModel.open(example.resolve("model.onnx")));
    QuantizedModel model;
    try (ConsoleProgress progress = new ConsoleProgress()) {
      QuantizerOptions options = QuantizerOptions.of(numbers).withPreprocessing(PIXELS);
      Path calibration = example.resolve("calibration-images-idx3-ubyte");
      model =
          timed(
              "calibrate and quantize to " + numbers.label(),
              () ->
                  Quantization.quantize(
                      source, Datasets.open(calibration, null), options, progress));
    }
    Program program =
        timed(
            "compile for " + config.name(),
            () -> Compiler.compile(model, config, CompileOptions.KEEP_ALL));
    timed("generate SystemVerilog", () -> GeneratedRtl.of(config));
    try (Network network = new Network(model);
        Session software = session(network, DeviceKind.SOFTWARE, program, config);
        Session rtl =
            timed(
                "build the simulation", () -> session(network, DeviceKind.RTL, program, config))) {
      Session.Answer soft = timed("run on the software device", () -> software.infer(sample));
      Session.Answer hard = timed("run on simulated hardware", () -> rtl.infer(sample));
      return tell(sample, names, program, config, soft, hard);
    }
  }

  private static Session session(
      Network network, DeviceKind kind, Program program, AcceleratorConfig config) {
    Backend backend = Backends.open(kind, network.model(), program, config, DramModel.ULTRA96);
    return new Session(network, new Preprocessor(network.model().preprocessing()), backend, true);
  }

  private int tell(
      Sample sample,
      ClassNames names,
      Program program,
      AcceleratorConfig config,
      Session.Answer soft,
      Session.Answer hard)
      throws IOException {
    boolean exact = soft.mismatch().isEmpty() && hard.mismatch().isEmpty();
    RunReport report =
        RunReport.of(
            program, config, DeviceKind.RTL.label(), hard.run().result(), hard.run().seconds());
    int predicted = Accuracy.predicted(hard.outputs());
    String name = names.of(predicted) == null ? "class " + predicted : names.of(predicted);
    print(ReportText.of(report));
    print(
        String.format(
            Locale.ROOT,
            "%,d cycles simulated, %,.0f a second%n%n%s is: %s%n%s",
            report.cycles(),
            report.cyclesPerSecond(),
            sample.name(),
            name,
            exact
                ? "RTL, software device and reference agree bit for bit in all "
                    + compared(hard)
                    + " tensors compared."
                : ""));
    for (Session.Answer answer : List.of(soft, hard)) {
      if (answer.mismatch().isPresent()) {
        err()
            .println(
                "error: "
                    + MismatchDump.write(
                        answer.mismatch().get(),
                        answer.expected(),
                        answer.run().tensors(),
                        Path.of("weft-mismatch")));
      }
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("format", program.format().label());
    json.put("config", config.name());
    json.put("input", sample.name());
    json.put("class", predicted);
    json.put("label", name);
    json.put("bitExact", exact);
    json.put("tensorsCompared", compared(hard));
    json.put("cycles", report.cycles());
    json.put("macs", report.macs());
    json.put("utilization", report.utilization());
    json.put("cyclesPerSecond", report.cyclesPerSecond());
    json.put("layers", report.layers());
    json.put("seconds", seconds);
    writeJson(json);
    return exact ? ExitCode.OK : ExitCode.FAILED;
  }

  private static long compared(Session.Answer answer) {
    return answer.expected().keySet().stream().filter(answer.run().tensors()::containsKey).count();
  }

  private <T> T timed(String step, Callable<T> work) throws Exception {
    long start = System.nanoTime();
    T result = work.call();
    double took = (System.nanoTime() - start) / 1e9;
    seconds.put(step, took);
    print(String.format(Locale.ROOT, "%-36s %7.2f s", step, took));
    return result;
  }

  private static Path firstPicture(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .filter(f -> f.toString().endsWith(".png"))
          .sorted()
          .findFirst()
          .orElseThrow(() -> new IOException("there is no PNG file in " + folder));
    }
  }

  /** The project's folder: the launcher names it; in tests it is above the working directory. */
  private static Path home() {
    String given = System.getProperty("weft.home");
    if (given != null) {
      return Path.of(given);
    }
    for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      if (Files.isDirectory(folder.resolve(EXAMPLE))) {
        return folder;
      }
    }
    throw new IllegalStateException(
        "the folder " + EXAMPLE + " is not found: start weft by its launcher");
  }
}
