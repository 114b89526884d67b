package dev.weft.hw.estimate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads what {@code stat -json} prints for a synthesized design whose hierarchy was kept: per
 * module its cells, among them other modules. Adds up each module with everything below it.
 */
final class YosysStatistics {
  private final JsonNode modules;
  private final Map<String, Usage> inclusive = new LinkedHashMap<>();
  private final Map<String, Integer> instances = new TreeMap<>();

  /**
   * @param modules by name, as Yosys prints them
   * @param top name of the top module
   */
  YosysStatistics(JsonNode modules, String top) {
    this.modules = modules;
    if (!isModule(top)) {
      throw new IllegalArgumentException("no module '" + top + "' in Yosys's statistics");
    }
    usageOf(top);
    countInstances(top, 1);
  }

  /** Each module with all below it, one instance of it; the top is the last. */
  Map<String, Usage> modules() {
    return inclusive;
  }

  /** How often a module stands in the design. */
  int instances(String module) {
    return instances.get(module);
  }

  private Usage usageOf(String module) {
    Usage known = inclusive.get(module);
    if (known != null) {
      return known;
    }
    Usage sum = Usage.NONE;
    for (Iterator<Map.Entry<String, JsonNode>> it = cells(module); it.hasNext(); ) {
      Map.Entry<String, JsonNode> cell = it.next();
      String type = cell.getKey();
      Usage one = isModule(type) ? usageOf(type) : XilinxCells.of(type);
      if (one == null) {
        throw new IllegalStateException(
            "module '"
                + module
                + "' holds a cell '"
                + type
                + "' that is none of the chip's:"
                + " Yosys could not map it");
      }
      sum = sum.plus(one, cell.getValue().asInt());
    }
    inclusive.put(module, sum);
    return sum;
  }

  private void countInstances(String module, int times) {
    instances.merge(module, times, Integer::sum);
    for (Iterator<Map.Entry<String, JsonNode>> it = cells(module); it.hasNext(); ) {
      Map.Entry<String, JsonNode> cell = it.next();
      if (isModule(cell.getKey())) {
        countInstances(cell.getKey(), times * cell.getValue().asInt());
      }
    }
  }

  private boolean isModule(String type) {
    return !modules.path(escaped(type)).isMissingNode();
  }

  private Iterator<Map.Entry<String, JsonNode>> cells(String module) {
    return modules.path(escaped(module)).path("num_cells_by_type").fields();
  }

  /** Yosys writes a module's key with a backslash and its use as a cell without. */
  private static String escaped(String module) {
    return module.startsWith("$") ? module : "\\" + module;
  }
}
