package dev.weft.flow;

import dev.weft.compiler.Program;
import dev.weft.data.Preprocessor;
import dev.weft.data.Sample;
import dev.weft.device.Device;
import dev.weft.device.FrameQueue;
import dev.weft.graph.TensorData;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;

/**
 * A network on a device with several samples in flight: one thread reads, pre-processes and
 * quantizes samples, another has the device, and the caller's decodes answers in the order of the
 * samples. Nothing is compared. Owns neither network nor device.
 */
public final class StreamSession {
  private static final long END_MILLIS = 5000;

  private final Network network;
  private final Preprocessor preprocessor;
  private final Device device;
  private final Program program;
  private final int depth;
  private final Duration timeout;

  /**
   * What came out.
   *
   * @param outputs the network's, by name
   * @param cycles of the accelerator, 0 from a device without a clock
   * @param latencySeconds from the sample as it was read to the outputs, waiting for the samples
   *     before it included
   */
  public record Answer(
      Sample sample, Map<String, TensorData> outputs, long cycles, double latencySeconds) {}

  /** A sample on its way; one without a sample ends the stream, well or by a failure. */
  private record Underway(
      Sample sample, Map<String, TensorData> inputs, long begin, RuntimeException failure) {}

  /**
   * @param depth samples in flight on the device at most
   * @param timeout of one run
   */
  public StreamSession(
      Network network,
      Preprocessor preprocessor,
      Device device,
      Program program,
      int depth,
      Duration timeout) {
    this.network = network;
    this.preprocessor = preprocessor;
    this.device = device;
    this.program = program;
    this.depth = depth;
    this.timeout = timeout;
  }

  /** Runs samples to their end, or to the first that fails, whose exception this throws. */
  public void run(Iterable<Sample> samples, Consumer<Answer> answers) {
    BlockingQueue<Underway> underway = new ArrayBlockingQueue<>(depth + 2);
    FrameQueue queue = new FrameQueue(device, program, depth, timeout);
    Thread feeding = new Thread(() -> feed(samples, queue, underway), "weft samples");
    feeding.setDaemon(true);
    try {
      feeding.start();
      while (true) {
        Underway next = underway.take();
        if (next.failure != null) {
          throw next.failure;
        }
        if (next.sample == null) {
          return;
        }
        FrameQueue.Frame frame = queue.take();
        Map<String, int[]> integers = new LinkedHashMap<>();
        for (int i = 0; i < program.outputs().size(); i++) {
          integers.put(program.outputs().get(i).tensor().name(), frame.outputs().get(i));
        }
        Map<String, TensorData> outputs = network.decode(integers, next.inputs);
        double latency = (System.nanoTime() - next.begin) / 1e9;
        answers.accept(new Answer(next.sample, outputs, frame.cycles(), latency));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } finally {
      queue.close();
      feeding.interrupt();
      join(feeding);
    }
  }

  /**
   * The network must not be closed under a thread that uses it; one that waits for input may stay.
   */
  private static void join(Thread feeding) {
    try {
      feeding.join(END_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Sends samples in until there are no more; what is wrong with one goes to the other side. */
  private void feed(Iterable<Sample> samples, FrameQueue queue, BlockingQueue<Underway> underway) {
    try {
      RuntimeException failure = null;
      try {
        for (Sample sample : samples) {
          long begin = System.nanoTime();
          Map<String, TensorData> inputs = Inputs.of(sample, network.inputs(), preprocessor);
          Map<String, int[]> integers = network.encode(inputs);
          List<int[]> ordered =
              program.inputs().stream()
                  .map(placement -> DeviceBackend.required(integers, placement))
                  .toList();
          queue.submit(ordered);
          underway.put(new Underway(sample, inputs, begin, null));
        }
      } catch (RuntimeException e) {
        failure = e;
      }
      underway.put(new Underway(null, null, 0, failure));
    } catch (InterruptedException e) {
      // The other side has ended.
      return;
    }
  }
}
