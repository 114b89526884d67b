package dev.weft.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.weft.hw.board.Boards;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverlayCommandTest {
  @TempDir Path folder;

  /** A board of one's own, with settings of the processing system beside it. */
  @Test
  void writesTheFolder() throws IOException {
    Path board = Files.createDirectory(folder.resolve("mine"));
    String text = Files.readString(Boards.standard().file("zcu104"));
    Files.writeString(board.resolve("board.json"), text.replace("\"zcu104\"", "\"mine\""));
    Files.writeString(board.resolve("ps_preset.tcl"), "# preset\n");
    Path out = folder.resolve("overlay");
    Cli cli =
        Cli.run(
                "overlay",
                "--config",
                "tiny",
                "--board",
                "mine",
                "--boards",
                board,
                "-o",
                out,
                "--json",
                "-")
            .ok();
    JsonNode json = cli.json();
    assertEquals("mine", json.get("board").asText());
    for (JsonNode file : json.get("files")) {
      assertTrue(Files.isRegularFile(out.resolve(file.asText())), file.asText());
    }
    assertTrue(json.get("files").size() > 15, json.toString());
    assertEquals("# preset\n", Files.readString(out.resolve("vivado/ps_preset.tcl")));
    assertEquals(0, json.get("remarks").size());
    assertTrue(cli.err().contains("vivado -mode batch -source"), cli.err());
  }

  /** Before the hardware is generated: these are quick. */
  @Test
  void refusesWhatItCannotWrite() throws IOException {
    Path out = folder.resolve("overlay");
    Cli.run("overlay", "--config", "tiny", "--board", "ultra97", "-o", out)
        .fails(ExitCode.USAGE, "ultra97", "ultra96-v2");
    Cli.run("overlay", "--config", "tiny", "--board", "pynq-z2", "-o", out)
        .fails(ExitCode.USAGE, "DSP48E2", "array.multiplierBits is 27, expected 25");
    Cli.run("overlay", "--config", "huge", "--board", "kv260", "-o", out)
        .fails(ExitCode.USAGE, "huge", "tiny");
    Cli.run("overlay", "--config", "tiny", "--board", "kv260", "-o", folder.resolve("a/b"))
        .fails(ExitCode.FILE, "there is no folder");
    Files.writeString(folder.resolve("thesis.txt"), "years");
    Cli.run("overlay", "--config", "tiny", "--board", "kv260", "-o", folder)
        .fails(ExitCode.FILE, "is no overlay");
    assertFalse(Files.exists(out));
  }
}
