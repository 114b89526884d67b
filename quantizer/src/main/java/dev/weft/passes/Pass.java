package dev.weft.passes;

import dev.weft.graph.Graph;

/** A change to a graph that leaves its outputs as they are, up to float rounding. */
public interface Pass {
  /** A short name for files and logs: {@code fold-constants}. */
  String name();

  Graph apply(Graph graph);
}
