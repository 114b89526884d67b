package dev.weft.report.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Numbers as people read them. */
final class Figures {
  private static final String[] PREFIXES = {"", "k", "M", "G", "T"};

  private Figures() {}

  /** Three to four digits and a prefix: {@code 12.3 M}. */
  static String shortly(double value, String unit) {
    int prefix = 0;
    double scaled = value;
    while (scaled >= 1000 && prefix + 1 < PREFIXES.length) {
      scaled /= 1000;
      prefix++;
    }
    String digits =
        prefix == 0 && scaled == Math.rint(scaled)
            ? String.format(Locale.ROOT, "%.0f", scaled)
            : String.format(Locale.ROOT, scaled < 100 ? "%.2f" : "%.1f", scaled);
    return (digits + " " + PREFIXES[prefix] + unit).strip();
  }

  /** A coordinate with no more digits than can be seen. */
  static String at(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  /** Three digits of a number, or all those before its point. */
  static String plain(double value) {
    int digits = Math.max(3, value == 0 ? 1 : (int) Math.floor(Math.log10(Math.abs(value))) + 1);
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits));
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  /** A step of 1, 2 or 5 times a power of ten, so that a range has at most so many of them. */
  static long step(long range, int most) {
    long power = 1;
    while (true) {
      for (long factor : new long[] {1, 2, 5}) {
        if (range <= factor * power * most) {
          return factor * power;
        }
      }
      power *= 10;
    }
  }
}
