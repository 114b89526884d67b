package dev.weft.hw.bitstream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.bitstream.ControlSimulation.Agreement;
import dev.weft.hw.regs.Register;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The exercise, and the comparison of what two designs did with it; neither needs a simulator. */
class ControlSimulationTest {
  private static final long BASE = 0x40000000L;
  private static final List<String> LINES =
      List.of(
          "46 read 40000010 id a4a response 0 word 57454654 last 1",
          "60 write 40000020 id 001 response 0",
          "90 fetch 00001000 len 7 size 3 burst 1 id 00 3 0 0 0",
          "95 data 0000000000000000 strobe ff last 1 id 00",
          "99 end");

  @TempDir Path folder;

  @Test
  void countsWhatBothDid() {
    assertEquals(new Agreement(99, 2, 2), ControlSimulation.compare(LINES, LINES));
  }

  @Test
  void theFirstDifferenceIsTold() {
    List<String> other = Arrays.asList(LINES.toArray(new String[0]));
    other.set(2, "91 fetch 00001000 len 7 size 3 burst 1 id 00 3 0 0 0");
    String message =
        assertThrows(BitstreamException.class, () -> ControlSimulation.compare(LINES, other))
            .getMessage();
    assertTrue(message.contains("event 2 is '90 fetch"), message);
    List<String> less = LINES.subList(0, 4);
    assertThrows(BitstreamException.class, () -> ControlSimulation.compare(LINES, less));
    assertThrows(BitstreamException.class, () -> ControlSimulation.compare(less, LINES));
  }

  /** Ports are written down by processes of their own, which a simulator runs in any order. */
  @Test
  void theOrderWithinACycleMeansNothing() {
    String read = "90 read 40000014 id a4b response 0 word 00000000 last 1";
    List<String> first =
        List.of(LINES.get(0), LINES.get(1), LINES.get(2), read, LINES.get(3), LINES.get(4));
    List<String> second =
        List.of(LINES.get(0), LINES.get(1), read, LINES.get(2), LINES.get(3), LINES.get(4));
    assertEquals(new Agreement(99, 3, 2), ControlSimulation.compare(first, second));
    List<String> later = List.of(read.replace("90 ", "91 "), LINES.get(2), LINES.get(4));
    List<String> sooner = List.of(LINES.get(2), read, LINES.get(4));
    assertThrows(BitstreamException.class, () -> ControlSimulation.compare(sooner, later));
    assertThrows(
        BitstreamException.class,
        () -> ControlSimulation.compare(LINES, List.of("%Error: stopped", LINES.get(4))));
  }

  /** Two designs that both hang are alike, and no proof of anything. */
  @Test
  void aSimulationThatDoesNotEndIsNoAgreement() {
    List<String> hangs = List.of("400000 limit");
    String message =
        assertThrows(BitstreamException.class, () -> ControlSimulation.compare(hangs, hangs))
            .getMessage();
    assertTrue(message.contains("did not come to its end"), message);
  }

  @Test
  void theExerciseReadsEveryRegisterAndIsAlwaysTheSame() {
    AcceleratorConfig config = AcceleratorConfig.load("pynq-z2-w8a8");
    String script = new ControlExercise(config, BASE).script();
    assertEquals(script, new ControlExercise(config, BASE).script());
    boolean[] read = new boolean[Register.COUNTERS.offset() / 4];
    for (String line : script.split("\n")) {
      int top = Integer.parseUnsignedInt(line.substring(0, 8), 16);
      long offset = Long.parseLong(line.substring(8, 16), 16) - BASE;
      // Reads of incrementing words: a plain burst over registers.
      if (top >>> 24 == 2 && (top & 0xF) == 6 && offset < Register.WINDOW) {
        for (int beat = 0; beat <= (top >>> 20 & 15); beat++) {
          int word = (int) offset / 4 + beat;
          if (word < read.length) {
            read[word] = true;
          }
        }
      }
    }
    for (Register register : Register.values()) {
      if (register != Register.COUNTERS) {
        assertTrue(read[register.offset() / 4], register.name());
      }
    }
    assertTrue(script.endsWith("0".repeat(32) + "\n"));
  }
}
