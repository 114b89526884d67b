package dev.weft.rtl;

import dev.weft.hw.overlay.ModulePorts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A command file for the wave viewer Surfer: the ports of each of {@link WaveUnits} below a divider
 * with its name, units that move data first, and the cursor on the cycle to look at. Of Surfer's
 * commands these take names and not what is on its screen; {@code cursor_set} came with 0.4.
 */
final class SurferView {
  static final String EXTENSION = ".sucl";

  private SurferView() {}

  /**
   * The file's text.
   *
   * @param marked cycle on which the cursor stands
   */
  static String of(List<WaveUnits.Unit> units, long marked) {
    List<WaveUnits.Unit> ordered = new ArrayList<>(units);
    ordered.sort(Comparator.comparing(unit -> !unit.moves()));
    StringBuilder text = new StringBuilder();
    for (WaveUnits.Unit unit : ordered) {
      text.append("divider_add ").append(unit.name()).append('\n');
      for (ModulePorts.Port port : unit.ports()) {
        // Surfer names a vector without its range.
        text.append("variable_add ").append(unit.path()).append('.').append(port.name());
        text.append('\n');
      }
    }
    text.append("cursor_set ").append(WaveUnits.STEPS * marked).append('\n');
    return text.toString();
  }
}
