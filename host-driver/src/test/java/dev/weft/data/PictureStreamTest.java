package dev.weft.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureStreamTest {
  /** Noise, so that coded data holds every byte, 0xFF too. */
  private static byte[] picture(String format, int side, long seed) throws IOException {
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(seed);
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        image.setRGB(x, y, random.nextInt(1 << 24));
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, format, bytes);
    return bytes.toByteArray();
  }

  /** A JPEG with another one inside, as cameras write thumbnails. */
  private static byte[] withThumbnail(byte[] jpeg, byte[] thumbnail) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(jpeg, 0, 2);
    int length = thumbnail.length + 2;
    bytes.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length});
    bytes.writeBytes(thumbnail);
    bytes.write(jpeg, 2, jpeg.length - 2);
    return bytes.toByteArray();
  }

  private static Iterator<Sample> stream(byte[]... files) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] file : files) {
      all.writeBytes(file);
    }
    return new PictureStream(new ByteArrayInputStream(all.toByteArray())).iterator();
  }

  @Test
  void picturesFollowEachOther() throws IOException {
    Iterator<Sample> samples =
        stream(
            picture("png", 5, 1),
            picture("jpg", 64, 2),
            withThumbnail(picture("jpg", 33, 3), picture("jpg", 8, 4)),
            picture("jpg", 7, 5),
            picture("png", 9, 6));
    int number = 0;
    for (int side : new int[] {5, 64, 33, 7, 9}) {
      Sample sample = samples.next();
      assertEquals(Integer.toString(number++), sample.name());
      assertEquals(side, ((Picture) sample.values().get(0)).width());
    }
    assertFalse(samples.hasNext());
  }

  @Test
  void pixelsAreThoseOfTheFile() throws IOException {
    Picture picture = (Picture) stream(picture("png", 5, 1)).next().values().get(0);
    Random random = new Random(1);
    int first = random.nextInt(1 << 24);
    assertEquals(first >> 16 & 255, picture.at(0, 0, 0));
    assertEquals(first & 255, picture.at(0, 0, 2));
  }

  @Test
  void whatIsNoPictureIsNamed() throws IOException {
    byte[] good = picture("jpg", 16, 1);
    for (byte[] bad :
        new byte[][] {
          "GIF89a".getBytes(), Arrays.copyOf(good, good.length - 1), Arrays.copyOf(good, 30), {1}
        }) {
      Iterator<Sample> samples = stream(good, bad);
      samples.next();
      String message = assertThrows(DataException.class, samples::hasNext).getMessage();
      assertTrue(message.contains("picture 1 of the stream"), message);
    }
    byte[] png = picture("png", 4, 1);
    png[8] = 0x7F;
    assertThrows(DataException.class, () -> stream(png).hasNext());
  }
}
