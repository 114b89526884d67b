package dev.weft.data;

import java.util.List;
import java.util.OptionalInt;

/**
 * One item of a dataset.
 *
 * @param name for messages and reports: a file's name, or an index
 * @param values one per input of the model, in the model's order
 * @param label its class, if the dataset knows it
 * @param objects what it shows and where, if the dataset is {@link Dataset#annotated()}
 */
public record Sample(
    String name, List<Value> values, OptionalInt label, List<LabelledBox> objects) {
  public Sample {
    values = List.copyOf(values);
    objects = List.copyOf(objects);
  }

  /** A sample without boxes. */
  public Sample(String name, List<Value> values, OptionalInt label) {
    this(name, values, label, List.of());
  }

  /** A sample of one value. */
  public static Sample of(String name, Value value, OptionalInt label) {
    return new Sample(name, List.of(value), label);
  }
}
