package dev.weft.hw.estimate;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.weft.hw.board.Family;
import dev.weft.hw.files.Folders;
import dev.weft.hw.files.KeyDigest;
import dev.weft.hw.files.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Estimates what generated SystemVerilog takes on a chip, and its longest paths, with Yosys. The
 * hierarchy is kept: each module is synthesized once, which bounds time and memory and shows where
 * the resources go, and makes the figures upper bounds, since nothing is optimized across modules.
 * Answers are kept under the hash of sources and tool.
 *
 * <p>Errors: {@link IllegalStateException} if Yosys is missing, refuses the sources, leaves a cell
 * that the chip has not, or takes longer or more memory than allowed.
 */
public final class ResourceEstimator {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Longest paths that an estimate tells. */
  private static final int PATHS = 8;

  /** Part of the cache's key: what an answer holds. */
  private static final String CONTENT = "resources, modules, paths";

  /** The accelerator's port with its multipliers' clock. */
  private static final String DOUBLED_CLOCK = "ap_clk_2x";

  private final Path cache;
  private final Yosys yosys;

  /**
   * @param cache folder for earlier answers; made when needed
   * @param limit the longest a synthesis may take
   */
  public ResourceEstimator(Path cache, Duration limit) {
    this.cache = cache;
    this.yosys = new Yosys(limit);
  }

  /** With the user's cache folder and half an hour. */
  public static ResourceEstimator standard() {
    return new ResourceEstimator(Folders.cache("estimate"), Duration.ofMinutes(30));
  }

  /**
   * Synthesizes, or answers from the cache.
   *
   * @param sources SystemVerilog files, all that the design needs
   * @param top name of the top module
   * @param family the chip's family
   */
  public ResourceEstimate estimate(List<Path> sources, String top, Family family) {
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("no sources given for the estimate of '" + top + "'");
    }
    String flags = "synth_xilinx -family " + family.yosysFamily() + " -noiopad -noclkbuf";
    String tool = yosys.version() + ", " + flags + ", hierarchy kept";
    Path answer = cache.resolve(key(sources, top, tool) + ".json");
    try {
      if (Files.isRegularFile(answer)) {
        return JSON.readValue(answer.toFile(), ResourceEstimate.class).fromCache();
      }
      ResourceEstimate estimate = synthesize(sources, top, flags, family, tool);
      Files.createDirectories(cache);
      WholeFile.write(answer, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(estimate));
      return estimate;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read or write " + answer, e);
    }
  }

  private ResourceEstimate synthesize(
      List<Path> sources, String top, String flags, Family family, String tool) throws IOException {
    long start = System.nanoTime();
    Yosys.Synthesized synthesized = yosys.synthesize(sources, flags + " -top " + top);
    List<LogicPath> paths =
        new TimingGraph(synthesized.netlist(), top, CellDelays.of(family), DOUBLED_CLOCK)
            .longest(PATHS);
    YosysStatistics statistics = new YosysStatistics(synthesized.statistics(), top);
    double seconds = (System.nanoTime() - start) / 1e9;
    Map<String, Usage> usage = statistics.modules();
    List<ResourceEstimate.Module> modules = new ArrayList<>();
    usage.forEach(
        (name, one) ->
            modules.add(
                new ResourceEstimate.Module(name, statistics.instances(name), one.resources())));
    modules.sort(
        Comparator.comparing(
            (ResourceEstimate.Module module) -> -module.instances() * (long) module.each().lut()));
    return new ResourceEstimate(usage.get(top).resources(), modules, paths, tool, seconds, false);
  }

  private static String key(List<Path> sources, String top, String tool) {
    KeyDigest key = new KeyDigest().add(top).add(tool).add(CONTENT);
    sources.forEach(key::add);
    return key.text();
  }
}
