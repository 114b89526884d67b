package dev.weft.hw.estimate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A synthesized design as a graph of bits and of what signals go through between them, for its
 * longest paths. Made from the modules that {@code write_json} of Yosys prints; their hierarchy is
 * unfolded, so that a path goes through as many modules as it takes.
 *
 * <p>All registers are taken to have the same clock, or one of twice its speed in phase with it, to
 * and from which a path has half a cycle. Ports of the top module are taken to come from registers
 * and to go to registers.
 */
final class TimingGraph {
  private static final int NONE = -1;

  private static final Comparator<LogicPath> LONGEST_FIRST =
      Comparator.comparingDouble(path -> -path.cycleNanoseconds());

  private final CellDelays delays;
  private final JsonNode modules;

  /** Of each arc: from and to which bit, how long, through which cell, and if that is a level. */
  private final Table arcs = new Table();

  private final Table starts = new Table();
  private final Table ends = new Table();
  private final List<String> cellTypes = new ArrayList<>();
  private final List<String> places = new ArrayList<>();
  private final BitSet doubled = new BitSet();
  private int bits;

  /**
   * @param modules by name
   * @param doubledClock port of the top module with the clock of twice the speed; need not be there
   * @throws IllegalStateException if a cell is neither a module nor one of the chip's
   */
  TimingGraph(JsonNode modules, String top, CellDelays delays, String doubledClock) {
    this.modules = modules;
    this.delays = delays;
    int port = cell("port");
    Scope scope = new Scope(modules.path(top), "");
    for (Map.Entry<String, JsonNode> entry : fields(scope.module.path("ports"))) {
      boolean input = entry.getValue().path("direction").asText().equals("input");
      int[] members = scope.bits(entry.getValue().path("bits"));
      if (entry.getKey().equals(doubledClock)) {
        doubled.set(members[0]);
      }
      for (int i = 0; i < members.length; i++) {
        // No path ends at an output that is a constant.
        if (members[i] != NONE) {
          String place = "port " + entry.getKey() + "[" + i + "]";
          (input ? starts : ends).add(members[i], place(place), 0, port, false);
        }
      }
    }
    scope.unfold();
  }

  /**
   * The longest paths, measured by the cycle that they allow, the longest first; of those between
   * bits of the same registers, and of modules that stand several times side by side, only the
   * longest. The longest of those with half a cycle is always among them.
   *
   * @throws IllegalStateException if signals go round in a loop without a register
   */
  List<LogicPath> longest(int count) {
    List<LogicPath> whole = longest(count, false, false);
    if (doubled.isEmpty()) {
      return whole;
    }
    List<LogicPath> half = longest(count, false, true);
    half.addAll(longest(count, true, true));
    half.sort(LONGEST_FIRST);
    whole.addAll(half);
    whole.sort(LONGEST_FIRST);
    List<LogicPath> told = whole.subList(0, Math.min(count, whole.size()));
    if (!half.isEmpty() && told.stream().noneMatch(LogicPath::halfCycle)) {
      told.set(told.size() - 1, half.get(0));
    }
    return told;
  }

  /** The same of paths that start with an edge of one clock, and have a whole cycle or half. */
  private List<LogicPath> longest(int count, boolean fromDoubled, boolean halfCycle) {
    Arrivals arrivals = new Arrivals(fromDoubled);
    int[] order =
        IntStream.range(0, ends.size)
            .filter(end -> arrivals.at[ends.from[end]] >= 0)
            .filter(end -> arrivals.halfCycle(end) == halfCycle)
            .boxed()
            .sorted((a, b) -> Float.compare(arrivals.until(b), arrivals.until(a)))
            .mapToInt(end -> end)
            .toArray();
    List<LogicPath> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int end : order) {
      if (found.size() == count) {
        break;
      }
      LogicPath path = arrivals.path(end);
      if (seen.add(family(path.from()) + " " + family(path.to()))) {
        found.add(path);
      }
    }
    return found;
  }

  /** A register without its bit and without the numbers in its modules' names. */
  private static String family(String place) {
    return place.replaceAll("\\[\\d+\\]$", "").replaceAll("_?\\d+(?=\\.|$)", "");
  }

  private int cell(String type) {
    cellTypes.add(type);
    return cellTypes.size() - 1;
  }

  private int place(String name) {
    places.add(name);
    return places.size() - 1;
  }

  private static List<Map.Entry<String, JsonNode>> fields(JsonNode node) {
    List<Map.Entry<String, JsonNode>> entries = new ArrayList<>();
    for (Iterator<Map.Entry<String, JsonNode>> it = node.fields(); it.hasNext(); ) {
      entries.add(it.next());
    }
    return entries;
  }

  /**
   * Growing columns: from, to (a bit of an arc, a place of a start or an end), delay, cell, and a
   * flag: of an arc, that it is a level of logic; of a start or an end, its clock's twice the
   * speed.
   */
  private static final class Table {
    private int[] from = new int[1024];
    private int[] to = new int[1024];
    private float[] delay = new float[1024];
    private int[] cell = new int[1024];
    private boolean[] flag = new boolean[1024];
    private int size;

    void add(int from, int to, double delay, int cell, boolean flag) {
      if (size == this.from.length) {
        this.from = Arrays.copyOf(this.from, 2 * size);
        this.to = Arrays.copyOf(this.to, 2 * size);
        this.delay = Arrays.copyOf(this.delay, 2 * size);
        this.cell = Arrays.copyOf(this.cell, 2 * size);
        this.flag = Arrays.copyOf(this.flag, 2 * size);
      }
      this.from[size] = from;
      this.to[size] = to;
      this.delay[size] = (float) delay;
      this.cell[size] = cell;
      this.flag[size++] = flag;
    }
  }

  /** One instance of a module. */
  private final class Scope {
    private final JsonNode module;
    private final String path;
    private final Map<Integer, Integer> known = new HashMap<>();
    private final Map<Integer, String> names = new HashMap<>();

    Scope(JsonNode module, String path) {
      this.module = module;
      this.path = path;
    }

    /** The graph's bits for those of a port or a connection; {@link #NONE} for constants. */
    int[] bits(JsonNode connection) {
      int[] found = new int[connection.size()];
      for (int i = 0; i < found.length; i++) {
        JsonNode bit = connection.get(i);
        found[i] =
            bit.isInt() ? known.computeIfAbsent(bit.asInt(), any -> TimingGraph.this.bits++) : NONE;
      }
      return found;
    }

    void unfold() {
      nameBits();
      for (Map.Entry<String, JsonNode> entry : fields(module.path("cells"))) {
        JsonNode cell = entry.getValue();
        String type = cell.path("type").asText();
        if (XilinxCells.of(type) != null) {
          delays.describe(new NetlistCell(this, entry.getKey(), cell));
        } else if (modules.has(type)) {
          instance(entry.getKey(), modules.path(type), cell);
        } else {
          throw new IllegalStateException("a cell '" + type + "' is none of the chip's");
        }
      }
    }

    private void instance(String name, JsonNode child, JsonNode cell) {
      Scope scope = new Scope(child, path + name + ".");
      int wire = cell("module");
      for (Map.Entry<String, JsonNode> port : fields(child.path("ports"))) {
        int[] outside = bits(cell.path("connections").path(port.getKey()));
        int[] inside = scope.bits(port.getValue().path("bits"));
        boolean input = port.getValue().path("direction").asText().equals("input");
        for (int i = 0; i < Math.min(outside.length, inside.length); i++) {
          int from = input ? outside[i] : inside[i];
          int to = input ? inside[i] : outside[i];
          if (from != NONE && to != NONE) {
            arcs.add(from, to, 0, wire, false);
            if (input && doubled.get(from)) {
              doubled.set(to);
            }
          }
        }
      }
      scope.unfold();
    }

    /** Names that the design gave come before those that the synthesis did. */
    private void nameBits() {
      for (Map.Entry<String, JsonNode> net : fields(module.path("netnames"))) {
        JsonNode members = net.getValue().path("bits");
        boolean made = net.getValue().path("hide_name").asInt() != 0;
        for (int i = 0; i < members.size() && !made; i++) {
          if (members.get(i).isInt()) {
            names.putIfAbsent(
                members.get(i).asInt(), net.getKey() + (members.size() > 1 ? "[" + i + "]" : ""));
          }
        }
      }
    }

    /** A register goes by the name of what it drives; anything else by its own. */
    String placeOf(String name, JsonNode cell) {
      JsonNode driven = cell.path("connections").path("Q").path(0);
      String signal = driven.isInt() ? names.get(driven.asInt()) : null;
      return path + (signal == null ? name : signal);
    }
  }

  /** A cell of the netlist, as {@link CellDelays} sees it. */
  private final class NetlistCell implements CellDelays.Cell {
    private final JsonNode cell;
    private final String type;
    private final Map<String, int[]> ports = new LinkedHashMap<>();
    private final Set<String> inputs = new TreeSet<>();
    private final Set<String> outputs = new TreeSet<>();
    private final int number;
    private final Scope scope;
    private final String name;
    private int place = NONE;

    NetlistCell(Scope scope, String name, JsonNode cell) {
      this.scope = scope;
      this.name = name;
      this.cell = cell;
      this.type = cell.path("type").asText();
      this.number = cell(type);
      for (Map.Entry<String, JsonNode> port : fields(cell.path("connections"))) {
        ports.put(port.getKey(), scope.bits(port.getValue()));
        boolean output = cell.path("port_directions").path(port.getKey()).asText().equals("output");
        (output ? outputs : inputs).add(port.getKey());
      }
    }

    @Override
    public String type() {
      return type;
    }

    @Override
    public Set<String> inputs() {
      return inputs;
    }

    @Override
    public Set<String> outputs() {
      return outputs;
    }

    @Override
    public int width(String port) {
      return ports.containsKey(port) ? ports.get(port).length : 0;
    }

    @Override
    public long parameter(String name) {
      String digits = cell.path("parameters").path(name).asText("");
      return digits.matches("[01]{1,63}") ? Long.parseLong(digits, 2) : 0;
    }

    @Override
    public void through(
        String from, int fromBit, String to, int toBit, double delay, boolean level) {
      int first = bit(from, fromBit);
      int last = bit(to, toBit);
      if (first != NONE && last != NONE) {
        arcs.add(first, last, delay, number, level);
      }
    }

    @Override
    public void starts(String output, int bit, double delay) {
      addPlace(starts, bit(output, bit), delay);
    }

    @Override
    public void ends(String input, int bit, double setup) {
      addPlace(ends, bit(input, bit), setup);
    }

    private void addPlace(Table table, int bit, double delay) {
      if (bit != NONE) {
        place = place == NONE ? place(scope.placeOf(name, cell)) : place;
        table.add(bit, place, delay, number, onDoubledClock());
      }
    }

    private boolean onDoubledClock() {
      return CellDelays.CLOCKS.stream()
          .anyMatch(clock -> bit(clock, 0) != NONE && doubled.get(bit(clock, 0)));
    }

    private int bit(String port, int bit) {
      int[] members = ports.get(port);
      return members == null || bit >= members.length ? NONE : members[bit];
    }
  }

  /** When each bit is there at the latest after an edge of one clock, and by which arc or start. */
  private final class Arrivals {
    private final boolean fromDoubled;
    private final float[] at = new float[bits];
    private final int[] by = new int[bits];
    private final int[] start = new int[bits];

    Arrivals(boolean fromDoubled) {
      this.fromDoubled = fromDoubled;
      Arrays.fill(at, -1);
      Arrays.fill(by, NONE);
      Arrays.fill(start, NONE);
      for (int i = 0; i < starts.size; i++) {
        if (starts.flag[i] == fromDoubled && starts.delay[i] > at[starts.from[i]]) {
          at[starts.from[i]] = starts.delay[i];
          start[starts.from[i]] = i;
        }
      }
      int[] first = new int[bits + 1];
      int[] waiting = new int[bits];
      for (int i = 0; i < arcs.size; i++) {
        first[arcs.from[i] + 1]++;
        waiting[arcs.to[i]]++;
      }
      for (int bit = 0; bit < bits; bit++) {
        first[bit + 1] += first[bit];
      }
      int[] outgoing = new int[arcs.size];
      int[] filled = Arrays.copyOf(first, bits);
      for (int i = 0; i < arcs.size; i++) {
        outgoing[filled[arcs.from[i]]++] = i;
      }
      ArrayDeque<Integer> ready = new ArrayDeque<>();
      for (int bit = 0; bit < bits; bit++) {
        if (waiting[bit] == 0) {
          ready.add(bit);
        }
      }
      int done = 0;
      while (!ready.isEmpty()) {
        int bit = ready.remove();
        done++;
        for (int i = first[bit]; i < first[bit + 1]; i++) {
          int arc = outgoing[i];
          int next = arcs.to[arc];
          if (at[bit] >= 0 && at[bit] + arcs.delay[arc] > at[next]) {
            at[next] = at[bit] + arcs.delay[arc];
            by[next] = arc;
          }
          if (--waiting[next] == 0) {
            ready.add(next);
          }
        }
      }
      if (done < bits) {
        throw new IllegalStateException(
            "signals go round in a loop without a register: "
                + (bits - done)
                + " bits wait for themselves");
      }
    }

    float until(int end) {
      return at[ends.from[end]] + ends.delay[end];
    }

    boolean halfCycle(int end) {
      return fromDoubled || ends.flag[end];
    }

    LogicPath path(int end) {
      List<String> cells = new ArrayList<>();
      int levels = 0;
      int bit = ends.from[end];
      for (int arc = by[bit]; arc != NONE; arc = by[bit]) {
        String type = cellTypes.get(arcs.cell[arc]);
        if (!type.equals("module")) {
          cells.add(0, type);
        }
        levels += arcs.flag[arc] ? 1 : 0;
        bit = arcs.from[arc];
      }
      return new LogicPath(
          until(end),
          levels,
          places.get(starts.to[start[bit]]),
          places.get(ends.to[end]),
          cells,
          halfCycle(end));
    }
  }
}
