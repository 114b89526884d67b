package dev.weft.hw.bitstream;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * FPGA assembly (FASM), what place and route writes: a feature a line, as {@code TILE.FEATURE},
 * {@code TILE.FEATURE[7:0] = 8'b00000101} or {@code TILE.FEATURE[3]}. Annotations in braces and
 * comments are skipped.
 */
final class Fasm {
  /**
   * A feature of one bit.
   *
   * @param name of the feature, with the index of the bit in brackets if it has several
   */
  record Entry(String tile, String name) {
    @Override
    public String toString() {
      return tile + "." + name;
    }
  }

  private static final Pattern LINE =
      Pattern.compile(
          "([^.\\s\\[]+)\\.([^\\s\\[=]+)\\s*(?:\\[(\\d+)(?::(\\d+))?])?\\s*(?:=\\s*(\\S+))?");
  private static final Pattern NUMBER = Pattern.compile("(?:\\d*'([bdoh]))?([0-9a-fA-F_]+)");

  private Fasm() {}

  /** The features that a text sets; those set to 0 are left out. */
  static List<Entry> parse(List<String> lines) {
    List<Entry> entries = new ArrayList<>();
    for (int n = 0; n < lines.size(); n++) {
      String line = lines.get(n).replaceFirst("#.*", "").replaceAll("\\{.*}", "").strip();
      if (!line.isEmpty()) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
          throw new BitstreamException("FASM line " + (n + 1) + " is no feature: " + line);
        }
        try {
          add(entries, matcher);
        } catch (NumberFormatException e) {
          throw new BitstreamException("FASM line " + (n + 1) + " has no such value: " + line);
        }
      }
    }
    return entries;
  }

  private static void add(List<Entry> entries, Matcher line) {
    String tile = line.group(1);
    String name = line.group(2);
    BigInteger value = line.group(5) == null ? BigInteger.ONE : number(line.group(5));
    if (line.group(3) == null) {
      if (value.signum() != 0) {
        entries.add(new Entry(tile, name));
      }
      return;
    }
    int high = Integer.parseInt(line.group(3));
    int low = line.group(4) == null ? high : Integer.parseInt(line.group(4));
    if (value.bitLength() > high - low + 1) {
      throw new NumberFormatException("too wide");
    }
    for (int bit = 0; bit < value.bitLength(); bit++) {
      if (value.testBit(bit)) {
        entries.add(new Entry(tile, name + "[" + (low + bit) + "]"));
      }
    }
  }

  private static BigInteger number(String text) {
    Matcher number = NUMBER.matcher(text);
    if (!number.matches()) {
      throw new NumberFormatException(text);
    }
    String kind = number.group(1) == null ? "d" : number.group(1);
    int radix =
        switch (kind) {
          case "b" -> 2;
          case "o" -> 8;
          case "h" -> 16;
          default -> 10;
        };
    return new BigInteger(number.group(2).replace("_", ""), radix);
  }
}
