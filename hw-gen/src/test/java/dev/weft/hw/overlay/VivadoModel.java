package dev.weft.hw.overlay;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/**
 * An overlay's build script under tclsh, with the recording model of Vivado in {@code
 * vivado/model.tcl}.
 */
final class VivadoModel {
  /**
   * What a run gave.
   *
   * @param error what stopped it; empty if nothing did
   * @param facts what the model recorded, fields joined by spaces
   */
  record Run(int code, String error, List<String> facts) {
    List<String> facts(String kind) {
      return facts.stream().filter(f -> f.startsWith(kind + " ")).toList();
    }
  }

  private VivadoModel() {}

  static void assumeTclsh() {
    Assumptions.assumeTrue(installed("tclsh"), "skipped: tclsh is not installed");
  }

  static boolean installed(String tool) {
    return Arrays.stream(System.getenv("PATH").split(":"))
        .anyMatch(place -> Files.isExecutable(Path.of(place, tool)));
  }

  /** Runs {@code vivado/build.tcl} of an overlay; settings are keys and values of the model. */
  static Run build(Path overlay, String... settings) throws Exception {
    Path model = Path.of(VivadoModel.class.getResource("/vivado/model.tcl").toURI());
    Path record = overlay.resolveSibling(overlay.getFileName() + ".record");
    Path log = overlay.resolveSibling(overlay.getFileName() + ".log");
    List<String> command =
        new ArrayList<>(
            List.of(
                "tclsh",
                model.toString(),
                overlay.resolve("vivado/build.tcl").toString(),
                record.toString()));
    command.addAll(List.of(settings));
    Process process =
        new ProcessBuilder(command)
            .redirectError(log.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertTrue(process.waitFor(1, TimeUnit.MINUTES), "the script hangs");
    return new Run(process.exitValue(), Files.readString(log).strip(), facts(record));
  }

  private static List<String> facts(Path record) throws IOException {
    return Files.readAllLines(record).stream().map(line -> line.replace('\t', ' ')).toList();
  }
}
