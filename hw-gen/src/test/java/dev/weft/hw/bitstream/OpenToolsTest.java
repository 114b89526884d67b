package dev.weft.hw.bitstream;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weft.hw.board.Board;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said when the tools are absent, or the board is none of theirs. */
class OpenToolsTest {
  @TempDir Path folder;

  @Test
  void absentToolsAreNamedWithTheWayOut() {
    OpenTools tools = new OpenTools(folder.resolve("none"));
    assertFalse(tools.installed());
    String message = assertThrows(IllegalStateException.class, tools::require).getMessage();
    assertTrue(message.contains("weft bitstream --setup"), message);
    assertTrue(message.contains("nextpnr-himbaechel-xilinx"), message);
    assertTrue(message.contains("debootstrap"), message);
  }

  @Test
  void otherFamiliesAreRefusedWithTheWayOut() {
    Board board = Board.load("ultra96-v2");
    String message =
        assertThrows(IllegalArgumentException.class, () -> OpenFlow.require(board)).getMessage();
    assertTrue(message.contains("weft overlay"), message);
  }
}
