package dev.weft.hw.arch;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** An enum whose constants users choose by a name, on the command line and in files. */
public interface Labelled {
  /** The name, in lower case. */
  String label();

  /**
   * The constant with a label.
   *
   * @param what it is, for the error, which lists the choices
   */
  static <E extends Enum<E> & Labelled> E of(Class<E> type, String what, String label) {
    return of(type, what, label, label);
  }

  /** The same, but capitals are taken, too. */
  static <E extends Enum<E> & Labelled> E inAnyCase(Class<E> type, String what, String label) {
    return of(type, what, label, label == null ? null : label.toLowerCase(Locale.ROOT));
  }

  private static <E extends Enum<E> & Labelled> E of(
      Class<E> type, String what, String label, String wanted) {
    for (E constant : type.getEnumConstants()) {
      if (constant.label().equals(wanted)) {
        return constant;
      }
    }
    throw new IllegalArgumentException(
        "unknown " + what + " '" + label + "', expected one of " + labels(type));
  }

  /** All labels, in the order of the constants. */
  static <E extends Enum<E> & Labelled> List<String> labels(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Labelled::label).toList();
  }
}
