package dev.weft.detection;

import dev.weft.data.Box;
import dev.weft.data.LabelledBox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Average precision of detections over pictures, as PASCAL VOC defines it since 2010: detections of
 * a class, best score first, each count as right if the object that they overlap most does so
 * enough and was not found before; precision is made monotone and integrated over recall.
 *
 * @param perClass 0 to 1; NaN for a class of which there is no object
 */
public record AveragePrecision(double[] perClass) {
  /** The overlap that AP50 asks for. */
  public static final double AP50 = 0.5;

  /** A detection and the number of its picture. */
  private record Ranked(int picture, Detection detection) {}

  /**
   * @param found detections of each picture, best first
   * @param wanted objects of each picture
   * @param overlap intersection over union that counts as found
   */
  public static AveragePrecision of(
      List<List<Detection>> found, List<List<LabelledBox>> wanted, int classes, double overlap) {
    double[] perClass = new double[classes];
    for (int type = 0; type < classes; type++) {
      perClass[type] = ofClass(type, found, wanted, overlap);
    }
    return new AveragePrecision(perClass);
  }

  /** The mean over classes of which there are objects; NaN without any object. */
  public double mean() {
    return DoubleStream.of(perClass).filter(v -> !Double.isNaN(v)).average().orElse(Double.NaN);
  }

  private static double ofClass(
      int type, List<List<Detection>> found, List<List<LabelledBox>> wanted, double overlap) {
    List<List<Box>> objects =
        wanted.stream()
            .map(p -> p.stream().filter(o -> o.type() == type).map(LabelledBox::box).toList())
            .toList();
    int total = objects.stream().mapToInt(List::size).sum();
    if (total == 0) {
      return Double.NaN;
    }
    List<Ranked> ranked = ranked(type, found);
    List<boolean[]> taken = objects.stream().map(o -> new boolean[o.size()]).toList();
    double[] precision = new double[ranked.size()];
    boolean[] right = new boolean[ranked.size()];
    int hits = 0;
    for (int i = 0; i < right.length; i++) {
      int picture = ranked.get(i).picture;
      int match = match(ranked.get(i).detection.box(), objects.get(picture), overlap);
      right[i] = match >= 0 && !taken.get(picture)[match];
      if (right[i]) {
        taken.get(picture)[match] = true;
        hits++;
      }
      precision[i] = (double) hits / (i + 1);
    }
    double area = 0;
    double best = 0;
    for (int i = right.length - 1; i >= 0; i--) {
      best = Math.max(best, precision[i]);
      area += right[i] ? best / total : 0;
    }
    return area;
  }

  private static List<Ranked> ranked(int type, List<List<Detection>> found) {
    List<Ranked> ranked = new ArrayList<>();
    for (int p = 0; p < found.size(); p++) {
      for (Detection detection : found.get(p)) {
        if (detection.type() == type) {
          ranked.add(new Ranked(p, detection));
        }
      }
    }
    ranked.sort(Comparator.comparingDouble((Ranked r) -> r.detection.score()).reversed());
    return ranked;
  }

  /** The object overlapped most, at least as much as asked; -1 without one. */
  private static int match(Box box, List<Box> objects, double overlap) {
    int match = -1;
    double best = overlap;
    for (int i = 0; i < objects.size(); i++) {
      double value = box.overlap(objects.get(i));
      if (value >= best) {
        best = value;
        match = i;
      }
    }
    return match;
  }
}
