package dev.weft.flow;

import dev.weft.detection.Detector;
import dev.weft.detection.DetectorKind;
import dev.weft.graph.Attributes;
import dev.weft.graph.Graph;
import dev.weft.graph.GraphEditor;
import dev.weft.graph.Node;
import dev.weft.graph.TensorData;
import dev.weft.graph.ValueInfo;
import java.util.List;
import java.util.Optional;

/**
 * Gives outputs of detection networks the range that matters. A heat map's logits reach from below
 * -17 to about 1, while everything below the score threshold is dropped: clipped there, 8 bits
 * resolve what is left several times finer, and fewer neighbours become equal.
 */
final class DetectionOutputs {
  private DetectionOutputs() {}

  /** The graph with a Clip before such outputs; the same graph if there are none. */
  static Graph cut(Graph graph) {
    List<String> names = graph.outputs().stream().map(ValueInfo::name).toList();
    Optional<Detector> detector = DetectorKind.recognize(names).map(DetectorKind::detector);
    if (detector.isEmpty()) {
      return graph;
    }
    GraphEditor editor = new GraphEditor(graph);
    detector
        .get()
        .floors(names)
        .forEach((output, floor) -> clip(editor, graph.values().get(output), floor));
    return editor.build();
  }

  private static void clip(GraphEditor editor, ValueInfo output, double floor) {
    Node producer = editor.producer(output.name());
    if (producer == null) {
      return;
    }
    String whole = editor.freshName(output.name() + "/whole");
    editor.replaceUses(output.name(), whole);
    editor.replace(
        editor
            .node(producer.name())
            .withOutputs(
                producer.outputs().stream()
                    .map(o -> o.equals(output.name()) ? whole : o)
                    .toList()));
    editor.setInfo(output.withName(whole));
    String low = editor.addConstant(output.name() + "/floor", TensorData.scalar((float) floor));
    editor.add(
        new Node(
            editor.freshName(output.name() + "/clip"),
            "Clip",
            "",
            List.of(whole, low),
            List.of(output.name()),
            Attributes.NONE));
  }
}
