package dev.weft.hw.bitstream;

import dev.weft.hw.bitstream.ChipDatabase.Tile;
import dev.weft.hw.bitstream.Routing.Source;
import dev.weft.hw.gen.RtlGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The circuit that configured bits make, as Verilog for simulation: from the inputs of the
 * processing system back through switches, LUTs, flip-flops, carry chains and memories in LUTs. It
 * knows the bits and the chip, and nothing of the design. DSP slices and block RAMs are cut: their
 * outputs are 0, and what only they see is not there. One clock, which must come from FCLK0 through
 * a global buffer at every register, else it is an error.
 */
final class BitNetlist {
  private static final String PS = "PS7";
  private static final Set<String> CUT = Set.of("DSP48E1", "RAMB18E1", "FIFO18E1", "RAMBFIFO36E1");

  private final Routing routing;
  private final Map<String, Set<String>> features = new HashMap<>();
  private final Map<String, SliceCircuit> slices = new LinkedHashMap<>();
  private final Set<String> psOutputs = new HashSet<>();
  private final List<SliceCircuit.Element> open = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final Map<String, Integer> cutPins = new TreeMap<>();
  private final List<String> luts = new ArrayList<>();
  private int elements;

  /**
   * A netlist.
   *
   * @param verilog module {@link RtlGenerator#ZYNQ7_TOP}, which instantiates PS7 as the source's
   *     does
   * @param luts contents of its LUTs, 64 bits a line in hexadecimal, which the simulation reads
   *     from {@code luts.hex}: so that contents can be changed without compiling anew
   * @param elements LUT outputs, registers, carry bits and multiplexers in it
   * @param cutPins pins of DSP slices and block RAMs that were read as 0, by type
   */
  record Result(String verilog, List<String> luts, int elements, Map<String, Integer> cutPins) {}

  private BitNetlist(ChipDatabase chip, Set<Fasm.Entry> found) throws IOException {
    routing = new Routing(chip, found);
    for (Fasm.Entry entry : found) {
      features.computeIfAbsent(entry.tile(), t -> new HashSet<>()).add(entry.name());
    }
  }

  /**
   * Rebuilds the circuit.
   *
   * @param found the features of the bits, see {@link Disassembler}
   * @param ports of PS7 that the design has to do with, with their widths
   */
  static Result of(ChipDatabase chip, Set<Fasm.Entry> found, Map<String, Integer> ports)
      throws IOException {
    return new BitNetlist(chip, found).build(chip, ports);
  }

  private Result build(ChipDatabase chip, Map<String, Integer> ports) {
    Tile ps = null;
    String site = null;
    for (Tile tile : chip.tiles()) {
      if (tile.type().equals("PSS2")) {
        ps = tile;
        site = "PS7_X0Y0";
      }
    }
    if (ps == null) {
      throw new BitstreamException("the chip has no processing system");
    }
    StringBuilder instance = new StringBuilder("  PS7 PS7 (");
    String separator = "\n    ";
    for (Map.Entry<String, Integer> port : ports.entrySet()) {
      List<String> bits = new ArrayList<>();
      for (int i = port.getValue() - 1; i >= 0; i--) {
        bits.add(psBit(ps, site, port.getValue() == 1 ? port.getKey() : port.getKey() + i));
      }
      instance
          .append(separator)
          .append("." + port.getKey() + "({" + String.join(", ", bits) + "})");
      separator = ",\n    ";
    }
    while (!open.isEmpty()) {
      SliceCircuit.Element element = open.remove(open.size() - 1);
      element.slice().emit(element.name(), text);
      elements++;
    }
    StringBuilder all = new StringBuilder("module " + RtlGenerator.ZYNQ7_TOP + "();\n");
    all.append("  reg [63:0] luts [0:" + Math.max(luts.size() - 1, 1) + "];\n");
    all.append("  initial $readmemh(\"luts.hex\", luts);\n");
    psOutputs.stream().sorted().forEach(pin -> all.append("  wire ps_" + pin + ";\n"));
    all.append(instance).append(");\n").append(text).append("endmodule\n");
    return new Result(all.toString(), List.copyOf(luts), elements, cutPins);
  }

  /** An output of the processing system is a wire of its name, an input what drives it. */
  private String psBit(Tile ps, String site, String pin) {
    TileWiring wiring = routing.wiring(ps.type());
    if (wiring.pin(wiring.wire(site, pin)).output()) {
      psOutputs.add(pin);
      return "ps_" + pin;
    }
    if (pin.endsWith("ACLK")) {
      requireClock(ps, site, pin);
      psOutputs.add("FCLKCLK0");
      return "ps_FCLKCLK0";
    }
    return signal(ps, site, pin);
  }

  /** The expression of what drives an input of a site. */
  String signal(Tile tile, String site, String pin) {
    Source source = routing.driver(tile, site, pin);
    if (source.pin() == null) {
      return "1'b" + source.constant();
    }
    String type = source.pin().type();
    if (type.equals(PS)) {
      psOutputs.add(source.pin().name());
      return "ps_" + source.pin().name();
    }
    if (type.startsWith("SLICE")) {
      return slice(source.tile(), source.pin().site()).pin(source.pin().name());
    }
    if (CUT.contains(type)) {
      cutPins.merge(type, 1, Integer::sum);
      return "1'b0";
    }
    throw new BitstreamException(
        "%s of %s in %s is driven by a %s, which no netlist is made of"
            .formatted(pin, site, tile.name(), type));
  }

  private SliceCircuit slice(Tile tile, String site) {
    return slices.computeIfAbsent(
        tile.name() + "/" + site,
        key -> {
          Set<String> own = new HashSet<>();
          for (String feature : features.getOrDefault(tile.name(), Set.of())) {
            if (feature.startsWith(site + ".")) {
              own.add(feature.substring(site.length() + 1));
            }
          }
          return new SliceCircuit(this, tile, site, "s" + slices.size(), own);
        });
  }

  /** Asks for an element of a slice to be written. */
  void demand(SliceCircuit.Element element) {
    open.add(element);
  }

  /** The expression of a LUT's contents. */
  String lut(long contents) {
    luts.add("%016x".formatted(contents));
    return "luts[" + (luts.size() - 1) + "]";
  }

  /** The processing system's clock, if that is what drives a pin. */
  String clock(Tile tile, String site) {
    requireClock(tile, site, "CLK");
    psOutputs.add("FCLKCLK0");
    return "ps_FCLKCLK0";
  }

  private void requireClock(Tile tile, String site, String pin) {
    Source source = routing.driver(tile, site, pin);
    boolean buffered = false;
    while (source.pin() != null && source.pin().type().startsWith("BUF")) {
      boolean global = source.pin().type().equals("BUFGCTRL");
      buffered |= global;
      source = routing.driver(source.tile(), source.pin().site(), global ? "I0" : "I");
    }
    if (!buffered || source.pin() == null || !source.pin().name().equals("FCLKCLK0")) {
      throw new BitstreamException(
          "%s of %s in %s is not clocked by FCLK0 through a global buffer, but by %s"
              .formatted(pin, site, tile.name(), source.pin()));
    }
  }
}
