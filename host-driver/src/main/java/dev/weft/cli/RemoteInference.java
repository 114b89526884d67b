package dev.weft.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.weft.compiler.ProgramFile;
import dev.weft.flash.RemoteFolder;
import dev.weft.flash.SshTarget;
import dev.weft.quant.QuantizedModelFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code infer} on a board from a host: quantized here, compiled here, run by the weft that is
 * installed there, which prints its lines through this one.
 */
final class RemoteInference {
  private static final String SUMMARY = "summary.json";

  private final SshTarget target;
  private final String weft;
  private final PrintWriter out;
  private final PrintWriter err;
  private JsonNode summary;

  /**
   * @param weft what starts weft there, as the shell reads it
   */
  RemoteInference(SshTarget target, String weft, PrintWriter out, PrintWriter err) {
    this.target = target;
    this.weft = weft;
    this.out = out;
    this.err = err;
  }

  /**
   * Runs the network there.
   *
   * @param input a file or folder to copy, or null: pictures come from {@code stream}
   * @param device what the board runs it on
   * @param options further ones, as the shell reads them
   * @return weft's exit code there
   */
  int run(
      Workbench bench,
      ClassNames names,
      Path input,
      InputStream stream,
      String device,
      List<String> options)
      throws IOException {
    try (RemoteFolder folder = new RemoteFolder(target)) {
      Path file = Files.createTempFile("weft", ".tmp");
      try {
        QuantizedModelFile.save(bench.network().model(), file);
        folder.copy("model.weft", file);
        ProgramFile.save(bench.program(), file);
        folder.copy("program" + ProgramFile.EXTENSION, file);
      } finally {
        Files.delete(file);
      }
      folder.write("config.json", bench.config().toJson().getBytes(StandardCharsets.UTF_8));
      folder.write("labels.txt", names.text().getBytes(StandardCharsets.UTF_8));
      String pictures = "-";
      if (input != null) {
        String name = "input/" + input.toAbsolutePath().getFileName();
        folder.copy(name, input);
        pictures = folder.word(name);
      }
      String command =
          String.join(
              " ",
              weft,
              "infer",
              folder.word("model.weft"),
              "--program",
              folder.word("program" + ProgramFile.EXTENSION),
              "--config",
              folder.word("config.json"),
              "--input",
              pictures,
              "--device",
              device,
              "--stream",
              "--json",
              folder.word(SUMMARY),
              String.join(" ", options));
      int code =
          target.pipe(
              command,
              input == null ? stream : InputStream.nullInputStream(),
              this::tell,
              this::note);
      String json = folder.read(SUMMARY);
      summary = json.isBlank() ? null : new ObjectMapper().readTree(json);
      return code;
    }
  }

  /** What weft there summed up; null if it did not get so far. */
  JsonNode summary() {
    return summary;
  }

  private void tell(String line) {
    out.println(line);
    out.flush();
  }

  private synchronized void note(String line) {
    err.println(target.name() + ": " + line);
    err.flush();
  }
}
