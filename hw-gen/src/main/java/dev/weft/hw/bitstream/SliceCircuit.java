package dev.weft.hw.bitstream;

import dev.weft.hw.bitstream.ChipDatabase.Tile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A slice (UG474) as Verilog, element by element as they are asked for. Elements are named by the
 * letter of their quarter: {@code A6} and {@code A5} the outputs of its LUT, {@code AQ} and {@code
 * A5Q} its registers, {@code ACY} and {@code AXOR} of the carry chain, {@code F7A}, {@code F7B},
 * {@code F8} the wide multiplexers, {@code AMC31} the end of a shift register, {@code AMEM} a
 * memory.
 */
final class SliceCircuit {
  /** Part of a slice that is to be written. */
  record Element(SliceCircuit slice, String name) {}

  private static final String LETTERS = "ABCD";

  private final BitNetlist netlist;
  private final Tile tile;
  private final String site;
  private final String id;
  private final Set<String> features;
  private final Set<String> asked = new HashSet<>();

  /**
   * @param features of the slice, without its name
   * @param id unique prefix of its signals
   */
  SliceCircuit(BitNetlist netlist, Tile tile, String site, String id, Set<String> features) {
    this.netlist = netlist;
    this.tile = tile;
    this.site = site;
    this.id = id;
    this.features = features;
    for (String refused : List.of("LATCH", "CLKINV", "WA7USED", "WA8USED")) {
      if (features.contains(refused)) {
        throw new BitstreamException(
            "%s of %s in %s: no netlist is made of that".formatted(refused, site, tile.name()));
      }
    }
  }

  /** The signal at an output pin. */
  String pin(String pin) {
    if (pin.equals("COUT")) {
      return element("DCY");
    }
    char letter = pin.charAt(0);
    return switch (pin.substring(1)) {
      case "" -> element(letter + "6");
      case "Q" -> element(letter + "Q");
      case "MUX" -> chosen(letter, "OUTMUX.");
      default -> throw new BitstreamException("a slice has no output " + pin);
    };
  }

  /** What a multiplexer with the element's names as settings takes; it must have one. */
  private String chosen(char letter, String multiplexer) {
    String prefix = letter + multiplexer;
    List<String> settings =
        features.stream()
            .filter(f -> f.startsWith(prefix))
            .map(f -> f.substring(prefix.length()))
            .toList();
    if (settings.size() != 1) {
      throw new BitstreamException(
          "%s of %s in %s is set to %s".formatted(prefix, site, tile.name(), settings));
    }
    return switch (settings.get(0)) {
      case "O6" -> element(letter + "6");
      case "O5" -> element(letter + "5");
      case "CY" -> element(letter + "CY");
      case "XOR" -> element(letter + "XOR");
      case "F7" -> element(letter == 'A' ? "F7A" : "F7B");
      case "F8" -> element("F8");
      case "MC31" -> element(letter + "MC31");
      case "A5Q", "B5Q", "C5Q", "D5Q" -> element(letter + "5Q");
      default -> input(settings.get(0));
    };
  }

  private String input(String pin) {
    return netlist.signal(tile, site, pin);
  }

  /** The signal of an element, which is written if it was not yet. */
  private String element(String name) {
    if (asked.add(name)) {
      netlist.demand(new Element(this, name));
    }
    return id + "_" + name;
  }

  private boolean has(String feature) {
    return features.contains(feature);
  }

  /** Writes an element. */
  void emit(String name, StringBuilder out) {
    char letter = name.charAt(0);
    switch (name) {
      case "F7A" -> wire(out, name, mux(input("AX"), element("A6"), element("B6")));
      case "F7B" -> wire(out, name, mux(input("CX"), element("C6"), element("D6")));
      case "F8" -> wire(out, name, mux(input("BX"), element("F7A"), element("F7B")));
      default -> {
        switch (name.substring(1)) {
          case "6" -> wire(out, name, lut(letter, true));
          case "5" -> wire(out, name, lut(letter, false));
          case "Q" -> register(out, name, letter + "FF", chosen(letter, "FFMUX."));
          case "5Q" -> register(out, name, letter + "5FF", secondData(letter));
          case "CY" ->
              wire(out, name, mux(element(letter + "6"), carryInto(letter), carryData(letter)));
          case "XOR" -> wire(out, name, element(letter + "6") + " ^ " + carryInto(letter));
          case "MC31" -> wire(out, name, element(letter + "MEM") + "[31]");
          case "MEM" -> memory(out, letter);
          default -> throw new BitstreamException("a slice has no element " + name);
        }
      }
    }
  }

  private void wire(StringBuilder out, String name, String value) {
    out.append("  wire " + id + "_" + name + " = " + value + ";\n");
  }

  private static String mux(String select, String one, String zero) {
    return select + " ? " + one + " : " + zero;
  }

  private String secondData(char letter) {
    return has(letter + "5FFMUX.IN_B") ? input(letter + "X") : element(letter + "5");
  }

  private String carryInto(char letter) {
    if (letter != 'A') {
      return element((char) (letter - 1) + "CY");
    }
    if (has("PRECYINIT.CIN")) {
      return input("CIN");
    }
    if (has("PRECYINIT.AX")) {
      return input("AX");
    }
    return has("PRECYINIT.C1") ? "1'b1" : "1'b0";
  }

  private String carryData(char letter) {
    return has("CARRY4." + letter + "CY0") ? element(letter + "5") : input(letter + "X");
  }

  private void register(StringBuilder out, String name, String flipFlop, String data) {
    String self = id + "_" + name;
    String reset = has("SRUSEDMUX") ? input("SR") : "1'b0";
    String enable = has("CEUSEDMUX") ? input("CE") : "1'b1";
    String edges = has("FFSYNC") || reset.startsWith("1'b") ? "" : " or posedge " + reset;
    out.append(
        "  reg %1$s = 1'b%2$d;%n  always @(posedge %3$s%4$s) if (%5$s) %1$s <= 1'b%6$d; else if (%7$s) %1$s <= %8$s;%n"
            .formatted(
                self,
                has(flipFlop + ".ZINI") ? 0 : 1,
                netlist.clock(tile, site),
                edges,
                reset,
                has(flipFlop + ".ZRST") ? 0 : 1,
                enable,
                data));
  }

  private long contents(char letter) {
    long contents = 0;
    for (int i = 0; i < 64; i++) {
      if (has(letter + "LUT.INIT[" + i + "]")) {
        contents |= 1L << i;
      }
    }
    return contents;
  }

  /** Inputs of a LUT from one number down to another, the highest first. */
  private String inputs(char letter, int from, int to) {
    StringBuilder bits = new StringBuilder();
    for (int i = from; i >= to; i--) {
      bits.append(i == from ? "" : ", ").append(input(letter + Integer.toString(i)));
    }
    return bits.toString();
  }

  private String lut(char letter, boolean whole) {
    boolean small = has(letter + "LUT.SMALL");
    if (has(letter + "LUT.SRL")) {
      String memory = element(letter + "MEM");
      return small
          ? memory + "[{1'b" + (whole ? 1 : 0) + ", " + inputs(letter, 5, 2) + "}]"
          : memory + "[{" + inputs(letter, 6, 2) + "}]";
    }
    String address = whole ? inputs(letter, 6, 1) : "1'b0, " + inputs(letter, 5, 1);
    if (has(letter + "LUT.RAM")) {
      return element(letter + "MEM") + "[{" + address + "}]";
    }
    return netlist.lut(contents(letter)) + "[{" + address + "}]";
  }

  /**
   * A memory or shift register. As a memory it is written at the address that stands at quarter D's
   * inputs; of two small ones the lower takes the first data input, the upper the second.
   */
  private void memory(StringBuilder out, char letter) {
    String self = id + "_" + letter + "MEM";
    String write = has("WEMUX.CE") ? input("CE") : input("WE");
    boolean small = has(letter + "LUT.SMALL");
    String one = firstData(letter);
    String two = small ? input(letter + "X") : "";
    long contents = contents(letter);
    String clock = "  always @(posedge " + netlist.clock(tile, site) + ") if (" + write + ") ";
    if (has(letter + "LUT.SRL")) {
      // Each bit of a shift register stands twice.
      long bits = 0;
      for (int i = 0; i < 32; i++) {
        bits |= (contents >>> 2 * i & 1) << i;
      }
      out.append("  reg [31:0] %s = 32'h%08x;%n".formatted(self, bits));
      out.append(
          small
              ? "%s%s <= {%2$s[30:16], %s, %2$s[14:0], %s};%n".formatted(clock, self, two, one)
              : "%s%s <= {%2$s[30:0], %s};%n".formatted(clock, self, one));
      return;
    }
    out.append("  reg [63:0] %s = 64'h%016x;%n".formatted(self, contents));
    if (small) {
      String address = inputs('D', 5, 1);
      out.append(
          "%sbegin %s[{1'b0, %s}] <= %s; %2$s[{1'b1, %3$s}] <= %s; end%n"
              .formatted(clock, self, address, one, two));
    } else {
      out.append("%s%s[{%s}] <= %s;%n".formatted(clock, self, inputs('D', 6, 1), one));
    }
  }

  /**
   * The first data input of a quarter's memory: its own pin, or what the next quarter passes on.
   */
  private String firstData(char letter) {
    if (letter == 'D' || has(letter + "LUT.DI1MUX." + letter + "I")) {
      return input(letter + "I");
    }
    char next = LETTERS.charAt(LETTERS.indexOf(letter) + 1);
    if (has(next + "LUT.SRL")) {
      return element(next + "MC31");
    }
    return letter == 'A' ? firstData(next) : input("DI");
  }
}
