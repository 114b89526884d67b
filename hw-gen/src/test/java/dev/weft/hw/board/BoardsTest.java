package dev.weft.hw.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.weft.hw.board.BoardCheck.Problem;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's own boards: found beside the project's, and checked field by field. */
class BoardsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  /** A copy of a shipped board under a name of its own, changed. */
  private Path own(String name, Consumer<ObjectNode> change) throws IOException {
    ObjectNode board = (ObjectNode) JSON.readTree(Boards.standard().file("pynq-z2").toFile());
    board.put("name", name);
    change.accept(board);
    Path file = Files.createDirectories(folder.resolve(name)).resolve(Boards.FILE);
    return Files.writeString(file, board.toString());
  }

  @Test
  void aFolderOfBoardsIsAdded() throws IOException {
    own("mine", b -> b.put("title", "Mine"));
    own("yours", b -> {});
    Boards boards = Boards.standard().with(List.of(folder));
    assertEquals(9, boards.files().size());
    assertEquals("Mine", boards.load("mine").title());
    assertEquals("Mine", Boards.standard().load(folder.resolve("mine").toString()).title());
    assertThrows(IllegalArgumentException.class, () -> Boards.standard().load("mine"));
  }

  @Test
  void soIsOneBoardsFolderAndAListOfThem() throws IOException {
    own("mine", b -> {});
    own("yours", b -> {});
    String list = folder.resolve("mine") + File.pathSeparator + folder.resolve("yours");
    assertTrue(
        Boards.standard().withPaths(list).files().keySet().containsAll(List.of("mine", "yours")));
    assertEquals(7, Boards.standard().withPaths("").files().size());
  }

  @Test
  void emptyFoldersAndStolenNamesAreErrors() throws IOException {
    String empty =
        assertThrows(IllegalArgumentException.class, () -> Boards.standard().with(List.of(folder)))
            .getMessage();
    assertTrue(empty.startsWith("no boards in " + folder), empty);
    own("pynq-z2", b -> {});
    Boards twice = Boards.standard().with(List.of(folder));
    String stolen =
        assertThrows(IllegalArgumentException.class, () -> twice.load("pynq-z2")).getMessage();
    assertTrue(stolen.startsWith("two boards are called 'pynq-z2'"), stolen);
  }

  @Test
  void everyWrongFieldIsNamed() throws IOException {
    Path file =
        own(
            "mine",
            b -> {
              b.withObject("/dram").put("dataBits", 33);
              b.withObject("/clock").remove("defaultHz");
              b.withObject("/linux").put("loader", "by-hand");
              b.withObject("/resources").put("dsp", "many");
              b.put("colour", "green");
            });
    List<Problem> problems = BoardCheck.check(file);
    assertEquals(
        List.of("clock.defaultHz", "colour", "dram.dataBits", "linux.loader", "resources.dsp"),
        problems.stream().map(Problem::field).sorted().toList());
    for (Problem problem : problems) {
      String expected =
          switch (problem.field()) {
            case "clock.defaultHz" -> "required";
            case "colour" -> "not defined";
            case "dram.dataBits" -> "is 33: ";
            case "linux.loader" -> "fpga-manager";
            default -> "integer";
          };
      assertTrue(problem.message().contains(expected), problem.toString());
    }
    assertThrows(IllegalArgumentException.class, () -> Boards.standard().load(file.toString()));
  }

  @Test
  void whatASchemaCannotSay() throws IOException {
    Path file = own("mine", b -> b.put("name", "other").put("part", "xczu3eg-sbva484-1-e"));
    assertEquals(
        List.of("name", "part"), BoardCheck.check(file).stream().map(Problem::field).toList());
    Files.writeString(file, "{\"name\": \n nonsense}");
    Problem broken = BoardCheck.check(file).get(0);
    assertEquals(".", broken.field());
    assertTrue(broken.message().startsWith("no JSON: line 2: "), broken.message());
  }
}
