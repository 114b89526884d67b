package dev.weft.flash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** This machine, which then is the board. */
public final class LocalTarget implements Target {
  private static final int SECONDS = 120;

  @Override
  public String name() {
    return "this machine";
  }

  /** Files stand in for pipes, which would have to be emptied while they are filled. */
  @Override
  public Answer run(String command, byte[] input) throws IOException {
    Path folder = Files.createTempDirectory("weft-flash");
    Path in = folder.resolve("in");
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    try {
      Files.write(in, input);
      Process process =
          new ProcessBuilder("sh", "-c", command)
              .redirectInput(in.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException("no answer within " + SECONDS + " s to: " + command);
      }
      return Answer.of(process.exitValue(), Files.readAllBytes(out), Files.readAllBytes(err));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      for (Path file : new Path[] {in, out, err, folder}) {
        Files.deleteIfExists(file);
      }
    }
  }

  @Override
  public void close() {}
}
