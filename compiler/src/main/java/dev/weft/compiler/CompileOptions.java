package dev.weft.compiler;

/**
 * How to compile.
 *
 * @param keepAll every tensor keeps memory of its own until the program has ended, for comparison
 *     layer by layer
 * @param onChip tensors stay in the feature memory where they fit
 */
public record CompileOptions(boolean keepAll, boolean onChip) {
  /** Memory is reused as soon as it can be, and tensors stay on chip. */
  public static final CompileOptions DEFAULT = new CompileOptions(false, true);

  /** Every tensor stays in DRAM as well. */
  public static final CompileOptions KEEP_ALL = new CompileOptions(true, false);

  /** The same, with tensors on chip or not. */
  public CompileOptions withOnChip(boolean yes) {
    return new CompileOptions(keepAll, yes);
  }
}
