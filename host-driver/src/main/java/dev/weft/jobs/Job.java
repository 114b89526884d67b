package dev.weft.jobs;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;

/**
 * A piece of work that depends on nothing but what it says, so that it can be done anywhere and its
 * result kept: what a {@link JobKind} does with a description.
 *
 * @param kind name of the {@link JobKind}
 * @param description JSON
 * @param input {@link Fingerprint} of bytes that go with it, a model for instance; null without
 * @param build fingerprint of the code that is to do it
 */
public record Job(String kind, String description, String input, String build)
    implements Serializable {
  private static final long serialVersionUID = 1;

  /** A job for this program's own code. */
  public static Job of(String kind, String description, String input) {
    return new Job(kind, description, input, Fingerprint.ofBuild());
  }

  /** Equal for jobs that have the same result. */
  public String fingerprint() {
    return Fingerprint.of(
        utf8(kind), utf8(description), utf8(input == null ? "" : input), utf8(build));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return kind + " " + fingerprint();
  }
}
