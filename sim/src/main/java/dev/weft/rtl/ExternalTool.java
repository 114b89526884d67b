package dev.weft.rtl;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A program of the host's: Verilator, make, the C++ compiler. A failure shows the end of what it
 * printed.
 */
final class ExternalTool {
  private static final int SHOWN_LINES = 30;

  private final String name;
  private final String remedy;

  /**
   * A program found by the search path.
   *
   * @param remedy what to do when it is missing
   */
  ExternalTool(String name, String remedy) {
    this.name = name;
    this.remedy = remedy;
  }

  /** Runs it to its end and returns what it printed. */
  String run(Path folder, long timeoutSeconds, List<String> arguments) {
    Path log = null;
    try {
      log = Files.createTempFile("weft-" + name, ".log");
      ProcessBuilder builder = new ProcessBuilder(concat(name, arguments));
      builder.directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
      Process process;
      try {
        process = builder.start();
      } catch (IOException e) {
        throw new IllegalStateException("cannot run '" + name + "': " + remedy, e);
      }
      if (!process.waitFor(timeoutSeconds, TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        throw new IllegalStateException("'" + name + "' took longer than " + timeoutSeconds + " s");
      }
      String output = Files.readString(log, StandardCharsets.UTF_8);
      if (process.exitValue() != 0) {
        throw new IllegalStateException(
            "'" + name + "' failed with exit code " + process.exitValue() + ":\n" + tail(output));
      }
      return output;
    } catch (IOException e) {
      throw new IllegalStateException("cannot run '" + name + "'", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while '" + name + "' ran", e);
    } finally {
      delete(log);
    }
  }

  private static List<String> concat(String first, List<String> rest) {
    List<String> all = new java.util.ArrayList<>(List.of(first));
    all.addAll(rest);
    return all;
  }

  private static String tail(String output) {
    String[] lines = output.split("\n");
    return String.join(
        "\n", Arrays.copyOfRange(lines, Math.max(0, lines.length - SHOWN_LINES), lines.length));
  }

  private static void delete(Path file) {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // A log left behind in the temporary folder harms nobody.
    }
  }
}
