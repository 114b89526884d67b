package dev.weft.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.weft.hw.board.Boards;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoardsCommandTest {
  @TempDir Path folder;

  private Path own(String from, String to) throws IOException {
    String text = Files.readString(Boards.standard().file("kv260")).replace("kv260", "mine");
    Path file = Files.createDirectories(folder.resolve("mine")).resolve(Boards.FILE);
    return Files.writeString(file, text.replace(from, to));
  }

  @Test
  void listsTheProjectsAndOnesOwn() throws IOException {
    own("Kria", "KRIA");
    JsonNode json = Cli.run("boards", "list", "--boards", folder, "--json", "-").ok().json();
    assertEquals(8, json.get("boards").size());
    String out = Cli.run("boards", "list").ok().out();
    assertEquals(8, out.lines().count(), "a heading and seven boards: " + out);
    assertTrue(out.lines().anyMatch(l -> l.matches("pynq-z2 +xc7z020clg400-1 .* 100 .*")), out);
  }

  @Test
  void showsOne() {
    JsonNode json = Cli.run("boards", "show", "ultra96-v2", "--json", "-").ok().json();
    assertEquals("xczu3eg-sbva484-1-i", json.at("/board/part").asText());
    assertEquals("fpga-manager", json.at("/board/linux/loader").asText());
    Cli.run("boards", "show", "ultra97").fails(ExitCode.USAGE, "ultra97", "ultra96-v2");
  }

  @Test
  void checksAllOrOne() throws IOException {
    assertTrue(Cli.run("boards", "check", "--json", "-").ok().json().get("ok").asBoolean());
    Path file = own("\"dataBits\": 64", "\"dataBits\": 65");
    Cli one = Cli.run("boards", "check", file.getParent());
    assertEquals(ExitCode.FAILED, one.code(), one.err());
    assertTrue(one.out().contains("dram.dataBits is 65: "), one.out());
    JsonNode all = Cli.run("boards", "check", "--boards", folder, "--json", "-").json();
    assertEquals(8, all.get("boards").size());
    Cli.run("boards", "check", folder.resolve("absent")).fails(ExitCode.USAGE, "absent");
    Cli.run("boards").fails(ExitCode.USAGE, "list, show or check");
  }
}
