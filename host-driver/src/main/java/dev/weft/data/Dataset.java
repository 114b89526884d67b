package dev.weft.data;

import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Samples in a fixed order, read one at a time: a dataset may be larger than memory. {@link
 * Datasets#open} finds the reader for a path.
 */
public interface Dataset extends Iterable<Sample> {
  /** What it is, for messages: {@code 1000 IDX pictures of 28x28}. */
  String description();

  /** Number of samples. */
  int size();

  /** Reads one sample; the index is below {@link #size()}. Safe to call from several threads. */
  Sample get(int index);

  /** Whether samples have a class each; single ones may lack theirs. */
  boolean labelled();

  /** Whether it is known of all samples which objects they show, and where. */
  default boolean annotated() {
    return false;
  }

  @Override
  default Iterator<Sample> iterator() {
    return new Iterator<>() {
      private int next;

      @Override
      public boolean hasNext() {
        return next < size();
      }

      @Override
      public Sample next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return get(next++);
      }
    };
  }

  /** The first {@code limit} samples; all of them if {@code limit} is 0. */
  default Dataset limit(int limit) {
    if (limit < 0) {
      throw new IllegalArgumentException("limit is " + limit + ", expected 0 (all) or more");
    }
    if (limit == 0 || limit >= size()) {
      return this;
    }
    Dataset all = this;
    return new Dataset() {
      @Override
      public String description() {
        return "the first " + limit + " of " + all.description();
      }

      @Override
      public int size() {
        return limit;
      }

      @Override
      public Sample get(int index) {
        return all.get(index);
      }

      @Override
      public boolean labelled() {
        return all.labelled();
      }

      @Override
      public boolean annotated() {
        return all.annotated();
      }
    };
  }
}
