package dev.weft.hw.estimate;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the program {@code yosys} in a process of its own, with bounded time and memory. */
final class Yosys {
  private static final long MEMORY_KIB = 12L << 20;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Duration limit;

  Yosys(Duration limit) {
    this.limit = limit;
  }

  /** As in "Yosys 0.23 (git sha1 7ce5011c24b)". */
  String version() {
    try {
      Path output = Files.createTempFile("weft-yosys", ".txt");
      try {
        run(List.of("yosys", "-V"), output);
        return Files.readString(output).strip();
      } finally {
        Files.deleteIfExists(output);
      }
    } catch (IOException e) {
      throw missing(e);
    }
  }

  /**
   * A synthesized design; each module's hierarchy is kept.
   *
   * @param statistics the modules that {@code stat -json} prints, by name
   * @param netlist the modules that {@code write_json} prints, by name
   */
  record Synthesized(JsonNode statistics, JsonNode netlist) {}

  /** Runs a synthesis command on sources. */
  Synthesized synthesize(List<Path> sources, String synthesis) throws IOException {
    Path folder = Files.createTempDirectory("weft-yosys");
    Path script = folder.resolve("estimate.ys");
    Path statistics = folder.resolve("statistics.json");
    Path netlist = folder.resolve("netlist.json");
    Path log = folder.resolve("yosys.log");
    try {
      StringBuilder text = new StringBuilder();
      for (Path source : sources) {
        text.append("read_verilog -sv \"").append(source.toAbsolutePath()).append("\"\n");
      }
      text.append(synthesis).append('\n');
      // tee takes no quoted path: relative to the working directory it needs no quotes.
      text.append("tee -q -o ").append(statistics.getFileName()).append(" stat -json\n");
      text.append("write_json \"").append(netlist.toAbsolutePath()).append("\"\n");
      Files.writeString(script, text);
      run(List.of("yosys", "-q", "-s", script.toString()), log);
      return new Synthesized(modules(statistics), modules(netlist));
    } finally {
      for (Path file : List.of(script, statistics, netlist, log, folder)) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** Reads no further than the modules: what Yosys 0.23 prints after them is not always JSON. */
  private static JsonNode modules(Path file) throws IOException {
    try (JsonParser parser = JSON.createParser(file.toFile())) {
      while (parser.nextToken() != null) {
        if ("modules".equals(parser.currentName()) && parser.currentToken().isStructStart()) {
          return parser.readValueAsTree();
        }
      }
    }
    throw new IllegalStateException("Yosys names no modules in " + file.getFileName());
  }

  private void run(List<String> command, Path log) throws IOException {
    // The shell only sets the limit: exec replaces it by the command.
    ProcessBuilder builder =
        new ProcessBuilder("sh", "-c", "ulimit -v " + MEMORY_KIB + "; exec \"$@\"", "sh");
    builder.command().addAll(command);
    Process process =
        builder
            .directory(log.toAbsolutePath().getParent().toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .redirectInput(new File("/dev/null"))
            .start();
    try {
      if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new IllegalStateException(
            "Yosys took longer than " + limit.toSeconds() + " s; the design is too large for it");
      }
      if (process.exitValue() == 127) {
        throw missing(null);
      }
      if (process.exitValue() != 0) {
        throw new IllegalStateException(
            "Yosys ended with " + process.exitValue() + ": " + lastLines(log));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while Yosys ran", e);
    } finally {
      process.destroyForcibly();
    }
  }

  private static IllegalStateException missing(Throwable cause) {
    return new IllegalStateException("Yosys is missing; fix: apt-get install -y yosys", cause);
  }

  private static String lastLines(Path log) throws IOException {
    List<String> lines = Files.readAllLines(log);
    return String.join("\n", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
  }
}
