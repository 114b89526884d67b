package dev.weft.hw.estimate;

import java.util.Map;
import java.util.Set;

/**
 * What each cell that Yosys leaves behind occupies. LUTs are counted one a cell, so that two small
 * ones sharing a LUT6 count twice: an upper bound. Distributed memories count as in the vendor's
 * tables (UG474, UG574): a RAM64M takes four LUTs.
 */
final class XilinxCells {
  private static final Map<String, Integer> LUTS_AS_MEMORY =
      Map.ofEntries(
          Map.entry("RAM32X1S", 1),
          Map.entry("RAM64X1S", 1),
          Map.entry("RAM128X1S", 2),
          Map.entry("RAM256X1S", 4),
          Map.entry("RAM512X1S", 8),
          Map.entry("RAM32X1D", 2),
          Map.entry("RAM64X1D", 2),
          Map.entry("RAM128X1D", 4),
          Map.entry("RAM256X1D", 8),
          Map.entry("RAM32M", 4),
          Map.entry("RAM64M", 4),
          Map.entry("RAM32M16", 8),
          Map.entry("RAM64M8", 8),
          Map.entry("RAM64X8SW", 8),
          Map.entry("RAM32X16DR8", 8),
          Map.entry("SRL16E", 1),
          Map.entry("SRLC16E", 1),
          Map.entry("SRLC32E", 1));

  /** Part of a slice beside its LUTs, of the clock network, or nothing at all. */
  private static final Set<String> FREE =
      Set.of(
          "CARRY4",
          "CARRY8",
          "MUXF5",
          "MUXF6",
          "MUXF7",
          "MUXF8",
          "MUXF9",
          "GND",
          "VCC",
          "INV",
          "BUFG",
          "BUFGCTRL",
          "IBUF",
          "OBUF",
          "$scopeinfo");

  private static final Set<String> FLIP_FLOPS =
      Set.of(
          "FDRE", "FDSE", "FDCE", "FDPE", "FDRE_1", "FDSE_1", "FDCE_1", "FDPE_1", "LDCE", "LDPE");

  private XilinxCells() {}

  /** What one cell occupies; null if the type is none of the chip's. */
  static Usage of(String type) {
    if (type.matches("LUT[1-6]")) {
      return new Usage(1, 0, 0, 0, 0);
    }
    if (LUTS_AS_MEMORY.containsKey(type)) {
      return new Usage(LUTS_AS_MEMORY.get(type), 0, 0, 0, 0);
    }
    if (FLIP_FLOPS.contains(type)) {
      return new Usage(0, 1, 0, 0, 0);
    }
    if (type.matches("DSP48(E1|E2)")) {
      return new Usage(0, 0, 1, 0, 0);
    }
    if (type.matches("RAMB36(E1|E2)?")) {
      return new Usage(0, 0, 0, 2, 0);
    }
    if (type.matches("RAMB18(E1|E2)?")) {
      return new Usage(0, 0, 0, 1, 0);
    }
    if (type.matches("URAM288(_BASE)?")) {
      return new Usage(0, 0, 0, 0, 1);
    }
    return FREE.contains(type) ? Usage.NONE : null;
  }
}
