package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.lowering.Lowering;
import java.util.Comparator;
import java.util.TreeMap;

/** The text of {@code docs/operators.md}, made from the operator classes. */
final class OperatorsPage {
  private OperatorsPage() {}

  static String text() {
    TreeMap<String, String> rows = new TreeMap<>(Comparator.comparing(String::toLowerCase));
    for (Operator operator : Operators.all()) {
      for (String type : operator.types()) {
        rows.put(
            type,
            "| `%s` | %s | %s |%n"
                .formatted(type, lowers(operator) ? "yes" : "", operator.describe())
                .replace("\r", ""));
      }
    }
    StringBuilder page = new StringBuilder();
    page.append("# Operators\n\n");
    page.append("Made from the operator classes of `dev.weft.operators`; a test fails when it");
    page.append(" differs from them.\n\n");
    page.append("*Accelerator* says that the operator becomes integer kernels. The others are");
    page.append(
        " folded away by the passes where\ntheir inputs are constant or their effect is one");
    page.append(" of layout, run on the host at the graph's ends, or are refused with\na reason:");
    page.append(" `weft check MODEL` says for each node of a model which of these it is.\n");
    page.append("An operator in no row of this table is refused too.\n\n");
    page.append("| operator | accelerator | what, and within which limits |\n|---|---|---|\n");
    rows.values().forEach(page::append);
    return page.toString();
  }

  private static boolean lowers(Operator operator) {
    try {
      return operator.getClass().getMethod("lower", Node.class, Lowering.class).getDeclaringClass()
          != Operator.class;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }
}
