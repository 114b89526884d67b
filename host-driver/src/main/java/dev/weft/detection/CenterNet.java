package dev.weft.detection;

import dev.weft.data.Box;
import dev.weft.graph.TensorData;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * CenterNet's decoding ("Objects as Points"): an object is a cell of its class's heat map that no
 * neighbour exceeds. Outputs are recognized by how their names begin: {@code hm}, 1 x classes x H x
 * W, before the sigmoid; {@code wh}, 1 x 2 x H x W, width and height in cells; {@code reg}, 1 x 2 x
 * H x W, the centre's offset within its cell.
 *
 * @param limit keep the best ones of a picture only
 * @param threshold drop scores below
 */
public record CenterNet(int limit, double threshold) implements Detector {
  /** As in its authors' evaluation. */
  public static final CenterNet STANDARD = new CenterNet(100, 0.05);

  private static final List<String> OUTPUTS = List.of("hm", "wh", "reg");

  /** A place in the heat maps; {@code logit} is its value there. */
  private record Peak(int type, int y, int x, double logit) {}

  /** Whether outputs of these names are a CenterNet's. */
  static boolean matches(Collection<String> outputs) {
    return outputs.size() == OUTPUTS.size()
        && OUTPUTS.stream().allMatch(o -> outputs.stream().anyMatch(n -> n.startsWith(o)));
  }

  /** Scores below half the threshold: far from it in steps of any format, so none reaches it. */
  @Override
  public Map<String, Double> floors(Collection<String> outputs) {
    double score = threshold / 2;
    return outputs.stream()
        .filter(name -> name.startsWith(OUTPUTS.get(0)))
        .collect(Collectors.toMap(name -> name, name -> Math.log(score / (1 - score))));
  }

  @Override
  public int classes(Map<String, TensorData> outputs) {
    return (int) Maps.named(outputs, "hm").shape().dimension(1);
  }

  @Override
  public List<Detection> detect(Map<String, TensorData> outputs, int width, int height) {
    Maps heat = Maps.of(Maps.named(outputs, "hm"), "heat map", 1);
    Maps size = Maps.of(Maps.named(outputs, "wh"), "width and height", 2).sameSizeAs(heat);
    Maps offset = Maps.of(Maps.named(outputs, "reg"), "centre offset", 2).sameSizeAs(heat);
    double cellWidth = (double) width / heat.width();
    double cellHeight = (double) height / heat.height();
    List<Detection> found = new ArrayList<>();
    for (Peak peak : peaks(heat).stream().limit(limit).toList()) {
      double score = sigmoid(peak.logit);
      if (score < threshold) {
        break;
      }
      double x = peak.x + offset.at(0, peak.y, peak.x);
      double y = peak.y + offset.at(1, peak.y, peak.x);
      double halfWidth = size.at(0, peak.y, peak.x) / 2;
      double halfHeight = size.at(1, peak.y, peak.x) / 2;
      found.add(
          new Detection(
              peak.type,
              score,
              new Box(
                  (x - halfWidth) * cellWidth,
                  (y - halfHeight) * cellHeight,
                  (x + halfWidth) * cellWidth,
                  (y + halfHeight) * cellHeight)));
    }
    return found;
  }

  /** Cells that equal the largest of their 3 x 3 neighbourhood; equal ones in memory order. */
  private static List<Peak> peaks(Maps heat) {
    List<Peak> peaks = new ArrayList<>();
    for (int c = 0; c < heat.channels(); c++) {
      for (int y = 0; y < heat.height(); y++) {
        for (int x = 0; x < heat.width(); x++) {
          if (heat.isPeak(c, y, x)) {
            peaks.add(new Peak(c, y, x, heat.at(c, y, x)));
          }
        }
      }
    }
    peaks.sort(Comparator.comparingDouble(Peak::logit).reversed());
    return peaks;
  }

  private static double sigmoid(double x) {
    return 1 / (1 + Math.exp(-x));
  }
}
