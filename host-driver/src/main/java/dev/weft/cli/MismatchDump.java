package dev.weft.cli;

import dev.weft.device.Comparison;
import dev.weft.flow.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells of the first tensor that differs from the reference, and keeps both versions of it. */
final class MismatchDump {
  private MismatchDump() {}

  /** Writes both tensors and returns what to say. */
  static String write(Session.Answer answer, Path folder) throws IOException {
    Comparison.Mismatch mismatch = answer.mismatch().orElseThrow();
    Files.createDirectories(folder);
    Comparison.dump(mismatch, answer.expected(), answer.run().tensors(), folder);
    return "not bit-exact: " + mismatch + "; both tensors are in " + folder;
  }
}
