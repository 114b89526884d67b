package dev.weft.hw.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.weft.hw.board.BoardFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages that restate tables of the code equal what the code says. After a change of the tables,
 * {@code mvn test -pl hw-gen -Dtest=DocsTest -Dweft.docs.write=true} writes them anew.
 */
class DocsTest {
  static Stream<Arguments> pages() {
    return Stream.of(page("isa.md", IsaPage::text), page("registers.md", RegistersPage::text));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void pageIsWhatTheCodeSays(String name, Supplier<String> text) throws IOException {
    Path file = BoardFolder.path().resolveSibling("docs").resolve(name);
    if (Boolean.getBoolean("weft.docs.write")) {
      Files.writeString(file, text.get());
    }
    assertEquals(text.get(), Files.readString(file), name + " is out of date; see DocsTest");
  }

  private static Arguments page(String name, Supplier<String> text) {
    return Arguments.of(name, text);
  }
}
