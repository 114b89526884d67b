package dev.weft.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.weft.board.KernelFiles;
import dev.weft.board.PowerSensors;
import dev.weft.data.Sample;
import dev.weft.detection.Detector;
import dev.weft.device.Device;
import dev.weft.flow.PictureSize;
import dev.weft.flow.StreamSession;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/**
 * Samples through a device as fast as it goes: a line of JSON for each as soon as it is known, and
 * a summary at the end.
 */
final class StreamRun {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Workbench bench;
  private final Device device;
  private final KernelFiles kernel;
  private final int depth;
  private final Duration timeout;
  private final DetectorArguments detection;
  private final ClassNames names;
  private final PrintWriter out;
  private double[] latencies = new double[64];
  private int count;
  private long cycles;

  /**
   * @param device what runs; stays open
   * @param kernel where power sensors are looked for; null for none
   * @param depth samples in flight at most
   */
  StreamRun(
      Workbench bench,
      Device device,
      KernelFiles kernel,
      int depth,
      Duration timeout,
      DetectorArguments detection,
      ClassNames names,
      PrintWriter out) {
    this.bench = bench;
    this.device = device;
    this.kernel = kernel;
    this.depth = depth;
    this.timeout = timeout;
    this.detection = detection;
    this.names = names;
    this.out = out;
  }

  /** Runs all samples; the clock is the accelerator's, where it is known. */
  StreamSummary run(Iterable<Sample> samples, OptionalLong clockHz) {
    long begin = System.nanoTime();
    PowerMeter meter = kernel == null ? null : new PowerMeter(new PowerSensors(kernel));
    try {
      new StreamSession(
              bench.network(), bench.preprocessor(), device, bench.program(), depth, timeout)
          .run(samples, this::tell);
    } finally {
      if (meter != null) {
        meter.close();
      }
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    return new StreamSummary(
        device.name(),
        bench.config().name(),
        count,
        seconds,
        count / seconds,
        StreamSummary.percentiles(Arrays.copyOf(latencies, count)),
        cycles == 0 ? null : (double) cycles / count,
        clockHz.isPresent() ? clockHz.getAsLong() : null,
        meter == null ? List.of() : meter.over(seconds, count));
  }

  private void tell(StreamSession.Answer answer) {
    if (count == latencies.length) {
      latencies = Arrays.copyOf(latencies, 2 * count);
    }
    latencies[count++] = answer.latencySeconds();
    cycles += answer.cycles();
    Detector detector = detection.find(answer.outputs()).orElse(null);
    List<Inference.Found> found = null;
    if (detector != null) {
      PictureSize size = PictureSize.of(answer.sample());
      found =
          Inference.Found.of(detector.detect(answer.outputs(), size.width(), size.height()), names);
    }
    StreamLine line =
        new StreamLine(
            answer.sample().name(),
            Inference.Output.of(answer.outputs(), names),
            found,
            answer.cycles() == 0 ? null : answer.cycles(),
            1000 * answer.latencySeconds());
    try {
      out.println(JSON.writeValueAsString(line));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
    if (out.checkError()) {
      throw new UncheckedIOException(new IOException("cannot write to standard output"));
    }
  }
}
