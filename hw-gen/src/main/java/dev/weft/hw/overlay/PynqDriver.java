package dev.weft.hw.overlay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.weft.hw.isa.Isa;
import dev.weft.hw.isa.Unit;
import dev.weft.hw.overlay.AcceleratorIp.Word;
import dev.weft.hw.regs.Counter;
import dev.weft.hw.regs.ErrorKind;
import dev.weft.hw.regs.Register;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The driver for PYNQ: the template with the tables that the hardware was generated from. */
final class PynqDriver {
  /**
   * Layout of program files that the driver reads; the compiler, which this module does not see,
   * writes it.
   */
  private static final int PROGRAM_LAYOUT = 2;

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private PynqDriver() {}

  static String text() {
    Map<String, Integer> registers = new LinkedHashMap<>();
    for (Word word : AcceleratorIp.words()) {
      registers.put(word.name(), word.offset());
    }
    return Template.fill(
        "weft.py",
        Map.of(
            "VLNV", AcceleratorIp.VLNV,
            "MAGIC", "0x%08X".formatted(Register.MAGIC),
            "ISA_VERSION", Isa.VERSION,
            "PROGRAM_LAYOUT", PROGRAM_LAYOUT,
            "REGISTERS", literal(registers),
            "COUNTERS", literal(names(Counter.values())),
            "STORED_COUNTERS", Counter.storedCount(),
            "UNITS", literal(names(Unit.values())),
            "ERROR_KINDS", literal(names(ErrorKind.values()))));
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }

  /** Tables of strings and integers look the same in JSON and in Python. */
  private static String literal(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
