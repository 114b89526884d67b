package dev.weft.rtl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the variables of a Verilated class lie. Verilator puts all of one instance side by side,
 * and then all of the next. Code does the same to each of many equal instances, so that with one
 * variable of all of them side by side the C++ compiler makes one vector instruction of several
 * statements: fewer instructions, and less code, which is fetched anew in every cycle.
 *
 * <p>Nothing but speed depends on it: what does not look like a variable stays where it is.
 */
final class MemberOrder {
  /** Of the order, for the key of what is built with it. */
  static final String VERSION = "1";

  private static final Pattern VARIABLE =
      Pattern.compile("\\s+([CSIQ]Data)/\\*[0-9:]+\\*/ (\\w+);");
  private static final Pattern INSTANCE = Pattern.compile("(.*?)((?:_[0-9]{1,9})*)");
  private static final String SCOPE = "__DOT__";

  private MemberOrder() {}

  /** The header of a class with its variables in order. */
  static void arrange(Path header) {
    try {
      Files.write(header, arranged(Files.readAllLines(header)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot arrange " + header, e);
    }
  }

  /** The lines with those that declare variables in order, in the places that such lines had. */
  static List<String> arranged(List<String> lines) {
    List<Variable> variables = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher matcher = VARIABLE.matcher(lines.get(i));
      if (matcher.matches()) {
        places.add(i);
        variables.add(Variable.of(lines.get(i), matcher.group(1), matcher.group(2)));
      }
    }
    variables.sort(Variable.ORDER);
    List<String> arranged = new ArrayList<>(lines);
    for (int i = 0; i < variables.size(); i++) {
      arranged.set(places.get(i), variables.get(i).line);
    }
    return arranged;
  }

  /**
   * A declaration, with its name as instances of one module share it, and the numbers that tell
   * them apart, the innermost first: a variable's elements of one instance lie further apart than
   * those of one number in all instances.
   */
  private record Variable(String line, int size, String name, List<int[]> numbers) {
    static final Comparator<Variable> ORDER =
        Comparator.comparingInt(Variable::size)
            .thenComparing(Variable::name)
            .thenComparing(Variable::numbers, MemberOrder::compare);

    static Variable of(String line, String type, String name) {
      StringBuilder shared = new StringBuilder();
      List<int[]> numbers = new ArrayList<>();
      for (String part : name.split(SCOPE, -1)) {
        Matcher matcher = INSTANCE.matcher(part);
        if (!matcher.matches()) {
          throw new IllegalArgumentException("no name: " + name);
        }
        shared.append(matcher.group(1)).append('.');
        // The first of several instances has no number.
        numbers.add(
            0,
            matcher.group(2).isEmpty()
                ? new int[] {0}
                : Arrays.stream(matcher.group(2).substring(1).split("_"))
                    .mapToInt(Integer::parseInt)
                    .toArray());
      }
      return new Variable(line, "CSIQ".indexOf(type.charAt(0)), shared.toString(), numbers);
    }
  }

  private static int compare(List<int[]> a, List<int[]> b) {
    for (int i = 0; i < a.size() && i < b.size(); i++) {
      int order = Arrays.compare(a.get(i), b.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(a.size(), b.size());
  }
}
