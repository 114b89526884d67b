package dev.weft.data;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Reads data files, gzip-compressed or not, with errors that name the file. */
final class Bytes {
  private Bytes() {}

  static byte[] readAll(Path file) {
    try (InputStream in = open(file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw failure(file, e);
    }
  }

  /** The first bytes of a file's content, at most {@code count}. */
  static byte[] head(Path file, int count) {
    try (InputStream in = open(file)) {
      return in.readNBytes(count);
    } catch (IOException e) {
      throw failure(file, e);
    }
  }

  static DataException failure(Path file, IOException e) {
    String why = e instanceof NoSuchFileException ? "there is no such file" : e.getMessage();
    return new DataException("cannot read " + file + ": " + why, e);
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file));
    try {
      in.mark(2);
      boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
      in.reset();
      return gzip ? new GZIPInputStream(in) : in;
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }
}
