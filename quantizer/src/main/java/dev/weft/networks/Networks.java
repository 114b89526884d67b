package dev.weft.networks;

import dev.weft.graph.Graph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The networks that accelerators are compared on, by name, as float graphs with the published
 * topology and random weights from a fixed seed: time does not depend on the values. Batch
 * normalization is folded already, as in every deployed form, except where an addition stands
 * before it. Some names stand for a list of single layers.
 */
public final class Networks {
  private static final Map<String, Supplier<List<Graph>>> BY_NAME = new LinkedHashMap<>();

  static {
    BY_NAME.put("resnet18-convs", SingleLayers::resnet18Convolutions);
    BY_NAME.put("depthwise", SingleLayers::depthwise);
    BY_NAME.put("deformable", DeformableLayers::all);
    network("resnet8", ResNet::resnet8);
    network("resnet18", ResNet::resnet18);
    network("resnet20", ResNet::resnet20);
    network("resnet50", ResNet::resnet50);
    network("mobilenetv1", MobileNet::v1);
    network("mobilenetv2", MobileNet::v2);
    network("squeezenet", SqueezeNet::v11);
    network("vgg16", Vgg::vgg16);
    for (CoDeNet variant : CoDeNet.values()) {
      network(variant.label(), variant::graph);
    }
  }

  private Networks() {}

  private static void network(String name, Supplier<Graph> graph) {
    BY_NAME.put(name, () -> List.of(graph.get()));
  }

  /** All names, lists of single layers first. */
  public static List<String> names() {
    return List.copyOf(BY_NAME.keySet());
  }

  /**
   * The graphs that a name stands for, one unless it is a list of single layers. A layer of {@code
   * deformable} has a name of its own, as in {@code depthwise3-masked}.
   */
  public static List<Graph> of(String name) {
    Supplier<Graph> layer = DeformableLayers.byName().get(name);
    if (layer != null) {
      return List.of(layer.get());
    }
    Supplier<List<Graph>> graphs = BY_NAME.get(name);
    if (graphs == null) {
      throw new IllegalArgumentException(
          "no network '" + name + "', expected one of " + names() + " or an ONNX file");
    }
    return graphs.get();
  }
}
