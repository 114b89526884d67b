package dev.weft.quant;

import dev.weft.graph.Graph;
import dev.weft.graph.Shape;
import dev.weft.hw.arch.NumberFormat;
import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.FloatTensor;
import dev.weft.quant.insight.LayerInsight;
import dev.weft.quant.kernel.Kernel;
import dev.weft.quant.kernel.QuantizedModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * From a float graph and the ranges of its tensors to a {@link QuantizedModel}: decides what runs
 * where, lowers, fuses, chooses encodings, and rounds.
 */
public final class Quantizer {
  /** Pictures from which something can be learned, or compared. */
  static final int LEAST_TO_LEARN = 8;

  private final QuantizerOptions options;
  private final ImportedQuantization imported;

  public Quantizer(QuantizerOptions options) {
    this(options, ImportedQuantization.NONE);
  }

  /**
   * @param imported encodings that a quantized model brings along; tensors without one take a range
   */
  public Quantizer(QuantizerOptions options, ImportedQuantization imported) {
    this.options = options;
    this.imported = imported.usableFor(options.format());
  }

  /**
   * Quantizes a graph with what calibration saw of it; channels are equalized where activations
   * have 8 bits. Learning, and comparing criteria, take pictures that calibration kept.
   *
   * @param graph after the passes: constants folded, shapes known, batch 1
   * @throws UnsupportedModelException if nodes can run neither on the accelerator nor on the host
   */
  public QuantizedModel quantize(Graph graph, Calibration calibration) {
    return quantize(graph, calibration, QuantizationProgress.NONE);
  }

  /** The same, telling how far it is. */
  public QuantizedModel quantize(
      Graph graph, Calibration calibration, QuantizationProgress progress) {
    return quantize(graph, calibration, null, progress);
  }

  /**
   * The same with layers of 4 and 8 bits under a limit.
   *
   * @param budget what the model may cost; null: the widths are those of the options
   */
  public QuantizedModel quantize(
      Graph graph, Calibration calibration, Budget budget, QuantizationProgress progress) {
    Decision decision = decide(graph, calibration, budget, progress);
    return model(decision.partition, decision.plan(), decision.learned());
  }

  /**
   * The same, and what it did to each layer, beside the float network on the calibration pictures
   * that were kept.
   *
   * @throws IllegalArgumentException if none was
   */
  public ExplainedModel explained(
      Graph graph, Calibration calibration, Budget budget, QuantizationProgress progress) {
    Decision decision = decide(graph, calibration, budget, progress);
    if (decision.pictures.isEmpty()) {
      throw new IllegalArgumentException(
          "nothing to compare layers on: calibrate with pictures of what the accelerator reads");
    }
    Plan plan = decision.plan();
    List<LayerInsight> layers =
        new LayerAnalysis(plan, decision.learned(), decision.pictures).run(progress);
    WideningAnalysis.Result widening =
        new WideningAnalysis(
                plan,
                decision.learned(),
                decision.pictures,
                decision.learn,
                (other, weights) -> model(decision.partition, other, weights))
            .run(progress);
    return new ExplainedModel(
        model(decision.partition, plan, decision.learned()),
        plan.options().criterion(),
        !decision.learned().isEmpty(),
        calibration.pictures(),
        widening.error(),
        layers,
        widening.ranked(),
        widening.variants());
  }

  /** A network on the way to integers that can still be trained, quantized as the options say. */
  public TrainableModel trainable(
      Graph graph, Calibration calibration, QuantizationProgress progress) {
    Decision decision = decide(graph, calibration, null, progress);
    return new TrainableModel(
        decision.plan(),
        decision.partition.inputs(),
        decision.learned(),
        (plan, weights) -> model(decision.partition, plan, weights));
  }

  /**
   * All that quantizing decides.
   *
   * @param pictures what the accelerator reads of each
   * @param learn whether weights' rounding is learned
   */
  private record Decision(
      Partition partition,
      Plans.Choice choice,
      List<Map<String, float[]>> pictures,
      boolean learn) {
    Plan plan() {
      return choice.plan();
    }

    Map<String, RoundedWeights> learned() {
      return choice.learned();
    }
  }

  private Decision decide(
      Graph graph, Calibration calibration, Budget budget, QuantizationProgress progress) {
    Partition partition = partition(graph);
    List<Map<String, float[]>> pictures =
        calibration.kept().stream()
            .filter(p -> p.keySet().containsAll(partition.inputs()))
            .toList();
    boolean enough = pictures.size() >= LEAST_TO_LEARN;
    boolean learn =
        options.rounding() == Rounding.LEARNED && !pictures.isEmpty()
            || options.rounding() == Rounding.AUTO && enough;
    List<Map<String, float[]>> compared = enough ? pictures : List.of();
    List<Plan> finalists =
        Plans.finalists(partition, calibration, options, imported, compared, learn, progress);
    if (budget != null) {
      Map<String, Integer> widths = widths(partition, finalists.get(0), budget, pictures, progress);
      finalists = finalists.stream().map(plan -> plan.withWidths(widths)).toList();
    }
    Plans.Choice choice =
        learn
            ? Plans.learned(finalists, pictures, progress)
            : new Plans.Choice(finalists.get(0), Map.of());
    return new Decision(partition, choice, pictures, learn);
  }

  private Map<String, Integer> widths(
      Partition partition,
      Plan plan,
      Budget budget,
      List<Map<String, float[]>> pictures,
      QuantizationProgress progress) {
    if (options.format() != NumberFormat.W4A8 || pictures.isEmpty()) {
      throw new IllegalArgumentException(
          "mixed precision needs format w4a8 and calibration pictures, got "
              + options.format().label()
              + " and "
              + pictures.size()
              + " pictures");
    }
    return new MixedPrecision(
            plan,
            widths ->
                budget.cost().applyAsDouble(model(partition, plan.withWidths(widths), Map.of())))
        .choose(budget, pictures, progress);
  }

  /**
   * Quantizes a graph with given ranges of its tensors.
   *
   * @param graph after the passes: constants folded, shapes known, batch 1
   * @throws UnsupportedModelException if nodes can run neither on the accelerator nor on the host
   */
  public QuantizedModel quantize(Graph graph, Ranges ranges) {
    Partition partition = partition(graph);
    return model(partition, Plan.of(partition, ranges, Map.of(), options, imported), Map.of());
  }

  /** Tensors of a graph that calibration has to keep for learning: the accelerator's inputs. */
  public static List<String> inputs(Graph graph, NumberFormat format) {
    return Partitioner.partition(graph, format).inputs();
  }

  private Partition partition(Graph graph) {
    Partition partition = Partitioner.partition(graph, options.format());
    if (!partition.unsupported().isEmpty()) {
      throw new UnsupportedModelException(partition.unsupported());
    }
    if (partition.kernels().isEmpty()) {
      throw new IllegalArgumentException(
          "model '" + graph.name() + "' has nothing for the accelerator to do");
    }
    return partition;
  }

  private QuantizedModel model(
      Partition partition, Plan plan, Map<String, RoundedWeights> learned) {
    Graph graph = partition.graph();
    KernelEmitter emitter = plan.emitter(learned);
    List<Kernel> integers = new ArrayList<>();
    Map<String, FloatTensor> tensors = new LinkedHashMap<>();
    for (FloatKernel kernel : plan.kernels()) {
      kernel.inputs().forEach(t -> tensors.put(t.name(), t));
      tensors.put(kernel.output().name(), kernel.output());
      integers.addAll(FullScaleWeights.split(emitter.emit(kernel, plan.widths().of(kernel))));
    }
    Set<String> results = new HashSet<>();
    graph.outputs().forEach(o -> results.add(o.name()));
    Set<String> afterHead = new HashSet<>(results);
    afterHead.addAll(partition.inputs());
    partition.tail().forEach(n -> afterHead.addAll(n.inputs()));
    return new QuantizedModel(
        graph.name(),
        options.format(),
        ports(graph, partition.inputs(), tensors, emitter),
        integers,
        ports(graph, partition.outputs(), tensors, emitter),
        options.preprocessing(),
        HostGraphs.cut(graph, partition.head(), afterHead),
        HostGraphs.cut(graph, partition.tail(), results));
  }

  private static List<QuantizedModel.Port> ports(
      Graph graph, List<String> names, Map<String, FloatTensor> tensors, KernelEmitter emitter) {
    List<QuantizedModel.Port> ports = new ArrayList<>();
    for (String name : names) {
      Shape shape = graph.shape(name);
      int[] onnxShape = LongStream.of(shape.toArray()).mapToInt(Math::toIntExact).toArray();
      // An input that fusion left unread has no kernel and needs no port.
      if (tensors.containsKey(name)) {
        ports.add(new QuantizedModel.Port(emitter.tensor(tensors.get(name)), onnxShape));
      }
    }
    return ports;
  }
}
