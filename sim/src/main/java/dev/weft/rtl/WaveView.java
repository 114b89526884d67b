package dev.weft.rtl;

import dev.weft.hw.overlay.ModulePorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A GTKWave save file for waves of generated hardware: the outermost ports, then the ports of each
 * unit as a group of its own, closed but for units that move data, with a marker on the cycle to
 * look at. Units and signals are read from the RTL itself, in the form in which firtool writes it.
 * Time in the waves is two steps a cycle, see {@code verilated_model.cpp}.
 */
final class WaveView {
  /** Modules that hold units; all else below the top is a unit. */
  private static final List<String> HOLDERS = List.of("Accelerator", "ComputeCore");

  /** Memory blocks, written by hand in another form; the units around them have the same ports. */
  private static final String BLOCK_MEMORY = "BlockMemory_";

  /** Units whose groups are open. */
  private static final List<String> OPEN = List.of("fetch", "load", "array", "post", "store");

  private static final Pattern INSTANCE =
      Pattern.compile("^  (\\w+) (\\w+) \\($", Pattern.MULTILINE);

  /** GTKWave's flags of a trace: hexadecimal, and at the right. */
  private static final String HEXADECIMAL = "@22";

  private static final String BINARY = "@28";
  private static final String GROUP_OPEN = "@800200";
  private static final String GROUP_CLOSED = "@c00200";
  private static final String GROUP_END = "@1000200";
  private static final String CLOSED_GROUP_END = "@1401200";

  private final String verilog;
  private final StringBuilder text = new StringBuilder();

  private WaveView(String verilog) {
    this.verilog = verilog;
  }

  /**
   * The save file's text.
   *
   * @param waves name of the FST file, which lies in the same folder
   * @param first cycle in the waves
   * @param last cycle in the waves
   * @param marked cycle on which the marker stands
   */
  static String of(String verilog, String top, String waves, long first, long last, long marked) {
    WaveView view = new WaveView(verilog);
    // GTKWave's zoom is a power of two of time steps a pixel; a window of some 1,000 pixels.
    double zoom = -Math.log(Math.max(1, 2.0 * (last - first) / 1000)) / Math.log(2);
    view.text.append("[*] Waves of ").append(top).append(", one group a unit\n");
    view.text.append("[dumpfile] \"").append(waves).append("\"\n");
    view.text.append("[timestart] ").append(2 * first).append('\n');
    view.text.append(String.format(Locale.ROOT, "*%.6f %d", zoom, 2 * marked));
    view.text.append(" -1".repeat(26)).append('\n');
    view.group("TOP." + top, top, "ports");
    view.units("TOP." + top, top);
    return view.text.toString();
  }

  private void units(String path, String module) {
    for (String[] instance : instances(module)) {
      String inner = path + "." + instance[1];
      if (HOLDERS.contains(instance[0])) {
        units(inner, instance[0]);
      } else if (!instance[0].startsWith(BLOCK_MEMORY)) {
        group(inner, instance[0], instance[1]);
      }
    }
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

  private void group(String path, String module, String name) {
    boolean open = OPEN.contains(name);
    text.append(open ? GROUP_OPEN : GROUP_CLOSED).append("\n-").append(name).append('\n');
    for (ModulePorts.Port port : ModulePorts.of(verilog, module)) {
      if (port.name().equals("clock") || port.name().equals("reset")) {
        continue;
      }
      boolean bit = port.width() == 1;
      text.append(bit ? BINARY : HEXADECIMAL).append('\n');
      text.append(path).append('.').append(port.name());
      text.append(bit ? "" : "[" + (port.width() - 1) + ":0]").append('\n');
    }
    text.append(open ? GROUP_END : CLOSED_GROUP_END).append("\n-").append(name).append('\n');
  }
}
