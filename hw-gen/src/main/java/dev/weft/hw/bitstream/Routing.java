package dev.weft.hw.bitstream;

import com.fasterxml.jackson.databind.JsonNode;
import dev.weft.hw.bitstream.ChipDatabase.Tile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the switches of a configured chip connect: from a pin back to the pin that drives it, over
 * the wires of the database's fabric and the connections that the features say are made.
 */
final class Routing {
  /** A wire of a tile. */
  record Wire(Tile tile, String name) {}

  /**
   * What drives a wire.
   *
   * @param pin an output, or null for a constant
   * @param constant 0 or 1 if there is no pin; a wire that nobody drives is 1
   */
  record Source(Tile tile, TileWiring.Pin pin, int constant) {}

  /** One wire may be several of the tile beside it. */
  private record Neighbour(int columns, int rows, String type, Map<String, List<String>> wires) {}

  private static final Source ZERO = new Source(null, null, 0);
  private static final Source ONE = new Source(null, null, 1);

  private final ChipDatabase chip;
  private final Map<Long, Tile> grid = new HashMap<>();
  private final Map<String, TileWiring> wirings = new HashMap<>();
  private final Map<String, List<Neighbour>> neighbours = new HashMap<>();

  /** Connections that features make: by tile and wire, the wire that drives it. */
  private final Map<String, String> made = new HashMap<>();

  private final Map<Wire, Source> known = new HashMap<>();

  /**
   * @param features of the configured chip, of all kinds
   */
  Routing(ChipDatabase chip, Set<Fasm.Entry> features) throws IOException {
    this.chip = chip;
    for (Tile tile : chip.tiles()) {
      grid.put(place(tile.column(), tile.row()), tile);
    }
    for (JsonNode pair : chip.fabricFile("tileconn.json")) {
      String a = pair.path("tile_types").path(0).asText();
      String b = pair.path("tile_types").path(1).asText();
      int columns = pair.path("grid_deltas").path(0).asInt();
      int rows = pair.path("grid_deltas").path(1).asInt();
      Map<String, List<String>> there = new HashMap<>();
      Map<String, List<String>> back = new HashMap<>();
      for (JsonNode wires : pair.path("wire_pairs")) {
        add(there, wires.path(0).asText(), wires.path(1).asText());
        add(back, wires.path(1).asText(), wires.path(0).asText());
      }
      add(a, new Neighbour(columns, rows, b, there));
      add(b, new Neighbour(-columns, -rows, a, back));
    }
    for (Fasm.Entry feature : features) {
      int dot = feature.name().indexOf('.');
      if (dot > 0 && feature.name().indexOf('.', dot + 1) < 0) {
        made.put(
            feature.tile() + "/" + feature.name().substring(0, dot),
            feature.name().substring(dot + 1));
      }
    }
  }

  private void add(String type, Neighbour neighbour) {
    neighbours.computeIfAbsent(type, t -> new ArrayList<>()).add(neighbour);
  }

  private static void add(Map<String, List<String>> wires, String from, String to) {
    wires.computeIfAbsent(from, wire -> new ArrayList<>()).add(to);
  }

  private static long place(int column, int row) {
    return (long) column << 32 | row & 0xFFFFFFFFL;
  }

  TileWiring wiring(String type) {
    return wirings.computeIfAbsent(
        type,
        t -> {
          try {
            return TileWiring.read(chip, t);
          } catch (IOException e) {
            throw new UncheckedIOException("cannot read the chip database", e);
          }
        });
  }

  /** What drives an input pin of a site. */
  Source driver(Tile tile, String site, String pin) {
    return driver(new Wire(tile, wiring(tile.type()).wire(site, pin)), new ArrayList<>());
  }

  private Source driver(Wire wire, List<Wire> path) {
    Source source = known.get(wire);
    if (source == null) {
      if (path.contains(wire)) {
        throw new BitstreamException("wires drive each other in a ring: " + path);
      }
      path.add(wire);
      source = found(wire, path);
      known.put(wire, source);
    }
    return source;
  }

  private Source found(Wire wire, List<Wire> path) {
    Set<Wire> node = node(wire);
    for (Wire one : node) {
      String from = made.get(one.tile().name() + "/" + one.name());
      if (from != null) {
        return driver(new Wire(one.tile(), from), path);
      }
    }
    for (Wire one : node) {
      if (one.name().equals("GND_WIRE")) {
        return ZERO;
      }
      if (one.name().equals("VCC_WIRE")) {
        return ONE;
      }
      TileWiring.Pin pin = wiring(one.tile().type()).pin(one.name());
      if (pin != null && pin.output()) {
        return new Source(one.tile(), pin, 0);
      }
    }
    for (Wire one : node) {
      for (String from : wiring(one.tile().type()).always(one.name())) {
        Wire next = new Wire(one.tile(), from);
        if (!node.contains(next)) {
          Source source = driver(next, path);
          if (source != ONE) {
            return source;
          }
        }
      }
    }
    return ONE;
  }

  /** All wires of tiles that are one piece of metal with this one. */
  private Set<Wire> node(Wire start) {
    Set<Wire> node = new LinkedHashSet<>();
    Deque<Wire> next = new ArrayDeque<>();
    node.add(start);
    next.add(start);
    while (!next.isEmpty()) {
      Wire wire = next.remove();
      for (Neighbour neighbour : neighbours.getOrDefault(wire.tile().type(), List.of())) {
        List<String> names = neighbour.wires().getOrDefault(wire.name(), List.of());
        Tile tile =
            names.isEmpty()
                ? null
                : grid.get(
                    place(
                        wire.tile().column() + neighbour.columns(),
                        wire.tile().row() + neighbour.rows()));
        if (tile != null && tile.type().equals(neighbour.type())) {
          for (String name : names) {
            Wire other = new Wire(tile, name);
            if (node.add(other)) {
              next.add(other);
            }
          }
        }
      }
    }
    return node;
  }
}
