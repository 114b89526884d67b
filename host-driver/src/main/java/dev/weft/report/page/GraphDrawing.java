package dev.weft.report.page;

import dev.weft.report.GraphNode;
import dev.weft.report.LayerReport;
import dev.weft.report.ReportText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The network from top to bottom, a row for each step that has to wait for the one before it. The
 * bar at a node's foot is its share of the longest layer's cycles. Edges over several rows pass the
 * nodes on the side. One that is too tall for a sheet is repeated for print in pieces of whole
 * rows, side by side.
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

  /**
   * A sheet that shows all of the drawing: up to this many units, beyond which letters get lost.
   */
  private static final int SHEET_HEIGHT = 1400;

  /** Units across a sheet when the drawing is in pieces: two pieces of two nodes fit in. */
  private static final int SHEET_WIDTH = 1300;

  private static final int GAP = 8;

  /** Height to width of a sheet, less a heading. */
  private static final double SHEET = 1.2;

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

  /** How far nodes and edges reach in each row. */
  private double[] leftmost;

  private double[] rightmost;

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
    leftmost = new double[byRow.size()];
    rightmost = new double[byRow.size()];
    for (int row = 0; row < byRow.size(); row++) {
      List<GraphNode> side = byRow.get(row);
      for (int i = 0; i < side.size(); i++) {
        double centre = width / 2.0 + (i - (side.size() - 1) / 2.0) * COLUMN;
        places.put(side.get(i).name(), new Place(row, centre - WIDTH / 2.0));
      }
      leftmost[row] = (width - side.size() * COLUMN) / 2.0;
      rightmost[row] = width - leftmost[row];
    }
  }

  private void draw() {
    boolean pieces = height > SHEET_HEIGHT;
    page.open(
        "svg",
        "class",
        pieces ? "screen" : null,
        "viewBox",
        "0 0 " + width + " " + height,
        "width",
        width,
        "height",
        height,
        "font-size",
        12);
    page.open("g", "id", "graph-drawing", "class", "network");
    for (GraphNode node : nodes) {
      for (String input : node.inputs()) {
        if (places.containsKey(input)) {
          edge(places.get(input), places.get(node.name()));
        }
      }
    }
    nodes.forEach(this::node);
    page.close().close();
    if (pieces) {
      pieces();
    }
  }

  /** References to parts of the drawing, none higher than a sheet; rows are not cut. */
  private void pieces() {
    int rows = height / ROW;
    int most = (int) (SHEET * SHEET_WIDTH / ROW);
    int count = (rows + most - 1) / most;
    int each = (rows + count - 1) / count;
    page.open("div", "class", "paper");
    for (int first = 0; first < rows; first += each) {
      int end = Math.min(first + each, rows);
      double left = IntStream.range(first, end).mapToDouble(row -> leftmost[row]).min().orElse(0);
      double right = IntStream.range(first, end).mapToDouble(row -> rightmost[row]).max().orElse(0);
      double across = right - left + 2 * GAP;
      page.open(
          "svg",
          "viewBox",
          String.join(
              " ",
              Figures.at(left - GAP),
              Figures.at(first * ROW),
              Figures.at(across),
              Figures.at((end - first) * ROW)),
          "style",
          "width:" + Figures.at(100 * across / Math.max(SHEET_WIDTH, width)) + "%",
          "font-size",
          12);
      page.empty("use", "href", "#graph-drawing").close();
    }
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
      double room = Math.min(PASSING, NEAREST + PER_ROW * rows);
      double edge = left ? Math.min(from.x, to.x) : Math.max(from.x, to.x) + WIDTH;
      // A curve with both its handles there reaches three quarters of the way.
      double bend = edge + (left ? -room : room) * 4 / 3;
      for (int row = from.row; row <= to.row; row++) {
        leftmost[row] = Math.min(leftmost[row], left ? edge - room : edge);
        rightmost[row] = Math.max(rightmost[row], left ? edge : edge + room);
      }
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
