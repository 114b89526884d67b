package dev.weft.onnx;

import dev.weft.graph.Attributes;
import dev.weft.graph.DataType;
import dev.weft.graph.Graph;
import dev.weft.graph.ModelException;
import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import dev.weft.graph.TensorData;
import dev.weft.graph.ValueInfo;
import dev.weft.onnx.proto.GraphProto;
import dev.weft.onnx.proto.NodeProto;
import dev.weft.onnx.proto.TensorProto;
import dev.weft.onnx.proto.TensorShapeProto;
import dev.weft.onnx.proto.ValueInfoProto;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One GraphProto to a {@link Graph}. */
final class GraphDecoder {
  private final GraphProto proto;
  private final int opset;
  private final Path folder;
  private final Map<String, TensorData> initializers = new LinkedHashMap<>();
  private final Set<String> nodeNames = new HashSet<>();

  GraphDecoder(GraphProto proto, int opset, Path folder) {
    this.proto = proto;
    this.opset = opset;
    this.folder = folder;
  }

  Graph decode() {
    if (proto.getSparseInitializerCount() > 0) {
      throw new ModelException(
          "it has sparse initializers, which are not supported; export it with dense ones");
    }
    for (TensorProto tensor : proto.getInitializerList()) {
      addInitializer(
          tensor.getName(),
          TensorCodec.decode(tensor, "initializer '" + tensor.getName() + "'", folder));
    }
    proto.getNodeList().stream().map(NodeProto::getName).forEach(nodeNames::add);
    Set<String> taken = new HashSet<>();
    List<Node> nodes = new ArrayList<>();
    for (NodeProto node : proto.getNodeList()) {
      Node decoded = decode(node, taken);
      if (!becomesInitializer(decoded)) {
        nodes.add(decoded);
      }
    }
    // Old files list initializers among the inputs.
    List<ValueInfo> inputs =
        proto.getInputList().stream()
            .filter(input -> !initializers.containsKey(input.getName()))
            .map(input -> decode(input, true))
            .toList();
    List<ValueInfo> outputs =
        proto.getOutputList().stream().map(output -> decode(output, false)).toList();
    if (outputs.isEmpty()) {
      throw new ModelException("the graph has no outputs");
    }
    Map<String, ValueInfo> values = new LinkedHashMap<>();
    proto.getValueInfoList().forEach(value -> values.put(value.getName(), decode(value, false)));
    String name = proto.getName().isEmpty() ? "graph" : proto.getName();
    return new Graph(name, opset, inputs, outputs, nodes, initializers, values);
  }

  private void addInitializer(String name, TensorData data) {
    int bad = data.firstNonFinite();
    // A single infinity is a limit (of Clip, of Pad before MaxPool); among weights it is damage.
    if (bad >= 0 && (data.elements() > 1 || Double.isNaN(data.at(bad)))) {
      throw new ModelException(
          "initializer '" + name + "' is " + data.at(bad) + " at element " + bad);
    }
    if (initializers.put(name, data) != null) {
      throw new ModelException("two initializers have the name '" + name + "'");
    }
  }

  private Node decode(NodeProto node, Set<String> taken) {
    String domain = node.getDomain().equals("ai.onnx") ? "" : node.getDomain();
    if (node.getOpType().isEmpty()) {
      throw new ModelException("node '" + node.getName() + "' has no operator type");
    }
    String name = uniqueName(node, taken);
    String what = node.getOpType() + " '" + name + "'";
    Attributes attributes = AttributeCodec.decode(node.getAttributeList(), what, folder);
    return new Node(
        name, node.getOpType(), domain, node.getInputList(), node.getOutputList(), attributes);
  }

  /** Nodes may be unnamed, and some exporters repeat names. */
  private String uniqueName(NodeProto node, Set<String> taken) {
    String name = node.getName();
    if (!name.isEmpty() && taken.add(name)) {
      return name;
    }
    String base = name.isEmpty() ? node.getOpType() : name;
    int number = 0;
    do {
      name = base + "_" + number++;
    } while (nodeNames.contains(name) || !taken.add(name));
    return name;
  }

  private boolean becomesInitializer(Node node) {
    if (!node.is("Constant")) {
      return false;
    }
    TensorData data;
    if (node.has("value")) {
      data = node.tensor("value");
    } else if (node.has("value_float")) {
      data = TensorData.scalar(node.real("value_float"));
    } else if (node.has("value_floats")) {
      data = TensorData.of(node.reals("value_floats"), node.reals("value_floats").length);
    } else if (node.has("value_int")) {
      data = TensorData.of(new long[] {node.integer("value_int")});
    } else if (node.has("value_ints")) {
      data = TensorData.vector(node.integers("value_ints"));
    } else {
      return false;
    }
    addInitializer(node.output(), data);
    return true;
  }

  private static ValueInfo decode(ValueInfoProto value, boolean input) {
    if (!value.getType().hasTensorType()) {
      return new ValueInfo(value.getName(), DataType.UNDEFINED, Shape.UNKNOWN);
    }
    String what = "tensor '" + value.getName() + "'";
    int code = value.getType().getTensorType().getElemType();
    DataType type = code == 0 ? DataType.UNDEFINED : DataType.of(code, what);
    if (!value.getType().getTensorType().hasShape()) {
      return new ValueInfo(value.getName(), type, Shape.UNKNOWN);
    }
    List<TensorShapeProto.Dimension> dimensions =
        value.getType().getTensorType().getShape().getDimList();
    long[] shape = new long[dimensions.size()];
    long elements = 1;
    for (int i = 0; i < shape.length; i++) {
      long dimension =
          dimensions.get(i).hasDimValue() ? dimensions.get(i).getDimValue() : Shape.ANY;
      // Exporters that leave the batch open write it as 0 or -1, too.
      boolean open = dimension == Shape.ANY || dimension == 0 && i == 0 && input;
      if (dimension < Shape.ANY || dimension == 0 && !open && input) {
        throw new ModelException(what + " has dimension " + i + " of size " + dimension);
      }
      shape[i] = open ? Shape.ANY : dimension;
      elements *= open ? 1 : Math.min(dimension, 1L << 31);
      if (elements > Integer.MAX_VALUE) {
        throw new ModelException(what + " has more than " + Integer.MAX_VALUE + " elements");
      }
    }
    return new ValueInfo(value.getName(), type, Shape.of(shape));
  }
}
