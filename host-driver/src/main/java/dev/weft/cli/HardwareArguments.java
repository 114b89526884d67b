package dev.weft.cli;

import dev.weft.hw.board.Board;
import java.io.IOException;
import picocli.CommandLine.Option;

/** The hardware that a command runs a model on. */
final class HardwareArguments {
  @Option(
      names = "--config",
      paramLabel = "C",
      description = "a shipped configuration, or a JSON file")
  private String config;

  @Option(names = "--board", paramLabel = "B", description = "whose memory the simulation models")
  private String board;

  /** Name or file of the configuration; null if none was asked for. */
  String config() {
    return config;
  }

  /** Null if none was asked for. */
  Board board() throws IOException {
    return board == null ? null : Board.load(board);
  }
}
