package dev.weft.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What the network said of the sample that it ran on.
 *
 * @param sample its name
 * @param bitExact whether it equals the reference's answer; absent if nothing was compared
 * @param classes the likeliest ones, best first; absent if the network names none
 * @param objects what a detection network found; absent for other networks
 * @param picture the sample as a PNG file, objects drawn; absent if it is no picture
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Answer(
    String sample, Boolean bitExact, List<Guess> classes, List<Found> objects, byte[] picture) {

  /** A class and the value the network gave it. */
  public record Guess(String name, double value) {}

  /**
   * An object.
   *
   * @param box left, top, right, bottom in pixels of the picture
   */
  public record Found(String name, double score, double[] box) {}
}
