package dev.weft.rtl;

import java.util.function.Consumer;

/**
 * Who is told when simulated hardware is built, which takes minutes in which nothing else is to be
 * seen. Nobody is, unless a program names someone; one for the process, as there is one cache.
 */
public final class BuildNotice {
  private static volatile Consumer<String> listener = text -> {};

  private BuildNotice() {}

  /** From now on a line to this one, at the start of each build. */
  public static void to(Consumer<String> reader) {
    listener = reader;
  }

  static void started(ModelOptions options) {
    String variant =
        options.waves() ? " that writes waves" : options.activity() ? " that keeps a timeline" : "";
    listener.accept(
        "building simulated hardware"
            + variant
            + " with Verilator: a minute or two for a small configuration, more for a large one;"
            + " the next run finds it built");
  }
}
