package dev.weft.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Models and data that are no part of the repository; tests that need them are skipped without. */
public final class ModelsFolder {
  private ModelsFolder() {}

  /** A model's folder, from WEFT_MODELS or {@code shared/models} beside the repository. */
  public static Path require(String name) {
    String given = System.getenv("WEFT_MODELS");
    Path found = given == null ? null : Path.of(given).resolve(name);
    for (Path p = Path.of("").toAbsolutePath();
        given == null && found == null && p != null;
        p = p.getParent()) {
      Path candidate = p.resolve("shared/models").resolve(name);
      found = Files.isDirectory(candidate) ? candidate : null;
    }
    boolean present = found != null && Files.isDirectory(found);
    Assumptions.assumeTrue(present, "models folder with " + name + " is absent (set WEFT_MODELS)");
    return found;
  }
}
