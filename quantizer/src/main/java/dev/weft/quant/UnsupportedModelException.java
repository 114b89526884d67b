package dev.weft.quant;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A model that cannot run as it is; the message lists every node that stands in the way, with its
 * way out.
 */
public final class UnsupportedModelException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<NodeReport> nodes;

  public UnsupportedModelException(List<NodeReport> nodes) {
    super(
        nodes.size()
            + " node(s) can run neither on the accelerator nor on the host: "
            + nodes.stream()
                .map(n -> n.op() + " '" + n.name() + "': " + n.reason())
                .collect(Collectors.joining("; ")));
    this.nodes = nodes;
  }

  /** The unsupported nodes. */
  public List<NodeReport> nodes() {
    return nodes;
  }
}
