package dev.weft.data;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * Reads PNG and JPEG files. Gray files give one channel, all others red, green, blue; alpha is
 * dropped.
 */
public final class PictureFile {
  private PictureFile() {}

  static {
    ImageIO.setUseCache(false);
  }

  /** Whether a file that starts with these bytes is a picture. */
  static boolean matches(byte[] head) {
    boolean png = startsWith(head, 0x89, 'P', 'N', 'G');
    boolean jpeg = startsWith(head, 0xFF, 0xD8, 0xFF);
    return png || jpeg;
  }

  private static boolean startsWith(byte[] head, int... magic) {
    if (head.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((head[i] & 255) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  /** Decodes a file. */
  public static Picture read(Path file) {
    BufferedImage image;
    try {
      image = ImageIO.read(file.toFile());
    } catch (IOException | RuntimeException e) {
      throw new DataException("cannot decode picture " + file + ": " + e.getMessage(), e);
    }
    if (image == null) {
      throw new DataException(file + " is no picture that can be decoded, expected PNG or JPEG");
    }
    Raster raster = image.getRaster();
    boolean gray = raster.getNumBands() == 1 && image.getType() == BufferedImage.TYPE_BYTE_GRAY;
    int width = image.getWidth();
    int height = image.getHeight();
    if (gray) {
      // The raster, not getRGB: that would convert from linear gray to sRGB and change the values.
      byte[] samples = new byte[height * width];
      int[] row = new int[width];
      for (int y = 0; y < height; y++) {
        raster.getSamples(0, y, width, 1, 0, row);
        for (int x = 0; x < width; x++) {
          samples[y * width + x] = (byte) row[x];
        }
      }
      return new Picture(height, width, 1, samples);
    }
    byte[] samples = new byte[height * width * 3];
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        int at = (y * width + x) * 3;
        samples[at] = (byte) (row[x] >> 16);
        samples[at + 1] = (byte) (row[x] >> 8);
        samples[at + 2] = (byte) row[x];
      }
    }
    return new Picture(height, width, 3, samples);
  }
}
