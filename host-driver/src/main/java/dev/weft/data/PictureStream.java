package dev.weft.data;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.OptionalInt;

/**
 * PNG and JPEG pictures one after the other, as ffmpeg's image2pipe writes them: read as they come,
 * each once. What is neither, or ends in the middle, is a {@link DataException} with its number.
 */
public final class PictureStream implements Iterable<Sample> {
  private static final int SOI = 0xD8;
  private static final int EOI = 0xD9;
  private static final int SOS = 0xDA;
  private static final int TEM = 0x01;
  private static final int FIRST_RESTART = 0xD0;
  private static final int LAST_RESTART = 0xD7;
  private static final int PNG_SIGNATURE = 8;
  private static final int LARGEST = 1 << 28;

  private final InputStream from;

  public PictureStream(InputStream from) {
    this.from = new BufferedInputStream(from, 1 << 16);
  }

  @Override
  public Iterator<Sample> iterator() {
    return new Iterator<>() {
      private int number;
      private Sample next;
      private boolean over;

      @Override
      public boolean hasNext() {
        if (next == null && !over) {
          next = read(number);
          over = next == null;
          number++;
        }
        return next != null;
      }

      @Override
      public Sample next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        Sample sample = next;
        next = null;
        return sample;
      }
    };
  }

  private Sample read(int number) {
    String name = "picture " + number + " of the stream";
    try {
      int first = from.read();
      if (first < 0) {
        return null;
      }
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      file.write(first);
      int second = copy(file);
      if (first == 0xFF && second == SOI) {
        jpeg(file);
      } else if (first == 0x89 && second == 'P') {
        png(file);
      } else {
        throw new DataException(
            String.format(
                "%s begins with 0x%02x%02x, expected PNG or JPEG (ffmpeg -f image2pipe -c:v mjpeg)",
                name, first, second));
      }
      return Sample.of(
          Integer.toString(number),
          PictureFile.decode(file.toByteArray(), name),
          OptionalInt.empty());
    } catch (EOFException e) {
      throw new DataException(name + " ends in the middle", e);
    } catch (IOException e) {
      throw new DataException("cannot read " + name + ": " + e.getMessage(), e);
    }
  }

  /** Segments up to the end of the image; thumbnails inside of them are skipped by their length. */
  private void jpeg(ByteArrayOutputStream file) throws IOException {
    int marker = marker(file);
    while (marker != EOI) {
      if (marker != TEM && (marker < FIRST_RESTART || marker > LAST_RESTART)) {
        int high = copy(file);
        int length = high << 8 | copy(file);
        copy(file, length - 2);
      }
      marker = marker == SOS ? afterScan(file) : marker(file);
    }
  }

  private int marker(ByteArrayOutputStream file) throws IOException {
    if (copy(file) != 0xFF) {
      throw new IOException("a marker of JPEG is missing");
    }
    int marker = copy(file);
    while (marker == 0xFF) {
      marker = copy(file);
    }
    return marker;
  }

  /** The marker behind coded data, in which 0xFF is followed by 0 or a restart's number. */
  private int afterScan(ByteArrayOutputStream file) throws IOException {
    while (true) {
      int value = copy(file);
      while (value == 0xFF) {
        value = copy(file);
        if (value != 0 && value != 0xFF && (value < FIRST_RESTART || value > LAST_RESTART)) {
          return value;
        }
      }
    }
  }

  /** Chunks up to IEND, whose length is 0. */
  private void png(ByteArrayOutputStream file) throws IOException {
    copy(file, PNG_SIGNATURE - 2);
    boolean end = false;
    while (!end) {
      long length = 0;
      for (int i = 0; i < 4; i++) {
        length = length << 8 | copy(file);
      }
      int type = 0;
      for (int i = 0; i < 4; i++) {
        type = type << 8 | copy(file);
      }
      copy(file, length + 4);
      end = type == ('I' << 24 | 'E' << 16 | 'N' << 8 | 'D');
    }
  }

  private int copy(ByteArrayOutputStream file) throws IOException {
    int value = from.read();
    if (value < 0) {
      throw new EOFException();
    }
    file.write(value);
    return value;
  }

  private void copy(ByteArrayOutputStream file, long count) throws IOException {
    if (count < 0 || count > LARGEST) {
      throw new IOException("a part of it claims " + count + " bytes");
    }
    byte[] bytes = from.readNBytes((int) count);
    if (bytes.length < count) {
      throw new EOFException();
    }
    file.write(bytes);
  }
}
