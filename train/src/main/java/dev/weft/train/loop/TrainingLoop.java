package dev.weft.train.loop;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.FloatTensor;
import dev.weft.quant.training.Parameters;
import dev.weft.quant.training.TrainableNetwork;
import dev.weft.quant.training.Trainer;
import dev.weft.quant.training.TrainingOptions;
import dev.weft.quant.training.TrainingSet;
import dev.weft.train.arithmetic.Arithmetic;
import dev.weft.train.arithmetic.Bounds;
import dev.weft.train.arithmetic.Normalization;
import dev.weft.train.arithmetic.RealArithmetic;
import dev.weft.train.arithmetic.StatisticsSum;
import dev.weft.train.graph.Interpreter;
import dev.weft.train.loss.Loss;
import dev.weft.train.loss.Targets;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** Updates a network's parameters step by step. */
public final class TrainingLoop {
  /** Share of the steps in which the rate rises. */
  private static final double WARM_UP = 0.05;

  /** Steps in a row whose gradient may overflow. */
  private static final int MOST_SKIPPED = 10;

  /** Examples that the statistics of normalization are taken from. */
  private static final int OBSERVED = 512;

  /** Held while the engine computes. */
  private static final ReentrantLock COMPUTING = new ReentrantLock();

  private final Engine engine;
  private final TrainableNetwork network;
  private final Map<String, FloatTensor> inputs;
  private ParameterStore store;
  private final Parameters start;

  /** Steps without an update, up to now and without a break. */
  private int skipped;

  public TrainingLoop(Engine engine, TrainableNetwork network, Parameters start) {
    this.engine = engine;
    this.network = network;
    this.start = start;
    inputs = tensors(network, network.inputs());
    store = network.grid() == null ? new RealStore(network, start) : new GridStore(network, start);
  }

  private static Map<String, FloatTensor> tensors(TrainableNetwork network, List<String> names) {
    Map<String, FloatTensor> all = new LinkedHashMap<>();
    for (FloatKernel kernel : network.kernels()) {
      kernel.inputs().forEach(t -> all.put(t.name(), t));
      all.put(kernel.output().name(), kernel.output());
    }
    Map<String, FloatTensor> wanted = new LinkedHashMap<>();
    names.forEach(n -> wanted.put(n, all.get(n)));
    return wanted;
  }

  /**
   * Waits until the engine has finished what it computes, and lets nothing start any more: a
   * process that ends in the middle crashes, for the engine's libraries are taken from under it.
   * Called once, by a thread of its own.
   */
  public static void stopForGood() {
    COMPUTING.lock();
  }

  /** Trains from where the parameters are, or from a checkpoint. */
  public Parameters train(TrainingSet examples, TrainingOptions options, Trainer.Progress progress)
      throws IOException {
    HeldOut split = HeldOut.of(examples, options.holdOut(), options.seed());
    Batches batches = new Batches(split.training(), inputs, options);
    Best best = new Best();
    Loss loss = Loss.of(options, tensors(network, network.outputs()));
    long run = RunIdentity.of(network, start, examples, options);
    NormalizedStore normalized = options.normalize() ? normalized(split.training(), options) : null;
    int first = 0;
    if (options.resume() && Files.exists(Checkpoint.file(options.checkpoints()))) {
      first = Checkpoint.load(options.checkpoints(), run, store.parameters(), best);
      store.project();
      if (first > options.steps()) {
        throw new IllegalArgumentException(
            "--steps is " + options.steps() + ", the checkpoint has " + first + " already");
      }
    }
    for (int step = first; step < options.steps(); step++) {
      List<TrainingSet.Example> batch = batches.of(step);
      double value;
      COMPUTING.lock();
      try {
        value = step(batch, step, options, loss);
      } finally {
        COMPUTING.unlock();
      }
      if (!Double.isFinite(value)) {
        throw new ArithmeticException(
            "the loss is "
                + value
                + " after "
                + step
                + " steps: lower --rate (now "
                + options.rate()
                + ")");
      }
      progress.at(step + 1, options.steps(), value);
      if (split.isDue(step + 1, options.steps())) {
        settle(normalized, split.training(), options);
        double unseen = loss(split.held(), options, loss);
        progress.heldOut(step + 1, unseen);
        best.offer(unseen, store.parameters());
      }
      boolean due = (step + 1) % options.checkpointEvery() == 0 || step + 1 == options.steps();
      if (options.checkpoints() != null && due) {
        Checkpoint.save(options.checkpoints(), run, step + 1, store.parameters(), best);
      }
    }
    best.restore(store.parameters());
    store.project();
    settle(normalized, split.training(), options);
    return store.real();
  }

  /** The numbers as they are at the start, normalized to what their layers give now. */
  private NormalizedStore normalized(TrainingSet examples, TrainingOptions options) {
    Map<String, FloatKernel.Layer> layers = NormalizedStore.layers(network);
    StatisticsSum sum = new StatisticsSum(layers.keySet());
    observe(examples, options, (manager, leaves) -> sum);
    NormalizedStore normalized = new NormalizedStore(store, layers, sum.averages());
    store = normalized;
    return normalized;
  }

  /** Statistics of the numbers as they are now, for measuring. */
  private void settle(NormalizedStore normalized, TrainingSet examples, TrainingOptions options) {
    if (normalized != null) {
      StatisticsSum sum = new StatisticsSum(NormalizedStore.layers(network).keySet());
      observe(examples, options, (manager, leaves) -> store.training(manager, leaves, sum));
      normalized.settle(sum.averages());
    }
  }

  /** Runs the first whole batches of examples, for what the normalization sees of them. */
  private void observe(
      TrainingSet examples,
      TrainingOptions options,
      BiFunction<NDManager, Map<String, NDArray>, Normalization> normalization) {
    int batches = Math.max(1, Math.min(OBSERVED, examples.size()) / options.batch());
    for (int b = 0; b < batches; b++) {
      List<Map<String, float[]>> pictures =
          IntStream.range(b * options.batch(), (b + 1) * options.batch())
              .mapToObj(i -> examples.get(i).inputs())
              .toList();
      COMPUTING.lock();
      try (NDManager manager = engine.newBaseManager()) {
        Map<String, NDArray> leaves = store.leaves(manager, false);
        outputs(manager, leaves, normalization.apply(manager, leaves), pictures);
      } finally {
        COMPUTING.unlock();
      }
    }
  }

  /** Mean loss of examples that nothing is learned from. */
  private double loss(TrainingSet examples, TrainingOptions options, Loss loss) {
    double sum = 0;
    for (int first = 0; first < examples.size(); first += options.batch()) {
      int size = Math.min(options.batch(), examples.size() - first);
      List<TrainingSet.Example> batch =
          IntStream.range(first, first + size).mapToObj(examples::get).toList();
      COMPUTING.lock();
      try (NDManager manager = engine.newBaseManager()) {
        Map<String, NDArray> leaves = store.leaves(manager, false);
        NDArray mean =
            loss(
                manager,
                leaves,
                store.normalization(manager, leaves),
                batch,
                teacher(manager, batch, options),
                loss);
        sum += size * mean.toFloatArray()[0];
      } finally {
        COMPUTING.unlock();
      }
    }
    return sum / examples.size();
  }

  private NDArray loss(
      NDManager manager,
      Map<String, NDArray> leaves,
      Normalization normalization,
      List<TrainingSet.Example> batch,
      Map<String, NDArray> teacher,
      Loss loss) {
    Map<String, NDArray> outputs = outputs(manager, leaves, normalization, pictures(batch));
    return loss.of(outputs, Targets.of(manager, batch), teacher);
  }

  /** What the network gives with parameters as they are in the leaves. */
  private Map<String, NDArray> outputs(
      NDManager manager,
      Map<String, NDArray> leaves,
      Normalization normalization,
      List<Map<String, float[]>> pictures) {
    return new Interpreter(network, manager, store.arithmetic(manager, leaves), normalization)
        .run(feed(manager, pictures));
  }

  /** The float network's outputs, where they are imitated. */
  private Map<String, NDArray> teacher(
      NDManager manager, List<TrainingSet.Example> batch, TrainingOptions options) {
    return options.distillation() == 0
        ? Map.of()
        : new Interpreter(network, manager, new RealArithmetic(manager, Map.of(), Map.of()))
            .run(feed(manager, pictures(batch)));
  }

  private double step(
      List<TrainingSet.Example> batch, int step, TrainingOptions options, Loss loss) {
    try (NDManager manager = engine.newBaseManager()) {
      Map<String, NDArray> teacher = teacher(manager, batch, options);
      Map<String, NDArray> leaves = store.leaves(manager, true);
      double value;
      try (GradientCollector gradients = engine.newGradientCollector()) {
        Normalization normalization = store.training(manager, leaves, new StatisticsSum(Set.of()));
        Map<String, NDArray> outputs = outputs(manager, leaves, normalization, pictures(batch));
        OutputGradients wanted =
            OutputGradients.of(
                outputs, seen -> loss.of(seen, Targets.of(manager, batch), teacher), gradients);
        gradients.backward(wanted.inward(bounds(manager, leaves)));
        value = wanted.loss();
      }
      Gradients found = Gradients.of(store.parameters(), leaves);
      if (!found.areFinite()) {
        skip(found, step);
        return value;
      }
      skipped = 0;
      found.shorten(options.clip());
      for (Parameter p : store.parameters()) {
        Adam.update(p, found.of(p), step + 1, rate(step, options), options.decay());
      }
      store.project();
      return value;
    }
  }

  /** Of each output, with parameters as they are in the leaves. */
  private Map<String, Bounds> bounds(NDManager manager, Map<String, NDArray> leaves) {
    Arithmetic arithmetic = store.arithmetic(manager, leaves);
    Map<String, Bounds> bounds = new LinkedHashMap<>();
    tensors(network, network.outputs())
        .forEach((name, t) -> bounds.put(name, arithmetic.bounds(t)));
    return bounds;
  }

  /** A step whose gradient overflowed changes nothing; too many in a row are an error. */
  private void skip(Gradients found, int step) {
    skipped++;
    if (skipped > MOST_SKIPPED) {
      throw new ArithmeticException(
          found.firstInfinite()
              + " in step "
              + (step + 1)
              + " and the "
              + MOST_SKIPPED
              + " before it: lower --rate");
    }
  }

  /** Rises, then falls along half a cosine. */
  static double rate(int step, TrainingOptions options) {
    double done = (step + 0.5) / options.steps();
    double rise = Math.min(1, done / WARM_UP);
    return options.rate() * rise * 0.5 * (1 + Math.cos(Math.PI * done));
  }

  private static List<Map<String, float[]>> pictures(List<TrainingSet.Example> batch) {
    return batch.stream().map(TrainingSet.Example::inputs).toList();
  }

  private Map<String, NDArray> feed(NDManager manager, List<Map<String, float[]>> pictures) {
    Map<String, NDArray> fed = new LinkedHashMap<>();
    inputs.forEach(
        (name, tensor) -> {
          float[] all = new float[pictures.size() * tensor.elements()];
          for (int i = 0; i < pictures.size(); i++) {
            float[] own = pictures.get(i).get(name);
            System.arraycopy(own, 0, all, i * tensor.elements(), tensor.elements());
          }
          fed.put(
              name,
              manager.create(
                  all,
                  new Shape(pictures.size(), tensor.channels(), tensor.height(), tensor.width())));
        });
    return fed;
  }

  /** The outputs of each picture, with the parameters that the loop was made with. */
  public List<Map<String, float[]>> run(List<Map<String, float[]>> pictures) {
    COMPUTING.lock();
    try (NDManager manager = engine.newBaseManager()) {
      Map<String, NDArray> leaves = store.given(manager);
      Map<String, NDArray> outputs =
          outputs(manager, leaves, store.normalization(manager, leaves), pictures);
      List<Map<String, float[]>> split = new ArrayList<>();
      for (int i = 0; i < pictures.size(); i++) {
        split.add(new LinkedHashMap<>());
      }
      outputs.forEach(
          (name, all) -> {
            float[] values = all.toFloatArray();
            int each = values.length / pictures.size();
            for (int i = 0; i < pictures.size(); i++) {
              float[] own = new float[each];
              System.arraycopy(values, i * each, own, 0, each);
              split.get(i).put(name, own);
            }
          });
      return split;
    } finally {
      COMPUTING.unlock();
    }
  }
}
