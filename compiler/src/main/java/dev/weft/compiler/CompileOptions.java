package dev.weft.compiler;

/**
 * How to compile.
 *
 * @param keepAll every tensor keeps memory of its own until the program has ended, for comparison
 *     layer by layer
 */
public record CompileOptions(boolean keepAll) {
  /** Memory is reused as soon as it can be. */
  public static final CompileOptions DEFAULT = new CompileOptions(false);

  /** Every tensor stays. */
  public static final CompileOptions KEEP_ALL = new CompileOptions(true);
}
