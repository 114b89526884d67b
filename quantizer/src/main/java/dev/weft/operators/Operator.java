package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.lowering.Lowering;
import java.util.Set;

/**
 * An ONNX operator: everything that weft knows of it in one class. Stateless; {@link Operators}
 * lists all of them. An operator that is not listed is no error for the reader: its outputs have
 * unknown shapes, and {@code check} reports it.
 */
public interface Operator {
  /**
   * ONNX types it stands for; those of other domains after domain and dot: {@code
   * com.microsoft.QLinearAdd}.
   */
  Set<String> types();

  /** What it computes and within which limits, in one line for {@code docs/operators.md}. */
  String describe();

  /**
   * The shape rule: sets the outputs' types and shapes from those of the inputs, as far as they are
   * known. Throws ModelException where inputs contradict the operator's definition.
   */
  void infer(Node node, ShapeContext context);

  /**
   * The lowering: adds the kernels that the node becomes, with real numbers, or throws {@link
   * Lowering#refuse} with the reason and the way out. Inputs are fixed in shape, constants are
   * folded.
   */
  default void lower(Node node, Lowering lowering) {
    throw lowering.refuse(
        "the accelerator has no kernel for " + node.type(),
        "replace it, or move it to the model's end");
  }

  /**
   * Whether the node's function jumps, so that only a table of every value holds it: formats whose
   * tables are interpolated refuse it.
   */
  default boolean jumps(Node node) {
    return false;
  }
}
