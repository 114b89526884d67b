package dev.weft.cli;

import dev.weft.hw.files.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes files whole or not at all. */
final class OutputFile {
  private OutputFile() {}

  /** Replaces a file in one step; devices and pipes are written directly. */
  static void write(Path file, byte[] content) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      Files.write(file, content);
      return;
    }
    requireFolder(file);
    WholeFile.write(file, content);
  }

  /** An early error if a file could not be made: before hours of work, not after. */
  static void requireFolder(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new IOException("cannot write " + file + ": there is no folder " + folder);
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new IOException(
          "cannot write " + file + ": it is " + (Files.isDirectory(file) ? "a folder" : "no file"));
    }
    if (!Files.isWritable(folder)) {
      throw new IOException("cannot write " + file + ": permission denied");
    }
  }
}
