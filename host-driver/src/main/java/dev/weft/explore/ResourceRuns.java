package dev.weft.explore;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.arch.NumberFormat;
import dev.weft.hw.board.Family;
import dev.weft.hw.board.Resources;
import dev.weft.hw.estimate.ResourceEstimate;
import dev.weft.hw.estimate.ResourceEstimator;
import dev.weft.rtl.GeneratedRtl;
import dev.weft.rtl.RtlSources;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Configurations whose resources Yosys counted, and the fits that follow from them: the data that
 * the search's resource model rests on. {@code weft explore --remake FILE} counts again.
 *
 * @param tool that counted
 */
public record ResourceRuns(String tool, Family family, List<Run> runs, ResourceFit fit) {
  /** Modules that are fitted by themselves. */
  private static final String POST_UNIT = "PostUnit";

  private static final String SAMPLER = "SampleUnit";

  private static final String SHIPPED = "/explore/resources.json";

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /**
   * A configuration and what it takes.
   *
   * @param resources all of it
   * @param postUnit of that the post unit, its sampler included
   * @param sampler of that the sampler; null without
   */
  public record Run(
      AcceleratorConfig config, Resources resources, Resources postUnit, Resources sampler) {
    private static final Resources NONE = new Resources(0, 0, 0, 0, 0);

    Resources postWithoutSampler() {
      return less(postUnit, sampler);
    }

    /** All but the post unit; null if memories lie in it that are LUTs, as only small ones are. */
    Resources rest() {
      return BlockRams.holdAll(config) ? less(resources, postUnit) : null;
    }

    private static Resources less(Resources all, Resources given) {
      Resources part = given == null ? NONE : given;
      return new Resources(
          all.lut() - part.lut(),
          all.ff() - part.ff(),
          all.dsp() - part.dsp(),
          all.bram36() - part.bram36(),
          0);
    }
  }

  /** The runs that ship with weft. */
  public static ResourceRuns shipped() {
    try (InputStream file = ResourceRuns.class.getResourceAsStream(SHIPPED)) {
      return of(file.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** From JSON as {@link #json} writes it. */
  public static ResourceRuns of(byte[] json) throws IOException {
    return JSON.readValue(json, ResourceRuns.class);
  }

  public byte[] json() throws IOException {
    return JSON.writeValueAsBytes(this);
  }

  /** An error unless the fit is for a family and a format: others map to other cells. */
  public void require(Family wanted, NumberFormat format) {
    NumberFormat own = runs.get(0).config().format();
    if (wanted != family || format != own) {
      throw new IllegalArgumentException(
          "resources are known for "
              + own.label()
              + " on "
              + family
              + ", not for "
              + format.label()
              + " on "
              + wanted
              + ": count some with --remake, or use weft estimate for single configurations");
    }
  }

  /** Who hears of each run. */
  public interface Listener {
    void counted(AcceleratorConfig config, ResourceEstimate estimate);
  }

  private static Resources module(ResourceEstimate estimate, String name) {
    return estimate.modules().stream()
        .filter(m -> m.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no module " + name + " in the estimate"))
        .each();
  }

  /** The same configurations counted now, one after the other: minutes for each. */
  public ResourceRuns remade(Listener listener) {
    List<Run> counted = new ArrayList<>();
    String version = tool;
    for (Run run : runs) {
      RtlSources rtl = GeneratedRtl.of(run.config());
      ResourceEstimate estimate =
          ResourceEstimator.standard().estimate(rtl.files(), rtl.top(), family);
      listener.counted(run.config(), estimate);
      counted.add(
          new Run(
              run.config(),
              estimate.resources(),
              module(estimate, POST_UNIT),
              run.config().sampler() == null ? null : module(estimate, SAMPLER)));
      version = estimate.tool();
    }
    return new ResourceRuns(version, family, counted, ResourceFit.of(counted));
  }
}
