package dev.weft.quant;

import dev.weft.graph.Graph;
import dev.weft.graph.Shape;
import dev.weft.hw.arch.NumberFormat;
import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.FloatTensor;
import dev.weft.lowering.KernelFusion;
import dev.weft.quant.kernel.Kernel;
import dev.weft.quant.kernel.QuantizedModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;

/**
 * From a float graph and the ranges of its tensors to a {@link QuantizedModel}: decides what runs
 * where, lowers, fuses, chooses encodings, and rounds.
 */
public final class Quantizer {
  private static final int FIRST_LAYER_BITS = 8;

  private final QuantizerOptions options;
  private final ImportedQuantization imported;

  public Quantizer(QuantizerOptions options) {
    this(options, ImportedQuantization.NONE);
  }

  /**
   * @param imported encodings that a quantized model brings along; tensors without one take a range
   */
  public Quantizer(QuantizerOptions options, ImportedQuantization imported) {
    this.options = options;
    this.imported = imported.usableFor(options.format());
  }

  /**
   * Quantizes a graph with what calibration saw of it; channels are equalized where activations
   * have 8 bits.
   *
   * @param graph after the passes: constants folded, shapes known, batch 1
   * @throws UnsupportedModelException if nodes can run neither on the accelerator nor on the host
   */
  public QuantizedModel quantize(Graph graph, Calibration calibration) {
    boolean equalize = options.format() != NumberFormat.Q2_14 && imported.isEmpty();
    return quantize(
        graph,
        calibration.ranges(options.criterion(), options.format()),
        equalize ? calibration.channels() : Map.of());
  }

  /**
   * Quantizes a graph with given ranges of its tensors.
   *
   * @param graph after the passes: constants folded, shapes known, batch 1
   * @throws UnsupportedModelException if nodes can run neither on the accelerator nor on the host
   */
  public QuantizedModel quantize(Graph graph, Ranges ranges) {
    return quantize(graph, ranges, Map.of());
  }

  private QuantizedModel quantize(
      Graph graph, Ranges calibrated, Map<String, ChannelStatistics> channels) {
    Partition partition = Partitioner.partition(graph, options.format());
    if (!partition.unsupported().isEmpty()) {
      throw new UnsupportedModelException(partition.unsupported());
    }
    if (partition.kernels().isEmpty()) {
      throw new IllegalArgumentException(
          "model '" + graph.name() + "' has nothing for the accelerator to do");
    }
    List<String> outputs = partition.outputs();
    List<FloatKernel> fused = KernelFusion.fuse(partition.kernels(), new HashSet<>(outputs));
    Equalization equalized =
        Equalization.of(fused, calibrated, channels, new HashSet<>(outputs), options.format());
    Ranges ranges = equalized.ranges();
    boolean free = imported.isEmpty() && options.format() != NumberFormat.Q2_14;
    List<FloatKernel> split =
        free ? ScaleSplitting.split(equalized.kernels(), ranges) : equalized.kernels();
    GivenEncodings given = GivenEncodings.align(split, imported.activations());
    List<FloatKernel> kernels = given.kernels();
    Map<String, Encoding> encodings =
        ScaleGroups.encodings(kernels, ranges, given.encodings(), options.format());
    KernelEmitter emitter =
        new KernelEmitter(options.format(), encodings, imported.weightScales(), equalized.means());

    Map<String, Integer> bits = weightBits(kernels);
    List<Kernel> integers = new ArrayList<>();
    Map<String, FloatTensor> tensors = new LinkedHashMap<>();
    for (FloatKernel kernel : kernels) {
      kernel.inputs().forEach(t -> tensors.put(t.name(), t));
      tensors.put(kernel.output().name(), kernel.output());
      int width = bits.getOrDefault(kernel.name(), options.format().weightBits());
      integers.addAll(FullScaleWeights.split(emitter.emit(kernel, width)));
    }
    Set<String> results = new HashSet<>();
    graph.outputs().forEach(o -> results.add(o.name()));
    Set<String> afterHead = new HashSet<>(results);
    afterHead.addAll(partition.inputs());
    partition.tail().forEach(n -> afterHead.addAll(n.inputs()));
    return new QuantizedModel(
        graph.name(),
        options.format(),
        ports(graph, partition.inputs(), tensors, emitter),
        integers,
        ports(graph, outputs, tensors, emitter),
        options.preprocessing(),
        HostGraphs.cut(graph, partition.head(), afterHead),
        HostGraphs.cut(graph, partition.tail(), results));
  }

  private static List<QuantizedModel.Port> ports(
      Graph graph, List<String> names, Map<String, FloatTensor> tensors, KernelEmitter emitter) {
    List<QuantizedModel.Port> ports = new ArrayList<>();
    for (String name : names) {
      Shape shape = graph.shape(name);
      int[] onnxShape = LongStream.of(shape.toArray()).mapToInt(Math::toIntExact).toArray();
      // An input that fusion left unread has no kernel and needs no port.
      if (tensors.containsKey(name)) {
        ports.add(new QuantizedModel.Port(emitter.tensor(tensors.get(name)), onnxShape));
      }
    }
    return ports;
  }

  /**
   * Bits of every convolution whose weights differ from the format's: the first in w4a8, and those
   * asked for.
   */
  private Map<String, Integer> weightBits(List<FloatKernel> kernels) {
    Map<String, Integer> bits = new LinkedHashMap<>();
    Set<String> names = new TreeSet<>();
    for (FloatKernel kernel : kernels) {
      if (kernel instanceof FloatKernel.Convolution
          || kernel instanceof FloatKernel.DeformableConvolution
          || kernel instanceof FloatKernel.TransposedConvolution) {
        if (names.isEmpty() && options.format() == NumberFormat.W4A8) {
          bits.put(kernel.name(), FIRST_LAYER_BITS);
        }
        names.add(kernel.name());
      }
    }
    options
        .weightBits()
        .forEach(
            (name, wanted) -> {
              if (!names.contains(name)) {
                throw new IllegalArgumentException(
                    "no layer '" + name + "' has weights, expected one of " + names);
              }
              boolean possible =
                  wanted == options.format().weightBits()
                      || options.format() == NumberFormat.W4A8 && wanted == 8;
              if (!possible) {
                throw new IllegalArgumentException(
                    "layer '"
                        + name
                        + "' cannot have weights of "
                        + wanted
                        + " bits in "
                        + options.format().label());
              }
              bits.put(name, wanted);
            });
    return bits;
  }
}
