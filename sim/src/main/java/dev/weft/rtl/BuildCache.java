package dev.weft.rtl;

import dev.weft.hw.files.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.BiConsumer;

/**
 * Built files by key, in {@code $WEFT_CACHE} or {@code ~/.cache/weft}. A key is built once even
 * when several processes ask at the same time, and a file appears whole or not at all.
 */
final class BuildCache {
  private final Path folder;

  BuildCache(Path folder) {
    this.folder = folder;
  }

  /** The user's cache. */
  static BuildCache ofUser() {
    String chosen = System.getenv("WEFT_CACHE");
    return new BuildCache(
        chosen != null && !chosen.isBlank()
            ? Path.of(chosen)
            : Path.of(System.getProperty("user.home"), ".cache", "weft"));
  }

  /**
   * The file with this key; if it is missing, the builder gets an empty work folder and the path to
   * write.
   *
   * @param kind subfolder, as in {@code models}
   */
  Path get(String kind, String key, String fileName, BiConsumer<Path, Path> builder) {
    Path file = folder.resolve(kind).resolve(key).resolve(fileName);
    if (Files.exists(file)) {
      return file;
    }
    try {
      Files.createDirectories(file.getParent());
      // A file lock belongs to the whole JVM, so threads of this one queue up before it.
      synchronized (BuildCache.class) {
        try (FileChannel channel =
                FileChannel.open(
                    file.resolveSibling("lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            FileLock lock = channel.lock()) {
          if (!Files.exists(file)) {
            build(file, builder);
          }
        }
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to the cache in " + folder, e);
    }
  }

  private static void build(Path file, BiConsumer<Path, Path> builder) throws IOException {
    Path work = Files.createTempDirectory(file.getParent(), "build");
    try {
      Path made = work.resolve(file.getFileName());
      builder.accept(work, made);
      Files.move(made, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Folders.delete(work);
    }
  }
}
