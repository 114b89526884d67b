package dev.weft.hw.docs;

import dev.weft.hw.isa.Buffer;
import dev.weft.hw.isa.Field;
import dev.weft.hw.isa.Isa;
import dev.weft.hw.isa.Opcode;
import dev.weft.hw.isa.PostOperation;
import dev.weft.hw.isa.Record128;
import java.util.List;

/** Writes {@code docs/isa.md} from the tables that encoder and decoder read. */
final class IsaPage {
  private IsaPage() {}

  static String text() {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        # Instruction set

        <!-- Generated from dev.weft.hw.isa by DocsTest; do not edit. -->

        Version %d. An instruction is %d bytes, little-endian; bit 0 is the lowest bit of the first byte.
        What the instructions do is in [architecture.md](architecture.md), the arithmetic in [arithmetic.md](arithmetic.md).
        There are %d semaphores, counting to %d, and %d segments (base registers). Bits that no field names are zero.

        ## Header of every instruction

        """
            .formatted(Isa.VERSION, Isa.BYTES, Isa.SEMAPHORES, Isa.SEMAPHORE_MAX, Isa.SEGMENTS));
    fields(page, Isa.HEADER);
    page.append("\n## Instructions\n\n| code | instruction | unit |\n|---|---|---|\n");
    for (Opcode opcode : Opcode.values()) {
      page.append("| %d | %s | %s |\n".formatted(opcode.code(), opcode, opcode.unit()));
    }
    for (Opcode opcode : Opcode.values()) {
      page.append("\n### ").append(opcode).append("\n\n");
      if (opcode.fields().isEmpty()) {
        page.append("The header alone.\n");
      } else {
        fields(page, opcode.fields());
      }
    }
    page.append("\n## Codes\n\n| code | memory filled by LOAD (`buffer`) |\n|---|---|\n");
    for (Buffer buffer : Buffer.values()) {
      page.append("| %d | %s |\n".formatted(buffer.ordinal(), buffer));
    }
    page.append("\n| code | POST's operand A (`operation`) |\n|---|---|\n");
    for (PostOperation operation : PostOperation.values()) {
      page.append("| %d | %s |\n".formatted(operation.ordinal(), operation));
    }
    page.append(
        "\n## Memory records of %d bytes\n\nChannel parameters:\n\n".formatted(Record128.BYTES));
    fields(page, List.of(Record128.BIAS, Record128.MULTIPLIER, Record128.OFFSET, Record128.SHIFT));
    page.append("\nEntries of the activation table:\n\n");
    fields(page, List.of(Record128.VALUE, Record128.DELTA));
    return page.toString();
  }

  private static void fields(StringBuilder page, List<Field> fields) {
    page.append("| bits | field | type | meaning |\n|---|---|---|---|\n");
    for (Field field : fields) {
      page.append(
          "| %d..%d | `%s` | %s%d | %s |\n"
              .formatted(
                  field.high(),
                  field.offset(),
                  field.name(),
                  field.signed() ? "s" : "u",
                  field.width(),
                  field.doc()));
    }
  }
}
