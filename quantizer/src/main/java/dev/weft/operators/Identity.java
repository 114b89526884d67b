package dev.weft.operators;

import java.util.Set;

/** The input itself; passes remove it. */
public final class Identity implements ElementwiseOperator {
  @Override
  public Set<String> types() {
    return Set.of("Identity");
  }

  @Override
  public String describe() {
    return "the input itself; removed";
  }
}
