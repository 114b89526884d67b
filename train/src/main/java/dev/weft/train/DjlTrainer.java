package dev.weft.train;

import ai.djl.engine.Engine;
import dev.weft.quant.training.Parameters;
import dev.weft.quant.training.TrainableNetwork;
import dev.weft.quant.training.Trainer;
import dev.weft.quant.training.TrainingOptions;
import dev.weft.quant.training.TrainingSet;
import dev.weft.train.loop.TrainingLoop;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Training on PyTorch by way of the Deep Java Library, on one thread of the processor: with one,
 * equal runs give equal numbers, and nothing stalls on a busy machine. Its native libraries come
 * from jars; nothing is fetched while it runs.
 */
public final class DjlTrainer implements Trainer {
  /** Pictures that are run together where nothing is learned. */
  private static final int BATCH = 32;

  private static Engine engine;

  private static synchronized Engine engine() {
    if (engine == null) {
      System.setProperty("ai.djl.offline", "true");
      System.setProperty("OPT_OUT_TRACKING", "true");
      System.setProperty("ai.djl.pytorch.num_threads", "1");
      System.setProperty("ai.djl.pytorch.num_interop_threads", "1");
      engine = Engine.getEngine("PyTorch");
      Runtime.getRuntime().addShutdownHook(new Thread(TrainingLoop::stopForGood));
    }
    return engine;
  }

  @Override
  public Parameters train(
      TrainableNetwork network,
      Parameters start,
      TrainingSet examples,
      TrainingOptions options,
      Progress progress)
      throws IOException {
    return new TrainingLoop(engine(), network, start).train(examples, options, progress);
  }

  @Override
  public List<Map<String, float[]>> run(
      TrainableNetwork network, Parameters parameters, List<Map<String, float[]>> inputs) {
    TrainingLoop loop = new TrainingLoop(engine(), network, parameters);
    List<Map<String, float[]>> outputs = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i += BATCH) {
      outputs.addAll(loop.run(inputs.subList(i, Math.min(inputs.size(), i + BATCH))));
    }
    return outputs;
  }
}
