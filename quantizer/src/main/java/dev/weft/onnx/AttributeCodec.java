package dev.weft.onnx;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import dev.weft.graph.Attributes;
import dev.weft.graph.ModelException;
import dev.weft.graph.TensorData;
import dev.weft.onnx.proto.AttributeProto;
import dev.weft.onnx.proto.AttributeProto.AttributeType;
import dev.weft.onnx.proto.GraphProto;
import dev.weft.onnx.proto.NodeProto;
import dev.weft.onnx.proto.ValueInfoProto;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** AttributeProto to and from {@link Attributes}. */
final class AttributeCodec {
  private AttributeCodec() {}

  static Attributes decode(List<AttributeProto> protos, String node, Path folder) {
    Map<String, Object> values = new HashMap<>();
    for (AttributeProto proto : protos) {
      if (values.put(proto.getName(), value(proto, node, folder)) != null) {
        throw new ModelException(node + " has the attribute '" + proto.getName() + "' twice");
      }
    }
    return Attributes.of(values);
  }

  private static Object value(AttributeProto proto, String node, Path folder) {
    return switch (kind(proto)) {
      case FLOAT -> proto.getF();
      case INT -> proto.getI();
      case STRING -> proto.getS().toStringUtf8();
      case TENSOR ->
          TensorCodec.decode(proto.getT(), node + ": attribute '" + proto.getName() + "'", folder);
      case INTS -> proto.getIntsList().stream().mapToLong(Long::longValue).toArray();
      case FLOATS -> {
        float[] floats = new float[proto.getFloatsCount()];
        for (int i = 0; i < floats.length; i++) {
          floats[i] = proto.getFloats(i);
        }
        yield floats;
      }
      case STRINGS -> proto.getStringsList().stream().map(ByteString::toStringUtf8).toList();
      case GRAPH, GRAPHS -> {
        Set<String> names = new HashSet<>();
        collectNames(proto, names);
        yield new Attributes.Subgraph(proto.toByteArray(), names);
      }
      default ->
          throw new ModelException(
              node
                  + " has the attribute '"
                  + proto.getName()
                  + "' of kind "
                  + kind(proto)
                  + ", which is not supported");
    };
  }

  /** Old files leave the kind out: it shows in which field is set. */
  private static AttributeType kind(AttributeProto proto) {
    if (proto.getType() != AttributeType.UNDEFINED) {
      return proto.getType();
    }
    if (proto.hasF()) {
      return AttributeType.FLOAT;
    }
    if (proto.hasI()) {
      return AttributeType.INT;
    }
    if (proto.hasS()) {
      return AttributeType.STRING;
    }
    if (proto.hasT()) {
      return AttributeType.TENSOR;
    }
    if (proto.hasG()) {
      return AttributeType.GRAPH;
    }
    if (proto.getFloatsCount() > 0) {
      return AttributeType.FLOATS;
    }
    return proto.getStringsCount() > 0 ? AttributeType.STRINGS : AttributeType.INTS;
  }

  private static void collectNames(AttributeProto attribute, Set<String> names) {
    if (attribute.hasG()) {
      collectNames(attribute.getG(), names);
    }
    attribute.getGraphsList().forEach(graph -> collectNames(graph, names));
  }

  private static void collectNames(GraphProto graph, Set<String> names) {
    graph.getOutputList().stream().map(ValueInfoProto::getName).forEach(names::add);
    for (NodeProto node : graph.getNodeList()) {
      names.addAll(node.getInputList());
      node.getAttributeList().forEach(attribute -> collectNames(attribute, names));
    }
  }

  static AttributeProto encode(String name, Object value) {
    AttributeProto.Builder proto = AttributeProto.newBuilder().setName(name);
    if (value instanceof Long integer) {
      proto.setType(AttributeType.INT).setI(integer);
    } else if (value instanceof Float real) {
      proto.setType(AttributeType.FLOAT).setF(real);
    } else if (value instanceof String string) {
      proto.setType(AttributeType.STRING).setS(ByteString.copyFromUtf8(string));
    } else if (value instanceof TensorData data) {
      proto.setType(AttributeType.TENSOR).setT(TensorCodec.encode("", data));
    } else if (value instanceof long[] integers) {
      proto.setType(AttributeType.INTS);
      for (long integer : integers) {
        proto.addInts(integer);
      }
    } else if (value instanceof float[] reals) {
      proto.setType(AttributeType.FLOATS);
      for (float real : reals) {
        proto.addFloats(real);
      }
    } else if (value instanceof List<?> strings) {
      proto.setType(AttributeType.STRINGS);
      strings.forEach(string -> proto.addStrings(ByteString.copyFromUtf8((String) string)));
    } else {
      return subgraph((Attributes.Subgraph) value);
    }
    return proto.build();
  }

  private static AttributeProto subgraph(Attributes.Subgraph value) {
    try {
      return AttributeProto.parseFrom(value.serialized());
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalStateException("a subgraph that was read before cannot be read again", e);
    }
  }
}
