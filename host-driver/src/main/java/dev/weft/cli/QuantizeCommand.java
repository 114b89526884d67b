package dev.weft.cli;

import dev.weft.flow.SourceModel;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.quant.Budget;
import dev.weft.quant.ExplainedModel;
import dev.weft.quant.QuantizedModelFile;
import dev.weft.quant.kernel.Kernel;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.report.QuantizationReport;
import dev.weft.report.ReportText;
import dev.weft.report.TextTable;
import dev.weft.report.page.QuantizationPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a quantized model out of an ONNX file and typical inputs. */
@Command(name = "quantize", description = "Quantize a model with calibration data, into one file.")
final class QuantizeCommand extends WeftCommand {
  @Mixin private ModelArguments model;

  @Mixin private BudgetArguments budget;

  @Mixin private ReportArguments report;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "the quantized model, .weft")
  private Path output;

  /**
   * @param weightBits null where a layer has no weights
   */
  record Layer(
      String name,
      String op,
      int[] shape,
      double scale,
      int zeroPoint,
      Integer weightBits,
      long macs) {}

  @Override
  public Integer call() throws IOException {
    OutputFile.requireFolder(output);
    report.check();
    SourceModel source = model.source();
    if (source.isQuantized()) {
      throw new IllegalArgumentException(
          model.file() + " is quantized already, expected an ONNX file");
    }
    boolean needed = source.quantization().isEmpty() || report.file() != null;
    if (!model.hasCalibration() && needed) {
      throw new IllegalArgumentException(
          "--calibration is needed: a path to typical inputs of the model");
    }
    if (budget.calibrationLimit() > 0) {
      model.limitCalibration(budget.calibrationLimit());
    }
    model.limitCost(budget.budget());
    long start = System.nanoTime();
    QuantizedModel quantized;
    QuantizationReport explanation = null;
    List<String> remarks = new ArrayList<>();
    try (ConsoleProgress progress = new ConsoleProgress()) {
      if (report.file() == null) {
        quantized = model.quantized(source, null, null, progress, remarks);
      } else {
        ExplainedModel explained = model.explained(source, progress, remarks);
        quantized = explained.model();
        AcceleratorConfig config = model.config(null, SourceModel.of(quantized));
        explanation = report.of(explained, source, model.file(), config, progress);
      }
    }
    remarks.forEach(this::note);
    if (explanation != null) {
      byte[] page = QuantizationPage.of(explanation).getBytes(StandardCharsets.UTF_8);
      OutputFile.write(report.file(), page);
    }
    QuantizedModelFile.save(quantized, output);
    List<Layer> layers = quantized.kernels().stream().map(QuantizeCommand::layer).toList();
    TextTable table =
        new TextTable("layer", "operator", "output", ">scale", ">zero", ">weight bits", ">MACs");
    for (Layer layer : layers) {
      table.row(
          layer.name,
          layer.op,
          layer.shape[0] + "x" + layer.shape[1] + "x" + layer.shape[2],
          String.format("%.6g", layer.scale),
          Integer.toString(layer.zeroPoint),
          layer.weightBits == null ? "-" : layer.weightBits.toString(),
          ReportText.count(layer.macs));
    }
    print(
        table
            + String.format(
                Locale.ROOT,
                "%s, %d layers, %s bytes of weights, quantized in %.0f s, written to %s",
                quantized.format().label(),
                layers.size(),
                ReportText.count((long) Budget.bytes(quantized)),
                (System.nanoTime() - start) / 1e9,
                output));
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("format", quantized.format().label());
    json.put("layers", layers);
    json.put("macs", quantized.macs());
    json.put("weightBytes", Budget.bytes(quantized));
    json.put("notes", remarks);
    json.put("output", output.toString());
    json.put("report", explanation);
    writeJson(json);
    return ExitCode.OK;
  }

  private static Layer layer(Kernel kernel) {
    Integer bits = null;
    if (kernel instanceof Kernel.Convolution convolution) {
      bits = convolution.weights().bits();
    } else if (kernel instanceof Kernel.DeformableConvolution deformable) {
      bits = deformable.convolution().weights().bits();
    } else if (kernel instanceof Kernel.TransposedConvolution convolution) {
      bits = convolution.weights().bits();
    }
    int[] shape = {kernel.output().channels(), kernel.output().height(), kernel.output().width()};
    return new Layer(
        kernel.name(),
        kernel.operator(),
        shape,
        kernel.output().scale(),
        kernel.output().zeroPoint(),
        bits,
        kernel.macs());
  }
}
