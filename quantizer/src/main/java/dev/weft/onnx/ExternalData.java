package dev.weft.onnx;

import dev.weft.graph.ModelException;
import dev.weft.onnx.proto.StringStringEntryProto;
import dev.weft.onnx.proto.TensorProto;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Tensor data in a file of its own, which must lie in the model's folder or below, links followed.
 */
final class ExternalData {
  private ExternalData() {}

  static ByteBuffer read(TensorProto proto, String what, Path folder) {
    String location = entry(proto, "location", "");
    Path file = resolve(location, what, folder);
    try (FileChannel channel = FileChannel.open(file)) {
      long offset = number(proto, "offset", 0, what);
      long length = number(proto, "length", channel.size() - offset, what);
      if (offset < 0
          || length < 0
          || length > Integer.MAX_VALUE
          || offset > channel.size() - length) {
        throw new ModelException(
            what
                + " lies at "
                + offset
                + " to "
                + (offset + length)
                + " of '"
                + location
                + "', which has "
                + channel.size()
                + " bytes");
      }
      return channel.map(FileChannel.MapMode.READ_ONLY, offset, length);
    } catch (IOException e) {
      throw new ModelException(
          what + ": its external data '" + location + "' cannot be read: " + e.getMessage(), e);
    }
  }

  private static Path resolve(String location, String what, Path folder) {
    if (folder == null) {
      throw new ModelException(
          what + " is stored outside of the model, which was not read from a file");
    }
    try {
      Path base = folder.toRealPath();
      Path file = base.resolve(location).normalize();
      if (location.isEmpty() || !file.startsWith(base)) {
        throw new ModelException(
            what + ": its external data '" + location + "' lies outside of the model's folder");
      }
      if (!Files.isRegularFile(file)) {
        throw new ModelException(
            what + ": its external data '" + location + "' does not exist in the model's folder");
      }
      if (!file.toRealPath().startsWith(base)) {
        throw new ModelException(
            what + ": its external data '" + location + "' links out of the model's folder");
      }
      return file;
    } catch (IOException | InvalidPathException e) {
      throw new ModelException(
          what + ": its external data '" + location + "' cannot be found: " + e.getMessage(), e);
    }
  }

  private static String entry(TensorProto proto, String key, String otherwise) {
    return proto.getExternalDataList().stream()
        .filter(entry -> entry.getKey().equals(key))
        .map(StringStringEntryProto::getValue)
        .findFirst()
        .orElse(otherwise);
  }

  private static long number(TensorProto proto, String key, long otherwise, String what) {
    String value = entry(proto, key, Long.toString(otherwise));
    try {
      return Long.parseLong(value);
    } catch (NumberFormatException e) {
      throw new ModelException(
          what + " has the external " + key + " '" + value + "', expected a number", e);
    }
  }
}
