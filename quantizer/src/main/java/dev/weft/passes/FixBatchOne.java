package dev.weft.passes;

import dev.weft.graph.Graph;
import dev.weft.graph.GraphEditor;
import dev.weft.graph.Shape;
import dev.weft.graph.ValueInfo;

/** Sets an open batch dimension (the first) of inputs and outputs to 1. */
public final class FixBatchOne implements Pass {
  @Override
  public String name() {
    return "fix-batch-one";
  }

  @Override
  public Graph apply(Graph graph) {
    GraphEditor editor = new GraphEditor(graph);
    editor.mapInputs(FixBatchOne::fix);
    editor.mapOutputs(FixBatchOne::fix);
    return editor.build();
  }

  private static ValueInfo fix(ValueInfo info) {
    Shape shape = info.shape();
    return shape.rank() > 0 && shape.dimension(0) == Shape.ANY
        ? info.withShape(shape.with(0, 1))
        : info;
  }
}
