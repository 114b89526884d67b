package dev.weft.train.loop;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import dev.weft.quant.training.Parameters;
import dev.weft.train.arithmetic.Arithmetic;
import dev.weft.train.arithmetic.Normalization;
import dev.weft.train.arithmetic.StatisticsSum;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The numbers of a network as arrays that an optimizer changes. */
abstract class ParameterStore {
  abstract List<Parameter> parameters();

  /** Arithmetic with these numbers. */
  abstract Arithmetic arithmetic(NDManager manager, Map<String, NDArray> leaves);

  /** What is done to layers' products where the network is measured. */
  Normalization normalization(NDManager manager, Map<String, NDArray> leaves) {
    return Normalization.NONE;
  }

  /**
   * The same where it is trained.
   *
   * @param observer is told statistics of batches, if they matter
   */
  Normalization training(NDManager manager, Map<String, NDArray> leaves, StatisticsSum observer) {
    return Normalization.NONE;
  }

  /** What the arrays stand for. */
  abstract Parameters real();

  /** Brings values back to where they may be, after an update. */
  abstract void project();

  /**
   * What the store was made of, for measuring it before anything is trained. Where a last bit may
   * decide which integer a number becomes it is in double precision, as what writes integers has
   * it; the arrays that are trained are not.
   */
  Map<String, NDArray> given(NDManager manager) {
    return leaves(manager, false);
  }

  /** The arrays as the engine's, by name. */
  Map<String, NDArray> leaves(NDManager manager, boolean trained) {
    Map<String, NDArray> leaves = new LinkedHashMap<>();
    for (Parameter p : parameters()) {
      NDArray leaf = manager.create(p.value(), p.shape());
      if (trained) {
        leaf.setRequiresGradient(true);
      }
      leaves.put(p.name(), leaf);
    }
    return leaves;
  }
}
