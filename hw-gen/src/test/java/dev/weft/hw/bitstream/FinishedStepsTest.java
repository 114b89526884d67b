package dev.weft.hw.bitstream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FinishedStepsTest {
  @TempDir Path folder;

  private int runs;

  private long step(String tools, String script) throws IOException {
    return new FinishedSteps(folder, tools)
        .once("a step", script, List.of("in"), List.of("out"), this::run)
        .peakBytes();
  }

  private long run() throws IOException {
    runs++;
    Files.writeString(folder.resolve("out"), Files.readString(folder.resolve("in")) + runs);
    return 100 + runs;
  }

  @Test
  void whatWasDoneFromTheSameIsNotDoneAgain() throws IOException {
    Files.writeString(folder.resolve("in"), "x");
    assertEquals(101, step("1.0", "make"));
    assertEquals(101, step("1.0", "make"), "what it took then");
    assertEquals(1, runs);
  }

  @Test
  void anotherInputScriptOrToolOrALostOutputIsDone() throws IOException {
    Files.writeString(folder.resolve("in"), "x");
    step("1.0", "make");
    step("1.0", "make -k");
    step("1.1", "make -k");
    assertEquals(3, runs);
    Files.writeString(folder.resolve("in"), "y");
    step("1.1", "make -k");
    assertEquals(4, runs);
    Files.delete(folder.resolve("out"));
    step("1.1", "make -k");
    assertEquals(5, runs);
  }

  @Test
  void whatFailedIsNotDone() throws IOException {
    Files.writeString(folder.resolve("in"), "x");
    step("1.0", "make");
    Files.writeString(folder.resolve("in"), "y");
    FinishedSteps steps = new FinishedSteps(folder, "1.0");
    assertThrows(
        IOException.class,
        () ->
            steps.once(
                "a step",
                "make",
                List.of("in"),
                List.of("out"),
                () -> {
                  throw new IOException("killed");
                }));
    // The first output lies there still, of another input.
    Files.writeString(folder.resolve("in"), "x");
    step("1.0", "make");
    assertEquals(2, runs);
  }
}
