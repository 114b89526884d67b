package dev.weft.jobs;

import dev.weft.hw.files.Folders;
import dev.weft.hw.files.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
    return new ResultJournal(
        chosen == null || chosen.isBlank() ? Folders.cache("jobs") : Path.of(chosen, "jobs"));
  }

  /** Whether a job was done before. */
  boolean holds(Job job) {
    return Files.isRegularFile(file(job));
  }

  /** The result of a job that was done before. */
  public Optional<String> result(Job job) {
    Path file = file(job);
    try {
      return holds(job) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** Keeps a result. */
  public void keep(Job job, String result) {
    Path file = file(job);
    try {
      Files.createDirectories(file.getParent());
      WholeFile.write(file, result.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  private Path file(Job job) {
    return folder.resolve(job.kind()).resolve(job.fingerprint() + EXTENSION);
  }
}
