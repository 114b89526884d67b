package dev.weft.cli;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.board.Board;
import dev.weft.hw.board.Boards;
import dev.weft.hw.overlay.OverlayFolder;
import dev.weft.hw.overlay.OverlayGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes everything that Vivado and a board's Linux need to run a configuration, as one folder. */
@Command(
    name = "overlay",
    description =
        "Write a folder with packaged IP, block design, build script, device tree and drivers.")
final class OverlayCommand extends WeftCommand {
  /** Beside a board's file: its settings of the processing system, where Vivado has none. */
  private static final String BOARD_PRESET = "ps_preset.tcl";

  @Option(
      names = "--config",
      required = true,
      paramLabel = "C",
      description = "a shipped configuration, or a JSON file")
  private String configName;

  @Option(
      names = "--board",
      required = true,
      paramLabel = "B",
      description = "a board (see 'weft boards list'), or a path to one of your own")
  private String boardName;

  @Mixin private BoardFolders folders;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR",
      description = "the folder; there whole or not at all")
  private Path output;

  @Option(
      names = "--ps-preset",
      paramLabel = "FILE",
      description =
          "Tcl that sets the processing system ($ps) up where Vivado lacks the board's files;"
              + " else ps_preset.tcl beside the board's file, if there is one")
  private Path preset;

  @Option(names = "--force", description = "replace an overlay that holds a bitstream")
  private boolean force;

  @Override
  public Integer call() throws IOException {
    AcceleratorConfig config = AcceleratorConfig.load(configName);
    Boards boards = folders.boards();
    Board board = boards.load(boardName);
    Path beside = boards.file(boardName).resolveSibling(BOARD_PRESET);
    Path chosen = preset != null ? preset : Files.isRegularFile(beside) ? beside : null;
    String presetText = chosen == null ? null : Files.readString(chosen);
    OverlayFolder.require(output, force);
    List<String> remarks = OverlayGenerator.remarks(config, board);
    remarks.forEach(this::note);
    List<String> files =
        OverlayFolder.write(config, board, OverlayFolder.rtl(config), presetText, output, force);
    print(
        config.name()
            + " for "
            + board.title()
            + " written to "
            + output
            + ", "
            + files.size()
            + " files");
    print(
        "build it where Vivado is: vivado -mode batch -source "
            + output.resolve("vivado/build.tcl"));
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("config", config.name());
    json.put("fingerprint", HexFormat.of().toHexDigits(config.fingerprint()));
    json.put("board", board.name());
    json.put("output", output.toString());
    json.put("files", files);
    json.put("remarks", remarks);
    writeJson(json);
    return ExitCode.OK;
  }
}
