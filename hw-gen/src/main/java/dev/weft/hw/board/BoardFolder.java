package dev.weft.hw.board;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;

/**
 * Where the boards of the project lie: the folder {@code boards} of the project. The project is the
 * folder named by the system property {@code weft.home} (the launcher sets it), else the nearest
 * one above these classes, else above the working directory. {@link Boards} adds a user's own.
 */
public final class BoardFolder {
  /** System property that names the project's folder. */
  public static final String HOME_PROPERTY = "weft.home";

  private static final String MARK = "board.schema.json";

  private BoardFolder() {}

  /** The folder itself; an error names the places that were looked at. */
  public static Path path() {
    String home = System.getProperty(HOME_PROPERTY);
    if (home != null) {
      return require(Path.of(home).resolve("boards"));
    }
    for (Path start : List.of(codeSource(), Path.of("").toAbsolutePath())) {
      for (Path folder = start; folder != null; folder = folder.getParent()) {
        Path boards = folder.resolve("boards");
        if (Files.isRegularFile(boards.resolve(MARK))) {
          return boards;
        }
      }
    }
    throw new IllegalStateException(
        "no folder boards with "
            + MARK
            + " above "
            + codeSource()
            + " or the working directory;"
            + " set the system property "
            + HOME_PROPERTY
            + " to the project's folder");
  }

  /** The JSON Schema of boards. */
  public static Path schema() {
    return path().resolve(MARK);
  }

  private static Path require(Path boards) {
    if (!Files.isRegularFile(boards.resolve(MARK))) {
      throw new IllegalStateException(
          "no " + MARK + " in " + boards + "; " + HOME_PROPERTY + " names the wrong folder");
    }
    return boards;
  }

  private static Path codeSource() {
    CodeSource source = BoardFolder.class.getProtectionDomain().getCodeSource();
    try {
      return Path.of(source.getLocation().toURI()).toAbsolutePath();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("odd class path entry " + source.getLocation(), e);
    }
  }
}
