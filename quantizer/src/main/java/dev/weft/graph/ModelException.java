package dev.weft.graph;

/**
 * A model that cannot be read, is not well formed, or asks for what is not there. Its message is
 * one line that names the node or tensor, so that a command line can print it as it is.
 */
public final class ModelException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public ModelException(String message) {
    super(message);
  }

  public ModelException(String message, Throwable cause) {
    super(message, cause);
  }
}
