package dev.weft.passes;

import dev.weft.graph.Graph;
import dev.weft.graph.GraphEditor;
import dev.weft.graph.ValueInfo;
import dev.weft.operators.ShapeInference;
import java.util.Map;

/** Sets the shape of every tensor, as far as operators are known. */
public final class InferShapes implements Pass {
  @Override
  public String name() {
    return "infer-shapes";
  }

  @Override
  public Graph apply(Graph graph) {
    Map<String, ValueInfo> values = ShapeInference.infer(graph);
    GraphEditor editor = new GraphEditor(graph);
    values.values().forEach(editor::setInfo);
    editor.mapOutputs(output -> values.getOrDefault(output.name(), output));
    return editor.build();
  }
}
