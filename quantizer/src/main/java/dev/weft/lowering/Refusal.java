package dev.weft.lowering;

import dev.weft.graph.Node;

/** A node that cannot run on the accelerator: why, and what would make it run. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String reason;
  private final String remedy;

  public Refusal(Node node, String reason, String remedy) {
    super(node + " cannot run on the accelerator: " + reason + "; " + remedy);
    this.reason = reason;
    this.remedy = remedy;
  }

  /** Why, with the offending value. */
  public String reason() {
    return reason;
  }

  /** The way out. */
  public String remedy() {
    return remedy;
  }
}
