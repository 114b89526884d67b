package dev.weft.operators;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.weft.hw.board.BoardFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/operators.md} equals what the classes say. After a change, {@code mvn test -pl
 * quantizer -am -Dtest=OperatorsPageTest -Dweft.docs.write=true} writes it anew.
 */
class OperatorsPageTest {
  @Test
  void pageIsWhatTheClassesSay() throws IOException {
    Path file = BoardFolder.path().resolveSibling("docs").resolve("operators.md");
    if (Boolean.getBoolean("weft.docs.write")) {
      Files.writeString(file, OperatorsPage.text());
    }
    assertEquals(OperatorsPage.text(), Files.readString(file), "operators.md is out of date");
  }
}
