package dev.weft.train.loop;

import dev.weft.quant.training.TrainingSet;
import java.util.SplittableRandom;

/**
 * A training set in two: what is trained with, and examples drawn at random that are kept from it
 * and tell how well the network does on what it has not seen.
 *
 * @param training what remains
 * @param held empty where none are wanted
 */
record HeldOut(TrainingSet training, TrainingSet held) {
  /** Times in a run that the held-out examples are looked at. */
  private static final int LOOKS = 10;

  static HeldOut of(TrainingSet all, int count, long seed) {
    if (count >= all.size()) {
      throw new IllegalArgumentException(
          "--hold-out is " + count + ", the data has " + all.size() + " examples");
    }
    if (count == 0) {
      return new HeldOut(all, new Part(all, new int[0], 0, 0));
    }
    int[] order = RandomOrder.of(all.size(), new SplittableRandom(seed));
    return new HeldOut(
        new Part(all, order, count, order.length - count), new Part(all, order, 0, count));
  }

  /**
   * Whether it is time for a look.
   *
   * @param done steps
   */
  boolean isDue(int done, int steps) {
    int every = (steps + LOOKS - 1) / LOOKS;
    return held.size() > 0 && (done % every == 0 || done == steps);
  }

  private record Part(TrainingSet all, int[] order, int first, int size) implements TrainingSet {
    @Override
    public Example get(int index) {
      return all.get(order[first + index]);
    }
  }
}
