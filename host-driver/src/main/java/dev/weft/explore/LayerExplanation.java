package dev.weft.explore;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.weft.bench.Roofline;
import dev.weft.compiler.CompileException;
import dev.weft.compiler.Compiler;
import dev.weft.compiler.Program;
import dev.weft.flow.PredictedRun;
import dev.weft.flow.Progress;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.quant.kernel.Kernel;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.report.LayerReport;
import dev.weft.report.MemoryMap;
import dev.weft.report.RunReport;
import dev.weft.rtl.DramModel;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * Why a layer takes the cycles it takes in a run of its network, by the timing model, and what each
 * change of the hardware would save: the network is compiled and timed again for each.
 *
 * @param layer what it took
 * @param networkCycles of the whole run
 * @param roofline the fewest cycles possible
 * @param tiles how its work is cut
 * @param occupancy what it has in each memory
 * @param parts its cycles by where they went, in order; they add up to its cycles
 * @param reasons the same in words
 * @param choices what would help, the most helpful first
 */
public record LayerExplanation(
    String model,
    String config,
    LayerReport layer,
    long networkCycles,
    Bound roofline,
    List<LayerInstructions.Tile> tiles,
    List<LayerInstructions.Occupancy> occupancy,
    Map<String, Long> parts,
    List<String> reasons,
    List<Choice> choices) {

  /** The roofline's sides in cycles. */
  public record Bound(String bound, double compute, double dram) {}

  /**
   * A change of the hardware.
   *
   * @param change what is different
   * @param cycles of the layer then; absent if the network does not compile for it
   * @param saved share of the layer's cycles, below 0 if it gets slower
   * @param networkSaved share of the network's
   * @param memoryBits on chip that it takes more
   * @param bram36 block RAMs that its memories take more
   * @param together layers whose tiles run mixed with this one's then, so that its cycles are its
   *     share of theirs; absent where it runs alone
   * @param refused why the network does not compile for it
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Choice(
      String change,
      Long cycles,
      Double saved,
      Long networkCycles,
      Double networkSaved,
      long memoryBits,
      double bram36,
      List<String> together,
      String refused) {}

  /** Explains a layer; an unknown name is an error that lists the choices. */
  public static LayerExplanation of(
      QuantizedModel model,
      String layer,
      AcceleratorConfig config,
      DramModel dram,
      Progress progress) {
    Program program = Compiler.compile(model, config);
    int index = index(program, layer);
    PredictedRun.Traced traced = PredictedRun.traced(program, config, dram);
    RunReport run = traced.report();
    LayerReport report = run.layers().get(index);
    if (report.cycles() == null) {
      throw new IllegalArgumentException(
          "layer '"
              + layer
              + "' takes no cycles of its own: it has no instructions, or runs inside of another");
    }
    Program.Layer planned = program.layers().get(index);
    Kernel kernel =
        model.kernels().stream().filter(k -> k.name().equals(layer)).findFirst().orElse(null);
    Roofline roofline = Roofline.of(planned, kernel, config, dram);
    LayerInstructions instructions = new LayerInstructions(program, index, config);
    MemoryMap memory = MemoryMap.of(program, traced.timeline(), config);
    List<LayerInstructions.Occupancy> occupancy =
        new java.util.ArrayList<>(List.of(FeaturePeak.of(memory, index)));
    occupancy.addAll(instructions.occupancy());
    LostCycles lost = LostCycles.of(report, instructions, config);
    List<Choice> choices = choices(model, index, config, dram, run, progress);
    return new LayerExplanation(
        model.name(),
        config.name(),
        report,
        run.cycles(),
        new Bound(roofline.bound(), roofline.compute(), roofline.dram()),
        instructions.tiles(),
        occupancy,
        lost.parts(),
        lost.reasons(),
        choices);
  }

  private static int index(Program program, String layer) {
    List<String> names = program.layers().stream().map(Program.Layer::name).toList();
    int index = names.indexOf(layer);
    if (index < 0) {
      throw new IllegalArgumentException(
          "no layer '"
              + layer
              + "' in model '"
              + program.name()
              + "', expected one of "
              + names.stream().collect(Collectors.joining(", ", "[", "]")));
    }
    return index;
  }

  private static List<Choice> choices(
      QuantizedModel model,
      int index,
      AcceleratorConfig config,
      DramModel dram,
      RunReport now,
      Progress progress) {
    List<Alternative> alternatives = Alternative.of(config, dram);
    AtomicInteger done = new AtomicInteger();
    return alternatives.parallelStream()
        .map(
            a -> {
              Choice choice = choice(model, index, a, now);
              progress.at("trying changes", done.incrementAndGet(), alternatives.size());
              return choice;
            })
        .sorted(Comparator.comparing(c -> c.saved == null ? 2 : -c.saved))
        .toList();
  }

  private static Choice choice(QuantizedModel model, int index, Alternative a, RunReport now) {
    try {
      Program program = Compiler.compile(model, a.config());
      RunReport then = PredictedRun.of(program, a.config(), a.dram());
      LayerReport layer = then.layers().get(index);
      Long cycles = layer.cycles();
      long before = now.layers().get(index).cycles();
      return new Choice(
          a.name(),
          cycles,
          cycles == null ? null : 1 - (double) cycles / before,
          then.cycles(),
          1 - (double) then.cycles() / now.cycles(),
          a.memoryBits(),
          a.bram36(),
          layer.together(),
          null);
    } catch (CompileException e) {
      return new Choice(
          a.name(), null, null, null, null, a.memoryBits(), a.bram36(), null, e.getMessage());
    }
  }
}
