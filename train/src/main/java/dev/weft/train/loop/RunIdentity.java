package dev.weft.train.loop;

import dev.weft.quant.training.Parameters;
import dev.weft.quant.training.TrainableNetwork;
import dev.weft.quant.training.TrainingOptions;
import dev.weft.quant.training.TrainingSet;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * A number that differs where two runs do not begin alike. How many steps they are to have is not
 * in it: a run may be resumed to end sooner or later than it was meant to.
 */
final class RunIdentity {
  private RunIdentity() {}

  static long of(
      TrainableNetwork network, Parameters start, TrainingSet examples, TrainingOptions options) {
    CRC32 sum = new CRC32();
    network.kernels().forEach(k -> add(sum, k.name() + k.operator() + k.output()));
    start
        .layers()
        .forEach(
            (name, layer) -> {
              add(sum, name);
              add(sum, layer.weights());
              add(sum, layer.scale());
              add(sum, layer.bias());
            });
    start.scales().forEach((group, scale) -> add(sum, group + scale));
    add(sum, examples.size() + " " + options.task());
    add(sum, options.batch() + " " + options.rate() + " " + options.clip());
    add(sum, options.decay() + " " + options.holdOut() + " " + options.normalize());
    add(sum, options.distillation() + " " + options.augmentation() + " " + options.seed());
    return sum.getValue();
  }

  private static void add(CRC32 sum, String text) {
    sum.update(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void add(CRC32 sum, double[] values) {
    ByteBuffer bytes = ByteBuffer.allocate(values.length * Double.BYTES);
    bytes.asDoubleBuffer().put(values);
    sum.update(bytes.array());
  }
}
