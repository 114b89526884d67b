package dev.weft.hw.bitstream;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.weft.hw.files.KeyDigest;
import dev.weft.hw.files.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The long steps of a build in the folder of its files. Beside what a step made lies a file that
 * says from what: a step with the same script, tools and inputs is not done again, so that a build
 * that was interrupted, or failed later, goes on.
 *
 * @param folder of scripts' inputs and outputs
 * @param tools their versions
 */
record FinishedSteps(Path folder, String tools) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * What a step took.
   *
   * @param madeOf digest of script, tools and inputs
   */
  record Cost(String madeOf, long seconds, long peakBytes) {}

  /** Runs a script; returns the most memory that it had, in bytes. */
  @FunctionalInterface
  interface Run {
    long run() throws IOException;
  }

  /**
   * Does a step unless that was done; what it took then.
   *
   * @param inputs files of the folder that the script reads
   * @param outputs files that it writes
   */
  Cost once(String step, String script, List<String> inputs, List<String> outputs, Run run)
      throws IOException {
    Path done = folder.resolve(step.replace(' ', '-') + ".done");
    String madeOf = madeOf(script, inputs);
    if (Files.exists(done) && outputs.stream().allMatch(o -> Files.exists(folder.resolve(o)))) {
      Cost cost = JSON.readValue(done.toFile(), Cost.class);
      if (cost.madeOf.equals(madeOf)) {
        return cost;
      }
    }
    Files.deleteIfExists(done);
    long start = System.nanoTime();
    long peak = run.run();
    Cost cost = new Cost(madeOf, (System.nanoTime() - start) / 1_000_000_000, peak);
    WholeFile.write(done, JSON.writeValueAsBytes(cost));
    return cost;
  }

  private String madeOf(String script, List<String> inputs) {
    KeyDigest key = new KeyDigest().add(script).add(tools);
    inputs.forEach(input -> key.add(folder.resolve(input)));
    return key.text();
  }
}
