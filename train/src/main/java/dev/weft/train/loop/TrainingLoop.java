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
import dev.weft.train.arithmetic.RealArithmetic;
import dev.weft.train.graph.Interpreter;
import dev.weft.train.loss.Loss;
import dev.weft.train.loss.Targets;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/** Updates a network's parameters step by step. */
public final class TrainingLoop {
  /** Share of the steps in which the rate rises. */
  private static final double WARM_UP = 0.05;

  /** Held while the engine computes. */
  private static final ReentrantLock COMPUTING = new ReentrantLock();

  private final Engine engine;
  private final TrainableNetwork network;
  private final Map<String, FloatTensor> inputs;
  private final ParameterStore store;
  private final Parameters start;

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
    Batches batches = new Batches(examples, inputs, options);
    Loss loss = Loss.of(options, tensors(network, network.outputs()));
    long run = RunIdentity.of(network, start, examples, options);
    int first = 0;
    if (options.resume() && Files.exists(Checkpoint.file(options.checkpoints()))) {
      first = Checkpoint.load(options.checkpoints(), run, store.parameters());
      store.project();
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
      boolean due = (step + 1) % options.checkpointEvery() == 0 || step + 1 == options.steps();
      if (options.checkpoints() != null && due) {
        Checkpoint.save(options.checkpoints(), run, step + 1, store.parameters());
      }
    }
    return store.real();
  }

  private double step(
      List<TrainingSet.Example> batch, int step, TrainingOptions options, Loss loss) {
    try (NDManager manager = engine.newBaseManager()) {
      Map<String, NDArray> fed =
          feed(manager, batch.stream().map(TrainingSet.Example::inputs).toList());
      Map<String, NDArray> teacher =
          options.distillation() == 0
              ? Map.of()
              : new Interpreter(network, manager, new RealArithmetic(manager, Map.of(), Map.of()))
                  .run(fed);
      Map<String, NDArray> leaves = store.leaves(manager, true);
      double value;
      try (GradientCollector gradients = engine.newGradientCollector()) {
        Map<String, NDArray> outputs =
            new Interpreter(network, manager, store.arithmetic(manager, leaves)).run(fed);
        NDArray mean = loss.of(outputs, Targets.of(manager, batch), teacher);
        gradients.backward(mean);
        value = mean.toFloatArray()[0];
      }
      for (Parameter p : store.parameters()) {
        float[] gradient = leaves.get(p.name()).getGradient().toFloatArray();
        for (float g : gradient) {
          if (!Float.isFinite(g)) {
            throw new ArithmeticException(
                "a gradient of '" + p.name() + "' is " + g + " in step " + (step + 1));
          }
        }
        Adam.update(p, gradient, step + 1, rate(step, options), options.decay());
      }
      store.project();
      return value;
    }
  }

  /** Rises, then falls along half a cosine. */
  static double rate(int step, TrainingOptions options) {
    double done = (step + 0.5) / options.steps();
    double rise = Math.min(1, done / WARM_UP);
    return options.rate() * rise * 0.5 * (1 + Math.cos(Math.PI * done));
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

  /** The outputs of each picture, with the parameters as they are now. */
  public List<Map<String, float[]>> run(List<Map<String, float[]>> pictures) {
    COMPUTING.lock();
    try (NDManager manager = engine.newBaseManager()) {
      Map<String, NDArray> outputs =
          new Interpreter(network, manager, store.arithmetic(manager, store.leaves(manager, false)))
              .run(feed(manager, pictures));
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
