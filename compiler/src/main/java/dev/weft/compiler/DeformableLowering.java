package dev.weft.compiler;

import dev.weft.hw.arith.Requantization;
import dev.weft.quant.kernel.Kernel;
import dev.weft.quant.kernel.OutputStage;
import dev.weft.quant.kernel.Tensor;
import dev.weft.quant.kernel.Window;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Deformable convolutions to steps. A depthwise one is a step of the vector engine, which
 * multiplies samples as they come. Others are two steps: samples as a tensor of their own, a
 * pixel's taps side by side, and a convolution on the array whose window is one pixel of it.
 */
final class DeformableLowering {
  private final Lowering lowering;
  private final ValueBounds bounds;

  DeformableLowering(Lowering lowering, ValueBounds bounds) {
    this.lowering = lowering;
    this.bounds = bounds;
  }

  /** Planes of the input, one for each offset group with channels in it. */
  private record Sources(List<Plane> planes, List<Integer> groups) {}

  void lower(Kernel.DeformableConvolution k) {
    check(k);
    Kernel.Convolution c = k.convolution();
    SamplingGrid grid = SamplingGrid.of(k, bounds.of(k.offsets()));
    FeatureMap input = lowering.map(c.input());
    Sources sources = sources(k, input);
    FeatureMap offsets = operand(k.offsets());
    FeatureMap mask = k.mask() == null ? null : operand(k.mask());
    if (ConvolutionLowering.onVectorEngine(c, lowering.config())) {
      depthwise(k, grid, input, sources, offsets, mask);
      return;
    }
    Tensor out = c.output();
    int taps = c.window().taps();
    Tensor sampled =
        new Tensor(
            c.name() + "/samples",
            c.input().channels(),
            out.height(),
            Math.multiplyExact(out.width(), taps),
            c.input().scale(),
            c.input().zeroPoint());
    FeatureMap samples =
        lowering.fresh(
            Program.WORKSPACE, sampled, sources.planes().stream().map(Plane::channels).toList());
    OutputStage copy =
        OutputStage.uniform(
            sampled.channels(),
            Requantization.IDENTITY,
            0,
            lowering.format().activationMin(),
            lowering.format().activationMax(),
            null);
    lowering.add(
        new Step.Sampled(
            lowering.layer(),
            input.withPlanes(sources.planes()),
            offsets,
            mask,
            samples,
            grid,
            sources.groups(),
            copy,
            null));
    lowering.add(
        new Step.Array(
            lowering.layer(),
            samples,
            lowering.result(out, lowering.identityLanes(out)),
            new Window(1, taps, 1, taps, 1, 1, 0, 0, 0, 0),
            WeightTensor.convolution(c),
            c.stage(),
            null));
  }

  private void depthwise(
      Kernel.DeformableConvolution k,
      SamplingGrid grid,
      FeatureMap input,
      Sources sources,
      FeatureMap offsets,
      FeatureMap mask) {
    Kernel.Convolution c = k.convolution();
    int multiplier = c.output().channels() / c.input().channels();
    List<Plane> planes = new ArrayList<>();
    List<Integer> groups = new ArrayList<>();
    List<int[]> lanes = new ArrayList<>();
    for (int p = 0; p < sources.planes().size(); p++) {
      int[] channels = sources.planes().get(p).channels();
      for (int j = 0; j < multiplier; j++) {
        int offset = j;
        planes.add(sources.planes().get(p));
        groups.add(sources.groups().get(p));
        lanes.add(Arrays.stream(channels).map(i -> i < 0 ? -1 : i * multiplier + offset).toArray());
      }
    }
    lowering.add(
        new Step.Sampled(
            lowering.layer(),
            input.withPlanes(planes),
            offsets,
            mask,
            lowering.result(c.output(), lanes),
            grid,
            groups,
            c.stage(),
            c.weights().values()));
  }

  private static Sources sources(Kernel.DeformableConvolution k, FeatureMap input) {
    int perGroup = input.channels() / k.offsetGroups();
    List<Plane> planes = new ArrayList<>();
    List<Integer> groups = new ArrayList<>();
    for (Plane p : input.planes()) {
      for (int group = 0; group < k.offsetGroups(); group++) {
        int first = group * perGroup;
        Plane part =
            p.relabel(
                Arrays.stream(p.channels())
                    .map(c -> c >= first && c < first + perGroup ? c : -1)
                    .toArray());
        if (part.isLive()) {
          planes.add(part);
          groups.add(group);
        }
      }
    }
    return new Sources(planes, groups);
  }

  /** Offsets or masks with consecutive channels in consecutive lanes. */
  private FeatureMap operand(Tensor tensor) {
    return lowering.aligned(lowering.map(tensor), tensor, lowering.identityLanes(tensor));
  }

  private void check(Kernel.DeformableConvolution k) {
    var sampler = lowering.config().sampler();
    if (sampler == null) {
      throw CompileException.at(
          k.name(),
          "a deformable convolution",
          "configuration "
              + lowering.config().name()
              + " has no sampler: use one with a sampler, or make one");
    }
    if (k.fractionBits() > sampler.fractionBits()) {
      throw CompileException.at(
          k.name(),
          "offsets of " + k.fractionBits() + " fraction bits",
          "the sampler of configuration "
              + lowering.config().name()
              + " has "
              + sampler.fractionBits());
    }
    int most = Math.max(8, lowering.format().weightBits());
    if (k.convolution().weights().bits() > most) {
      throw CompileException.at(
          k.name(),
          "weights of " + k.convolution().weights().bits() + " bits",
          "format " + lowering.format().label() + " has at most " + most);
    }
    Window w = k.convolution().window();
    if (w.taps() > 255) {
      throw CompileException.at(
          k.name(),
          "kernel is " + w.kernelHeight() + " x " + w.kernelWidth(),
          "at most 255 samples a pixel are possible");
    }
  }
}
