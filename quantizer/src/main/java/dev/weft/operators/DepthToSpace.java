package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import java.util.Set;

/** Moves blocks of channels into the picture, or back. */
public final class DepthToSpace implements Operator {
  @Override
  public Set<String> types() {
    return Set.of("DepthToSpace", "SpaceToDepth");
  }

  @Override
  public String describe() {
    return "channels to pixels or pixels to channels";
  }

  @Override
  public void infer(Node node, ShapeContext context) {

    Shape input = context.shape(0);
    if (input.rank() != 4 || !input.isFixed()) {
      context.output(input.rank() == 4 ? ShapeRules.anyOfRank(4) : Shape.UNKNOWN);
      return;
    }
    long block = node.integer("blocksize");
    long n = input.dimension(0);
    long c = input.dimension(1);
    long h = input.dimension(2);
    long w = input.dimension(3);
    boolean toSpace = node.is("DepthToSpace");
    if (block < 1
        || toSpace && c % (block * block) != 0
        || !toSpace && (h % block != 0 || w % block != 0)) {
      throw context.error("has block size " + block + " for an input of shape " + input);
    }
    context.output(
        toSpace
            ? Shape.of(n, c / (block * block), h * block, w * block)
            : Shape.of(n, c * block * block, h / block, w / block));
  }
}
