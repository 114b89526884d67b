package dev.weft.data;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the reader for a path by what the files hold, not by their names. */
public final class Datasets {
  private static final String KNOWN =
      "a PNG or JPEG picture, a folder of them, an IDX file, CIFAR-10 binary records, an ONNX TensorProto or test-case"
          + " folder, or a NumPy array";

  private Datasets() {}

  /**
   * Opens a dataset.
   *
   * @param labels a label file that goes with it, or COCO's annotations (.json); null: labels are
   *     taken from the data or found beside it
   */
  public static Dataset open(Path path, Path labels) {
    if (labels != null && !Files.isReadable(labels)) {
      throw new DataException("cannot read labels " + labels + ": there is no such file");
    }
    if (Files.isDirectory(path)) {
      Path annotations = AnnotatedPictures.find(path, labels);
      if (annotations != null) {
        return AnnotatedPictures.open(path, annotations);
      }
      return TestCaseFolder.matches(path)
          ? TestCaseFolder.open(path)
          : PictureFolder.open(path, labels);
    }
    if (!Files.exists(path)) {
      throw new DataException("cannot read " + path + ": there is no such file or folder");
    }
    byte[] head = Bytes.head(path, 8);
    if (head.length == 0) {
      throw new DataException(path + " is empty, expected " + KNOWN);
    }
    if (PictureFile.matches(head)) {
      return new SingleFile(path, "picture", PictureFile::read);
    }
    if (NpyFile.matches(head)) {
      return new SingleFile(path, "array", NpyFile::read);
    }
    if (IdxFile.matches(head)) {
      return IdxDataset.open(path, labels);
    }
    if (CifarDataset.matches(path)) {
      return CifarDataset.open(path);
    }
    if (TensorFile.matches(head)) {
      return new SingleFile(path, "tensor", TensorFile::read);
    }
    throw new DataException(path + " is of no known kind, expected " + KNOWN);
  }
}
