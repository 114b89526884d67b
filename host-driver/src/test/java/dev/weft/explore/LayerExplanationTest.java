package dev.weft.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.weft.compiler.Compiler;
import dev.weft.compiler.Program;
import dev.weft.flow.DeviceBackend;
import dev.weft.flow.Inputs;
import dev.weft.flow.PredictedRun;
import dev.weft.flow.Progress;
import dev.weft.flow.Quantization;
import dev.weft.flow.SourceModel;
import dev.weft.graph.Attributes;
import dev.weft.graph.GraphBuilder;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.arch.NumberFormat;
import dev.weft.quant.QuantizerOptions;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.report.RunReport;
import dev.weft.rtl.DramModel;
import dev.weft.rtl.ModelOptions;
import dev.weft.rtl.VerilatedDevice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What is said of layers of all kinds, each in the same network, held against the network compiled
 * and timed for hardware that was changed by hand, and once against simulated hardware.
 */
class LayerExplanationTest {
  private static final AcceleratorConfig TINY = AcceleratorConfig.load("tiny");
  private static final DramModel DRAM = DramModel.ULTRA96;

  /** First layer, depthwise, pointwise, residual, deformable ones, fully connected. */
  private static final List<String> KINDS =
      List.of("conv_1", "conv_2", "conv_3", "conv_4", "deformconv_1", "deformconv_2", "gemm_1");

  private static QuantizedModel model;
  private static final Map<String, LayerExplanation> SAID = new LinkedHashMap<>();

  @BeforeAll
  static void explain() {
    GraphBuilder b = new GraphBuilder("kinds", 19, 1);
    String first = b.relu(b.conv(b.input("x", 1, 3, 16, 16), 32, 3, 2, 1));
    String wide = b.relu(b.conv(b.relu(b.depthwise(first, 3, 1, 1)), 64, 1, 1, 0));
    String sum = b.relu(b.add(b.conv(wide, 32, 3, 1, 1), first));
    String offsets = b.conv(sum, 18, 3, 1, 1);
    String moved = deformed(b, sum, offsets, 32);
    String dense = b.relu(deformed(b, moved, offsets, 1));
    String pooled = b.flatten(b.maxPool(dense, 2, 2, 0));
    SourceModel source = SourceModel.of(b.output(b.fullyConnected(pooled, 32 * 16, 40)).build());
    model =
        Quantization.quantize(
            source,
            List.of(Inputs.noise(source.graph().inputs())),
            1,
            QuantizerOptions.of(NumberFormat.W8A8),
            Progress.NONE);
    for (String layer : KINDS) {
      SAID.put(layer, LayerExplanation.of(model, layer, TINY, DRAM, Progress.NONE));
    }
  }

  private static String deformed(GraphBuilder b, String x, String offsets, int groups) {
    Attributes attributes =
        Attributes.of("kernel_shape", new long[] {3, 3}, "pads", new long[] {1, 1, 1, 1})
            .with("group", groups)
            .with("offset_group", 1);
    String weights = b.constant("weights", b.random(0.2, 32, 32 / groups, 3, 3));
    return b.node("DeformConv", 32, attributes, x, weights, offsets);
  }

  @Test
  void everyCycleOfEveryKindHasACause() {
    SAID.forEach(
        (layer, said) -> {
          long sum = said.parts().values().stream().mapToLong(Long::longValue).sum();
          assertEquals(said.layer().cycles(), sum, layer);
          said.parts().forEach((part, cycles) -> assertTrue(cycles >= 0, layer + " " + part));
        });
  }

  /** Changes as they would be made in a configuration's file: section, field, factor. */
  private static final Map<String, List<Object[]>> CHANGES =
      Map.of(
          "feature memory x 2", List.<Object[]>of(new Object[] {"buffers", "featureWords", 2}),
          "weight memory x 2", List.<Object[]>of(new Object[] {"buffers", "weightWords", 2}),
          "array columns x 2", List.<Object[]>of(new Object[] {"array", "columns", 2}),
          "lanes and rows x 2",
              List.of(new Object[] {"array", "lanes", 2}, new Object[] {"array", "rows", 2}),
          "parameter and tap memories x 2",
              List.of(
                  new Object[] {"buffers", "paramWords", 2},
                  new Object[] {"buffers", "tapWords", 2}));

  private static AcceleratorConfig changed(List<Object[]> changes) throws Exception {
    ObjectNode json = (ObjectNode) new ObjectMapper().readTree(TINY.toJson());
    for (Object[] change : changes) {
      ObjectNode section = (ObjectNode) json.get((String) change[0]);
      String field = (String) change[1];
      section.put(field, (int) change[2] * section.get(field).asInt());
    }
    Path file = Files.createTempFile("changed", ".json");
    Files.writeString(file, json.toString());
    try {
      return AcceleratorConfig.load(file.toString());
    } finally {
      Files.delete(file);
    }
  }

  @Test
  void savingsAreThoseOfChangedHardware() throws Exception {
    for (Map.Entry<String, List<Object[]>> change : CHANGES.entrySet()) {
      AcceleratorConfig config = changed(change.getValue());
      RunReport then = PredictedRun.of(Compiler.compile(model, config), config, DRAM);
      for (LayerExplanation said : SAID.values()) {
        LayerExplanation.Choice choice = choice(said, change.getKey());
        String name = said.layer().name() + ", " + change.getKey();
        long cycles =
            then.layers().stream()
                .filter(l -> l.name().equals(said.layer().name()))
                .findFirst()
                .orElseThrow()
                .cycles();
        assertEquals(cycles, choice.cycles(), name);
        assertEquals(1 - (double) cycles / said.layer().cycles(), choice.saved(), 1e-9, name);
        double network = 1 - (double) then.cycles() / said.networkCycles();
        assertEquals(network, choice.networkSaved(), 1e-9, name);
      }
    }
  }

  private static LayerExplanation.Choice choice(LayerExplanation said, String change) {
    return said.choices().stream()
        .filter(c -> c.change().equals(change))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + change + " in " + said.choices()));
  }

  /** What a unit waited for is another unit. */
  @Test
  void noUnitWaitsForItself() {
    SAID.forEach(
        (layer, said) ->
            said.reasons().stream()
                .filter(reason -> reason.contains("waited for others"))
                .forEach(
                    reason -> {
                      String who = reason.contains("the array waited") ? "array" : "post";
                      assertTrue(!reason.contains("of these " + who), layer + ": " + reason);
                    }));
  }

  /** Weights that are said not to fit come once where there is room for them. */
  @Test
  void weightsThatDoNotFitStayInALargerMemory() throws Exception {
    LayerExplanation said = SAID.get("deformconv_2");
    assertTrue(
        said.reasons().stream().anyMatch(reason -> reason.startsWith("weights do not fit")),
        said.reasons().toString());
    AcceleratorConfig larger = changed(CHANGES.get("weight memory x 2"));
    LayerExplanation then = LayerExplanation.of(model, "deformconv_2", larger, DRAM, Progress.NONE);
    assertTrue(then.reasons().stream().noneMatch(reason -> reason.startsWith("weights do not")));
    LayerInstructions.Occupancy weights =
        then.occupancy().stream().filter(o -> o.name().equals("weight")).findFirst().orElseThrow();
    assertEquals(1, weights.times(), 1e-9);
  }

  /** The depthwise layer is the post unit's, the last one waits for its weights. */
  @Test
  void causesAreThoseOfTheKind() {
    assertTrue(SAID.get("conv_2").parts().containsKey("pipeline"), "post unit's");
    assertTrue(SAID.get("conv_4").parts().containsKey("emptyPlaces"), "array's");
    LayerExplanation last = SAID.get("gemm_1");
    assertTrue(
        last.reasons().stream().anyMatch(r -> r.contains("of these load had most to do")),
        last.reasons().toString());
    assertTrue(choice(last, "DRAM latency / 2").saved() > 0.1);
    assertEquals("dram", last.roofline().bound());
  }

  /** A memory of half the latency, on the hardware itself. */
  @Test
  void simulatedHardwareSavesWhatWasSaid() {
    Assumptions.assumeTrue(
        List.of(System.getenv("PATH").split(":")).stream()
            .anyMatch(d -> Files.isExecutable(Path.of(d, "verilator"))),
        "verilator is not installed");
    LayerExplanation.Choice said = choice(SAID.get("gemm_1"), "DRAM latency / 2");
    assertNull(said.together());
    RunReport now = simulated(DRAM);
    RunReport then =
        simulated(
            new DramModel(
                DRAM.bandwidthBytesPerSecond(),
                DRAM.latencyCycles() / 2,
                DRAM.jitterCycles() / 2,
                DRAM.clockHz(),
                DRAM.seed(),
                DRAM.holdBackPercent()));
    double network = 1 - (double) then.cycles() / now.cycles();
    assertEquals(said.networkSaved(), network, 0.02);
    int last = now.layers().size() - 1;
    assertEquals("gemm_1", now.layers().get(last).name());
    double layer = 1 - (double) then.layers().get(last).cycles() / now.layers().get(last).cycles();
    assertEquals(said.saved(), layer, 0.02);
  }

  private static RunReport simulated(DramModel dram) {
    Program program = Compiler.compile(model, TINY);
    Map<String, int[]> inputs = new HashMap<>();
    for (Program.Placement input : program.inputs()) {
      inputs.put(input.tensor().name(), new int[3 * 16 * 16]);
    }
    VerilatedDevice device = VerilatedDevice.open(TINY, dram, ModelOptions.FAST);
    try (DeviceBackend backend = new DeviceBackend(device, program)) {
      return RunReport.of(program, TINY, "rtl", backend.run(inputs).result(), 1);
    }
  }
}
