package dev.weft.report.page;

import dev.weft.report.GraphNode;
import dev.weft.report.LayerReport;
import dev.weft.report.ReportText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The network from top to bottom, a row for each step that has to wait for the one before it. The
 * bar at a node's foot is its share of the longest layer's cycles. Edges over several rows pass the
 * nodes on the side.
 */
final class GraphDrawing {
  private static final int WIDTH = 250;
  private static final int HEIGHT = 36;
  private static final int ROW = 56;
  private static final int COLUMN = 270;
  private static final int LETTERS = 34;
  private static final int BAR = 5;

  /** Room on each side for edges that pass nodes; a longer one keeps a larger distance. */
  private static final int PASSING = 110;

  private static final int NEAREST = 14;
  private static final int PER_ROW = 7;

  private record Place(int row, double x) {
    double y() {
      return 8 + row * ROW;
    }
  }

  private final Markup page;
  private final List<GraphNode> nodes;
  private final Map<String, LayerReport> layers = new HashMap<>();
  private final Map<String, Place> places = new HashMap<>();
  private double longest = 1;
  private int width;
  private int height;

  private GraphDrawing(Markup page, List<GraphNode> nodes, List<LayerReport> reports) {
    this.page = page;
    this.nodes = nodes;
    for (LayerReport layer : reports) {
      layers.put(layer.name(), layer);
      longest = Math.max(longest, layer.cycles() == null ? 0 : layer.cycles());
    }
  }

  static void draw(Markup page, List<GraphNode> nodes, List<LayerReport> reports) {
    GraphDrawing drawing = new GraphDrawing(page, nodes, reports);
    drawing.place();
    drawing.draw();
  }

  private void place() {
    Map<String, Integer> rows = new HashMap<>();
    List<List<GraphNode>> byRow = new ArrayList<>();
    for (GraphNode node : nodes) {
      int row = node.inputs().stream().mapToInt(i -> rows.getOrDefault(i, -1) + 1).max().orElse(0);
      rows.put(node.name(), row);
      while (byRow.size() <= row) {
        byRow.add(new ArrayList<>());
      }
      byRow.get(row).add(node);
    }
    int widest = byRow.stream().mapToInt(List::size).max().orElse(1);
    width = widest * COLUMN + 2 * PASSING;
    height = byRow.size() * ROW;
    for (int row = 0; row < byRow.size(); row++) {
      List<GraphNode> side = byRow.get(row);
      for (int i = 0; i < side.size(); i++) {
        double centre = width / 2.0 + (i - (side.size() - 1) / 2.0) * COLUMN;
        places.put(side.get(i).name(), new Place(row, centre - WIDTH / 2.0));
      }
    }
  }

  private void draw() {
    page.open(
        "svg",
        "id",
        "graph-drawing",
        "viewBox",
        "0 0 " + width + " " + height,
        "width",
        width,
        "height",
        height,
        "font-size",
        12);
    for (GraphNode node : nodes) {
      for (String input : node.inputs()) {
        if (places.containsKey(input)) {
          edge(places.get(input), places.get(node.name()));
        }
      }
    }
    nodes.forEach(this::node);
    page.close();
  }

  private void edge(Place from, Place to) {
    int rows = to.row - from.row;
    double x1 = from.x + WIDTH / 2.0;
    double y1 = from.y() + HEIGHT;
    double x2 = to.x + WIDTH / 2.0;
    double y2 = to.y();
    String path;
    if (rows == 1) {
      double middle = (y1 + y2) / 2;
      path = line("M", x1, y1) + line("C", x1, middle) + line(",", x2, middle) + line(",", x2, y2);
    } else {
      // Nodes on the left have neighbours on their right: their edges pass on the other side.
      boolean left = Math.min(from.x, to.x) + WIDTH < width / 2.0;
      double room = Math.min(PASSING, NEAREST + PER_ROW * rows) * 4 / 3.0;
      double bend = left ? Math.min(from.x, to.x) - room : Math.max(from.x, to.x) + WIDTH + room;
      double start = y1 - HEIGHT / 2.0;
      double end = y2 + HEIGHT / 2.0;
      path =
          line("M", from.x + (left ? 0 : WIDTH), start)
              + line("C", bend, start)
              + line(",", bend, end)
              + line(",", to.x + (left ? 0 : WIDTH), end);
    }
    page.empty("path", "d", path);
  }

  private static String line(String command, double x, double y) {
    return command + Figures.at(x) + " " + Figures.at(y);
  }

  private void node(GraphNode node) {
    Place at = places.get(node.name());
    LayerReport layer = layers.get(node.name());
    Long cycles = layer == null ? null : layer.cycles();
    page.open("g", "class", "node", "data-layer", node.name());
    page.empty(
        "rect",
        "x",
        at.x,
        "y",
        at.y(),
        "width",
        WIDTH,
        "height",
        HEIGHT,
        "rx",
        cycles == null ? 16 : 4);
    if (cycles != null) {
      page.empty(
          "rect",
          "class",
          "share",
          "x",
          at.x,
          "y",
          at.y() + HEIGHT - BAR,
          "width",
          Figures.at(WIDTH * cycles / longest),
          "height",
          BAR);
    }
    String shape = node.shape()[0] + "x" + node.shape()[1] + "x" + node.shape()[2];
    text(at.x + 9, at.y() + 14, shortened(node.name()));
    text(at.x + 9, at.y() + 28, shortened(node.operator() + "  " + shape));
    page.leaf(
        "title",
        node.name()
            + ": "
            + node.operator()
            + ", "
            + shape
            + ", "
            + ReportText.count(cycles)
            + " cycles");
    page.close();
  }

  private void text(double x, double y, String words) {
    page.leaf("text", words, "x", Figures.at(x), "y", Figures.at(y));
  }

  private static String shortened(String words) {
    return words.length() <= LETTERS
        ? words
        : "..." + words.substring(words.length() - LETTERS + 3);
  }
}
