package dev.weft.detection;

import dev.weft.graph.TensorData;
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
   * What was found, best first.
   *
   * @param outputs the network's, by name, for one picture
   * @param width of the picture before it was fitted to the network's input, pixels
   * @param height likewise
   */
  List<Detection> detect(Map<String, TensorData> outputs, int width, int height);
}
