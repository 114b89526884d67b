package dev.weft.cli;

import dev.weft.compiler.CompileException;
import dev.weft.compiler.Compiler;
import dev.weft.flow.Inputs;
import dev.weft.flow.Progress;
import dev.weft.flow.Quantization;
import dev.weft.flow.SourceModel;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.arch.NumberFormat;
import dev.weft.quant.ModelCheck;
import dev.weft.quant.NodeReport;
import dev.weft.quant.Place;
import dev.weft.quant.QuantizerOptions;
import dev.weft.quant.kernel.Kernel;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.report.TextTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Says of every node whether it runs on the accelerator, on the host, or not, and why: all at once.
 */
@Command(
    name = "check",
    description =
        "Tell where each node of a model runs, with the reason and the way out where it does not.")
final class CheckCommand extends WeftCommand {
  @Parameters(paramLabel = "MODEL", description = "an ONNX file, or a quantized one (.weft)")
  private Path model;

  @Option(
      names = "--config",
      paramLabel = "C",
      description = "also try to compile for this configuration")
  private String config;

  @Option(
      names = "--passes",
      paramLabel = "DIR",
      description = "save the graph after each pass as ONNX")
  private Path passes;

  @Override
  public Integer call() throws IOException {
    AcceleratorConfig target = config == null ? null : AcceleratorConfig.load(config);
    SourceModel source = SourceModel.open(model, passes);
    List<NodeReport> nodes;
    boolean ok;
    if (source.isQuantized()) {
      nodes = kernels(source.quantized());
      ok = true;
    } else {
      ModelCheck check =
          ModelCheck.of(source.graph(), target == null ? NumberFormat.W8A8 : target.format());
      nodes = check.nodes();
      ok = check.ok();
    }
    String refusal = ok && target != null ? refusal(source, target) : null;
    ok = ok && refusal == null;
    print(text(nodes, refusal));
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("nodes", nodes);
    json.put("ok", ok);
    if (config != null) {
      json.put("config", target.name());
      json.put("refusal", refusal);
    }
    writeJson(json);
    return ok ? ExitCode.OK : ExitCode.MODEL;
  }

  /** Compiling a model quantized with noise: shapes decide whether it fits, values do not. */
  private static String refusal(SourceModel source, AcceleratorConfig target) {
    try {
      QuantizedModel quantized =
          source.isQuantized()
              ? source.quantized()
              : Quantization.quantize(
                  source,
                  List.of(Inputs.noise(source.graph().inputs())),
                  1,
                  QuantizerOptions.of(target.format()),
                  Progress.NONE);
      Compiler.compile(quantized, target);
      return null;
    } catch (CompileException e) {
      return e.getMessage();
    }
  }

  private static List<NodeReport> kernels(QuantizedModel model) {
    List<NodeReport> nodes = new ArrayList<>();
    host(model.head() == null ? List.of() : model.head().operators(), "head", nodes);
    for (Kernel kernel : model.kernels()) {
      nodes.add(new NodeReport(kernel.name(), kernel.operator(), Place.ACCELERATOR, ""));
    }
    host(model.tail() == null ? List.of() : model.tail().operators(), "tail", nodes);
    return nodes;
  }

  private static void host(List<String> operators, String end, List<NodeReport> nodes) {
    for (String operator : operators) {
      nodes.add(
          new NodeReport(
              end + "/" + operator, operator, Place.HOST, "cut off as the model's " + end));
    }
  }

  private static String text(List<NodeReport> nodes, String refusal) {
    TextTable table = new TextTable("node", "operator", "where", "reason");
    for (NodeReport node : nodes) {
      table.row(node.name(), node.op(), node.where().label(), node.reason());
    }
    Map<Place, Long> counts = new LinkedHashMap<>();
    for (Place place : Place.values()) {
      counts.put(place, nodes.stream().filter(n -> n.where() == place).count());
    }
    String summary =
        counts.get(Place.ACCELERATOR)
            + " on the accelerator, "
            + counts.get(Place.HOST)
            + " on the host, "
            + counts.get(Place.UNSUPPORTED)
            + " unsupported";
    if (counts.get(Place.ACCELERATOR) == 0) {
      summary += ": the accelerator would have nothing to do";
    }
    return table + summary + "\n" + (refusal == null ? "" : "does not compile: " + refusal + "\n");
  }
}
