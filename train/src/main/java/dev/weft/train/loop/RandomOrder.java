package dev.weft.train.loop;

import java.util.SplittableRandom;

/** Numbers of examples in an order of chance. */
final class RandomOrder {
  private RandomOrder() {}

  /** The numbers from 0 to below a size, every order as likely as any other. */
  static int[] of(int size, SplittableRandom random) {
    int[] order = new int[size];
    for (int i = 0; i < size; i++) {
      int other = random.nextInt(i + 1);
      order[i] = order[other];
      order[other] = i;
    }
    return order;
  }
}
