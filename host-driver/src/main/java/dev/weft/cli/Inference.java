package dev.weft.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.weft.detection.Detection;
import dev.weft.graph.TensorData;
import dev.weft.report.RunReport;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What {@code infer} says of one sample.
 *
 * @param objects what a detection network found; null for other networks
 * @param bitExact whether every tensor equals the reference's
 * @param report the device's account; null from the reference
 */
record Inference(
    String sample,
    List<Output> outputs,
    @JsonInclude(JsonInclude.Include.NON_NULL) List<Found> objects,
    boolean bitExact,
    RunReport report) {

  /**
   * @param best the likeliest classes, null if it is no list of classes
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Output(String name, long[] shape, double[] values, List<ClassNames.Guess> best) {

    static List<Output> of(Map<String, TensorData> tensors, ClassNames names) {
      List<Output> outputs = new ArrayList<>();
      tensors.forEach(
          (name, data) ->
              outputs.add(
                  new Output(
                      name,
                      data.shape().toArray(),
                      data.doubles(),
                      ClassNames.isClassification(data) ? names.best(data) : null)));
      return outputs;
    }
  }

  /**
   * @param label null where classes have no names
   * @param box left, top, right, bottom in pixels of the picture
   */
  record Found(int index, String label, double score, double[] box) {

    static List<Found> of(List<Detection> detections, ClassNames names) {
      return detections.stream()
          .map(
              d ->
                  new Found(
                      d.type(),
                      names.of(d.type()),
                      d.score(),
                      new double[] {
                        d.box().left(), d.box().top(), d.box().right(), d.box().bottom()
                      }))
          .toList();
    }

    String name() {
      return label == null ? "class " + index : label;
    }
  }

  /** For people. */
  String text() {
    StringBuilder text = new StringBuilder(sample);
    text.append(bitExact ? ": equal to the reference bit for bit" : ": DIFFERS from the reference");
    text.append('\n');
    for (Output output : outputs) {
      text.append("  ").append(output.name).append(' ').append(Arrays.toString(output.shape));
      for (ClassNames.Guess guess :
          output.best == null ? List.<ClassNames.Guess>of() : output.best) {
        String label = guess.label() == null ? "class " + guess.index() : guess.label();
        text.append(String.format(Locale.ROOT, "%n    %-20s %.5g", label, guess.value()));
      }
      text.append('\n');
    }
    for (Found found : objects == null ? List.<Found>of() : objects) {
      text.append(
          String.format(
              Locale.ROOT,
              "    %-20s %5.1f %%  at %.1f, %.1f to %.1f, %.1f%n",
              found.name(),
              100 * found.score,
              found.box[0],
              found.box[1],
              found.box[2],
              found.box[3]));
    }
    return text.toString();
  }
}
