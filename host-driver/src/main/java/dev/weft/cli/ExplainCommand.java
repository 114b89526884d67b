package dev.weft.cli;

import dev.weft.explore.LayerExplanation;
import dev.weft.flow.Backends;
import dev.weft.flow.SourceModel;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.board.Board;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.report.ReportText;
import dev.weft.report.TextTable;
import dev.weft.rtl.DramModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says where a layer's cycles go, and which change of the hardware would save how many. */
@Command(
    name = "explain",
    description = {
      "Explain one layer's cycles: bound, tiles, memories, stalls, and what would help.",
      "All by the timing model, on the whole network: it is compiled and timed anew for each change."
    })
final class ExplainCommand extends WeftCommand {
  private static final double HZ_PER_MHZ = 1e6;

  @Mixin private ModelArguments model;

  @Option(
      names = "--layer",
      required = true,
      paramLabel = "NAME",
      description = "the layer, by the name that estimate and simulate print")
  private String layer;

  @Option(
      names = "--config",
      paramLabel = "C",
      description = "a shipped configuration, or a JSON file")
  private String config;

  @Option(
      names = "--board",
      paramLabel = "B",
      description = "whose memory and clock; without, 4.27 GB/s and 240 ns at 250 MHz")
  private String board;

  @Option(names = "--clock", paramLabel = "MHZ", description = "the clock, if not the board's")
  private Double clock;

  @Override
  public Integer call() throws IOException {
    DramModel dram = Backends.dram(board == null ? null : Board.load(board));
    if (clock != null) {
      if (!(clock >= 1 && clock <= 1000)) {
        throw new IllegalArgumentException("--clock is " + clock + ", expected 1 to 1000 MHz");
      }
      dram = dram.at((long) (clock * HZ_PER_MHZ));
    }
    SourceModel source = model.source();
    AcceleratorConfig hardware = model.config(config, source);
    List<String> remarks = new ArrayList<>();
    LayerExplanation explanation;
    try (ConsoleProgress progress = new ConsoleProgress()) {
      QuantizedModel quantized = model.quantized(source, config, null, progress, remarks);
      explanation = LayerExplanation.of(quantized, layer, hardware, dram, progress);
    }
    print(text(explanation));
    writeJson(explanation);
    return ExitCode.OK;
  }

  private static String text(LayerExplanation e) {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%s (%s) of %s on %s: %,d cycles, %.1f %% of the network's %,d%n",
            e.layer().name(),
            e.layer().operator(),
            e.model(),
            e.config(),
            e.layer().cycles(),
            100.0 * e.layer().cycles() / e.networkCycles(),
            e.networkCycles()));
    text.append(
        String.format(
            Locale.ROOT,
            "%,d MACs, utilization %s; at least %,.0f cycles for computing, %,.0f for DRAM: %s binds%n",
            e.layer().macs(),
            ReportText.percent(e.layer().utilization()),
            Math.ceil(e.roofline().compute()),
            Math.ceil(e.roofline().dram()),
            e.roofline().bound()));
    if (e.layer().together() != null) {
      text.append("runs mixed with others, its cycles are its share: ")
          .append(String.join(", ", e.layer().together()))
          .append('\n');
    }
    text.append("\nwhere the cycles go\n");
    e.reasons().forEach(reason -> text.append("  ").append(reason).append('\n'));
    text.append("\ntiles\n");
    e.tiles()
        .forEach(
            t ->
                text.append(
                    String.format(
                        Locale.ROOT,
                        "  %s: %,d of %d x %d pixels%n",
                        t.unit(),
                        t.count(),
                        t.rows(),
                        t.columns())));
    text.append("\nmemories\n");
    TextTable memories = new TextTable("  memory", ">words used", ">of", ">share", ">loaded");
    e.occupancy()
        .forEach(
            o ->
                memories.row(
                    "  " + o.name(),
                    ReportText.count(o.used()),
                    ReportText.count(o.words()),
                    ReportText.percent(o.share()),
                    o.loaded() == 0 ? "-" : String.format(Locale.ROOT, "%.1f times", o.times())));
    text.append(memories).append("\nwhat would help, by the timing model\n");
    TextTable choices =
        new TextTable("  change", ">cycles", ">saves", ">of the network", ">block RAMs");
    e.choices()
        .forEach(
            c ->
                choices.row(
                    "  " + c.change(),
                    ReportText.count(c.cycles()) + (c.together() == null ? "" : "*"),
                    c.refused() == null ? ReportText.percent(c.saved()) : "does not compile",
                    ReportText.percent(c.networkSaved()),
                    c.bram36() == 0 ? "-" : String.format(Locale.ROOT, "%+.1f", c.bram36())));
    text.append(choices);
    if (e.choices().stream().anyMatch(c -> c.together() != null)) {
      text.append("  * its share of layers that run mixed: look at what the network saves\n");
    }
    return text.toString();
  }
}
