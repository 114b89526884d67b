package dev.weft.quant;

import dev.weft.graph.Graph;
import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import dev.weft.graph.TensorData;
import dev.weft.hw.arch.NumberFormat;
import dev.weft.onnx.FloatEvaluator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What was seen of each tensor while a float model ran over the calibration pictures; one histogram
 * a tensor.
 */
public final class Calibration {
  /** Floats kept of all pictures: half a gigabyte. */
  private static final long MOST_KEPT = 1L << 27;

  private final Map<String, Histogram> histograms = new LinkedHashMap<>();
  private final Map<String, ChannelStatistics> channels = new LinkedHashMap<>();
  private final List<Map<String, float[]>> kept = new ArrayList<>();
  private long keptFloats;
  private int pictures;

  /**
   * Runs a float graph over pictures and sees all its tensors.
   *
   * @param graph after the passes
   * @param pictures one value for each input of the graph, by name
   */
  public static Calibration run(Graph graph, Iterable<Map<String, TensorData>> pictures) {
    return run(graph, pictures, List.of());
  }

  /**
   * The same, and keeps some tensors of the first pictures, as far as memory goes: what learning
   * needs.
   *
   * @param keep names of tensors
   */
  public static Calibration run(
      Graph graph, Iterable<Map<String, TensorData>> pictures, Collection<String> keep) {
    List<String> tensors = new ArrayList<>();
    for (Node node : graph.nodes()) {
      node.outputs().stream()
          .filter(o -> !o.isEmpty() && graph.type(o).isFloating())
          .forEach(tensors::add);
    }
    Calibration calibration = new Calibration();
    for (String tensor : tensors) {
      Shape shape = graph.shape(tensor);
      if (shape.rank() > 1 && shape.isFixed() && shape.dimension(0) == 1) {
        calibration.channels.put(tensor, new ChannelStatistics((int) shape.dimension(1)));
      }
    }
    try (FloatEvaluator evaluator =
        FloatEvaluator.of(graph, tensors, FloatEvaluator.DEFAULT_THREADS)) {
      for (Map<String, TensorData> picture : pictures) {
        Map<String, float[]> seen = new LinkedHashMap<>();
        Stream.concat(picture.entrySet().stream(), evaluator.run(picture).entrySet().stream())
            .filter(e -> e.getValue().type().isFloating())
            .forEach(e -> seen.put(e.getKey(), e.getValue().floats()));
        calibration.add(seen);
        calibration.keep(seen, keep);
      }
    }
    return calibration;
  }

  /** Adds all float tensors of one picture, by name. */
  public void add(Map<String, float[]> tensors) {
    tensors.forEach(
        (name, values) -> {
          try {
            histograms.computeIfAbsent(name, n -> new Histogram()).add(values);
            if (channels.containsKey(name)) {
              channels.get(name).add(values);
            }
          } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                "tensor '" + name + "', picture " + pictures + ": " + e.getMessage(), e);
          }
        });
    pictures++;
  }

  private void keep(Map<String, float[]> seen, Collection<String> names) {
    Map<String, float[]> picture = new LinkedHashMap<>();
    names.forEach(n -> picture.put(n, seen.get(n)));
    keptFloats += picture.values().stream().mapToLong(v -> v.length).sum();
    if (!names.isEmpty() && keptFloats <= MOST_KEPT) {
      kept.add(picture);
    }
  }

  /** The tensors kept of each picture, by name. */
  List<Map<String, float[]>> kept() {
    return kept;
  }

  /** Pictures seen. */
  public int pictures() {
    return pictures;
  }

  /**
   * Ranges by a criterion; 16-bit formats take all values seen, for their steps are fine enough.
   */
  public Ranges ranges(Criterion criterion, NumberFormat format) {
    Criterion used = format == NumberFormat.Q2_14 ? Criterion.MIN_MAX : criterion;
    return new Ranges() {
      @Override
      public Range of(Collection<String> tensors) {
        List<Histogram> known = known(tensors);
        return known.isEmpty() ? null : Histogram.range(known, used, 1 << format.activationBits());
      }

      @Override
      public double error(Collection<String> tensors, Range span, int levels) {
        List<Histogram> known = known(tensors);
        return known.isEmpty() ? Double.NaN : Histogram.error(known, span, levels);
      }
    };
  }

  private List<Histogram> known(Collection<String> tensors) {
    return tensors.stream().map(histograms::get).filter(Objects::nonNull).toList();
  }

  /** Ranges of the channels of tensors that have a channel dimension. */
  Map<String, ChannelStatistics> channels() {
    return channels;
  }
}
