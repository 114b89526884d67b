package dev.weft.onnx;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.TensorInfo;
import dev.weft.graph.DataType;
import dev.weft.graph.ModelException;
import dev.weft.graph.TensorData;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Arrays;

/** {@link TensorData} to and from ONNX Runtime's tensors. */
final class RuntimeTensors {
  private RuntimeTensors() {}

  static OnnxTensor create(OrtEnvironment environment, TensorData data) throws OrtException {
    long[] shape = data.shape().toArray();
    if (data.type() == DataType.FLOAT) {
      return OnnxTensor.createTensor(environment, FloatBuffer.wrap(data.floats()), shape);
    }
    byte[] raw = data.toRaw();
    ByteBuffer buffer = ByteBuffer.allocateDirect(raw.length).order(ByteOrder.nativeOrder());
    buffer.put(raw).flip();
    return OnnxTensor.createTensor(environment, buffer, shape, javaType(data.type()));
  }

  private static OnnxJavaType javaType(DataType type) {
    return switch (type) {
      case INT8 -> OnnxJavaType.INT8;
      case UINT8 -> OnnxJavaType.UINT8;
      case INT16 -> OnnxJavaType.INT16;
      case INT32 -> OnnxJavaType.INT32;
      case INT64 -> OnnxJavaType.INT64;
      case BOOL -> OnnxJavaType.BOOL;
      case DOUBLE -> OnnxJavaType.DOUBLE;
      case FLOAT16 -> OnnxJavaType.FLOAT16;
      case BFLOAT16 -> OnnxJavaType.BFLOAT16;
      default -> throw new ModelException("ONNX Runtime for Java takes no tensors of type " + type);
    };
  }

  static TensorData read(OnnxTensor tensor, String what) {
    TensorInfo info = tensor.getInfo();
    long[] shape = info.getShape();
    if (info.onnxType == TensorInfo.OnnxTensorType.ONNX_TENSOR_ELEMENT_DATA_TYPE_FLOAT) {
      float[] floats = new float[Math.toIntExact(info.getNumElements())];
      tensor.getFloatBuffer().get(floats);
      return TensorData.of(floats, shape);
    }
    DataType type = type(info.onnxType.name(), what);
    ByteBuffer raw = tensor.getByteBuffer();
    return TensorData.fromRaw(type, raw.order(ByteOrder.nativeOrder()), shape);
  }

  /** By name: the Java binding numbers element types in its own way. */
  private static DataType type(String onnxType, String what) {
    String name = onnxType.substring("ONNX_TENSOR_ELEMENT_DATA_TYPE_".length());
    return Arrays.stream(DataType.values())
        .filter(type -> type.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new ModelException(what + " has the element type " + onnxType));
  }
}
