package dev.weft.data;

import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * Reads PNG and JPEG files. Gray files give one channel, all others red, green, blue; alpha is
 * dropped.
 */
public final class PictureFile {
  private static final int[] PNG = {0x89, 'P', 'N', 'G'};
  private static final int[] JPEG = {0xFF, 0xD8, 0xFF};

  private PictureFile() {}

  static {
    ImageIO.setUseCache(false);
  }

  /** Whether a file that starts with these bytes is a picture. */
  static boolean matches(byte[] head) {
    return startsWith(head, PNG) || startsWith(head, JPEG);
  }

  private static boolean startsWith(byte[] head, int[] magic) {
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
    return decode(Bytes.readAll(file), file.toString());
  }

  /** Decodes a file's bytes; the name is for messages. */
  static Picture decode(byte[] bytes, String file) {
    BufferedImage image;
    try {
      boolean jpeg = startsWith(bytes, JPEG);
      image = ImageIO.read(new ByteArrayInputStream(jpeg ? JpegProfile.removed(bytes) : bytes));
    } catch (IOException | RuntimeException e) {
      throw new DataException("cannot decode picture " + file + ": " + e.getMessage(), e);
    }
    if (image == null) {
      throw new DataException(file + " is no picture that can be decoded, expected PNG or JPEG");
    }
    boolean plain =
        image.getColorModel() instanceof ComponentColorModel
            && image.getRaster().getTransferType() <= DataBuffer.TYPE_USHORT;
    return plain ? ofRaster(image) : ofColors(image);
  }

  /** The values as they are in the file: getRGB would apply colour profiles and linear gray. */
  private static Picture ofRaster(BufferedImage image) {
    Raster raster = image.getRaster();
    int width = image.getWidth();
    int height = image.getHeight();
    int channels = raster.getNumBands() < 3 ? 1 : 3;
    int shift = Math.max(0, image.getColorModel().getComponentSize(0) - 8);
    byte[] samples = new byte[height * width * channels];
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      for (int c = 0; c < channels; c++) {
        raster.getSamples(0, y, width, 1, c, row);
        for (int x = 0; x < width; x++) {
          samples[(y * width + x) * channels + c] = (byte) (row[x] >> shift);
        }
      }
    }
    return new Picture(height, width, channels, samples);
  }

  /** Palettes and packed pixels. */
  private static Picture ofColors(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
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
