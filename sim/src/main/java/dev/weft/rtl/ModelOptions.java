package dev.weft.rtl;

/**
 * Variants of a simulated model; each is built and cached on its own.
 *
 * @param assertions the RTL's assertions stop the run
 * @param waves waves can be written; such a model is slower even when none are
 * @param activity it remembers when units take and finish instructions
 */
public record ModelOptions(boolean assertions, boolean waves, boolean activity) {
  /** As fast as it gets. */
  public static final ModelOptions FAST = new ModelOptions(false, false, false);

  /** For tests: with the RTL's assertions. */
  public static final ModelOptions CHECKED = new ModelOptions(true, false, false);

  /** For looking at signals. */
  public static final ModelOptions WAVES = new ModelOptions(true, true, false);

  /** For timelines of instructions. */
  public static final ModelOptions ACTIVITY = new ModelOptions(false, false, true);
}
