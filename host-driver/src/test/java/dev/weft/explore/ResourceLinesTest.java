package dev.weft.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.arch.NumberFormat;
import dev.weft.hw.board.Board;
import dev.weft.hw.board.Resources;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResourceLinesTest {
  private static final int ONCE = 2900;

  @Test
  void shippedCoefficientsFollowFromTheShippedRuns() throws IOException {
    ResourceRuns shipped = ResourceRuns.shipped();
    Map<String, ResourceFit> again = ResourceRuns.fits(shipped.runs());
    assertEquals(again.keySet(), shipped.fits().keySet());
    again.forEach((format, fit) -> same(fit, shipped.fits().get(format)));
  }

  private static void same(ResourceFit expected, ResourceFit is) {
    same(expected.lut(), is.lut());
    same(expected.ff(), is.ff());
    same(expected.dsp(), is.dsp());
    assertEquals(expected.lut().error().most(), is.lut().error().most(), 1e-9);
    assertEquals(expected.bram36(), is.bram36());
  }

  @Test
  void findsTheLinesThatMadeTheRuns() {
    List<ResourceRuns.Run> runs =
        ResourceRuns.shipped().runs().stream()
            .map(ResourceRuns.Run::config)
            .filter(config -> config.format() == NumberFormat.W8A8)
            .map(config -> made(config, ONCE))
            .toList();
    ResourceFit fit = ResourceFit.of(runs);
    assertEquals(0, fit.lut().error().most(), 1e-9);
    assertEquals(0, fit.dsp().error().most(), 1e-9);
    AcceleratorConfig other = AcceleratorConfig.load("zcu104-w8a8");
    assertEquals(made(other, ONCE).resources().lut(), fit.of(other).lut());
    assertEquals(made(other, ONCE).resources().dsp(), fit.of(other).dsp());
    assertThrows(IllegalArgumentException.class, () -> ResourceFit.of(runs.subList(0, 2)));
  }

  /** What Yosys counted of the shipped configurations fits their chip, and 85 % of its LUTs. */
  @Test
  void shippedConfigurationsFitTheUltra96() {
    Resources chip = Board.load("ultra96-v2").resources();
    List<ResourceRuns.Run> runs =
        ResourceRuns.shipped().runs().stream()
            .filter(run -> run.config().name().startsWith("ultra96-"))
            .toList();
    assertEquals(3, runs.size());
    for (ResourceRuns.Run run : runs) {
      String name = run.config().name();
      assertEquals(List.of(), run.resources().exceeding(chip), name + " takes " + run.resources());
      assertTrue(run.resources().lut() <= 0.85 * chip.lut(), name);
    }
  }

  /** Each run predicted by a fit to the others of its format. */
  @Test
  void noRunsLutsAreOffByMoreThanTenPercent() {
    ResourceRuns.shipped()
        .fits()
        .forEach((format, fit) -> assertTrue(fit.lut().error().most() <= 0.1, format));
  }

  /**
   * Also each without one of them, which its error is measured by. A single sampler cannot tell
   * what it takes by itself and of its surroundings from what each sample does: here it is nothing.
   */
  @Test
  void runsOfEachFormatAreEnoughForAFit() {
    List<ResourceRuns.Run> all =
        ResourceRuns.shipped().runs().stream().map(r -> made(r.config(), 0)).toList();
    Map<String, ResourceFit> fits = ResourceRuns.fits(all);
    assertEquals(List.of("q2.14", "w4a8", "w8a8"), List.copyOf(fits.keySet()));
    fits.values().forEach(fit -> assertEquals(0, fit.lut().error().most(), 1e-6));
  }

  private static void same(ResourceFit.Line expected, ResourceFit.Line is) {
    assertEquals(expected.coefficients().keySet(), is.coefficients().keySet());
    expected
        .coefficients()
        .forEach(
            (part, features) ->
                features.forEach(
                    (f, c) -> assertEquals(c, is.coefficients().get(part).get(f), 1e-6)));
  }

  /**
   * Whole numbers of each part's features.
   *
   * @param once what a sampler takes by itself; 0: and nothing of its surroundings
   */
  private static ResourceRuns.Run made(AcceleratorConfig c, int once) {
    int lanes = c.lanes();
    int samplers = c.sampler() == null ? 0 : lanes * (c.vector().taps() == 9 ? 2 : 1);
    int second = c.sampler() != null && c.vector().taps() == 9 ? lanes : 0;
    int multipliers = c.array().rows() * c.array().columns() / c.array().productsPerMultiplier();
    int sampling = c.sampler() == null ? 0 : once + 400 * samplers;
    Resources sampler = c.sampler() == null ? null : new Resources(sampling, 1, 0, 0, 0);
    int post = 90 + 700 * lanes + 50 * lanes * c.vector().taps() + 30 * second + sampling;
    int rest = 6000 + 30 * multipliers + (once == 0 ? 0 : 80 * samplers);
    int dsp = 2 * lanes + second + multipliers;
    return new ResourceRuns.Run(
        c, new Resources(post + rest, 3, dsp, 1, 0), new Resources(post, 2, 0, 0, 0), sampler);
  }

  /** 2048 words of 128 bits on two ports: 15 half blocks of nine bits; eight banks of them. */
  @Test
  void blockRamsAreThoseOfTheShapes() {
    AcceleratorConfig config = AcceleratorConfig.load("ultra96-w8a8");
    // Feature 60, weights 29, accumulators 32, output 15, parameters 1, taps 8, tables 8.
    assertEquals(153, BlockRams.of(config), 1e-9);
    assertEquals(
        7,
        BlockRams.of(AcceleratorConfig.load("tiny")),
        1e-9,
        "4 of tables; small memories are LUTs");
  }
}
