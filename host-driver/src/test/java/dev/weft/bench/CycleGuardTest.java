package dev.weft.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.weft.flow.DeviceKind;
import dev.weft.flow.Progress;
import dev.weft.flow.SourceModel;
import dev.weft.graph.GraphBuilder;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.report.CycleClasses;
import dev.weft.rtl.DramModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Layers of every kind on simulated hardware must not get slower than they once were. Cycles are
 * deterministic, so a small tolerance is enough for changes that trade a little here for more
 * elsewhere.
 */
class CycleGuardTest {
  private static final Path BASELINE = Path.of("src/test/resources/bench/layers-tiny.json");
  private static final double TOLERANCE = 0.03;
  private static final boolean WRITE = Boolean.getBoolean("weft.bench.write");

  @Test
  void noLayerIsSlowerThanItWas() throws IOException {
    BenchResult now =
        new Benchmark(
                AcceleratorConfig.load("tiny"),
                DramModel.ULTRA96,
                DeviceKind.RTL,
                DeviceKind.REFERENCE,
                Progress.NONE)
            .run("layers", List.of(SourceModel.of(layers().build())));
    assertEquals(null, now.mismatches());
    for (BenchRow row : now.rows()) {
      // Layers that run together in stripes have one set of counters, the last one's.
      if (row.units() != null) {
        row.units().forEach((unit, classes) -> addsUp(row, unit, classes));
      }
    }
    assertNotNull(now.total().units());
    if (WRITE) {
      Files.createDirectories(BASELINE.getParent());
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .writeValue(BASELINE.toFile(), now);
    }
    List<BenchComparison.Difference> slower =
        BenchComparison.of(BASELINE, now, TOLERANCE).regressions();
    assertTrue(
        slower.isEmpty(),
        () ->
            "slower than "
                + BASELINE
                + " says: "
                + slower
                + "; if that is meant, refresh it with -Dtest=CycleGuardTest"
                + " -Dweft.bench.write=true and say why in the commit\n"
                + CycleClasses.summary(now.total().units(), now.total().cycles()));
  }

  /** Counters are read once more after the last layer's, so that only a run's own must be whole. */
  private static void addsUp(BenchRow row, String unit, Map<String, Long> classes) {
    long sum = classes.values().stream().mapToLong(Long::longValue).sum();
    assertEquals(row.cycles(), sum, row.name() + ", " + unit + ": " + classes);
  }

  private static GraphBuilder layers() {
    GraphBuilder b = new GraphBuilder("layers");
    String x = b.relu(b.scope("stem").conv(b.input("image", 1, 3, 24, 24), 16, 3, 2, 1));
    String y = b.relu(b.scope("depthwise").depthwise(x, 3, 1, 1));
    y = b.scope("pointwise").conv(y, 16, 1, 1, 0);
    y = b.relu(b.scope("residual").add(x, y));
    y = b.relu(b.scope("full").conv(y, 32, 3, 1, 1));
    y = b.scope("pool").maxPool(y, 2, 2, 0);
    return b.output(b.scope("head").fullyConnected(b.flatten(y), 32 * 6 * 6, 10));
  }
}
