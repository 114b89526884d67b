package dev.weft.rtl;

import dev.weft.hw.overlay.ModulePorts;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a view of waves shows of generated hardware: the outermost ports, then the ports of each
 * unit, read from the RTL itself in the form in which firtool writes it. {@link GtkWaveView} and
 * {@link SurferView} write it down for their viewers.
 */
final class WaveUnits {
  /** Modules that hold units; all else below the top is a unit. */
  private static final List<String> HOLDERS = List.of("Accelerator", "ComputeCore");

  /** Memory blocks, written by hand in another form; the units around them have the same ports. */
  private static final String BLOCK_MEMORY = "BlockMemory_";

  /** Units that move data: what one looks at first. */
  private static final List<String> MOVERS = List.of("fetch", "load", "array", "post", "store");

  private static final Pattern INSTANCE =
      Pattern.compile("^  (\\w+) (\\w+) \\($", Pattern.MULTILINE);

  /** Steps of the waves' time in a cycle, see {@code verilated_model.cpp}. */
  static final int STEPS = 2;

  private final String verilog;
  private final List<Unit> units = new ArrayList<>();

  private WaveUnits(String verilog) {
    this.verilog = verilog;
  }

  /**
   * A unit.
   *
   * @param path of its scope in the waves
   * @param ports without clock and reset
   */
  record Unit(String name, String path, List<ModulePorts.Port> ports) {
    /** Whether it is one that moves data. */
    boolean moves() {
      return MOVERS.contains(name);
    }
  }

  /** The top's ports as a unit, then all units in the order of the RTL. */
  static List<Unit> of(String verilog, String top) {
    WaveUnits all = new WaveUnits(verilog);
    all.add("ports", "TOP." + top, top);
    all.addInside("TOP." + top, top);
    return all.units;
  }

  private void addInside(String path, String module) {
    for (String[] instance : instances(module)) {
      String inner = path + "." + instance[1];
      if (HOLDERS.contains(instance[0])) {
        addInside(inner, instance[0]);
      } else if (!instance[0].startsWith(BLOCK_MEMORY)) {
        add(instance[1], inner, instance[0]);
      }
    }
  }

  private void add(String name, String path, String module) {
    List<ModulePorts.Port> ports =
        ModulePorts.of(verilog, module).stream()
            .filter(port -> !port.name().equals("clock") && !port.name().equals("reset"))
            .toList();
    units.add(new Unit(name, path, ports));
  }

  /** Type and name of what stands in a module. */
  private List<String[]> instances(String module) {
    int from = ("\n" + verilog).indexOf("\nmodule " + module + "(");
    int to = verilog.indexOf("\nendmodule", Math.max(from, 0));
    List<String[]> found = new ArrayList<>();
    if (from >= 0 && to >= 0) {
      Matcher instance = INSTANCE.matcher(verilog.substring(from, to));
      while (instance.find()) {
        found.add(new String[] {instance.group(1), instance.group(2)});
      }
    }
    return found;
  }
}
