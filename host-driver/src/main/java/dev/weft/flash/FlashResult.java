package dev.weft.flash;

import java.util.List;

/**
 * What a flash did.
 *
 * @param upToDate the overlay was loaded already and nothing was done
 * @param steps all steps in order
 * @param remarks what could not be found out, a sentence each
 */
public record FlashResult(boolean upToDate, List<Done> steps, List<String> remarks) {
  /**
   * One step.
   *
   * @param step its name
   * @param does what it does
   * @param done false if it was only told of, or not needed
   */
  public record Done(String step, String does, boolean done) {}

  public FlashResult {
    steps = List.copyOf(steps);
    remarks = List.copyOf(remarks);
  }
}
