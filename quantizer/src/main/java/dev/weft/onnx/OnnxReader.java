package dev.weft.onnx;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.UnsafeByteOperations;
import dev.weft.graph.Graph;
import dev.weft.graph.ModelException;
import dev.weft.onnx.proto.ModelProto;
import dev.weft.onnx.proto.OperatorSetIdProto;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads ONNX files of opset {@value #OLDEST_OPSET} to {@value #NEWEST_OPSET}, and older ones whose
 * operators have not changed since, weights inline or in files beside the model. Constant nodes
 * become initializers. Operators that weft does not know are read like any other: {@code check}
 * reports them. Every error is a {@link ModelException} of one line that names the file.
 */
public final class OnnxReader {
  public static final int OLDEST_OPSET = 7;
  public static final int NEWEST_OPSET = 22;

  private OnnxReader() {}

  public static Graph read(Path file) {
    String what = "model '" + file + "'";
    if (!Files.isRegularFile(file)) {
      throw new ModelException(what + (Files.exists(file) ? " is not a file" : " does not exist"));
    }
    try {
      if (Files.size(file) > Integer.MAX_VALUE) {
        throw new ModelException(what + " has more than 2 GB; store its weights as external data");
      }
      return read(Files.readAllBytes(file), what, file.toAbsolutePath().getParent());
    } catch (IOException e) {
      throw new ModelException(what + " cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * @param what names the model in errors
   * @param folder where external data lies, null if there can be none
   */
  public static Graph read(byte[] onnx, String what, Path folder) {
    ModelProto model = parse(onnx, what);
    try {
      int opset = opset(model);
      Graph graph = new GraphDecoder(model.getGraph(), opset, folder).decode();
      if (opset < OLDEST_OPSET) {
        OldOperators.requireUnchanged(graph);
      }
      return graph;
    } catch (ModelException e) {
      throw new ModelException(what + ": " + e.getMessage(), e);
    }
  }

  private static ModelProto parse(byte[] onnx, String what) {
    if (onnx.length == 0) {
      throw new ModelException(what + " is empty; export or copy it again");
    }
    ModelProto model;
    try {
      // Tensors alias the bytes read: large weights are not copied before they are decoded.
      CodedInputStream input = UnsafeByteOperations.unsafeWrap(onnx).newCodedInput();
      input.enableAliasing(true);
      input.setSizeLimit(Integer.MAX_VALUE);
      model = ModelProto.parseFrom(input);
      input.checkLastTagWas(0);
    } catch (InvalidProtocolBufferException e) {
      boolean truncated = String.valueOf(e.getMessage()).contains("ended unexpectedly");
      throw new ModelException(
          what
              + (truncated
                  ? " is truncated or no ONNX file; export or copy it again"
                  : " is no ONNX file"),
          e);
    } catch (IOException e) {
      throw new ModelException(what + " is no ONNX file", e);
    }
    if (!model.hasGraph() || model.getOpsetImportCount() == 0) {
      throw new ModelException(
          what + " is no ONNX file, or truncated: it has no graph or no opset");
    }
    if (model.getFunctionsCount() > 0) {
      throw new ModelException(
          what
              + " defines functions, such as '"
              + model.getFunctions(0).getName()
              + "'; export it with them inlined");
    }
    return model;
  }

  private static int opset(ModelProto model) {
    for (OperatorSetIdProto set : model.getOpsetImportList()) {
      if (set.getDomain().isEmpty() || set.getDomain().equals("ai.onnx")) {
        if (set.getVersion() < 1 || set.getVersion() > NEWEST_OPSET) {
          throw new ModelException(
              "opset "
                  + set.getVersion()
                  + (set.getVersion() < 1 ? " does not exist" : " is too new")
                  + ", expected "
                  + OLDEST_OPSET
                  + " to "
                  + NEWEST_OPSET
                  + "; export the model with one of these");
        }
        return (int) set.getVersion();
      }
    }
    throw new ModelException("it imports no opset of ONNX itself");
  }
}
