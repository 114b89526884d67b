package dev.weft.data;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;

/**
 * CIFAR-10's binary records: a label byte, then 1024 red, 1024 green and 1024 blue samples of a
 * 32x32 picture. The format has no magic number: a size that is a multiple of a record and labels
 * below 10 tell it.
 */
final class CifarDataset implements Dataset {
  private static final int SIDE = 32;
  private static final int PLANE = SIDE * SIDE;
  private static final int RECORD = 1 + 3 * PLANE;
  private static final int CLASSES = 10;

  private final Path file;
  private final int count;

  private CifarDataset(Path file, int count) {
    this.file = file;
    this.count = count;
  }

  static boolean matches(Path file) {
    try {
      long size = Files.size(file);
      byte[] head = Bytes.head(file, 1);
      return size > 0
          && size % RECORD == 0
          && size / RECORD < Integer.MAX_VALUE
          && head[0] >= 0
          && head[0] < CLASSES;
    } catch (IOException e) {
      throw Bytes.failure(file, e);
    }
  }

  static CifarDataset open(Path file) {
    try {
      return new CifarDataset(file, (int) (Files.size(file) / RECORD));
    } catch (IOException e) {
      throw Bytes.failure(file, e);
    }
  }

  @Override
  public String description() {
    return count + " CIFAR-10 pictures";
  }

  @Override
  public int size() {
    return count;
  }

  @Override
  public Sample get(int index) {
    ByteBuffer record = ByteBuffer.allocate(RECORD);
    try (FileChannel channel = FileChannel.open(file)) {
      long begin = (long) index * RECORD;
      while (record.hasRemaining()) {
        if (channel.read(record, begin + record.position()) < 0) {
          throw new DataException(file + " ends inside record " + index);
        }
      }
    } catch (IOException e) {
      throw Bytes.failure(file, e);
    }
    int label = record.get(0) & 255;
    if (label >= CLASSES) {
      throw new DataException(
          file
              + ": record "
              + index
              + " has label "
              + label
              + ", expected 0 to 9: no CIFAR-10 file");
    }
    byte[] samples = new byte[3 * PLANE];
    for (int i = 0; i < PLANE; i++) {
      for (int c = 0; c < 3; c++) {
        samples[3 * i + c] = record.get(1 + c * PLANE + i);
      }
    }
    return Sample.of(
        Integer.toString(index), new Picture(SIDE, SIDE, 3, samples), OptionalInt.of(label));
  }

  @Override
  public boolean labelled() {
    return true;
  }
}
