package dev.weft.operators;

import java.util.Set;

/** Normalizations by statistics of the input itself. */
public final class Normalization implements ElementwiseOperator {
  @Override
  public Set<String> types() {
    return Set.of(
        "GroupNormalization",
        "InstanceNormalization",
        "LRN",
        "LayerNormalization",
        "LpNormalization",
        "MeanVarianceNormalization");
  }

  @Override
  public String describe() {
    return "normalization by statistics of the input itself";
  }
}
