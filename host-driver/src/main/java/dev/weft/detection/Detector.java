package dev.weft.detection;

import dev.weft.graph.TensorData;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What a kind of detection network needs after its last operator: from its output tensors to boxes.
 * It runs on the host. {@link DetectorKind} names the kinds.
 */
public interface Detector {
  /** How many classes its outputs tell apart. */
  int classes(Map<String, TensorData> outputs);

  /**
   * Outputs that have values too small to be part of a detection, with a number below which they
   * all are; outputs of which nothing is known are not in it.
   *
   * @param outputs names of the network's
   */
  default Map<String, Double> floors(Collection<String> outputs) {
    return Map.of();
  }

  /**
   * What was found, best first.
   *
   * @param outputs the network's, by name, for one picture
   * @param width of the picture before it was fitted to the network's input, pixels
   * @param height likewise
   */
  List<Detection> detect(Map<String, TensorData> outputs, int width, int height);
}
