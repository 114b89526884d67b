package dev.weft.cli;

import dev.weft.device.Comparison;
import dev.weft.flow.FailureWaves;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Option;

/** What a run leaves behind that went wrong: the tensors that differ, and waves of where. */
final class FailureArguments {
  @Option(
      names = "--dump",
      paramLabel = "DIR",
      description =
          "where tensors go that differ from the reference, and waves of simulated hardware that"
              + " went wrong")
  private Path folder = Path.of("weft-mismatch");

  @Option(
      names = "--dump-cycles",
      paramLabel = "N",
      description = "cycles in those waves before the place; 0 writes no waves")
  private int cycles = 2000;

  /** Writes both versions of the first tensor that differs, and returns what to say. */
  String tensors(Comparison.Mismatch mismatch, Map<String, int[]> expected, Map<String, int[]> got)
      throws IOException {
    return MismatchDump.write(mismatch, expected, got, folder);
  }

  /**
   * Runs a sample again for waves, and says where they are.
   *
   * @param mismatch null where the run ended with an error
   */
  void waves(WeftCommand command, FailureWaves waves, Comparison.Mismatch mismatch)
      throws IOException {
    if (cycles < 0) {
      throw new IllegalArgumentException("--dump-cycles is " + cycles + ", expected 0 or more");
    }
    if (cycles == 0) {
      return;
    }
    Files.createDirectories(folder);
    command.note("running again for waves of the cycles around; --dump-cycles 0 does without");
    command.note(
        waves
            .write(mismatch, folder, cycles)
            .map(FailureWaves.Written::toString)
            .orElse("from reset, this sample ran without error: no waves"));
  }
}
