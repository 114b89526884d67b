package dev.weft.hw.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BoardTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  static Stream<String> names() {
    return Boards.standard().files().keySet().stream();
  }

  @Test
  void listsTheShippedBoards() {
    assertEquals(
        List.of("aup-zu3", "kv260", "pynq-z1", "pynq-z2", "ultra96-v1", "ultra96-v2", "zcu104"),
        List.copyOf(Boards.standard().files().keySet()));
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyBoardMatchesTheSchemaAndLoads(String name) throws IOException {
    assertEquals(List.of(), BoardCheck.check(Boards.standard().file(name)));
    Board board = Board.load(name);
    assertEquals(name, board.name());
    long peak = board.dram().bandwidthBytesPerSecond();
    assertTrue(peak % (board.dram().dataBits() / 8) == 0, name + ": whole transfers per second");
  }

  @Test
  void resourcesAreThoseOfTheChips() {
    assertEquals(new Resources(70560, 141120, 360, 216, 0), Board.load("ultra96-v1").resources());
    assertEquals(Board.load("ultra96-v1").resources(), Board.load("aup-zu3").resources());
    assertEquals(new Resources(53200, 106400, 220, 140, 0), Board.load("pynq-z2").resources());
    assertEquals(new Resources(230400, 460800, 1728, 312, 96), Board.load("zcu104").resources());
    assertEquals(new Resources(117120, 234240, 1248, 144, 64), Board.load("kv260").resources());
  }

  @Test
  void dramInCyclesOfTheClock() {
    Board.Dram dram = Board.load("ultra96-v2").dram();
    assertEquals(17.072, dram.bytesPerCycle(250e6), 1e-9);
    assertEquals(60, dram.latencyCycles(250e6));
    assertEquals(20, dram.jitterCycles(250e6));
    assertEquals(25, dram.latencyCycles(101e6), "24.24 cycles are 25");
  }

  @Test
  void errorsNameValueAndChoices() {
    String unknown =
        assertThrows(IllegalArgumentException.class, () -> Board.load("ultra97")).getMessage();
    assertTrue(unknown.contains("ultra97") && unknown.contains("ultra96-v2"), unknown);
    String clock =
        assertThrows(IllegalArgumentException.class, () -> new Board.Clock(5)).getMessage();
    assertEquals("clock.defaultHz is 5, expected 1,000,000 to 667,000,000", clock);
    String empty =
        assertThrows(IllegalArgumentException.class, () -> Board.fromJson("{}")).getMessage();
    assertTrue(empty.startsWith("bad board: "), empty);
  }

  @Test
  void loadsABoardOfOnesOwnByPath(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("mine.json");
    String text = Files.readString(Boards.standard().file("pynq-z1")).replace("pynq-z1", "mine");
    Files.writeString(file, text);
    Board board = Board.load(file.toString());
    assertEquals("mine", board.name());
    assertEquals(Family.ZYNQ_7000, board.family());
    assertEquals(0x40000000L, board.ports().controlAddress());
    assertEquals(0xA0000000L, Board.load("kv260").ports().controlAddress());
  }

  @Test
  void fitsOnlyIfEveryFigureFits() {
    Resources has = new Resources(100, 100, 10, 10, 0);
    assertTrue(new Resources(100, 100, 10, 10, 0).fitsIn(has));
    assertFalse(new Resources(100, 100, 11, 10, 1).fitsIn(has));
    assertEquals(
        List.of("dsp 11 of 10", "uram 1 of 0"), new Resources(100, 100, 11, 10, 1).exceeding(has));
  }
}
