package dev.weft.cli;

import dev.weft.explore.DesignPoint;
import dev.weft.explore.Explorer;
import dev.weft.explore.ResourceFit;
import dev.weft.explore.ResourceRuns;
import dev.weft.hw.arch.NumberFormat;
import dev.weft.hw.board.Board;
import dev.weft.report.page.ScatterPlot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a search found.
 *
 * @param model the network's name
 * @param clockHz assumed
 * @param goal what the recommended point is best in
 * @param searches one for each format that was searched
 * @param front by time upwards, some of it perhaps confirmed
 * @param best the recommended one of the front
 * @param other compared with it, or null
 * @param accuracies measured, by format; empty without labelled data
 * @param floor that the accuracy must reach; null without. Formats with an accuracy and no search
 *     miss it.
 */
record Exploration(
    String model,
    Board board,
    long clockHz,
    String goal,
    List<Explorer.Result> searches,
    List<DesignPoint> front,
    DesignPoint best,
    DesignPoint other,
    Map<NumberFormat, Score> accuracies,
    Double floor,
    ResourceRuns runs) {
  private static final double HZ_PER_MHZ = 1e6;

  /** The answer for scripts. */
  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("model", model);
    json.put("board", board.name());
    json.put("clockMHz", clockHz / HZ_PER_MHZ);
    json.put("goal", goal);
    json.put("pareto", front);
    json.put("recommended", best);
    json.put("compared", other);
    json.put("candidates", searches.stream().mapToInt(Explorer.Result::candidates).sum());
    json.put("fitting", searches.stream().mapToInt(Explorer.Result::fitting).sum());
    json.put("timed", searches.stream().mapToInt(Explorer.Result::timed).sum());
    json.put("refused", searches.stream().mapToInt(Explorer.Result::refused).sum());
    json.put("seconds", searches.stream().mapToDouble(Explorer.Result::seconds).sum());
    json.put("searches", searches.stream().map(this::json).toList());
    if (!accuracies.isEmpty()) {
      Map<String, Object> measured = new LinkedHashMap<>();
      accuracies.forEach((format, score) -> measured.put(format.label(), json(score)));
      json.put("accuracy", measured);
      json.put("minAccuracy", floor);
    }
    json.put("tool", runs.tool());
    return json;
  }

  private static Map<String, Object> json(Score score) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("images", score.images());
    json.putAll(score.json(null));
    return json;
  }

  private Map<String, Object> json(Explorer.Result search) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("format", search.format().label());
    json.put("candidates", search.candidates());
    json.put("fitting", search.fitting());
    json.put("timed", search.timed());
    json.put("knownFromEarlierRuns", search.known());
    json.put("refused", search.refused());
    json.put("quickSeconds", search.quickSeconds());
    json.put("seconds", search.seconds());
    json.put("quickError", search.quickError());
    ResourceFit fit = runs.fit(board.family(), search.format());
    Map<String, ResourceFit.Error> errors = new LinkedHashMap<>();
    errors.put("lut", fit.lut().error());
    errors.put("ff", fit.ff().error());
    errors.put("dsp", fit.dsp().error());
    errors.put("bram36", fit.bram36());
    json.put("resourceErrors", errors);
    return json;
  }

  /** The front and what lies behind it, as SVG. */
  String plot() {
    List<ScatterPlot.Point> points = new ArrayList<>();
    List<DesignPoint> best = Explorer.front(searches);
    searches.stream()
        .flatMap(s -> s.points().stream())
        .filter(p -> !best.contains(p))
        .forEach(p -> points.add(plotted(p, false)));
    front.forEach(p -> points.add(plotted(p, true)));
    return ScatterPlot.file(
        model + " on " + board.title(),
        "ms a frame",
        "largest share of the board's resources",
        points);
  }

  private static ScatterPlot.Point plotted(DesignPoint p, boolean front) {
    String name =
        String.format(
            Locale.ROOT, "%s: %.3f ms, %.0f %%", p.config().name(), p.ms(), 100 * p.share());
    return new ScatterPlot.Point(name, p.ms(), p.share(), front, p.estimated() != null);
  }
}
