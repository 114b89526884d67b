package dev.weft.cli;

import dev.weft.hw.board.Board;
import dev.weft.hw.board.BoardCheck;
import dev.weft.hw.board.BoardCheck.Problem;
import dev.weft.hw.board.Boards;
import dev.weft.report.TextTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The boards that there are, and whether their files say what they must. */
@Command(
    name = "boards",
    description = "List boards, show one, or check the file of one of your own.",
    mixinStandardHelpOptions = true,
    subcommands = {BoardsCommand.Listed.class, BoardsCommand.Show.class, BoardsCommand.Check.class},
    footer = {"", "Each takes --json FILE and --boards DIR."})
final class BoardsCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "boards wants list, show or check");
  }

  /** All boards, a line each. */
  @Command(name = "list", description = "List all boards.")
  static final class Listed extends WeftCommand {
    @Mixin private BoardFolders folders;

    @Override
    public Integer call() throws IOException {
      TextTable table =
          new TextTable("board", "part", ">DSP", ">BRAM36", ">DRAM GB/s", ">MHz", "file");
      List<Map<String, Object>> json = new ArrayList<>();
      Boards boards = folders.boards();
      for (Map.Entry<String, Path> entry : boards.files().entrySet()) {
        Board board = boards.load(entry.getKey());
        table.row(
            entry.getKey(),
            board.part(),
            Integer.toString(board.resources().dsp()),
            Integer.toString(board.resources().bram36()),
            String.format(Locale.ROOT, "%.2f", board.dram().bandwidthBytesPerSecond() / 1e9),
            Integer.toString(board.clock().defaultHz() / 1_000_000),
            entry.getValue().toString());
        json.add(described(entry.getValue(), board));
      }
      print(table.toString());
      writeJson(Map.of("boards", json));
      return ExitCode.OK;
    }
  }

  /** All that is known of one board. */
  @Command(name = "show", description = "Show a board's file.")
  static final class Show extends WeftCommand {
    @Mixin private BoardFolders folders;

    @Parameters(paramLabel = "BOARD", description = "a board, or a path to one of your own")
    private String name;

    @Override
    public Integer call() throws IOException {
      Path file = folders.boards().file(name);
      Board board = folders.boards().load(name);
      print(file + System.lineSeparator() + Files.readString(file));
      writeJson(described(file, board));
      return ExitCode.OK;
    }
  }

  /** Files against the schema; exit code 1 if one is not in order. */
  @Command(
      name = "check",
      description = "Check boards' files against the schema: all of them, or one.")
  static final class Check extends WeftCommand {
    @Mixin private BoardFolders folders;

    @Parameters(
        arity = "0..1",
        paramLabel = "PATH",
        description = "a board's folder or file, or its name; all boards without it")
    private String path;

    @Override
    public Integer call() throws IOException {
      Boards boards = folders.boards();
      Collection<Path> files = path == null ? boards.files().values() : List.of(boards.file(path));
      List<Map<String, Object>> json = new ArrayList<>();
      boolean ok = true;
      for (Path file : files) {
        List<Problem> problems = BoardCheck.check(file);
        ok &= problems.isEmpty();
        print(file + ": " + (problems.isEmpty() ? "ok" : problems.size() + " wrong"));
        for (Problem problem : problems) {
          print("  " + problem.field() + " " + problem.message());
        }
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("file", file.toString());
        entry.put("problems", problems);
        json.add(entry);
      }
      Map<String, Object> result = new LinkedHashMap<>();
      result.put("ok", ok);
      result.put("boards", json);
      writeJson(result);
      return ok ? ExitCode.OK : ExitCode.FAILED;
    }
  }

  private static Map<String, Object> described(Path file, Board board) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("file", file.toString());
    json.put("board", board);
    return json;
  }
}
