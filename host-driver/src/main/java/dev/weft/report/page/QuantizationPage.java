package dev.weft.report.page;

import dev.weft.quant.insight.ActivationInsight;
import dev.weft.quant.insight.LayerInsight;
import dev.weft.quant.insight.WeightInsight;
import dev.weft.quant.insight.Widening;
import dev.weft.report.QuantizationReport;
import dev.weft.report.QuantizationReport.Size;
import dev.weft.report.WideningReason;
import java.util.Locale;

/**
 * What quantizing did to a network as one HTML page that needs nothing else, in the frame and style
 * of {@link RunPage}. It is well-formed XML as well.
 */
public final class QuantizationPage {
  private final QuantizationReport report;
  private final Markup page = new Markup();

  private QuantizationPage(QuantizationReport report) {
    this.report = report;
  }

  /** The page of a report. */
  public static String of(QuantizationReport report) {
    QuantizationPage page = new QuantizationPage(report);
    page.write();
    return Skeleton.page(report.model() + " in " + report.format(), page.page.toString());
  }

  private void write() {
    page.open("main");
    page.leaf("h1", report.model() + " in " + report.format());
    page.leaf(
        "p",
        "Ranges of activations by "
            + report.criterion()
            + ", weights rounded "
            + (report.rounding().equals("learned") ? "by their layer's output" : "to nearest")
            + ", calibrated with "
            + report.pictures()
            + " pictures.",
        "class",
        "quiet");
    tiles();
    sizes();
    widenings();
    layers();
    distributions();
    page.close();
  }

  private void tiles() {
    page.open("div", "class", "tiles");
    page.tile("layers with weights", Integer.toString(withWeights()));
    page.tile("of weights", Figures.shortly(report.own().bytes(), "B"));
    page.tile("output signal over error", decibels(report.own().decibels()));
    if (report.accuracy() != null) {
      page.tile(
          report.accuracy().name() + " on " + report.accuracy().images() + " images",
          Figures.percent(report.own().accuracy()));
      page.tile("the float network's", Figures.percent(report.accuracy().onFloat()));
    }
    Widening first = report.first();
    if (first != null) {
      page.tile("to widen first", first.layer());
    }
    page.close();
  }

  private int withWeights() {
    return (int) report.layers().stream().filter(l -> l.weights() != null).count();
  }

  private void sizes() {
    page.open("section", "id", "sizes");
    page.leaf(
        "h2", report.accuracy() == null ? "Output error against size" : "Accuracy against size");
    if (report.sizes().isEmpty()) {
      quiet("Weights have one width in " + report.format() + ": try --format w4a8.");
      page.close();
      return;
    }
    quiet(
        "From 4 bits in all layers to 8, the layers widened one after the other in the order below;"
            + " weights are rounded anew for each network."
            + (report.accuracy() == null
                ? " No labelled pictures were given (--data), so the outputs' error on the"
                    + " calibration pictures is shown, not accuracy."
                : ""));
    page.open("div", "class", "plot");
    SizePlot.draw(page, report);
    page.close();
    Table table =
        new Table(
            page, "sizes-table", "<network", "bytes of weights", "signal/error, dB", "accuracy");
    report.sizes().forEach(s -> size(table, SizePlot.name(s), s));
    table.total();
    table.name("this network");
    numbers(table, report.own());
    table.endRow().end();
    page.close();
  }

  private static void size(Table table, String name, Size size) {
    table.row(null).name(name);
    numbers(table, size);
    table.endRow();
  }

  private static void numbers(Table table, Size size) {
    table.number(size.bytes(), String.format(Locale.ROOT, "%,.0f", size.bytes()));
    decibels(table, size.decibels());
    table.percent(size.accuracy());
  }

  private void widenings() {
    page.open("section", "id", "widen").leaf("h2", "Which layer to widen first");
    Widening first = report.first();
    if (report.sizes().isEmpty()) {
      quiet(
          "No layer can be wider in "
              + report.format()
              + "; the order is that of the error that each layer's weights make at the outputs.");
    } else if (first == null) {
      quiet("None: no layer of 4 bits gains by having 8.");
    } else {
      page.leaf("p", first.layer() + ": --weight-bits " + first.layer() + "=8");
    }
    WideningReason reason = new WideningReason(report);
    Table table =
        new Table(
            page,
            "widen-table",
            "<layer",
            "bits",
            "part of the error",
            "bytes more",
            "per KB",
            "<why");
    for (Widening w : report.widenings()) {
      double share = report.share(w);
      table.row(w.layer()).name(w.layer()).count((long) w.bits()).percent(share);
      Double bytes = w.addedBytes();
      table.count(bytes == null ? null : bytes.longValue());
      table.percent(bytes == null || bytes == 0 ? null : share / bytes * 1000);
      table.sentence(reason.of(w)).endRow();
    }
    table.end();
    quiet(
        "Part of the error: what the outputs' squared error on calibration pictures grows by when"
            + " this layer alone has narrow weights, over the sum of that of all layers. weft"
            + " quantize --mixed chooses by the same figures.");
    page.close();
  }

  private void layers() {
    page.open("section", "id", "layers").leaf("h2", "Layers");
    quiet(
        "dB are signal over quantization noise; clipped is the share of values beyond the range of"
            + " the integers. Alone: the layer's output against the float layer's, both reading"
            + " what the float network gives. So far: with all quantized layers before it.");
    Table table =
        new Table(
            page,
            "quantization-table",
            "<layer",
            "<operator",
            "weight bits",
            "weights dB",
            "clipped",
            "output bits",
            "rounding dB",
            "clipped",
            "alone dB",
            "so far dB");
    for (LayerInsight layer : report.layers()) {
      WeightInsight w = layer.weights();
      ActivationInsight a = layer.output();
      table.row(layer.name()).name(layer.name()).word(layer.operator());
      table.count(w == null ? null : (long) w.bits());
      if (w == null) {
        table.number(null, "-").number(null, "-");
      } else {
        decibels(table, w.decibels());
        share(table, w.clipped());
      }
      table.count((long) a.bits());
      decibels(table, a.decibels());
      share(table, a.clipped());
      decibels(table, layer.ownDecibels());
      decibels(table, layer.networkDecibels());
      table.endRow();
    }
    table.end();
    ranges();
    page.close();
  }

  private void ranges() {
    page.open("details", "open", "open").leaf("summary", "Ranges and scales");
    Table table =
        new Table(
            page,
            "ranges-table",
            "<layer",
            "weights from",
            "to",
            "scales from",
            "to",
            "output seen from",
            "to",
            "range from",
            "to",
            "scale",
            "zero point");
    for (LayerInsight layer : report.layers()) {
      WeightInsight w = layer.weights();
      ActivationInsight a = layer.output();
      table.row(layer.name()).name(layer.name());
      real(table, w == null ? null : w.min());
      real(table, w == null ? null : w.max());
      real(table, w == null ? null : w.smallestScale());
      real(table, w == null ? null : w.largestScale());
      real(table, a.min());
      real(table, a.max());
      real(table, a.low());
      real(table, a.high());
      real(table, a.scale());
      table.count((long) a.zeroPoint()).endRow();
    }
    table.end();
    page.close();
  }

  private void distributions() {
    page.open("section", "id", "distributions").leaf("h2", "Distributions");
    quiet(
        "Bars grow with the logarithm of the count. The shaded part is what integers cover; bars of"
            + " the other colour are clipped. Weights are in steps of their output channel's scale,"
            + " activations as the float network gives them.");
    page.open("div", "class", "cards");
    for (LayerInsight layer : report.layers()) {
      page.open("div", "class", "card", "data-layer", layer.name());
      page.leaf("b", layer.name(), "title", layer.name());
      WeightInsight w = layer.weights();
      if (w != null) {
        caption("weights, " + w.bits() + " bits", w.decibels(), w.clipped());
        double end = w.limit() + 0.5;
        HistogramDrawing.draw(page, w.distribution(), -end, end, " steps");
      }
      ActivationInsight a = layer.output();
      caption(
          (layer.operator().equals("Input") ? "input, " : "output, ") + a.bits() + " bits",
          a.decibels(),
          a.clipped());
      HistogramDrawing.draw(page, a.distribution(), a.low(), a.high(), "");
      page.close();
    }
    page.close().close();
  }

  private void caption(String what, Double decibels, double clipped) {
    page.leaf(
        "span",
        what
            + ": "
            + decibels(decibels)
            + (clipped > 0
                ? ", " + Figures.plain(100 * clipped) + " % clipped"
                : ", none clipped"));
  }

  private void quiet(String words) {
    page.leaf("p", words, "class", "quiet");
  }

  private static void real(Table table, Double value) {
    table.number(value, value == null ? "-" : Figures.plain(value));
  }

  private static void share(Table table, double value) {
    table.number(value, value == 0 ? "0" : Figures.plain(100 * value) + " %");
  }

  private static void decibels(Table table, Double value) {
    table.number(
        value == null ? Double.valueOf(999) : value,
        value == null ? "exact" : String.format(Locale.ROOT, "%.1f", value));
  }

  private static String decibels(Double value) {
    return value == null ? "exact" : String.format(Locale.ROOT, "%.1f dB", value);
  }
}
