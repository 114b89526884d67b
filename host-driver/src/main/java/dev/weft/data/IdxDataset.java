package dev.weft.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalInt;

/** Gray pictures of an IDX file with their labels from a second one, if there is one. */
final class IdxDataset implements Dataset {
  private final IdxFile images;
  private final IdxFile labels;
  private final int pictureBytes;

  private IdxDataset(IdxFile images, IdxFile labels) {
    this.images = images;
    this.labels = labels;
    this.pictureBytes = images.shape()[1] * images.shape()[2];
  }

  /**
   * @param labelFile null: look beside the pictures for a file named alike, with {@code labels} and
   *     {@code idx1}
   */
  static IdxDataset open(Path file, Path labelFile) {
    IdxFile images = IdxFile.read(file);
    if (images.shape().length != 3) {
      throw new DataException(
          file
              + " has IDX dimensions "
              + Arrays.toString(images.shape())
              + ", expected pictures: [count, height, width]");
    }
    Path beside = labelFile == null ? besideOf(file) : labelFile;
    IdxFile labels = beside == null ? null : IdxFile.read(beside);
    if (labels != null && (labels.shape().length != 1 || labels.count() != images.count())) {
      throw new DataException(
          beside
              + " has IDX dimensions "
              + Arrays.toString(labels.shape())
              + ", expected "
              + images.count()
              + " labels, one for each picture of "
              + file);
    }
    return new IdxDataset(images, labels);
  }

  private static Path besideOf(Path file) {
    String name = file.getFileName().toString();
    Path sibling = file.resolveSibling(name.replace("images", "labels").replace("idx3", "idx1"));
    return sibling.equals(file) || !Files.isRegularFile(sibling) ? null : sibling;
  }

  @Override
  public String description() {
    return images.count() + " IDX pictures of " + images.shape()[1] + "x" + images.shape()[2];
  }

  @Override
  public int size() {
    return images.count();
  }

  @Override
  public Sample get(int index) {
    int at = index * pictureBytes;
    byte[] samples = Arrays.copyOfRange(images.values(), at, at + pictureBytes);
    OptionalInt label =
        labels == null ? OptionalInt.empty() : OptionalInt.of(labels.values()[index] & 255);
    return Sample.of(
        Integer.toString(index),
        new Picture(images.shape()[1], images.shape()[2], 1, samples),
        label);
  }

  @Override
  public boolean labelled() {
    return labels != null;
  }
}
