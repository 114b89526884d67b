package dev.weft.reference;

import dev.weft.quant.kernel.Kernel;
import dev.weft.quant.kernel.Tensor;

/** Element-wise kernels of the oracle. */
final class ReferenceElementwise {
  private ReferenceElementwise() {}

  static int[] binary(Kernel.Elementwise k, int[] a, int[] b) {
    Tensor ta = k.a();
    Tensor tb = k.b();
    int plane = ta.height() * ta.width();
    boolean broadcast = tb.height() * tb.width() == 1;
    int[] y = new int[k.output().elements()];
    for (int at = 0; at < y.length; at++) {
      int channel = at / plane;
      int qa = a[at] - ta.zeroPoint();
      int qb = b[broadcast ? channel : at] - tb.zeroPoint();
      y[at] =
          k.combination() == Kernel.Combination.ADD
              ? k.stage().apply(channel, qa, k.factorB().apply(qb))
              : k.stage().apply(channel, (long) qa * qb, 0);
    }
    return y;
  }

  static int[] unary(Kernel.Unary k, int[] x) {
    int plane = k.output().height() * k.output().width();
    int[] y = new int[x.length];
    for (int at = 0; at < y.length; at++) {
      y[at] = k.stage().apply(at / plane, x[at] - k.input().zeroPoint(), 0);
    }
    return y;
  }
}
