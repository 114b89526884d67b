package dev.weft.hw.estimate;

import dev.weft.hw.board.Family;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How long signals take through the chip's cells, each with a typical wire behind it: nanoseconds
 * in the order of the vendor's data sheets for the slowest speed grade (DS925, DS187), rounded.
 */
record CellDelays(
    double wire,
    double lut,
    double mux,
    double carryIn,
    double carryHop,
    double carryOut,
    double registerOut,
    double setup,
    double blockOut,
    double blockRegisteredOut,
    double product,
    double sum) {
  private static final CellDelays ULTRASCALE_PLUS =
      new CellDelays(0.35, 0.12, 0.08, 0.12, 0.03, 0.10, 0.10, 0.05, 0.95, 0.35, 1.6, 0.7);
  private static final CellDelays SEVEN =
      new CellDelays(0.60, 0.12, 0.22, 0.40, 0.11, 0.25, 0.46, 0.05, 2.45, 0.90, 2.8, 1.3);

  /** Ports that clocks come to. */
  static final Set<String> CLOCKS = Set.of("C", "CLK", "WCLK", "CLKARDCLK", "CLKBWRCLK", "G");

  static CellDelays of(Family family) {
    return switch (family) {
      case ZYNQ_ULTRASCALE_PLUS -> ULTRASCALE_PLUS;
      case ZYNQ_7000 -> SEVEN;
    };
  }

  /** A cell of the netlist, and where its timing goes to. Bits are counted within their port. */
  interface Cell {
    String type();

    Set<String> inputs();

    Set<String> outputs();

    int width(String port);

    /** A parameter as number; 0 if the cell has none of that name. */
    long parameter(String name);

    /**
     * A signal that goes through without a clock.
     *
     * @param level if it counts as a level of logic
     */
    void through(String from, int fromBit, String to, int toBit, double delay, boolean level);

    /** An output that the clock's edge changes. */
    void starts(String output, int bit, double delay);

    /** An input that must be there before the clock's edge. */
    void ends(String input, int bit, double setup);
  }

  /**
   * Tells all that is known of a cell's timing.
   *
   * @throws IllegalStateException if the type is not known
   */
  void describe(Cell cell) {
    String type = cell.type();
    if (type.matches("LUT[1-6]|INV")) {
      allThrough(cell, cell.inputs(), lut + wire, true);
    } else if (type.matches("MUXF[5-9]")) {
      allThrough(cell, cell.inputs(), mux, false);
    } else if (type.matches("BUFG|BUFGCTRL|IBUF|OBUF")) {
      allThrough(cell, cell.inputs(), 0, false);
    } else if (type.startsWith("CARRY")) {
      carry(cell);
    } else if (type.matches("FD[RSCP]E(_1)?|LD[CP]E")) {
      clocked(cell, registerOut + wire, setup);
    } else if (type.matches("RAM\\d+(X\\d+[SD]?|M\\d*|X\\d+[A-Z]+\\d*)|SRLC?(16|32)E")) {
      lutMemory(cell);
    } else if (type.matches("(RAMB(18|36)(E1|E2)?)|URAM288(_BASE)?")) {
      boolean registered = cell.parameter("DOA_REG") + cell.parameter("DOB_REG") > 0;
      clocked(cell, (registered ? blockRegisteredOut : blockOut) + wire, setup);
    } else if (type.matches("DSP48(E1|E2)")) {
      multiplier(cell);
    } else if (!type.matches("GND|VCC|\\$scopeinfo")) {
      throw new IllegalStateException("the timing of a cell '" + type + "' is not known");
    }
  }

  private static void allThrough(Cell cell, Iterable<String> from, double delay, boolean level) {
    for (String input : from) {
      for (int i = 0; i < cell.width(input); i++) {
        for (String output : cell.outputs()) {
          for (int o = 0; o < cell.width(output); o++) {
            cell.through(input, i, output, o, delay, level);
          }
        }
      }
    }
  }

  private static void clocked(Cell cell, double out, double setup) {
    for (String output : cell.outputs()) {
      for (int bit = 0; bit < cell.width(output); bit++) {
        cell.starts(output, bit, out);
      }
    }
    for (String input : cell.inputs()) {
      for (int bit = 0; bit < cell.width(input) && !CLOCKS.contains(input); bit++) {
        cell.ends(input, bit, setup);
      }
    }
  }

  /** A chain enters with its first operand, hops bit by bit, and leaves with a sum or the carry. */
  private void carry(Cell cell) {
    int bits = cell.width("S");
    for (int i = 0; i < bits; i++) {
      for (int o = i; o < bits; o++) {
        double hops = (o - i) * carryHop;
        for (String operand : List.of("S", "DI")) {
          cell.through(operand, i, "CO", o, carryIn + hops, true);
          if (o > i || operand.equals("S")) {
            cell.through(operand, i, "O", o, carryIn + hops + carryOut + wire, true);
          }
        }
      }
      for (String in : List.of("CI", "CYINIT", "CI_TOP")) {
        if (cell.inputs().contains(in)) {
          cell.through(in, 0, "CO", i, (i + 1) * carryHop, false);
          cell.through(in, 0, "O", i, i * carryHop + carryOut + wire, false);
        }
      }
    }
  }

  /** Distributed memories and shift registers: written at the clock's edge, read through a LUT. */
  private void lutMemory(Cell cell) {
    clocked(cell, registerOut + lut + wire, setup);
    for (String input : cell.inputs()) {
      for (String output : cell.outputs()) {
        if (addresses(input, output)) {
          for (int i = 0; i < cell.width(input); i++) {
            for (int o = 0; o < cell.width(output); o++) {
              cell.through(input, i, output, o, lut + wire, true);
            }
          }
        }
      }
    }
  }

  /** ADDRA reads DOA, DPRA reads DPO; a single A, or A0 to A4, reads SPO, O or Q. */
  private static boolean addresses(String input, String output) {
    if (input.startsWith("ADDR")) {
      return output.equals("DO" + input.substring(4));
    }
    if (input.startsWith("DPRA")) {
      return output.equals("DPO");
    }
    return input.matches("A\\d?") && !output.equals("DPO");
  }

  /**
   * Operands go through the multiplier, then an adder; each register that the slice's parameters
   * name cuts the way. Slices' wires to each other have no delay besides.
   */
  private void multiplier(Cell cell) {
    boolean middle = cell.parameter("MREG") > 0;
    boolean last = cell.parameter("PREG") > 0;
    Map<String, String> registers = Map.of("A", "AREG", "B", "BREG", "C", "CREG", "D", "DREG");
    if (last) {
      for (String output : cell.outputs()) {
        for (int bit = 0; bit < cell.width(output); bit++) {
          cell.starts(output, bit, registerOut + (output.equals("P") ? wire : 0));
        }
      }
    }
    for (String input : cell.inputs()) {
      boolean factor = input.matches("A|B|D|ACIN|BCIN");
      boolean operand = factor || input.matches("C|PCIN");
      boolean first = registers.containsKey(input) && cell.parameter(registers.get(input)) > 0;
      double untilSum = factor ? product : 0;
      for (int i = 0; i < cell.width(input) && !CLOCKS.contains(input); i++) {
        if (!operand || first) {
          cell.ends(input, i, setup);
        } else if (factor && middle) {
          cell.ends(input, i, product);
        } else if (last) {
          cell.ends(input, i, untilSum + sum);
        } else {
          for (int o = 0; o < cell.width("P"); o++) {
            cell.through(input, i, "P", o, untilSum + sum + wire, true);
          }
        }
      }
      if (first && !last) {
        for (int o = 0; o < cell.width("P"); o++) {
          cell.starts("P", o, (factor && middle ? 0 : untilSum) + sum + wire);
        }
      }
    }
  }
}
