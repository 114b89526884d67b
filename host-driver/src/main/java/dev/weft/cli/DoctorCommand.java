package dev.weft.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;

/**
 * Says which tools are there. The launcher answers {@code weft doctor} itself, so that it works
 * before anything is built; this hands the question back to it.
 */
@Command(
    name = "doctor",
    description = "Tell which tools are installed, which are missing, and the fix.")
final class DoctorCommand extends WeftCommand {
  private static final int SECONDS = 60;

  @Override
  public Integer call() throws IOException {
    String home = System.getProperty("weft.home");
    if (home == null) {
      throw new IllegalStateException("doctor is the launcher's: call it as ./weft doctor");
    }
    List<String> command = new ArrayList<>(List.of(Path.of(home, "weft").toString(), "doctor"));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String text;
    try {
      text =
          new String(
              process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("doctor took more than " + SECONDS + " seconds");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
    print(text);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("ok", process.exitValue() == 0);
    json.put("text", text.lines().toList());
    writeJson(json);
    return process.exitValue() == 0 ? ExitCode.OK : ExitCode.ENVIRONMENT;
  }
}
