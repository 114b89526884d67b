package dev.weft.hw.docs;

import dev.weft.hw.regs.Counter;
import dev.weft.hw.regs.ErrorKind;
import dev.weft.hw.regs.Register;

/** Writes {@code docs/registers.md} from the tables that generator and driver read. */
final class RegistersPage {
  private RegistersPage() {}

  static String text() {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        # Registers

        <!-- Generated from dev.weft.hw.regs by DocsTest; do not edit. -->

        AXI4-Lite, 32 bits each, in a window of %d bytes.

        | offset | name | access | meaning |
        |---|---|---|---|
        """
            .formatted(Register.WINDOW));
    for (Register register : Register.values()) {
      page.append(
          "| 0x%03X | %s | %s | %s |\n"
              .formatted(
                  register.offset(),
                  register,
                  register.writable() ? "read, write" : "read",
                  register.doc()));
    }
    page.append(
        """

        ## Counters

        32 bits each, cleared at start. For each unit, busy, stalls, wait and idle add up to CYCLES.

        | offset | counter | meaning |
        |---|---|---|
        """);
    for (Counter counter : Counter.values()) {
      page.append(
          "| 0x%03X | %s | %s |\n"
              .formatted(
                  Register.COUNTERS.offset() + 4 * counter.ordinal(), counter, counter.doc()));
    }
    page.append(
        """

        ## Kinds of error

        In bits 7..4 of ERROR.

        | kind | name | meaning |
        |---|---|---|
        """);
    for (ErrorKind kind : ErrorKind.values()) {
      page.append("| %d | %s | %s |\n".formatted(kind.ordinal(), kind, kind.doc()));
    }
    return page.toString();
  }
}
