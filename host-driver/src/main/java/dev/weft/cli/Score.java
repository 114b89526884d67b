package dev.weft.cli;

import dev.weft.detection.AveragePrecision;
import dev.weft.flow.Accuracy;
import dev.weft.flow.DetectionAccuracy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What {@code evaluate} says of a device beside the float model, which may be null. */
interface Score {
  /** Samples that count. */
  int images();

  /** What is measured: {@code top-1} or {@code AP50}. */
  String measure();

  /** The measured share, 0 to 1. */
  double value();

  /** The keys of the answer for scripts. */
  Map<String, Object> json(Score onFloat);

  /** One line for people. */
  String text(String device, Score onFloat);

  /** Of a classifier: how often the likeliest class is the right one. */
  record Classes(Accuracy accuracy) implements Score {
    @Override
    public int images() {
      return accuracy.labelled();
    }

    @Override
    public String measure() {
      return "top-1";
    }

    @Override
    public double value() {
      return accuracy.top1();
    }

    @Override
    public Map<String, Object> json(Score onFloat) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("top1", accuracy.top1());
      Accuracy other = onFloat instanceof Classes classes ? classes.accuracy : null;
      json.put("floatTop1", other == null ? null : other.top1());
      json.put("floatAgreement", other == null ? null : accuracy.agreement(other));
      return json;
    }

    @Override
    public String text(String device, Score onFloat) {
      String text =
          String.format(
              Locale.ROOT,
              "%s: top-1 %.2f %% of %,d images",
              device,
              100 * accuracy.top1(),
              images());
      return onFloat instanceof Classes other
          ? text
              + String.format(
                  Locale.ROOT,
                  "; float model %.2f %%; same class in %.2f %%",
                  100 * other.accuracy.top1(),
                  100 * accuracy.agreement(other.accuracy))
          : text;
    }
  }

  /**
   * Of a detection network: average precision.
   *
   * @param names of the classes
   */
  record Boxes(DetectionAccuracy accuracy, ClassNames names) implements Score {
    @Override
    public int images() {
      return accuracy.wanted().size();
    }

    @Override
    public String measure() {
      return "AP50";
    }

    @Override
    public double value() {
      return accuracy.ap50().mean();
    }

    @Override
    public Map<String, Object> json(Score onFloat) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("ap50", number(accuracy.ap50().mean()));
      json.put(
          "floatAp50",
          onFloat instanceof Boxes other ? number(other.accuracy.ap50().mean()) : null);
      double[] perClass = accuracy.ap50().perClass();
      List<Map<String, Object>> classes = new java.util.ArrayList<>();
      for (int i = 0; i < perClass.length; i++) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("class", i);
        one.put("label", names.of(i));
        one.put("ap50", number(perClass[i]));
        classes.add(one);
      }
      json.put("classes", classes);
      json.put("objects", accuracy.wanted().stream().mapToInt(List::size).sum());
      json.put("detections", accuracy.found().stream().mapToInt(List::size).sum());
      return json;
    }

    @Override
    public String text(String device, Score onFloat) {
      AveragePrecision precision = accuracy.ap50();
      String text =
          String.format(
              Locale.ROOT,
              "%s: AP50 %.2f %% on %,d images",
              device,
              100 * precision.mean(),
              images());
      return onFloat instanceof Boxes other
          ? text
              + String.format(
                  Locale.ROOT, "; float model %.2f %%", 100 * other.accuracy.ap50().mean())
          : text;
    }

    /** JSON knows no NaN. */
    private static Double number(double value) {
      return Double.isNaN(value) ? null : value;
    }
  }
}
