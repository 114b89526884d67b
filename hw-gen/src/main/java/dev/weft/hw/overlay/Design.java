package dev.weft.hw.overlay;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.board.Board;
import dev.weft.hw.board.Family;
import dev.weft.hw.regs.Register;
import java.util.List;
import java.util.Locale;

/**
 * What follows from a configuration on a board, and several files of an overlay say: addresses,
 * widths, clock, interrupt line. A configuration whose slices the chip has not is refused here.
 */
record Design(AcceleratorConfig config, Board board) {
  /** Width of the processing system's port to the registers. */
  static final int CONTROL_BITS = 32;

  /** Share of the board's contiguous memory that the device tree reserves for the accelerator. */
  private static final int DMA_SHARE = 2;

  private static final int MAX_DIVISOR = 63;

  Design {
    int made = config.array().multiplierBits();
    if (made > multiplierBits(board.family())) {
      throw new IllegalArgumentException(
          "configuration '%s' is made of DSP48E2 slices, which board '%s' has not: array.multiplierBits is %d, expected %d"
              .formatted(config.name(), board.name(), made, multiplierBits(board.family())));
    }
  }

  /** Width of the multipliers in a family's DSP slices; a narrower one fits a wider. */
  private static int multiplierBits(Family family) {
    return family == Family.ZYNQ_ULTRASCALE_PLUS ? 27 : 25;
  }

  /** What will work less well than it could, a sentence each. */
  List<String> remarks() {
    int asked = config.axi().dataBits();
    return asked > memoryBits()
        ? List.of(
            "beats of %d bits share a memory port of %d: see axi.dataBits"
                .formatted(asked, memoryBits()))
        : List.of();
  }

  /** Whether the multipliers have a clock of twice the speed. */
  boolean hasDoubledClock() {
    return config.array().multiplierClocks() == 2;
  }

  /** As Vivado writes hexadecimal numbers. */
  String controlBase() {
    return board.ports().controlBase();
  }

  String controlHigh() {
    return "0x%08X".formatted(board.ports().controlAddress() + Register.WINDOW - 1);
  }

  /** Width of the memory port: what the accelerator uses, as far as the port has it. */
  int memoryBits() {
    return Math.min(config.axi().dataBits(), board.ports().dataBits());
  }

  /** The clock asked for in MHz, as few digits as it needs. */
  String clockMegahertz() {
    return String.format(Locale.ROOT, "%.6f", board.clock().defaultHz() / 1e6)
        .replaceFirst("\\.?0+$", "");
  }

  /** Shared peripheral interrupt of the first line from the logic, as device trees count them. */
  int interruptLine() {
    return board.family() == Family.ZYNQ_ULTRASCALE_PLUS ? 89 : 29;
  }

  /** Part number without package and grade, as in {@code xczu3eg}. */
  String device() {
    return board.part().replaceFirst("-.*", "");
  }

  /** Bytes of memory for the accelerator, whole megabytes. */
  long dmaBytes() {
    long half = Math.min(board.linux().cmaBytes() / DMA_SHARE, 1L << 30);
    return half >> 20 << 20;
  }

  /**
   * Divisors of the PLL that make the fastest clock that is not above the one asked for. The PLL is
   * taken to run as boot images usually set it.
   */
  int[] clockDivisors() {
    long pll = board.family() == Family.ZYNQ_ULTRASCALE_PLUS ? 1_500_000_000L : 1_000_000_000L;
    int[] best = {MAX_DIVISOR, MAX_DIVISOR};
    for (int a = 1; a <= MAX_DIVISOR; a++) {
      for (int b = 1; b <= a; b++) {
        if (a * b * (long) board.clock().defaultHz() >= pll && a * b < best[0] * best[1]) {
          best = new int[] {a, b};
        }
      }
    }
    return best;
  }
}
