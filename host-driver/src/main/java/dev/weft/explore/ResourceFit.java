package dev.weft.explore;

import dev.weft.explore.ResourceRuns.Run;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.board.Resources;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealVector;

/**
 * Resources as linear functions of what a configuration has, fitted by least squares to {@link
 * ResourceRuns}, part by part, so that few runs suffice; block RAMs follow from {@link BlockRams}
 * alone.
 */
public record ResourceFit(Line lut, Line ff, Line dsp, Error bram36) {

  /** What a resource depends on. */
  public enum Feature {
    ONE(c -> 1),
    LANES(AcceleratorConfig::lanes),
    VECTOR_PRODUCTS(c -> c.lanes() * c.vector().taps()),
    /** With nine taps a lane has two. */
    SAMPLERS(c -> c.sampler() == null ? 0 : c.lanes() * (c.samplesWindows() ? 2 : 1)),
    /** What is there once, however many there are. */
    ANY_SAMPLER(c -> c.sampler() == null ? 0 : 1),
    /** What the second one asks of the vector engine: windows of nine samples. */
    SECOND_SAMPLERS(c -> c.samplesWindows() ? c.lanes() : 0),
    MULTIPLIERS(c -> c.array().rows() * c.array().columns() / c.array().productsPerMultiplier());

    private final ToIntFunction<AcceleratorConfig> value;

    Feature(ToIntFunction<AcceleratorConfig> value) {
      this.value = value;
    }

    double of(AcceleratorConfig config) {
      return value.applyAsInt(config);
    }
  }

  /** A part of the hardware, and what it grows with. */
  public enum Part {
    /** The post unit without its sampler: lanes, each with the products of its vector engine. */
    POST(
        Run::postWithoutSampler,
        Feature.ONE,
        Feature.LANES,
        Feature.VECTOR_PRODUCTS,
        Feature.SECOND_SAMPLERS),
    SAMPLER(Run::sampler, Feature.SAMPLERS, Feature.ANY_SAMPLER) {
      /** Few configurations of a format have one: by one run a sampler costs what its lanes do. */
      @Override
      int told(int runs) {
        return Math.min(runs, super.told(runs));
      }
    },
    /**
     * Control, memories and their ports, and what lies around the array, whose products are DSP
     * slices. All of it grows with the array: its lanes' words, its rows' weights, its columns'
     * sums, and the memories that feed it. Where samples are read, the memories' banks have ports
     * and arbiters for them.
     */
    REST(Run::rest, Feature.ONE, Feature.MULTIPLIERS, Feature.SAMPLERS),
    /** All DSP slices. */
    SLICES(Run::resources, Feature.LANES, Feature.SECOND_SAMPLERS, Feature.MULTIPLIERS);

    private final Function<Run, Resources> counted;
    private final List<Feature> features;

    Part(Function<Run, Resources> counted, Feature... features) {
      this.counted = counted;
      this.features = List.of(features);
    }

    /** How many of the features, the first, are fitted to so many runs. */
    int told(int runs) {
      return features.size();
    }
  }

  private static final List<Part> LOGIC = List.of(Part.POST, Part.SAMPLER, Part.REST);

  /**
   * Of one resource.
   *
   * @param coefficients by part and feature
   * @param error of each run, predicted by a fit to the others
   */
  public record Line(Map<Part, Map<Feature, Double>> coefficients, Error error) {
    double at(AcceleratorConfig config) {
      double sum = 0;
      for (Map<Feature, Double> part : coefficients.values()) {
        for (Map.Entry<Feature, Double> e : part.entrySet()) {
          sum += e.getValue() * e.getKey().of(config);
        }
      }
      return sum;
    }
  }

  /** Relative errors: their mean magnitude, and the largest. */
  public record Error(double mean, double most) {}

  /** The fit to runs; of each part there must be more than it has features. */
  public static ResourceFit of(List<Run> runs) {
    return new ResourceFit(
        line(runs, LOGIC, Resources::lut),
        line(runs, LOGIC, Resources::ff),
        line(runs, List.of(Part.SLICES), Resources::dsp),
        error(runs, run -> BlockRams.of(run.config()), Resources::bram36));
  }

  /** What a configuration takes, rounded up; an error if no run has something that it has. */
  public Resources of(AcceleratorConfig c) {
    if (c.array().multiplierClocks() > 1) {
      throw new IllegalArgumentException(
          "'"
              + c.name()
              + "' has multipliers of twice the clock (array.productsPerMultiplier is "
              + c.array().productsPerMultiplier()
              + "), which the fit does not know: count it with 'weft estimate'");
    }
    if (c.sampler() != null && !lut.coefficients.containsKey(Part.SAMPLER)) {
      throw new IllegalArgumentException(
          "what a sampler takes in "
              + c.format().label()
              + " is not known: count a configuration that has one with --remake");
    }
    return new Resources(
        whole(lut.at(c)), whole(ff.at(c)), whole(dsp.at(c)), whole(BlockRams.of(c)), 0);
  }

  private static int whole(double value) {
    // A fit to whole numbers that is exact gives 96.0000001.
    return (int) Math.ceil(Math.max(0, value) - 1e-6 * Math.abs(value));
  }

  private static Line line(List<Run> runs, List<Part> parts, ToIntFunction<Resources> resource) {
    Map<Run, Line> without = new HashMap<>();
    for (Run run : runs) {
      List<Run> others = runs.stream().filter(r -> r != run).toList();
      without.put(run, new Line(solve(others, parts, resource), null));
    }
    return new Line(
        solve(runs, parts, resource),
        error(runs, run -> without.get(run).at(run.config()), resource));
  }

  /** Of the runs whose memories are such as the search considers. */
  private static Error error(
      List<Run> runs, ToDoubleFunction<Run> model, ToIntFunction<Resources> resource) {
    double[] errors =
        runs.stream()
            .filter(run -> run.rest() != null)
            .mapToDouble(
                run ->
                    Math.abs(model.applyAsDouble(run) / resource.applyAsInt(run.resources()) - 1))
            .toArray();
    return new Error(
        Arrays.stream(errors).average().orElse(0), Arrays.stream(errors).max().orElse(0));
  }

  private static Map<Part, Map<Feature, Double>> solve(
      List<Run> runs, List<Part> parts, ToIntFunction<Resources> resource) {
    Map<Part, Map<Feature, Double>> coefficients = new EnumMap<>(Part.class);
    for (Part part : parts) {
      boolean present = part != Part.SAMPLER || runs.stream().anyMatch(r -> r.sampler() != null);
      if (present) {
        coefficients.put(part, solve(runs, part, resource));
      }
    }
    return coefficients;
  }

  /** Least squares of relative errors, so that small configurations count as much as large ones. */
  private static Map<Feature, Double> solve(
      List<Run> all, Part part, ToIntFunction<Resources> resource) {
    List<Run> runs = all.stream().filter(run -> part.counted.apply(run) != null).toList();
    List<Feature> features =
        part.features.stream()
            .limit(part.told(runs.size()))
            .filter(f -> runs.stream().anyMatch(run -> f.of(run.config()) != 0))
            .toList();
    if (runs.size() < features.size()) {
      throw tooFew(runs, part);
    }
    double[][] x = new double[runs.size()][features.size()];
    double[] y = new double[runs.size()];
    for (int r = 0; r < x.length; r++) {
      double is = resource.applyAsInt(part.counted.apply(runs.get(r)));
      for (int f = 0; f < x[r].length; f++) {
        x[r][f] = features.get(f).of(runs.get(r).config()) / is;
      }
      y[r] = 1;
    }
    DecompositionSolver solver = new QRDecomposition(new Array2DRowRealMatrix(x)).getSolver();
    if (!solver.isNonSingular()) {
      throw tooFew(runs, part);
    }
    RealVector solution = solver.solve(new ArrayRealVector(y));
    Map<Feature, Double> coefficients = new EnumMap<>(Feature.class);
    for (int f = 0; f < features.size(); f++) {
      coefficients.put(features.get(f), solution.getEntry(f));
    }
    return coefficients;
  }

  private static IllegalArgumentException tooFew(List<Run> runs, Part part) {
    return new IllegalArgumentException(
        runs.size()
            + " runs cannot tell what "
            + part
            + " takes, add configurations that differ in what it has");
  }
}
