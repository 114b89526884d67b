package dev.weft.flash;

import dev.weft.hw.board.Family;
import java.util.List;

/**
 * Widths of the AXI ports between processing system and logic, which the boot image set for a
 * design of its own. Wrong ones corrupt data silently, so they are set and read back. Addresses are
 * those of the ports that overlays use: the registers' first, and memory port HP0.
 */
final class PortWidths {
  private static final String WAY_OUT = "the kernel forbids it: boot the vendor's usual image";

  private PortWidths() {}

  /**
   * Bits of a register.
   *
   * @param mask which bits
   * @param value theirs, in place
   */
  record Setting(long address, int mask, int value) {}

  /**
   * What a design asks for.
   *
   * @param memoryBits 32, 64 or 128
   */
  static List<Setting> settings(Family family, int memoryBits) {
    if (family == Family.ZYNQ_7000) {
      // AFI0, read and write channel: bit 0 narrows it from 64 bits to 32.
      int narrow = memoryBits == 32 ? 1 : 0;
      return List.of(new Setting(0xF8008000L, 1, narrow), new Setting(0xF8008014L, 1, narrow));
    }
    // AFIFM2 is HP0: 0 for 128 bits, 1 for 64, 2 for 32; AFI_FS, bits 9..8: HPM0 at 32 bits is 0.
    int code = memoryBits == 128 ? 0 : memoryBits == 64 ? 1 : 2;
    return List.of(
        new Setting(0xFD380000L, 3, code),
        new Setting(0xFD380014L, 3, code),
        new Setting(0xFD615000L, 3 << 8, 0));
  }

  /** The same bits as they are now. */
  static List<Setting> read(BoardMemory memory, List<Setting> settings) {
    return settings.stream()
        .map(s -> new Setting(s.address, s.mask, memory.read(s.address) & s.mask))
        .toList();
  }

  /** Sets the bits that differ, and reads them back. */
  static void set(BoardMemory memory, String step, List<Setting> settings) {
    for (Setting setting : settings) {
      int before = memory.read(setting.address);
      int wanted = before & ~setting.mask | setting.value;
      if (before == wanted) {
        continue;
      }
      memory.write(setting.address, wanted);
      int after = memory.read(setting.address);
      if (after != wanted) {
        throw new FlashException(
            step,
            "port width register 0x%08X is 0x%X after 0x%X was written"
                .formatted(setting.address, after, wanted),
            WAY_OUT);
      }
    }
  }

  /** Sets what {@link #read} found. */
  static void restore(BoardMemory memory, String step, List<Setting> before) {
    if (!before.isEmpty()) {
      set(memory, step, before);
    }
  }
}
