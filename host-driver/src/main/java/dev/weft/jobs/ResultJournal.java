package dev.weft.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Results by fingerprint, a file each, written whole or not at all as soon as they are there: what
 * an interrupted run had finished, the next one finds. {@code FOLDER/KIND/FINGERPRINT.json}.
 */
public final class ResultJournal {
  private static final String EXTENSION = ".json";

  private final Path folder;

  public ResultJournal(Path folder) {
    this.folder = folder;
  }

  /** In {@code $WEFT_CACHE}, or {@code weft} in {@code $XDG_CACHE_HOME} or {@code ~/.cache}. */
  public static ResultJournal ofUser() {
    String chosen = System.getenv("WEFT_CACHE");
    String base = System.getenv("XDG_CACHE_HOME");
    Path cache =
        chosen != null && !chosen.isBlank()
            ? Path.of(chosen)
            : base != null && !base.isBlank()
                ? Path.of(base, "weft")
                : Path.of(System.getProperty("user.home"), ".cache", "weft");
    return new ResultJournal(cache.resolve("jobs"));
  }

  /** The result of a job that was done before. */
  public Optional<String> result(Job job) {
    Path file = file(job);
    try {
      return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** Keeps a result. */
  public void keep(Job job, String result) {
    Path file = file(job);
    try {
      Files.createDirectories(file.getParent());
      Path fresh = Files.createTempFile(file.getParent(), "." + job.fingerprint(), ".tmp");
      try {
        Files.writeString(fresh, result);
        Files.move(
            fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  private Path file(Job job) {
    return folder.resolve(job.kind()).resolve(job.fingerprint() + EXTENSION);
  }
}
