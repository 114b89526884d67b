package dev.weft.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * PNG and JPEG files of a folder in the order of their names. Labels come from a {@link
 * LabelTable}, or from sub-folders: one per class, in the order of their names.
 */
final class PictureFolder implements Dataset {
  private static final List<String> TABLES =
      List.of("labels.csv", "labels.txt", "expected_photos.csv", "../expected_photos.csv");

  private final Path folder;
  private final List<Path> files;
  private final List<OptionalInt> labels;

  private PictureFolder(Path folder, List<Path> files, List<OptionalInt> labels) {
    this.folder = folder;
    this.files = files;
    this.labels = labels;
  }

  static PictureFolder open(Path folder, Path labelFile) {
    List<Path> files = list(folder, PictureFolder::isPicture);
    List<OptionalInt> labels = new ArrayList<>();
    if (files.isEmpty()) {
      List<Path> all = new ArrayList<>();
      List<Path> classes = list(folder, Files::isDirectory);
      for (int c = 0; c < classes.size(); c++) {
        for (Path file : list(classes.get(c), PictureFolder::isPicture)) {
          all.add(file);
          labels.add(OptionalInt.of(c));
        }
      }
      if (all.isEmpty()) {
        throw new DataException(
            "there is no PNG or JPEG file in " + folder + " or in its sub-folders");
      }
      return new PictureFolder(folder, all, labels);
    }
    LabelTable table =
        labelFile == null ? beside(folder, files) : LabelTable.read(labelFile, files);
    for (Path file : files) {
      labels.add(table == null ? OptionalInt.empty() : table.of(file));
    }
    return new PictureFolder(folder, files, labels);
  }

  /**
   * A table found in the folder or, as a folder of photos has it, above; one that does not fit is
   * no error.
   */
  private static LabelTable beside(Path folder, List<Path> files) {
    for (String name : TABLES) {
      Path candidate = folder.resolve(name);
      if (Files.isRegularFile(candidate)) {
        LabelTable table = LabelTable.find(candidate, files);
        if (!table.isEmpty()) {
          return table;
        }
      }
    }
    return null;
  }

  private static List<Path> list(Path folder, Predicate<Path> wanted) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(wanted).sorted().toList();
    } catch (IOException e) {
      throw Bytes.failure(folder, e);
    }
  }

  private static boolean isPicture(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return (name.endsWith(".png") || name.endsWith(".jpg") || name.endsWith(".jpeg"))
        && Files.isRegularFile(file);
  }

  @Override
  public String description() {
    return files.size() + " pictures of " + folder;
  }

  @Override
  public int size() {
    return files.size();
  }

  @Override
  public Sample get(int index) {
    Path file = files.get(index);
    return Sample.of(folder.relativize(file).toString(), PictureFile.read(file), labels.get(index));
  }

  @Override
  public boolean labelled() {
    return labels.stream().anyMatch(OptionalInt::isPresent);
  }
}
