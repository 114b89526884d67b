package dev.weft.train.loop;

/**
 * Adam (Kingma, Ba 2015) with decoupled weight decay. In plain arrays: state that is saved and
 * restored to the bit.
 */
final class Adam {
  private static final double BETA_FIRST = 0.9;
  private static final double BETA_SECOND = 0.99;
  private static final double EPSILON = 1e-8;

  private Adam() {}

  /**
   * One update.
   *
   * @param step from 1
   */
  static void update(Parameter p, float[] gradient, int step, double rate, double decay) {
    double unbias = 1 - Math.pow(BETA_FIRST, step);
    double unbiasSquare = 1 - Math.pow(BETA_SECOND, step);
    double pace = rate * p.pace();
    for (int i = 0; i < gradient.length; i++) {
      double g = gradient[i];
      double first = BETA_FIRST * p.first()[i] + (1 - BETA_FIRST) * g;
      double second = BETA_SECOND * p.second()[i] + (1 - BETA_SECOND) * g * g;
      p.first()[i] = (float) first;
      p.second()[i] = (float) second;
      double change = first / unbias / (Math.sqrt(second / unbiasSquare) + EPSILON);
      double shrink = p.decays() ? decay * p.value()[i] : 0;
      p.value()[i] -= (float) (pace * (change + shrink));
    }
  }
}
