package dev.weft.explore;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.report.LayerReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Where a layer's cycles went, seen from the unit that does its work: the array, or the post unit
 * for layers without array instructions.
 *
 * @param parts cycles by cause; they add up to the layer's cycles
 * @param reasons the larger ones in sentences, with the numbers they follow from
 */
record LostCycles(Map<String, Long> parts, List<String> reasons) {
  /** Shares below this are not worth a sentence. */
  private static final double WORTH_SAYING = 0.03;

  static LostCycles of(
      LayerReport layer, LayerInstructions instructions, AcceleratorConfig config) {
    Map<String, Map<String, Long>> units = layer.units();
    boolean array = instructions.passes() > 0;
    Map<String, Long> main = units.get(array ? "array" : "post");
    Map<String, Long> parts = new LinkedHashMap<>();
    List<String> reasons = new ArrayList<>();
    long cycles = layer.cycles();
    if (array) {
      long peak = (long) config.array().rows() * config.array().columns();
      long useful = Math.min(main.get("busy"), (layer.macs() + peak - 1) / peak);
      parts.put("useful", useful);
      parts.put("emptyPlaces", main.get("busy") - useful);
      parts.put("weights", main.get("weights"));
      say(reasons, parts.get("useful"), cycles, "would do with every multiplier busy");
      say(
          reasons,
          parts.get("emptyPlaces"),
          cycles,
          "went to multipliers without a channel: rows and columns that the layer's channels do"
              + " not fill, and passes filled up with zeros");
      say(
          reasons,
          parts.get("weights"),
          cycles,
          String.format(
              Locale.ROOT,
              "the array waited for the next pass's %d rows of weights: tiles have fewer pixels",
              config.array().rows()));
    } else {
      parts.put("useful", main.get("busy"));
      parts.put("pipeline", main.get("stall"));
      say(reasons, parts.get("useful"), cycles, "the post unit took a vector in each");
      say(
          reasons,
          parts.get("pipeline"),
          cycles,
          "the post unit read parameters, drained its pipeline or lost the feature memory");
    }
    parts.put("otherUnits", main.get("wait"));
    parts.put("noInstruction", main.get("idle"));
    String unit = array ? "the array" : "the post unit";
    String others = busiest(layer, array ? "array" : "post");
    say(reasons, parts.get("otherUnits"), cycles, unit + " waited for others; of these " + others);
    say(
        reasons,
        parts.get("noInstruction"),
        cycles,
        unit + " had no instruction: the layer begins or ends, or other units work alone");
    LayerInstructions.Occupancy weights = instructions.weights();
    if (weights.loaded() > weights.used()) {
      boolean fit = weights.used() <= weights.words();
      reasons.add(
          String.format(
              Locale.ROOT,
              "weights %s: %,d words are needed, the weight memory has %,d; they come %.1f times",
              fit ? "do not stay, other layers' come between" : "do not fit",
              weights.used(),
              weights.words(),
              weights.times()));
    }
    return new LostCycles(parts, reasons);
  }

  private static void say(List<String> reasons, long part, long cycles, String words) {
    if (part >= WORTH_SAYING * cycles) {
      reasons.add(
          String.format(
              Locale.ROOT,
              "%,d of %,d cycles (%.0f %%): %s",
              part,
              cycles,
              100.0 * part / cycles,
              words));
    }
  }

  /** What the other units did meanwhile: the one that worked most. */
  private static String busiest(LayerReport layer, String waiting) {
    String most =
        layer.units().entrySet().stream()
            .filter(e -> !e.getKey().equals(waiting))
            .max(Comparator.comparingLong(e -> working(e.getValue())))
            .orElseThrow()
            .getKey();
    Map<String, Long> classes = layer.units().get(most);
    return String.format(
        Locale.ROOT,
        "%s had most to do: %s",
        most,
        classes.entrySet().stream()
            .filter(e -> e.getValue() > 0)
            .map(
                e ->
                    String.format(
                        Locale.ROOT,
                        "%s %.0f %%",
                        e.getKey(),
                        100.0 * e.getValue() / layer.cycles()))
            .reduce((a, b) -> a + ", " + b)
            .orElse("nothing"));
  }

  private static long working(Map<String, Long> classes) {
    return classes.entrySet().stream()
        .filter(e -> !e.getKey().equals("wait") && !e.getKey().equals("idle"))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }
}
