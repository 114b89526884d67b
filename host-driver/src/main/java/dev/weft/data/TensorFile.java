package dev.weft.data;

import dev.weft.graph.ModelException;
import dev.weft.onnx.OnnxTensorFile;
import java.nio.file.Path;

/** Reads one serialized ONNX TensorProto, as in ONNX test cases ({@code input_0.pb}). */
public final class TensorFile {
  private static final int DIMS = 0x08;
  private static final int PACKED_DIMS = 0x0a;
  private static final int DATA_TYPE = 0x10;

  private TensorFile() {}

  /**
   * Whether a file that starts with these bytes may be a TensorProto: its first field is one of the
   * tensor's own.
   */
  static boolean matches(byte[] head) {
    return head.length >= 2 && (head[0] == DIMS || head[0] == PACKED_DIMS || head[0] == DATA_TYPE);
  }

  /** The tensor of a file. */
  public static Numbers read(Path file) {
    try {
      OnnxTensorFile tensor = OnnxTensorFile.read(file);
      return new Numbers(tensor.name(), tensor.data());
    } catch (ModelException e) {
      throw new DataException(e.getMessage(), e);
    }
  }
}
