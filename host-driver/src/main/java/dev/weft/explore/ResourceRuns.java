package dev.weft.explore;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.weft.flow.Progress;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.arch.NumberFormat;
import dev.weft.hw.board.Family;
import dev.weft.hw.board.Resources;
import dev.weft.hw.estimate.ResourceEstimate;
import dev.weft.jobs.JournaledJobs;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Configurations whose resources Yosys counted, and the fits that follow from them: the data that
 * the search's resource model rests on. {@code weft explore --remake FILE} counts again.
 *
 * @param tool that counted
 * @param fits one for each format, by its label
 */
public record ResourceRuns(
    String tool, Family family, List<Run> runs, Map<String, ResourceFit> fits) {
  /** Modules that are fitted by themselves. */
  private static final String POST_UNIT = "PostUnit";

  private static final String SAMPLER = "SampleUnit";

  private static final String SHIPPED = "/explore/resources.json";

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /**
   * A configuration and what it takes.
   *
   * @param resources all of it; null until the next {@link ResourceRuns#remade} counts it
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

  /** The fit for a family and a format; an error without, for others map to other cells. */
  public ResourceFit fit(Family wanted, NumberFormat format) {
    ResourceFit fit = fits.get(format.label());
    if (wanted != family || fit == null) {
      throw new IllegalArgumentException(
          "resources are known for "
              + String.join(", ", fits.keySet())
              + " on "
              + family
              + ", not for "
              + format.label()
              + " on "
              + wanted
              + ": count some with --remake, or use weft estimate for single configurations");
    }
    return fit;
  }

  /** Who hears of each run. */
  public interface Listener {
    void counted(AcceleratorConfig config, ResourceEstimate estimate);
  }

  /**
   * The same configurations counted now: minutes for each. Those that the journal has are not
   * counted again.
   */
  public ResourceRuns remade(JournaledJobs jobs, Progress progress, Listener listener) {
    List<JournaledJobs.Work> works =
        runs.stream().map(run -> CountResources.work(run.config(), family)).toList();
    List<String> results = jobs.run(works, "counting", progress);
    List<Run> counted = new ArrayList<>();
    String version = tool;
    for (int i = 0; i < runs.size(); i++) {
      AcceleratorConfig config = runs.get(i).config();
      ResourceEstimate estimate = CountResources.estimate(results.get(i));
      listener.counted(config, estimate);
      counted.add(
          new Run(
              config,
              estimate.resources(),
              estimate.module(POST_UNIT),
              config.sampler() == null ? null : estimate.module(SAMPLER)));
      version = estimate.tool();
    }
    return new ResourceRuns(version, family, counted, fits(counted));
  }

  /** A fit to the counted runs of each format that has any. */
  static Map<String, ResourceFit> fits(List<Run> runs) {
    Map<String, List<Run>> byFormat = new TreeMap<>();
    for (Run run : runs.stream().filter(run -> run.resources != null).toList()) {
      byFormat.computeIfAbsent(run.config().format().label(), f -> new ArrayList<>()).add(run);
    }
    Map<String, ResourceFit> fits = new TreeMap<>();
    byFormat.forEach((format, own) -> fits.put(format, ResourceFit.of(own)));
    return fits;
  }
}
