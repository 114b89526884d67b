package dev.weft.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weft.hw.board.BoardFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The commands of {@code docs/tutorial.md}, in order, as they stand there: what begins with {@code
 * examples/} is in the repository, what begins with {@code tutorial/} in a temporary folder. Blocks
 * marked {@code slow} run with {@code -Dweft.tutorial.slow=true} only; making an overlay has a test
 * of its own.
 */
class TutorialTest {
  private static final Pattern BLOCK =
      Pattern.compile("^```(\\w*)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  private static final Path ROOT = BoardFolder.path().getParent();

  @TempDir Path folder;

  private record Line(String command, boolean slow) {}

  private static List<Line> commands() throws IOException {
    List<Line> commands = new ArrayList<>();
    Matcher block = BLOCK.matcher(Files.readString(ROOT.resolve("docs/tutorial.md")));
    while (block.find()) {
      String joined = block.group(2).replaceAll("\\\\\\n\\s*", "");
      joined.lines().forEach(line -> commands.add(new Line(line, block.group(1).equals("slow"))));
    }
    return commands;
  }

  private Cli run(String command) {
    List<String> words = new ArrayList<>();
    for (String word : command.substring("./weft ".length()).split(" +")) {
      words.add(
          word.startsWith("examples/")
              ? ROOT.resolve(word).toString()
              : word.startsWith("tutorial/") ? folder.resolve(word).toString() : word);
    }
    return Cli.run(words.toArray());
  }

  @Test
  void everyCommandDoesWhatThePageSays() throws IOException {
    HardwareCommandsTest.require("verilator");
    HardwareCommandsTest.require("g++");
    StringBuilder said = new StringBuilder();
    int ran = 0;
    for (Line line : commands()) {
      if (line.command.equals("mkdir tutorial")) {
        Files.createDirectory(folder.resolve("tutorial"));
        continue;
      }
      assertTrue(line.command.startsWith("./weft "), "no command: " + line.command);
      if (line.slow && !Boolean.getBoolean("weft.tutorial.slow")) {
        continue;
      }
      Cli cli = run(line.command);
      assertEquals(ExitCode.OK, cli.code(), line.command + "\n" + cli.out() + cli.err());
      said.append(cli.out());
      ran++;
    }
    assertTrue(ran >= 11, "commands that ran: " + ran);
    // What the page promises that the reader will see.
    for (String words : new String[] {"equal to the reference bit for bit", "class 9 "}) {
      assertTrue(said.toString().contains(words), "nothing said '" + words + "'");
    }
    for (String file :
        new String[] {
          "quantization.html",
          "network.weft",
          "report.html",
          "report.json",
          "ultra96.html",
          "network.weftprog"
        }) {
      assertTrue(Files.size(folder.resolve("tutorial").resolve(file)) > 100, file);
    }
  }
}
