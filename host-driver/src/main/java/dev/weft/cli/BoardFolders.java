package dev.weft.cli;

import dev.weft.hw.board.Boards;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/**
 * The option that adds folders of boards to those of the project and of {@link Boards#VARIABLE}.
 */
final class BoardFolders {
  @Option(
      names = "--boards",
      paramLabel = "DIR",
      description = "folder with more boards, one in a folder each; also: WEFT_BOARDS")
  private List<Path> more = List.of();

  Boards boards() {
    return Boards.standard().with(more);
  }
}
