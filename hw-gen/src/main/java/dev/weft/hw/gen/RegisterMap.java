package dev.weft.hw.gen;

import dev.weft.hw.regs.Counter;
import dev.weft.hw.regs.ErrorKind;
import dev.weft.hw.regs.Register;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The register window for software in other languages: JSON for tools and Python, a header for C.
 */
final class RegisterMap {
  private RegisterMap() {}

  /** Registers and counters in address order, each with name, offset, access and description. */
  static Map<String, Object> asJson() {
    List<Map<String, Object>> registers = new ArrayList<>();
    for (Register register : Register.values()) {
      if (register != Register.COUNTERS) {
        String access = register.writable() ? "read-write" : "read-only";
        registers.add(entry(register.name(), register.offset(), access, register.doc()));
      }
    }
    List<Map<String, Object>> counters = new ArrayList<>();
    for (Counter counter : Counter.values()) {
      counters.add(entry(counter.name(), offset(counter), "read-only", counter.doc()));
    }
    Map<String, Object> errors = new LinkedHashMap<>();
    for (ErrorKind kind : ErrorKind.values()) {
      Map<String, Object> error = new LinkedHashMap<>();
      error.put("code", kind.ordinal());
      error.put("description", kind.doc());
      errors.put(kind.name(), error);
    }
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("window", Register.WINDOW);
    map.put("magic", Register.MAGIC);
    map.put("registers", registers);
    map.put("counters", counters);
    map.put("errorKinds", errors);
    return map;
  }

  static String asHeader() {
    StringBuilder text = new StringBuilder();
    text.append("/* Control registers of the weft accelerator: byte offsets. Generated. */\n");
    text.append("#ifndef WEFT_REGISTERS_H\n#define WEFT_REGISTERS_H\n\n");
    define(text, "WEFT_MAGIC", Register.MAGIC, "what ID reads");
    define(text, "WEFT_WINDOW", Register.WINDOW, "bytes of the register window");
    text.append('\n');
    for (Register register : Register.values()) {
      define(text, "WEFT_" + register.name(), register.offset(), register.doc());
    }
    text.append('\n');
    for (Counter counter : Counter.values()) {
      define(text, "WEFT_COUNTER_" + counter.name(), offset(counter), counter.doc());
    }
    text.append('\n');
    for (ErrorKind kind : ErrorKind.values()) {
      define(text, "WEFT_ERROR_" + kind.name(), kind.ordinal(), kind.doc());
    }
    return text.append("\n#endif\n").toString();
  }

  private static int offset(Counter counter) {
    return Register.COUNTERS.offset() + 4 * counter.ordinal();
  }

  private static Map<String, Object> entry(String name, int offset, String access, String doc) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("name", name);
    entry.put("offset", offset);
    entry.put("access", access);
    entry.put("description", doc);
    return entry;
  }

  private static void define(StringBuilder text, String name, int value, String doc) {
    text.append(String.format(Locale.ROOT, "#define %-32s 0x%xu /* %s */%n", name, value, doc));
  }
}
