package dev.weft.cli;

import dev.weft.device.Comparison;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Tells of the first tensor that differs from the reference, and keeps both versions of it. */
final class MismatchDump {
  private MismatchDump() {}

  /** Writes both tensors and returns what to say. */
  static String write(
      Comparison.Mismatch mismatch,
      Map<String, int[]> expected,
      Map<String, int[]> got,
      Path folder)
      throws IOException {
    Files.createDirectories(folder);
    Comparison.dump(mismatch, expected, got, folder);
    return "not bit-exact: " + mismatch + "; both tensors are in " + folder;
  }
}
