package dev.weft.compiler;

/**
 * A model that this configuration cannot run: says which layer, what does not fit, and the way out.
 */
public final class CompileException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public CompileException(String message) {
    super(message);
  }

  static CompileException at(String layer, String problem, String wayOut) {
    return new CompileException("layer '" + layer + "': " + problem + "; " + wayOut);
  }
}
