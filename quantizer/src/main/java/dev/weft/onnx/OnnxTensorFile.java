package dev.weft.onnx;

import com.google.protobuf.InvalidProtocolBufferException;
import dev.weft.graph.ModelException;
import dev.weft.graph.TensorData;
import dev.weft.onnx.proto.TensorProto;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of one TensorProto, as test cases of ONNX hold their inputs and outputs ({@code
 * input_0.pb}).
 *
 * @param name the tensor's name, may be empty
 */
public record OnnxTensorFile(String name, TensorData data) {
  public static OnnxTensorFile read(Path file) {
    String what = "tensor file '" + file + "'";
    try {
      TensorProto proto = TensorProto.parseFrom(Files.readAllBytes(file));
      return new OnnxTensorFile(
          proto.getName(), TensorCodec.decode(proto, what, file.toAbsolutePath().getParent()));
    } catch (InvalidProtocolBufferException e) {
      throw new ModelException(what + " is truncated or holds no ONNX tensor", e);
    } catch (IOException e) {
      throw new ModelException(what + " cannot be read: " + e, e);
    }
  }

  public void write(Path file) {
    try {
      Files.write(file, TensorCodec.encode(name, data).toByteArray());
    } catch (IOException e) {
      throw new ModelException("tensor file '" + file + "' cannot be written: " + e, e);
    }
  }
}
