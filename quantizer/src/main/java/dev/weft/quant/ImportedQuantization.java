package dev.weft.quant;

import dev.weft.hw.arch.NumberFormat;
import java.util.List;
import java.util.Map;

/**
 * The scales that a quantized ONNX model brings along.
 *
 * @param activations encodings for signed 8 bits, by tensor
 * @param weightScales scales of symmetric weights by initializer, one per output channel or one for
 *     all
 * @param notes what could not be taken over, or is unusual, for the user
 */
public record ImportedQuantization(
    Map<String, Encoding> activations, Map<String, double[]> weightScales, List<String> notes) {
  /** Nothing: a float model. */
  public static final ImportedQuantization NONE =
      new ImportedQuantization(Map.of(), Map.of(), List.of());

  public boolean isEmpty() {
    return activations.isEmpty() && weightScales.isEmpty();
  }

  /** What of it holds in a format: 8-bit activations in 8-bit formats, 8-bit weights in w8a8. */
  ImportedQuantization usableFor(NumberFormat format) {
    return switch (format) {
      case W8A8 -> this;
      case W4A8 -> new ImportedQuantization(activations, Map.of(), notes);
      case Q2_14 -> NONE;
    };
  }
}
