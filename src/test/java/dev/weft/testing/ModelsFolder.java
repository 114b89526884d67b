package dev.weft.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * The optional folder of real models: environment variable WEFT_MODELS, or {@code shared/models}
 * beside the repository. Tests that need it are skipped, and say so, where it is absent.
 */
public final class ModelsFolder {
  private ModelsFolder() {}

  /** A file or folder below the models folder; skips the running test if it is absent. */
  public static Path require(String path) {
    Path found = find(path);
    Assumptions.assumeTrue(
        found != null, "models folder with " + path + " is absent (set WEFT_MODELS)");
    return found;
  }

  private static Path find(String path) {
    String given = System.getenv("WEFT_MODELS");
    if (given != null) {
      Path file = Path.of(given).resolve(path);
      return Files.exists(file) ? file : null;
    }
    for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      Path file = folder.resolve("shared/models").resolve(path);
      if (Files.exists(file)) {
        return file;
      }
    }
    return null;
  }
}
