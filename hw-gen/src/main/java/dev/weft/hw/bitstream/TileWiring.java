package dev.weft.hw.bitstream;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The wires of a type of tiles that are fixed: which pins of its sites they are, and which
 * connections between them are always there.
 */
final class TileWiring {
  /**
   * A pin of a site.
   *
   * @param site in the tile, as features name it: {@code SLICEL_X0}, {@code BUFHCE_X0Y3}
   * @param type of the site
   */
  record Pin(String site, String type, String name, boolean output) {}

  private final Map<String, Pin> pins = new HashMap<>();
  private final Map<String, String> wires = new HashMap<>();
  private final Map<String, List<String>> always = new HashMap<>();

  /** Reads a type's wiring out of the database. */
  static TileWiring read(ChipDatabase chip, String type) throws IOException {
    TileWiring wiring = new TileWiring();
    for (JsonNode site : chip.familyFile("tile_type_" + type + ".json").path("sites")) {
      String kind = site.path("type").asText();
      // Slices lie side by side, and features leave the row out.
      String place =
          kind.startsWith("SLICE")
              ? "X" + site.path("x_coord").asInt()
              : site.path("name").asText();
      JsonNode directions = chip.familyFile("site_type_" + kind + ".json").path("site_pins");
      for (Map.Entry<String, JsonNode> pin : site.path("site_pins").properties()) {
        if (pin.getValue().isNull()) {
          continue;
        }
        boolean output = directions.path(pin.getKey()).path("direction").asText().equals("OUT");
        String wire = pin.getValue().path("wire").asText();
        wiring.pins.put(wire, new Pin(kind + "_" + place, kind, pin.getKey(), output));
        wiring.wires.put(kind + "_" + place + "/" + pin.getKey(), wire);
      }
    }
    for (String line : chip.familyLines("ppips_" + type.toLowerCase(Locale.ROOT) + ".db")) {
      String[] words = line.split("[. ]");
      if (words.length == 4 && words[3].equals("always")) {
        wiring.always.computeIfAbsent(words[1], to -> new ArrayList<>()).add(words[2]);
      }
    }
    return wiring;
  }

  /** The pin at a wire, or null. */
  Pin pin(String wire) {
    return pins.get(wire);
  }

  /** The wire of a site's pin; an unknown one is an error. */
  String wire(String site, String pin) {
    String wire = wires.get(site + "/" + pin);
    if (wire == null) {
      throw new BitstreamException("a site " + site + " has no pin " + pin);
    }
    return wire;
  }

  /** The names of a site's pins. */
  List<String> pins(String site) {
    return wires.keySet().stream()
        .filter(key -> key.startsWith(site + "/"))
        .map(key -> key.substring(site.length() + 1))
        .sorted()
        .toList();
  }

  /** Where a wire is always driven from, inside of the tile. */
  List<String> always(String wire) {
    return always.getOrDefault(wire, List.of());
  }
}
