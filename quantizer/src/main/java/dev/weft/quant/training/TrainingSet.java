package dev.weft.quant.training;

import java.util.List;
import java.util.Map;

/** Labelled examples, read one at a time. */
public interface TrainingSet {
  int size();

  /** Reads one example; the index is below {@link #size()}. */
  Example get(int index);

  /**
   * One example.
   *
   * @param inputs what the accelerator reads, real, row-major CHW, by tensor
   * @param label its class; -1 where boxes are given
   * @param objects what it shows, where the network detects
   */
  record Example(Map<String, float[]> inputs, int label, List<Target> objects) {}

  /** A labelled box; its edges in shares of the picture's width and height. */
  record Target(int type, double left, double top, double right, double bottom) {}
}
