package dev.weft.hw.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ports of a module in SystemVerilog as firtool writes it: a port a line, and where direction
 * and range are left out, those of the line above hold. Read from the RTL itself, so that what
 * packages it cannot disagree with it.
 */
public final class ModulePorts {
  /**
   * A port.
   *
   * @param width bits; a port of one bit is a scalar
   */
  public record Port(String name, boolean input, int width) {}

  private static final Pattern PORT =
      Pattern.compile("\\s*(?:(input|output)\\s+(?:\\[(\\d+):0\\]\\s*)?)?(\\w+),?\\s*");

  private ModulePorts() {}

  /** All ports in order; a module that is not there, or a line of another form, is an error. */
  public static List<Port> of(String verilog, String module) {
    String start = "\nmodule " + module + "(";
    int from = ("\n" + verilog).indexOf(start);
    int to = verilog.indexOf(");", Math.max(from, 0));
    if (from < 0 || to < 0) {
      throw new IllegalArgumentException("there is no module " + module + " in the RTL");
    }
    List<Port> ports = new ArrayList<>();
    boolean input = true;
    int width = 1;
    for (String line : verilog.substring(from + start.length() - 1, to).split("\n")) {
      if (line.isBlank()) {
        continue;
      }
      Matcher port = PORT.matcher(line);
      if (!port.matches()) {
        throw new IllegalArgumentException("no port of " + module + ": '" + line.strip() + "'");
      }
      if (port.group(1) != null) {
        input = port.group(1).equals("input");
        width = port.group(2) == null ? 1 : Integer.parseInt(port.group(2)) + 1;
      }
      ports.add(new Port(port.group(3), input, width));
    }
    return ports;
  }
}
