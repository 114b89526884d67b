package dev.weft.quant;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.weft.hw.arch.NumberFormat;
import dev.weft.hw.arith.LookupTable;
import dev.weft.hw.arith.Requantization;
import dev.weft.quant.kernel.Kernel;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.quant.kernel.Tensor;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Map;

/**
 * How a quantized model's records map to JSON: a kernel carries its kind, a tensor is its name, an
 * array is the name of a blob.
 */
final class ModelJson {
  private ModelJson() {}

  /** Makes a mapper for one model. */
  static ObjectMapper mapper(NumberFormat format, Blobs blobs, Map<String, Tensor> tensors) {
    SimpleModule module = new SimpleModule("weft");
    module.addSerializer(
        Tensor.class, new Writer<>(Tensor.class, (t, json) -> json.writeString(t.name())));
    module.addDeserializer(Tensor.class, new Reader<>(Tensor.class, p -> tensor(p, tensors)));
    module.addSerializer(
        int[].class, new Writer<>(int[].class, (a, json) -> json.writeString(blobs.put(a))));
    module.addDeserializer(int[].class, new Reader<>(int[].class, p -> blobs.ints(p.getText())));
    module.addSerializer(
        long[].class, new Writer<>(long[].class, (a, json) -> json.writeString(blobs.put(a))));
    module.addDeserializer(long[].class, new Reader<>(long[].class, p -> blobs.longs(p.getText())));
    module.addSerializer(
        byte[].class, new Writer<>(byte[].class, (a, json) -> json.writeString(blobs.put(a))));
    module.addDeserializer(byte[].class, new Reader<>(byte[].class, p -> blobs.bytes(p.getText())));
    module.addSerializer(
        LookupTable.class,
        new Writer<>(
            LookupTable.class,
            (t, json) -> {
              json.writeStartArray();
              json.writeString(blobs.put(t.value()));
              json.writeString(blobs.put(t.delta()));
              json.writeEndArray();
            }));
    module.addDeserializer(
        LookupTable.class,
        new Reader<>(
            LookupTable.class,
            p -> {
              String[] names = p.readValueAs(String[].class);
              return LookupTable.ofEntries(format, blobs.ints(names[0]), blobs.ints(names[1]));
            }));
    JsonMapper mapper =
        JsonMapper.builder()
            .addModule(module)
            .addMixIn(Kernel.class, KernelKind.class)
            .addMixIn(Requantization.class, Pair.class)
            .addMixIn(QuantizedModel.class, NoDerived.class)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();
    for (Class<?> kind : Kernel.class.getPermittedSubclasses()) {
      mapper.registerSubtypes(new NamedType(kind, kind.getSimpleName()));
    }
    return mapper;
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  private interface KernelKind {}

  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  private interface Pair {}

  @JsonIgnoreProperties("macs")
  private interface NoDerived {}

  private static Tensor tensor(JsonParser parser, Map<String, Tensor> tensors) throws IOException {
    Tensor tensor = tensors.get(parser.getText());
    if (tensor == null) {
      throw new IllegalArgumentException("no tensor '" + parser.getText() + "'");
    }
    return tensor;
  }

  /** Long arrays by name; the name's ending tells the width of an element in bytes. */
  record Blobs(Map<String, byte[]> entries) {

    String put(byte[] values) {
      return add(values, "bytes");
    }

    String put(int[] values) {
      return put(Arrays.stream(values).asLongStream().toArray());
    }

    String put(long[] values) {
      int width = 1;
      for (long v : values) {
        while (width < 8 && v != v << 64 - 8 * width >> 64 - 8 * width) {
          width *= 2;
        }
      }
      byte[] bytes = new byte[values.length * width];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) (values[i / width] >> 8 * (i % width));
      }
      return add(bytes, "int" + 8 * width);
    }

    byte[] bytes(String name) {
      byte[] bytes = entries.get(name);
      if (bytes == null) {
        throw new IllegalArgumentException("no entry '" + name + "'");
      }
      return bytes;
    }

    int[] ints(String name) {
      return Arrays.stream(longs(name)).mapToInt(Math::toIntExact).toArray();
    }

    long[] longs(String name) {
      ByteBuffer in = ByteBuffer.wrap(bytes(name)).order(ByteOrder.LITTLE_ENDIAN);
      int width = Integer.parseInt(name.substring(name.lastIndexOf(".int") + 4)) / 8;
      long[] values = new long[in.remaining() / width];
      for (int i = 0; i < values.length; i++) {
        values[i] =
            switch (width) {
              case 1 -> in.get();
              case 2 -> in.getShort();
              case 4 -> in.getInt();
              default -> in.getLong();
            };
      }
      return values;
    }

    private String add(byte[] bytes, String type) {
      String name = "data/" + entries.size() + "." + type;
      entries.put(name, bytes);
      return name;
    }
  }

  private interface Write<T> {
    void write(T value, JsonGenerator json) throws IOException;
  }

  private static final class Writer<T> extends StdSerializer<T> {
    private final transient Write<T> write;

    Writer(Class<T> type, Write<T> write) {
      super(type);
      this.write = write;
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      write.write(value, json);
    }

    @Override
    public void serializeWithType(
        T value, JsonGenerator json, SerializerProvider provider, TypeSerializer type)
        throws IOException {
      write.write(value, json);
    }
  }

  private interface Read<T> {
    T read(JsonParser parser) throws IOException;
  }

  private static final class Reader<T> extends StdDeserializer<T> {
    private final transient Read<T> read;

    Reader(Class<T> type, Read<T> read) {
      super(type);
      this.read = read;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      return read.read(parser);
    }
  }
}
