package dev.weft.rtl;

import dev.weft.hw.files.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/** Cache keys: a digest of everything that shapes a built file. */
final class ContentHash {
  private static final int KEY_BYTES = 16;

  private ContentHash() {}

  /** Digest of parts in order; where one part ends and the next begins matters. */
  static String of(List<byte[]> parts) {
    MessageDigest digest = Sha256.digest();
    for (byte[] part : parts) {
      digest.update(utf8(part.length + ":"));
      digest.update(part);
    }
    return HexFormat.of().formatHex(digest.digest(), 0, KEY_BYTES);
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
