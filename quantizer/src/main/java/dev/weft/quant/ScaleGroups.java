package dev.weft.quant;

import static dev.weft.quant.kernel.Kernel.DeformableConvolution.MAX_FRACTION_BITS;
import static dev.weft.quant.kernel.Kernel.DeformableConvolution.MAX_MASK_SHIFT;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.arch.NumberFormat;
import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.FloatTensor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;

/**
 * Chooses every tensor's encoding. Tensors of a group, see {@link TensorGroups}, share one, over
 * the union of their ranges; a brought-along encoding of one tensor holds for its whole group.
 */
final class ScaleGroups {
  /** Steps in which the argument range of a table is searched. */
  private static final int SAMPLES = 1024;

  private final TensorGroups groups;
  private final Ranges ranges;
  private final Map<String, Encoding> given;
  private final NumberFormat format;
  private final ActivationRange shape;

  private ScaleGroups(
      TensorGroups groups,
      Ranges ranges,
      Map<String, Encoding> given,
      NumberFormat format,
      ActivationRange shape) {
    this.groups = groups;
    this.ranges = ranges;
    this.given = given;
    this.format = format;
    this.shape = shape;
  }

  /**
   * @param ranges from calibration, by tensor
   * @param given encodings that the model brings along, by tensor; at most one in each group
   * @return the encoding of every tensor that a kernel reads, makes, or clamps before a table
   */
  static Map<String, Encoding> encodings(
      List<FloatKernel> kernels,
      Ranges ranges,
      Map<String, Encoding> given,
      QuantizerOptions options) {
    return new ScaleGroups(
            TensorGroups.of(kernels), ranges, given, options.format(), options.activationRange())
        .choose(kernels);
  }

  private Map<String, Encoding> choose(List<FloatKernel> kernels) {
    Map<String, Range> groupRanges = new HashMap<>();
    Map<String, Encoding> groupEncodings = new HashMap<>();
    Set<String> moved = new HashSet<>();
    for (FloatKernel kernel : kernels) {
      kernel.inputs().forEach(t -> moved.add(t.name()));
      moved.add(kernel.output().name());
    }
    Set<String> names = new HashSet<>(moved);
    Map<String, List<String>> members = new HashMap<>();
    for (FloatKernel kernel : kernels) {
      FloatTensor before = kernel.activation().before();
      if (before != null) {
        names.add(before.name());
      }
      extra(kernel, groupRanges);
    }
    for (String name : names) {
      members.computeIfAbsent(groups.of(name), root -> new ArrayList<>()).add(name);
      Encoding encoding = given.get(name);
      Encoding other =
          encoding == null ? null : groupEncodings.putIfAbsent(groups.of(name), encoding);
      if (other != null && !other.equals(encoding)) {
        throw new IllegalStateException(
            "tensor '" + name + "' has " + encoding + ", its group " + other);
      }
    }
    members.forEach(
        (root, tensors) -> {
          Range range = ranges.of(tensors);
          if (range != null) {
            groupRanges.merge(root, range, Range::union);
          }
        });
    for (FloatKernel kernel : kernels) {
      if (kernel instanceof FloatKernel.DeformableConvolution d) {
        int most = d.whole() ? 0 : MAX_FRACTION_BITS;
        int chosen = Math.min(most, AcceleratorConfig.Sampler.of(format).fractionBits());
        pin(d.offsets(), most, chosen, members, groupRanges, groupEncodings);
        if (d.mask() != null) {
          pin(d.mask(), MAX_MASK_SHIFT, MAX_MASK_SHIFT, members, groupRanges, groupEncodings);
        }
      }
    }
    Map<String, Encoding> encodings = new LinkedHashMap<>();
    for (String name : names) {
      Encoding encoding = groupEncodings.get(groups.of(name));
      encodings.put(name, encoding != null ? encoding : encode(range(name, groupRanges)));
    }
    for (FloatKernel kernel : kernels) {
      FloatTensor before = kernel.activation().before();
      boolean inside = before != null && !moved.contains(before.name());
      if (inside && groupEncodings.get(groups.of(before.name())) == null) {
        double step = encodings.get(kernel.output().name()).scale();
        Range effective =
            effective(kernel.activation().function(), range(before.name(), groupRanges), step);
        encodings.put(before.name(), encode(effective));
      }
    }
    return encodings;
  }

  private Encoding encode(Range range) {
    return shape == ActivationRange.SYMMETRIC && format != NumberFormat.Q2_14
        ? Encoding.symmetric(range, format)
        : Encoding.of(range, format);
  }

  /**
   * Gives a tensor's group a scale that is a power of two.
   *
   * @param mostBits of the exponent, where the model brings it
   * @param mostChosen where it is chosen
   */
  private void pin(
      FloatTensor tensor,
      int mostBits,
      int mostChosen,
      Map<String, List<String>> members,
      Map<String, Range> groupRanges,
      Map<String, Encoding> groupEncodings) {
    String root = groups.of(tensor.name());
    Encoding before = groupEncodings.get(root);
    if (before == null) {
      List<String> tensors = members.get(root);
      groupEncodings.put(
          root,
          FixedPoint.choose(
              range(tensor.name(), groupRanges),
              span -> ranges.error(tensors, span, 1 << format.activationBits()),
              mostChosen,
              format));
    } else if (before.scale() != Math.scalb(1.0, Math.getExponent(before.scale()))
        || before.scale() > 1
        || before.scale() < Math.scalb(1.0, -mostBits)) {
      throw new IllegalArgumentException(
          "tensor '"
              + tensor.name()
              + "' moves samples and has scale "
              + before.scale()
              + ", expected a power of two from 2^-"
              + mostBits
              + " to 1, which positions of samples are added to: quantize it so, or leave offsets"
              + " and masks of deformable layers unquantized and calibrate");
    }
  }

  private Range range(String name, Map<String, Range> groupRanges) {
    Range range = groupRanges.get(groups.of(name));
    if (range == null) {
      throw new IllegalArgumentException(
          "tensor '"
              + name
              + "' has no range: calibrate with pictures, or export its scale with the model");
    }
    return range;
  }

  /**
   * The part of a table's arguments beyond which its function stays within half a step of its last
   * value.
   */
  private static Range effective(DoubleUnaryOperator function, Range range, double step) {
    double low = range.min();
    double high = range.max();
    double width = (high - low) / SAMPLES;
    double last = function.applyAsDouble(high);
    while (high - width > low && Math.abs(function.applyAsDouble(high - width) - last) < step / 2) {
      high -= width;
    }
    double first = function.applyAsDouble(low);
    while (low + width < high && Math.abs(function.applyAsDouble(low + width) - first) < step / 2) {
      low += width;
    }
    return new Range(low, high);
  }

  /** Values that a kernel itself brings in. */
  private void extra(FloatKernel kernel, Map<String, Range> groupRanges) {
    if (kernel instanceof FloatKernel.Constant c) {
      Range range = new Range(0, 0);
      for (double v : c.values()) {
        range = range.including(v);
      }
      groupRanges.merge(groups.of(c.output().name()), range, Range::union);
    } else if (kernel instanceof FloatKernel.Pad p) {
      groupRanges.merge(
          groups.of(p.output().name()), new Range(p.value(), p.value()), Range::union);
    }
  }
}
