package dev.weft.lowering;

import dev.weft.lowering.FloatKernel.Convolution;
import dev.weft.lowering.FloatKernel.Elementwise;
import dev.weft.lowering.FloatKernel.Unary;
import dev.weft.quant.kernel.Kernel.Combination;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;

/**
 * Joins kernels that the hardware does in one go: a scalar function follows its producer as clamp
 * or table, a per-channel factor and offset move into the weights, an addition becomes a
 * convolution's residual. Expressions of one tensor, as {@code x * sigmoid(x)}, become one
 * function. Kernels that nothing reads are dropped.
 *
 * <p>A kernel is joined only with the sole reader of its result, and never across one of the
 * protected tensors.
 */
public final class KernelFusion {
  private final Set<String> visible;
  private final List<FloatKernel> kernels;
  private Map<String, FloatKernel> producers;
  private Map<String, Integer> readers;

  private KernelFusion(List<FloatKernel> kernels, Set<String> visible) {
    this.kernels = new ArrayList<>(kernels);
    this.visible = visible;
  }

  /**
   * @param visible names of tensors that must stay: the outputs
   * @return the kernels in an order in which they can run
   */
  public static List<FloatKernel> fuse(List<FloatKernel> kernels, Set<String> visible) {
    KernelFusion fusion = new KernelFusion(kernels, visible);
    fusion.dropUnread();
    while (fusion.step()) {
      fusion.dropUnread();
    }
    return List.copyOf(fusion.kernels);
  }

  /** Applies one rule at the first place where one fits. */
  private boolean step() {
    index();
    for (int at = 0; at < kernels.size(); at++) {
      FloatKernel kernel = kernels.get(at);
      FloatKernel before = null;
      FloatKernel joined = null;
      if (kernel instanceof Unary unary) {
        before = soleProducer(unary.input());
        joined = before == null || unary.sameScale() ? null : UnaryFusion.join(before, unary);
      } else if (kernel instanceof Elementwise pair && pair.a().sameShape(pair.b())) {
        Unary function = asFunction(pair);
        if (function != null) {
          kernels.set(at, function);
          return true;
        }
        before = residualHost(pair);
        joined = before == null ? null : withResidual((Convolution) before, pair);
      }
      if (joined != null) {
        kernels.set(at, joined);
        kernels.remove(before);
        return true;
      }
    }
    return false;
  }

  private void index() {
    producers = new HashMap<>();
    readers = new HashMap<>();
    for (FloatKernel kernel : kernels) {
      producers.put(kernel.output().name(), kernel);
      kernel.inputs().forEach(t -> readers.merge(t.name(), 1, Integer::sum));
    }
  }

  private void dropUnread() {
    dropUnread(kernels, visible);
  }

  /** Removes kernels whose output is neither read nor visible. */
  static void dropUnread(List<FloatKernel> kernels, Set<String> visible) {
    boolean dropped;
    do {
      Set<String> read = new HashSet<>(visible);
      kernels.forEach(k -> k.inputs().forEach(t -> read.add(t.name())));
      dropped = kernels.removeIf(k -> !read.contains(k.output().name()));
    } while (dropped);
  }

  /** The kernel that makes a tensor which nothing else reads. */
  private FloatKernel soleProducer(FloatTensor tensor) {
    boolean sole = readers.get(tensor.name()) == 1 && !visible.contains(tensor.name());
    return sole ? producers.get(tensor.name()) : null;
  }

  /** One side of an element-wise kernel as a function of another tensor. */
  private record Side(FloatTensor root, DoubleUnaryOperator function, String operator) {}

  private Side side(FloatTensor tensor) {
    if (soleProducer(tensor) instanceof Unary u && u.isScalar() && !u.sameScale()) {
      return new Side(
          u.input(), x -> u.activation().apply(u.factor()[0] * x + u.offset()[0]), u.operator());
    }
    return new Side(tensor, x -> x, null);
  }

  /**
   * {@code f(x) * g(x)} or {@code f(x) + g(x)} as one function of x, null if the sides come from
   * different tensors.
   */
  private Unary asFunction(Elementwise pair) {
    Side a = side(pair.a());
    Side b = side(pair.b());
    if (!a.root.equals(b.root) || pair.factorA().length > 1) {
      return null;
    }
    DoubleUnaryOperator f = a.function;
    DoubleUnaryOperator g = b.function;
    double factorA = pair.factorA()[0];
    double factorB = pair.factorB();
    DoubleUnaryOperator both =
        pair.combination() == Combination.ADD
            ? x -> factorA * f.applyAsDouble(x) + factorB * g.applyAsDouble(x)
            : x -> factorA * f.applyAsDouble(x) * g.applyAsDouble(x);
    Activation activation = Activation.of(both, a.root).then(pair.activation(), a.root);
    String operator = join(join(a.operator, b.operator), pair.operator());
    return Unary.of(pair.name(), operator, a.root, pair.output(), activation);
  }

  static String join(String first, String second) {
    return first == null ? second : second == null ? first : first + "+" + second;
  }

  /** The convolution that an addition can ride on: one on the array, if both sides offer one. */
  private Convolution residualHost(Elementwise pair) {
    if (pair.combination() != Combination.ADD || pair.a().equals(pair.b())) {
      return null;
    }
    Convolution a = hostCandidate(pair.a());
    Convolution b = hostCandidate(pair.b());
    // The other side needs one factor for all channels.
    b = pair.factorA().length == 1 ? b : null;
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.groups() > 1 && b.groups() == 1 ? b : a;
  }

  private Convolution hostCandidate(FloatTensor tensor) {
    return soleProducer(tensor) instanceof Convolution c
            && c.residual() == null
            && c.activation().isNone()
        ? c
        : null;
  }

  private static Convolution withResidual(Convolution c, Elementwise pair) {
    boolean first = c.output().equals(pair.a());
    double[] own = first ? pair.factorA() : new double[] {pair.factorB()};
    Convolution scaled = UnaryFusion.scaled(c, own, new double[own.length]);
    return new Convolution(
        c.name(),
        join(c.operator(), pair.operator()),
        c.input(),
        pair.output(),
        c.window(),
        c.groups(),
        scaled.weights(),
        scaled.weightName(),
        scaled.bias(),
        pair.activation(),
        first ? pair.b() : pair.a(),
        first ? pair.factorB() : pair.factorA()[0]);
  }
}
