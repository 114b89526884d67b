package dev.weft.hw.files;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders of which this program is the only user, or nearly. */
public final class Folders {
  private Folders() {}

  /** A folder of that name in the user's cache, made or not: {@code ~/.cache/weft/NAME}. */
  public static Path cache(String name) {
    String base = System.getenv("XDG_CACHE_HOME");
    Path home =
        base == null || base.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(base);
    return home.resolve("weft").resolve(name);
  }

  /** Deletes a folder with all that is in it, if it is there. */
  public static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (DirectoryNotEmptyException e) {
      throw new IOException("somebody writes to " + folder, e);
    }
  }
}
