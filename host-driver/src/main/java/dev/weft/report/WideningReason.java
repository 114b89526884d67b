package dev.weft.report;

import dev.weft.quant.insight.LayerInsight;
import dev.weft.quant.insight.Widening;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says in words why a layer stands where it does among those to widen. */
public final class WideningReason {
  private final Map<String, LayerInsight> layers;
  private final double median;
  private final double medianGain;

  public WideningReason(QuantizationReport report) {
    layers =
        report.layers().stream().collect(Collectors.toMap(LayerInsight::name, Function.identity()));
    List<Double> own =
        report.layers().stream()
            .filter(l -> l.weights() != null && l.ownDecibels() != null)
            .map(LayerInsight::ownDecibels)
            .sorted()
            .toList();
    median = own.isEmpty() ? 0 : own.get(own.size() / 2);
    int middle = report.widenings().size() / 2;
    medianGain = report.widenings().isEmpty() ? 0 : report.widenings().get(middle).gain();
  }

  /** One sentence. */
  public String of(Widening w) {
    String narrow = w.widerBits() == null ? "its " + w.bits() + "-bit weights" : "4-bit weights";
    if (w.gain() <= 0) {
      return narrow + " alone leave the outputs as they are, or better by chance";
    }
    String effect =
        String.format(
            Locale.ROOT,
            "%s alone make the outputs err by %.3g %% of their variance",
            narrow,
            100 * w.gain());
    boolean wide = w.widerBits() != null && w.bits() >= w.widerBits();
    return effect + (wide ? "; it has " + w.bits() + " in this network" : "; " + cause(w));
  }

  private String cause(Widening w) {
    LayerInsight layer = layers.get(w.layer());
    if (layer.ownDecibels() == null) {
      return "by itself it errs in nothing";
    }
    String alone = String.format(Locale.ROOT, " (%.1f dB alone)", layer.ownDecibels());
    if (layer.ownDecibels() <= median) {
      return "its own output errs more than most" + alone;
    }
    return "its own output errs less than most"
        + alone
        + (w.gain() > medianGain ? ", but what reads it weighs the error" : "");
  }
}
