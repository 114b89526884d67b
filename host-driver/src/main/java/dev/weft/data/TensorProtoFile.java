package dev.weft.data;

import com.google.protobuf.CodedInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads one serialized ONNX TensorProto, as in ONNX test cases ({@code input_0.pb}), as floats. Field numbers are those of
 * onnx.proto. Strings, complex and 4-bit numbers are refused by name of type.
 */
public final class TensorProtoFile {
  private static final int FLOAT = 1;
  private static final int UINT8 = 2;
  private static final int INT8 = 3;
  private static final int UINT16 = 4;
  private static final int INT16 = 5;
  private static final int INT32 = 6;
  private static final int INT64 = 7;
  private static final int BOOL = 9;
  private static final int DOUBLE = 11;
  private static final int UINT32 = 12;
  private static final int UINT64 = 13;

  private final List<Long> dims = new ArrayList<>();
  private final List<Double> listed = new ArrayList<>();
  private String name = "";
  private int type;
  private ByteBuffer raw;

  private TensorProtoFile() {}

  /** Whether a file that starts with these bytes may be a TensorProto: its first field is dims, type, or data. */
  static boolean matches(byte[] head) {
    return head.length >= 2 && (head[0] == 0x08 || head[0] == 0x0a || head[0] == 0x10);
  }

  /** The tensor of a file. */
  public static FloatTensor read(Path file) {
    TensorProtoFile proto = new TensorProtoFile();
    try {
      proto.parse(CodedInputStream.newInstance(Bytes.readAll(file)));
      return proto.tensor();
    } catch (IOException | IllegalArgumentException | ArithmeticException e) {
      throw new DataException("cannot read " + file + " as an ONNX TensorProto: " + e.getMessage(), e);
    }
  }

  private void parse(CodedInputStream in) throws IOException {
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      int field = tag >>> 3;
      boolean packed = (tag & 7) == 2;
      switch (field) {
        case 1 -> each(in, packed, () -> dims.add(in.readInt64()));
        case 2 -> type = in.readInt32();
        case 4 -> each(in, packed, () -> listed.add((double) in.readFloat()));
        case 5 -> each(in, packed, () -> listed.add((double) in.readInt32()));
        case 7 -> each(in, packed, () -> listed.add((double) in.readInt64()));
        case 8 -> name = in.readString();
        case 9 -> raw = ByteBuffer.wrap(in.readByteArray()).order(ByteOrder.LITTLE_ENDIAN);
        case 10 -> each(in, packed, () -> listed.add(in.readDouble()));
        case 11 -> each(in, packed, () -> listed.add((double) in.readUInt64()));
        default -> in.skipField(tag);
      }
    }
  }

  private interface Element {
    void read() throws IOException;
  }

  private static void each(CodedInputStream in, boolean packed, Element element) throws IOException {
    if (!packed) {
      element.read();
      return;
    }
    int limit = in.pushLimit(in.readRawVarint32());
    while (in.getBytesUntilLimit() > 0) {
      element.read();
    }
    in.popLimit(limit);
  }

  private FloatTensor tensor() {
    long[] shape = dims.stream().mapToLong(Long::longValue).toArray();
    for (long dimension : shape) {
      if (dimension < 0) {
        throw new IllegalArgumentException("dimension " + dimension + " is negative");
      }
    }
    long elements = FloatTensor.elements(shape);
    long stored = raw == null ? listed.size() : raw.remaining() / bytes();
    if (stored != elements) {
      throw new IllegalArgumentException("shape " + dims + " wants " + elements + " values, there are " + stored);
    }
    float[] values = new float[(int) elements];
    for (int i = 0; i < values.length; i++) {
      values[i] = raw == null ? listed.get(i).floatValue() : (float) rawValue(i);
    }
    return new FloatTensor(name, shape, values);
  }

  private int bytes() {
    return switch (type) {
      case UINT8, INT8, BOOL -> 1;
      case UINT16, INT16 -> 2;
      case FLOAT, INT32, UINT32 -> 4;
      case INT64, UINT64, DOUBLE -> 8;
      default -> throw new IllegalArgumentException(
          "element type " + type + " is not read, expected float, double or an integer of 8 to 64 bits");
    };
  }

  private double rawValue(int i) {
    return switch (type) {
      case UINT8, BOOL -> raw.get(i) & 255;
      case INT8 -> raw.get(i);
      case UINT16 -> raw.getShort(2 * i) & 0xffff;
      case INT16 -> raw.getShort(2 * i);
      case INT32 -> raw.getInt(4 * i);
      case UINT32 -> raw.getInt(4 * i) & 0xffffffffL;
      case INT64, UINT64 -> raw.getLong(8 * i);
      case DOUBLE -> raw.getDouble(8 * i);
      default -> raw.getFloat(4 * i);
    };
  }
}
