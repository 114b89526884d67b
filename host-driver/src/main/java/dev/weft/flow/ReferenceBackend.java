package dev.weft.flow;

import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.reference.ReferenceExecutor;
import java.util.Map;

/** The oracle as a backend; keeps every tensor. */
public final class ReferenceBackend implements Backend {
  private final ReferenceExecutor executor;

  public ReferenceBackend(QuantizedModel model) {
    executor = new ReferenceExecutor(model);
  }

  @Override
  public String name() {
    return "reference";
  }

  @Override
  public Run run(Map<String, int[]> inputs) {
    long start = System.nanoTime();
    Map<String, int[]> tensors = executor.run(inputs);
    return new Run(tensors, null, (System.nanoTime() - start) / 1e9);
  }

  @Override
  public void close() {}
}
