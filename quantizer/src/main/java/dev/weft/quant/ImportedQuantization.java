package dev.weft.quant;

import dev.weft.hw.arch.NumberFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The scales that a quantized ONNX model brings along.
 *
 * @param activations encodings for signed 8 bits, by tensor
 * @param weightScales scales of weights without zero point by initializer, one per output channel
 *     or one for all
 * @param narrowWeights those of them whose integers fit 4 bits
 * @param notes what could not be taken over, or is unusual, for the user
 */
public record ImportedQuantization(
    Map<String, Encoding> activations,
    Map<String, double[]> weightScales,
    Set<String> narrowWeights,
    List<String> notes) {
  /** Nothing: a float model. */
  public static final ImportedQuantization NONE =
      new ImportedQuantization(Map.of(), Map.of(), Set.of(), List.of());

  public boolean isEmpty() {
    return activations.isEmpty() && weightScales.isEmpty();
  }

  /**
   * What of it holds in a format: 8-bit activations in 8-bit formats, all weights in w8a8, those of
   * 4 bits in w4a8.
   */
  ImportedQuantization usableFor(NumberFormat format) {
    return switch (format) {
      case W8A8 -> this;
      case W4A8 -> {
        Map<String, double[]> narrow = new HashMap<>(weightScales);
        narrow.keySet().retainAll(narrowWeights);
        yield new ImportedQuantization(activations, narrow, narrowWeights, notes);
      }
      case Q2_14 -> NONE;
    };
  }
}
