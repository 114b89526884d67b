package dev.weft.onnx;

import dev.weft.graph.Attributes;
import dev.weft.graph.DataType;
import dev.weft.graph.Graph;
import dev.weft.graph.ModelException;
import dev.weft.graph.Node;
import dev.weft.graph.TensorData;
import dev.weft.graph.ValueInfo;
import dev.weft.onnx.proto.GraphProto;
import dev.weft.onnx.proto.ModelProto;
import dev.weft.onnx.proto.NodeProto;
import dev.weft.onnx.proto.OperatorSetIdProto;
import dev.weft.onnx.proto.TensorShapeProto;
import dev.weft.onnx.proto.TypeProto;
import dev.weft.onnx.proto.ValueInfoProto;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes a {@link Graph} as ONNX that other tools load: weights inline, nodes that only weft knows
 * in standard form ({@code dev.weft.SelectChannels} as Gather).
 */
public final class OnnxWriter {
  private static final String OWN_DOMAIN = "dev.weft";

  private OnnxWriter() {}

  /** Replaces the file; if it cannot be written whole, none is left. */
  public static void write(Graph graph, Path file) {
    try (OutputStream out = Files.newOutputStream(file)) {
      model(graph).writeTo(out);
    } catch (IOException e) {
      if (Files.isRegularFile(file)) {
        file.toFile().delete();
      }
      throw new UncheckedIOException("cannot write model " + file, e);
    }
  }

  /** The file's content. */
  public static byte[] toBytes(Graph graph) {
    return model(graph).toByteArray();
  }

  private static ModelProto model(Graph graph) {
    ModelProto.Builder model =
        ModelProto.newBuilder()
            .setIrVersion(irVersion(graph.opset()))
            .setProducerName("weft")
            .setGraph(graph(graph))
            .addOpsetImport(
                OperatorSetIdProto.newBuilder().setDomain("").setVersion(graph.opset()));
    Set<String> domains = new TreeSet<>();
    graph.nodes().forEach(node -> domains.add(node.domain()));
    domains.remove("");
    domains.remove(OWN_DOMAIN);
    for (String domain : domains) {
      model.addOpsetImport(OperatorSetIdProto.newBuilder().setDomain(domain).setVersion(1));
    }
    long size = (long) model.getGraph().getSerializedSize();
    if (size < 0) {
      throw new ModelException(
          graph + " has more than 2 GB of weights, too many for one ONNX file");
    }
    return model.build();
  }

  /**
   * The IR version that an opset came with, at least 8: from 4 on initializers need not be inputs.
   */
  private static int irVersion(int opset) {
    return opset <= 18 ? 8 : opset <= 20 ? 9 : 10;
  }

  private static GraphProto graph(Graph graph) {
    GraphProto.Builder proto = GraphProto.newBuilder().setName(graph.name());
    graph.inputs().forEach(input -> proto.addInput(info(input)));
    graph.outputs().forEach(output -> proto.addOutput(info(output)));
    graph
        .initializers()
        .forEach((name, data) -> proto.addInitializer(TensorCodec.encode(name, data)));
    for (Node node : graph.nodes()) {
      if (node.domain().equals(OWN_DOMAIN)) {
        addInStandardForm(node, proto);
      } else {
        proto.addNode(node(node));
      }
      for (String output : node.outputs()) {
        ValueInfo info = graph.values().get(output);
        if (info != null
            && info.type() != DataType.UNDEFINED
            && info.shape().hasRank()
            && !graph.isOutput(output)) {
          proto.addValueInfo(info(info));
        }
      }
    }
    return proto.build();
  }

  private static void addInStandardForm(Node node, GraphProto.Builder proto) {
    if (!node.op().equals("SelectChannels")) {
      throw new IllegalArgumentException(node + " has no standard form");
    }
    String indices = node.name() + "/channels";
    proto.addInitializer(TensorCodec.encode(indices, TensorData.vector(node.integers("channels"))));
    proto.addNode(
        NodeProto.newBuilder()
            .setName(node.name())
            .setOpType("Gather")
            .addInput(node.input(0))
            .addInput(indices)
            .addAllOutput(node.outputs())
            .addAttribute(AttributeCodec.encode("axis", 1L)));
  }

  private static NodeProto node(Node node) {
    NodeProto.Builder proto =
        NodeProto.newBuilder()
            .setName(node.name())
            .setOpType(node.op())
            .setDomain(node.domain())
            .addAllInput(node.inputs())
            .addAllOutput(node.outputs());
    Attributes attributes = node.attributes();
    for (String name : attributes.names()) {
      proto.addAttribute(AttributeCodec.encode(name, attributes.get(name)));
    }
    return proto.build();
  }

  private static ValueInfoProto info(ValueInfo info) {
    ValueInfoProto.Builder proto = ValueInfoProto.newBuilder().setName(info.name());
    if (info.type() == DataType.UNDEFINED) {
      return proto.build();
    }
    TypeProto.Tensor.Builder type = TypeProto.Tensor.newBuilder().setElemType(info.type().code());
    if (info.shape().hasRank()) {
      TensorShapeProto.Builder shape = TensorShapeProto.newBuilder();
      for (int i = 0; i < info.shape().rank(); i++) {
        TensorShapeProto.Dimension.Builder dimension = shape.addDimBuilder();
        if (info.shape().dimension(i) >= 0) {
          dimension.setDimValue(info.shape().dimension(i));
        }
      }
      type.setShape(shape);
    }
    return proto.setType(TypeProto.newBuilder().setTensorType(type)).build();
  }
}
