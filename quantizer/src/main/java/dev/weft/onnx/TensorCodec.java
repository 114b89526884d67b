package dev.weft.onnx;

import com.google.protobuf.UnsafeByteOperations;
import dev.weft.graph.DataType;
import dev.weft.graph.ModelException;
import dev.weft.graph.TensorData;
import dev.weft.onnx.proto.TensorProto;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** TensorProto to and from {@link TensorData}: raw data, typed fields, external files. */
final class TensorCodec {
  private TensorCodec() {}

  /**
   * @param what names the tensor in errors
   * @param folder where external data lies, null if there can be none
   */
  static TensorData decode(TensorProto proto, String what, Path folder) {
    DataType type = DataType.of(proto.getDataType(), what);
    long[] shape = proto.getDimsList().stream().mapToLong(Long::longValue).toArray();
    checkSize(shape, what);
    try {
      if (proto.getDataLocation() == TensorProto.DataLocation.EXTERNAL) {
        return TensorData.fromRaw(type, ExternalData.read(proto, what, folder), shape);
      }
      if (proto.hasRawData()) {
        return TensorData.fromRaw(type, proto.getRawData().asReadOnlyByteBuffer(), shape);
      }
      return typed(proto, type, shape);
    } catch (ModelException e) {
      throw e.getMessage().contains(what) ? e : new ModelException(what + ": " + e.getMessage(), e);
    }
  }

  private static void checkSize(long[] shape, String what) {
    long elements = 1;
    for (long dimension : shape) {
      if (dimension < 0
          || dimension > Integer.MAX_VALUE
          || (elements *= dimension) > Integer.MAX_VALUE) {
        throw new ModelException(
            what
                + " has the shape "
                + Arrays.toString(shape)
                + ", expected at most "
                + Integer.MAX_VALUE
                + " elements");
      }
    }
  }

  private static TensorData typed(TensorProto proto, DataType type, long[] shape) {
    return switch (type) {
      case FLOAT -> TensorData.of(floats(proto.getFloatDataList()), shape);
      case DOUBLE ->
          TensorData.of(
              proto.getDoubleDataList().stream().mapToDouble(Double::doubleValue).toArray(), shape);
      case INT64 -> TensorData.of(longs(proto.getInt64DataList()), shape);
      case UINT32, UINT64 -> TensorData.of(type, longs(proto.getUint64DataList()), shape);
      case FLOAT16, BFLOAT16, INT4, UINT4 -> packed(proto.getInt32DataList(), type, shape);
      case STRING, UNDEFINED ->
          throw new ModelException("tensors of type " + type + " are not supported");
      default ->
          TensorData.of(
              type, proto.getInt32DataList().stream().mapToInt(Integer::intValue).toArray(), shape);
    };
  }

  /** Halves and pairs of nibbles are stored as bit patterns, one pattern per 32-bit field. */
  private static TensorData packed(List<Integer> fields, DataType type, long[] shape) {
    int bytesEach = Math.max(1, type.bits() / 8);
    ByteBuffer raw = ByteBuffer.allocate(fields.size() * bytesEach).order(ByteOrder.LITTLE_ENDIAN);
    for (int field : fields) {
      if (bytesEach == 1) {
        raw.put((byte) field);
      } else {
        raw.putShort((short) field);
      }
    }
    return TensorData.fromRaw(type, raw.flip(), shape);
  }

  private static float[] floats(List<Float> list) {
    float[] values = new float[list.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = list.get(i);
    }
    return values;
  }

  private static long[] longs(List<Long> list) {
    return list.stream().mapToLong(Long::longValue).toArray();
  }

  static TensorProto encode(String name, TensorData data) {
    TensorProto.Builder proto =
        TensorProto.newBuilder().setName(name).setDataType(data.type().code());
    for (long dimension : data.shape().toArray()) {
      proto.addDims(dimension);
    }
    return proto.setRawData(UnsafeByteOperations.unsafeWrap(data.toRaw())).build();
  }
}
