package dev.weft.data;

import java.io.ByteArrayOutputStream;

/**
 * Takes colour profiles out of JPEG files: Java's decoder would convert to sRGB, and what a network
 * was trained on are the values in the file. A file is a list of segments, {@code FF marker length
 * data}, up to the start of scan.
 */
final class JpegProfile {
  private static final int START_OF_SCAN = 0xDA;
  private static final int PROFILE = 0xE2;
  private static final int FILE_START = 2;

  private JpegProfile() {}

  /** The file without its profiles; a file that does not look like one is left to the decoder. */
  static byte[] removed(byte[] file) {
    ByteArrayOutputStream kept = new ByteArrayOutputStream(file.length);
    kept.write(file, 0, Math.min(FILE_START, file.length));
    int at = FILE_START;
    while (at + 4 <= file.length && (file[at] & 255) == 0xFF) {
      int marker = file[at + 1] & 255;
      int end = at + 2 + ((file[at + 2] & 255) << 8 | file[at + 3] & 255);
      if (marker == START_OF_SCAN || end > file.length) {
        break;
      }
      if (marker != PROFILE) {
        kept.write(file, at, end - at);
      }
      at = end;
    }
    kept.write(file, Math.min(at, file.length), file.length - Math.min(at, file.length));
    return kept.toByteArray();
  }
}
