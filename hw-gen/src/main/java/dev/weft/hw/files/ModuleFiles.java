package dev.weft.hw.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The code of a module: what results follow from that were made by it. */
public final class ModuleFiles {
  private ModuleFiles() {}

  /** The jar that a class comes from, or the class files of its folder, in order. */
  public static List<Path> of(Class<?> type) {
    try {
      Path source = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isRegularFile(source)) {
        return List.of(source);
      }
      try (Stream<Path> files = Files.walk(source)) {
        return files.filter(f -> f.toString().endsWith(".class")).sorted().toList();
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the program's own classes", e);
    }
  }
}
