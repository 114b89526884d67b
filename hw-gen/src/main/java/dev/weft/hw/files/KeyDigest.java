package dev.weft.hw.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * A key under which a result is kept: a digest of the parts that it follows from, in order. Where
 * one part ends and the next begins matters.
 */
public final class KeyDigest {
  private static final int BYTES = 16;

  private final MessageDigest digest = Sha256.digest();

  public KeyDigest add(byte[] part) {
    digest.update((part.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(part);
    return this;
  }

  public KeyDigest add(String part) {
    return add(part.getBytes(StandardCharsets.UTF_8));
  }

  /** A file's content. */
  public KeyDigest add(Path file) {
    try {
      return add(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** In hexadecimal digits; nothing can be added any more. */
  public String text() {
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }
}
