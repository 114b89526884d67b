package dev.weft.bench;

import dev.weft.compiler.CompileOptions;
import dev.weft.compiler.Compiler;
import dev.weft.compiler.Program;
import dev.weft.data.Preprocessor;
import dev.weft.data.Sample;
import dev.weft.device.Comparison;
import dev.weft.flow.Backend;
import dev.weft.flow.Backends;
import dev.weft.flow.DeviceKind;
import dev.weft.flow.Inputs;
import dev.weft.flow.Network;
import dev.weft.flow.PredictedRun;
import dev.weft.flow.Progress;
import dev.weft.flow.Quantization;
import dev.weft.flow.SourceModel;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.quant.QuantizerOptions;
import dev.weft.quant.kernel.Kernel;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.report.CycleClasses;
import dev.weft.report.LayerReport;
import dev.weft.report.RunReport;
import dev.weft.rtl.DramModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs networks once on a device with noise as their input and puts each layer's time beside its
 * {@link Roofline}. The program is the one that would be deployed: tensors share memory, so only
 * those that are left at the end are compared.
 *
 * @param dram also tells the clock
 * @param device what runs them; null for the timing model, which computes nothing
 * @param check what the device's tensors are compared with, or null
 */
public record Benchmark(
    AcceleratorConfig config,
    DramModel dram,
    DeviceKind device,
    DeviceKind check,
    Progress progress) {

  /** Benchmarks a network, or single layers each on its own; those have a row each. */
  public BenchResult run(String name, List<SourceModel> sources) {
    List<BenchRow> rows = new ArrayList<>();
    Roofline whole = Roofline.NONE;
    List<RunReport> reports = new ArrayList<>();
    List<String> mismatches = new ArrayList<>();
    for (SourceModel source : sources) {
      QuantizedModel model = quantized(source);
      Program program = Compiler.compile(model, config, CompileOptions.DEFAULT);
      RunReport report = run(model, program, mismatches);
      List<BenchRow> layers = new ArrayList<>();
      Roofline all = layers(report, program, model, layers);
      if (sources.size() == 1) {
        rows.addAll(layers);
      } else if (layers.size() == 1) {
        // Alone, a layer has the beginning and the end of the run to itself.
        BenchRow layer = layers.get(0);
        rows.add(row(model.name(), layer.operator(), report, all));
      } else {
        layers.forEach(l -> rows.add(renamed(l, model.name() + "/" + l.name())));
      }
      reports.add(report);
      whole = whole.plus(all);
    }
    rows.add(total(reports, rows, whole, sources.size() == 1));
    return new BenchResult(
        name,
        config.name(),
        device == null ? "timing model" : device.label(),
        dram.clockHz() / 1e6,
        dram.bytesPerCycle(),
        check == null ? "nothing" : check.label(),
        check == null ? null : mismatches.isEmpty(),
        mismatches.isEmpty() ? null : mismatches,
        speed(reports),
        rows);
  }

  private QuantizedModel quantized(SourceModel source) {
    if (source.isQuantized()) {
      return source.quantized();
    }
    List<Sample> noise = List.of(Inputs.noise(source.graph().inputs()));
    return Quantization.quantize(
        source, noise, noise.size(), QuantizerOptions.of(config.format()), progress);
  }

  private RunReport run(QuantizedModel model, Program program, List<String> mismatches) {
    if (device == null) {
      return PredictedRun.of(program, config, dram);
    }
    try (Network network = new Network(model)) {
      Map<String, int[]> inputs =
          network.encode(
              Inputs.of(
                  Inputs.noise(network.inputs()),
                  network.inputs(),
                  new Preprocessor(model.preprocessing())));
      Backend.Run run = run(device, model, program, inputs);
      if (check != null) {
        Backend.Run expected = run(check, model, program, inputs);
        new Comparison(model)
            .first(expected.tensors(), run.tensors())
            .ifPresent(mismatch -> mismatches.add(model.name() + ": " + mismatch));
      }
      return RunReport.of(program, config, device.label(), run.result(), run.seconds());
    }
  }

  private Backend.Run run(
      DeviceKind kind, QuantizedModel model, Program program, Map<String, int[]> inputs) {
    try (Backend backend = Backends.open(kind, model, program, config, dram)) {
      return backend.run(inputs);
    }
  }

  private Roofline layers(
      RunReport report, Program program, QuantizedModel model, List<BenchRow> rows) {
    Map<String, Kernel> kernels = new HashMap<>();
    model.kernels().forEach(k -> kernels.put(k.name(), k));
    Roofline all = Roofline.NONE;
    for (int i = 0; i < program.layers().size(); i++) {
      Program.Layer layer = program.layers().get(i);
      LayerReport counted = report.layers().get(i);
      Roofline roofline = Roofline.of(layer, kernels.get(layer.name()), config, dram);
      all = all.plus(roofline);
      rows.add(
          BenchRow.of(
              layer.name(),
              layer.operator(),
              layer.macs(),
              counted.cycles(),
              roofline,
              config,
              dram.clockHz(),
              counted.bytesRead(),
              counted.bytesWritten(),
              counted.units()));
    }
    return all;
  }

  private BenchRow row(String name, String operator, RunReport report, Roofline roofline) {
    return BenchRow.of(
        name,
        operator,
        report.macs(),
        report.cycles(),
        roofline,
        config,
        dram.clockHz(),
        report.bytesRead(),
        report.bytesWritten(),
        report.units());
  }

  /** A network's layers may overlap, so that its sides count; single layers' rooflines add up. */
  private BenchRow total(
      List<RunReport> reports, List<BenchRow> rows, Roofline whole, boolean network) {
    if (network) {
      return row(BenchRow.TOTAL, "", reports.get(0), whole);
    }
    double sum = rows.stream().mapToLong(BenchRow::roofline).sum();
    Roofline added = whole.compute() >= whole.dram() ? new Roofline(sum, 0) : new Roofline(0, sum);
    boolean counted = reports.stream().allMatch(r -> r.cycles() != null);
    return BenchRow.of(
        BenchRow.TOTAL,
        "",
        reports.stream().mapToLong(RunReport::macs).sum(),
        counted ? reports.stream().mapToLong(RunReport::cycles).sum() : null,
        added,
        config,
        dram.clockHz(),
        reports.stream().mapToLong(RunReport::bytesRead).sum(),
        reports.stream().mapToLong(RunReport::bytesWritten).sum(),
        counted ? CycleClasses.sum(reports.stream().map(RunReport::units).toList()) : null);
  }

  private static Double speed(List<RunReport> reports) {
    if (reports.stream().anyMatch(r -> r.cycles() == null)) {
      return null;
    }
    double seconds = reports.stream().mapToDouble(RunReport::seconds).sum();
    return reports.stream().mapToLong(RunReport::cycles).sum() / seconds;
  }

  private static BenchRow renamed(BenchRow r, String name) {
    return new BenchRow(
        name,
        r.operator(),
        r.macs(),
        r.cycles(),
        r.ms(),
        r.utilization(),
        r.bound(),
        r.roofline(),
        r.ofRoofline(),
        r.bytesRead(),
        r.bytesWritten(),
        r.units());
  }
}
