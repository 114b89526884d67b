package dev.weft.rtl;

import dev.weft.hw.overlay.ModulePorts;
import java.util.List;
import java.util.Locale;

/**
 * A GTKWave save file for waves of generated hardware: each of {@link WaveUnits} as a group, closed
 * but for units that move data, with a marker on the cycle to look at.
 */
final class GtkWaveView {
  static final String EXTENSION = ".gtkw";

  /** GTKWave's flags of a trace: hexadecimal, and at the right. */
  private static final String HEXADECIMAL = "@22";

  private static final String BINARY = "@28";
  private static final String GROUP_OPEN = "@800200";
  private static final String GROUP_CLOSED = "@c00200";
  private static final String GROUP_END = "@1000200";
  private static final String CLOSED_GROUP_END = "@1401200";

  private GtkWaveView() {}

  /**
   * The save file's text.
   *
   * @param waves name of the FST file, which lies in the same folder
   * @param first cycle in the waves
   * @param last cycle in the waves
   * @param marked cycle on which the marker stands
   */
  static String of(List<WaveUnits.Unit> units, String waves, long first, long last, long marked) {
    StringBuilder text = new StringBuilder();
    int steps = WaveUnits.STEPS;
    // GTKWave's zoom is a power of two of time steps a pixel; a window of some 1,000 pixels.
    double zoom = -Math.log(Math.max(1, (double) steps * (last - first) / 1000)) / Math.log(2);
    text.append("[*] Waves of weft, one group a unit\n");
    text.append("[dumpfile] \"").append(waves).append("\"\n");
    text.append("[timestart] ").append(steps * first).append('\n');
    text.append(String.format(Locale.ROOT, "*%.6f %d", zoom, steps * marked));
    text.append(" -1".repeat(26)).append('\n');
    units.forEach(unit -> group(text, unit));
    return text.toString();
  }

  private static void group(StringBuilder text, WaveUnits.Unit unit) {
    boolean open = unit.moves();
    String name = unit.name();
    text.append(open ? GROUP_OPEN : GROUP_CLOSED).append("\n-").append(name).append('\n');
    for (ModulePorts.Port port : unit.ports()) {
      boolean bit = port.width() == 1;
      text.append(bit ? BINARY : HEXADECIMAL).append('\n');
      text.append(unit.path()).append('.').append(port.name());
      text.append(bit ? "" : "[" + (port.width() - 1) + ":0]").append('\n');
    }
    text.append(open ? GROUP_END : CLOSED_GROUP_END).append("\n-").append(name).append('\n');
  }
}
