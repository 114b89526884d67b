package dev.weft.compiler;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.arch.NumberFormat;
import dev.weft.hw.arith.Requantization;
import dev.weft.hw.isa.PostOperation;
import dev.weft.quant.kernel.Kernel;
import dev.weft.quant.kernel.OutputStage;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.quant.kernel.Tensor;
import dev.weft.quant.kernel.Window;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Kernels to steps: decides where each tensor's channels lie, which kernels are only views, and
 * what must be copied. Kernel families are lowered by {@link ConvolutionLowering} and {@link
 * VectorLowering}, which call back here for maps, layers and copies.
 */
final class Lowering {
  /** A view with more than this many times the planes that it needs is copied together. */
  private static final int SPARSE = 2;

  /** Layers of the program before their traffic is known. */
  record LayerName(String name, String operator, long macs) {}

  private final AcceleratorConfig config;
  private final Image image;
  private final Map<String, FeatureMap> maps = new LinkedHashMap<>();
  private final Map<String, Tensor> tensors = new LinkedHashMap<>();
  private final Map<String, InputWindows> windows = new LinkedHashMap<>();
  private final Map<String, Tensor> doubled = new LinkedHashMap<>();
  private final Set<String> produced = new HashSet<>();
  private final Set<String> outputs = new HashSet<>();
  private final List<Step> steps = new ArrayList<>();
  private final List<LayerName> layers = new ArrayList<>();
  private ChannelGroups groups;
  private Kernel current;
  private int currentLayer;

  private Lowering(AcceleratorConfig config, Image image) {
    this.config = config;
    this.image = image;
  }

  /**
   * The lowered model. Input maps lie in segment INPUT, output maps in segment OUTPUT, neither
   * placed yet. Windows are those of inputs that are stored folded, by name.
   */
  record Result(
      List<Step> steps,
      List<LayerName> layers,
      List<FeatureMap> inputs,
      List<FeatureMap> outputs,
      Map<Tensor, FeatureMap> tensors,
      Map<String, InputWindows> windows) {}

  static Result lower(
      QuantizedModel model, AcceleratorConfig config, Image image, CompileOptions options) {
    Lowering lowering = new Lowering(config, image);
    if (!options.keepAll()) {
      lowering.doubled.putAll(DoubledReads.of(model, config));
    }
    return lowering.run(model);
  }

  private Result run(QuantizedModel model) {
    groups = ChannelGroups.of(model);
    for (QuantizedModel.Port port : model.outputs()) {
      outputs.add(port.tensor().name());
    }
    List<FeatureMap> inputs = new ArrayList<>();
    for (QuantizedModel.Port port : model.inputs()) {
      InputWindows folding = folding(model, port.tensor());
      Tensor stored = folding == null ? port.tensor() : folding.folded(port.tensor());
      FeatureMap map = fresh(Program.INPUT, stored, identityLanes(stored));
      if (folding == null) {
        define(port.tensor(), map);
      } else {
        windows.put(stored.name(), folding);
        maps.put(stored.name(), map);
        tensors.put(stored.name(), stored);
      }
      inputs.add(map);
    }
    ConvolutionLowering convolutions = new ConvolutionLowering(this);
    VectorLowering vectors = new VectorLowering(this);
    DeformableLowering deformable = new DeformableLowering(this, new ValueBounds(model));
    for (Kernel kernel : model.kernels()) {
      current = kernel;
      currentLayer = -1;
      if (kernel instanceof Kernel.Convolution k) {
        convolutions.lower(k);
      } else if (kernel instanceof Kernel.DeformableConvolution k) {
        deformable.lower(k);
      } else if (kernel instanceof Kernel.TransposedConvolution k) {
        convolutions.lower(k);
      } else if (kernel instanceof Kernel.MaxPool k) {
        vectors.lower(k);
      } else if (kernel instanceof Kernel.AveragePool k) {
        vectors.lower(k);
      } else if (kernel instanceof Kernel.Elementwise k) {
        vectors.lower(k);
      } else if (kernel instanceof Kernel.Unary k) {
        vectors.lower(k);
      } else if (kernel instanceof Kernel.Pad k) {
        vectors.lower(k);
      } else if (kernel instanceof Kernel.Upsample k) {
        if (!doubled.containsKey(k.output().name())) {
          vectors.lower(k);
        }
      } else if (kernel instanceof Kernel.Constant k) {
        constant(k);
      } else if (kernel instanceof Kernel.Concat k) {
        List<FeatureMap> parts = k.inputs().stream().map(this::map).toList();
        define(k.output(), dense(k.output(), Views.concat(parts, k.output())));
      } else if (kernel instanceof Kernel.SelectChannels k) {
        define(k.output(), dense(k.output(), Views.select(map(k.input()), k.channels())));
      } else if (kernel instanceof Kernel.Crop k) {
        crop(k);
      } else if (kernel instanceof Kernel.Reshape k) {
        reshape(k);
      } else {
        throw new CompileException(
            "kernel " + kernel.getClass().getSimpleName() + " has no lowering");
      }
    }
    List<FeatureMap> results = new ArrayList<>();
    Set<Storage> taken = new HashSet<>();
    for (QuantizedModel.Port port : model.outputs()) {
      results.add(outputMap(model, port.tensor(), taken));
    }
    Map<Tensor, FeatureMap> all = new LinkedHashMap<>();
    maps.forEach((name, map) -> all.put(tensors.get(name), map));
    return new Result(
        List.copyOf(steps), List.copyOf(layers), inputs, results, all, Map.copyOf(windows));
  }

  /**
   * A map in segment OUTPUT with all of the tensor's planes side by side: what there is, or a copy
   * of it.
   */
  private FeatureMap outputMap(QuantizedModel model, Tensor tensor, Set<Storage> taken) {
    FeatureMap map = map(tensor);
    Storage storage = map.planes().get(0).storage();
    if (produced.contains(tensor.name())
        && storage.segment() == Program.OUTPUT
        && taken.add(storage)) {
      return map;
    }
    current =
        model.kernels().stream()
            .filter(k -> k.output().name().equals(tensor.name()))
            .findFirst()
            .orElse(null);
    currentLayer = -1;
    FeatureMap copy = fresh(Program.OUTPUT, tensor, identityLanes(tensor));
    taken.add(copy.planes().get(0).storage());
    if (currentLayer < 0 && current == null) {
      layers.add(new LayerName(tensor.name(), "Copy", 0));
      currentLayer = layers.size() - 1;
    }
    copy(map, copy);
    return copy;
  }

  /** How an input is folded that nothing but one convolution reads, or null. */
  private InputWindows folding(QuantizedModel model, Tensor input) {
    return model.soleReader(input) instanceof Kernel.Convolution k
        ? InputWindows.of(k, config)
        : null;
  }

  /** What its reader sees doubled instead of the tensor, or null. */
  Tensor undoubled(Tensor tensor) {
    return doubled.get(tensor.name());
  }

  /** The folded form of a tensor, or null. */
  InputWindows windows(Tensor tensor) {
    return windows.get(tensor.name());
  }

  AcceleratorConfig config() {
    return config;
  }

  NumberFormat format() {
    return config.format();
  }

  /** The tensor's map; an error if no kernel has made it. */
  FeatureMap map(Tensor tensor) {
    FeatureMap map = maps.get(tensor.name());
    if (map == null) {
      throw new CompileException(
          "tensor '"
              + tensor.name()
              + "' is read before a kernel has made it; known are "
              + maps.keySet());
    }
    return map;
  }

  /** The current kernel's layer, made when its first step is. */
  int layer() {
    if (currentLayer < 0) {
      layers.add(new LayerName(current.name(), current.operator(), current.macs()));
      currentLayer = layers.size() - 1;
    }
    return currentLayer;
  }

  void add(Step step) {
    steps.add(step);
  }

  /** Where the channels of a result lie whose maker can put them anywhere. */
  List<int[]> lanes(Tensor tensor) {
    return groups.lanes(tensor, config);
  }

  List<int[]> identityLanes(Tensor tensor) {
    return FeatureMap.identityLanes(tensor.channels(), config.lanes());
  }

  /** Blocks that a tensor needs at least. */
  private int blocks(int channels) {
    return Ceil.div(channels, config.lanes());
  }

  /** Whether a map has no more planes than its channels need. */
  boolean isDense(FeatureMap map) {
    return map.planes().size() == blocks(map.channels());
  }

  /** Memory that no tensor of the model has. */
  FeatureMap fresh(int segment, Tensor tensor, List<int[]> lanes) {
    return FeatureMap.allocate(segment, config.vectorBytes(), tensor, lanes);
  }

  /** Memory for a kernel's result, in the output segment if the model returns it. */
  FeatureMap result(Tensor tensor, List<int[]> lanes) {
    boolean returned = outputs.contains(tensor.name());
    FeatureMap map = fresh(returned ? Program.OUTPUT : Program.WORKSPACE, tensor, lanes);
    define(tensor, map);
    produced.add(tensor.name());
    return map;
  }

  private FeatureMap define(Tensor tensor, FeatureMap map) {
    if (map.channels() != tensor.channels()
        || map.height() != tensor.height()
        || map.width() != tensor.width()) {
      throw new CompileException(
          "tensor '"
              + tensor.name()
              + "' is "
              + map.channels()
              + "x"
              + map.height()
              + "x"
              + map.width()
              + " by its kernel, expected "
              + tensor.channels()
              + "x"
              + tensor.height()
              + "x"
              + tensor.width());
    }
    if (maps.put(tensor.name(), map) != null) {
      throw new CompileException("tensor '" + tensor.name() + "' is made twice");
    }
    tensors.put(tensor.name(), tensor);
    return map;
  }

  /**
   * The map with planes that match these lane maps one by one: its own planes where they do, else
   * copies.
   */
  FeatureMap aligned(FeatureMap map, Tensor tensor, List<int[]> lanes) {
    List<Plane> planes = new ArrayList<>();
    List<int[]> missing = new ArrayList<>();
    for (int[] wanted : lanes) {
      Plane match = map.planes().stream().filter(p -> p.serves(wanted)).findFirst().orElse(null);
      planes.add(match);
      if (match == null) {
        missing.add(wanted);
      }
    }
    if (missing.isEmpty()) {
      return map.withPlanes(planes);
    }
    FeatureMap moved = fresh(Program.WORKSPACE, tensor, missing);
    copy(map, moved);
    int next = 0;
    for (int p = 0; p < planes.size(); p++) {
      if (planes.get(p) == null) {
        planes.set(p, moved.planes().get(next++));
      }
    }
    return map.withPlanes(planes);
  }

  /**
   * Fills a map with the same values as another; channels may lie elsewhere, and not all need be
   * there.
   */
  void copy(FeatureMap from, FeatureMap to) {
    int channels = to.channels();
    OutputStage stage =
        OutputStage.uniform(
            channels,
            Requantization.IDENTITY,
            0,
            format().activationMin(),
            format().activationMax(),
            null);
    List<Plane> sources = new ArrayList<>();
    for (Plane target : to.planes()) {
      from.planes().stream()
          .filter(p -> p.serves(target.channels()))
          .findFirst()
          .ifPresent(sources::add);
    }
    if (sources.size() == to.planes().size()) {
      Step.Region all = new Step.Region(0, 0, to.height(), to.width(), stage);
      add(
          new Step.Vector(
              layer(),
              PostOperation.SUM,
              from.withPlanes(sources),
              to,
              Window.POINT,
              Step.Reading.ONCE,
              0,
              List.of(all),
              null,
              null));
    } else {
      add(new Step.Array(layer(), from, to, Window.POINT, WeightTensor.PERMUTATION, stage, null));
    }
  }

  private FeatureMap dense(Tensor tensor, FeatureMap view) {
    if (view.planes().size() <= SPARSE * blocks(view.channels())
        || view.height() * view.width() == 1) {
      return view;
    }
    FeatureMap copy = fresh(Program.WORKSPACE, tensor, identityLanes(tensor));
    copy(view, copy);
    return copy;
  }

  private void crop(Kernel.Crop k) {
    Tensor out = k.output();
    FeatureMap input = map(k.input());
    if (k.stepWidth() == 1) {
      define(
          out, Views.crop(input, k.top(), k.left(), k.stepHeight(), 1, out.height(), out.width()));
      return;
    }
    int bottom = k.top() + (out.height() - 1) * k.stepHeight() + 1;
    int right = k.left() + (out.width() - 1) * k.stepWidth() + 1;
    FeatureMap box = Views.crop(input, k.top(), k.left(), 1, 1, bottom - k.top(), right - k.left());
    FeatureMap output = result(out, input.lanes());
    OutputStage stage =
        OutputStage.uniform(
            out.channels(),
            Requantization.IDENTITY,
            0,
            format().activationMin(),
            format().activationMax(),
            null);
    Window window = new Window(1, 1, k.stepHeight(), k.stepWidth(), 1, 1, 0, 0, 0, 0);
    Step.Region all = new Step.Region(0, 0, out.height(), out.width(), stage);
    add(
        new Step.Vector(
            layer(),
            PostOperation.SUM,
            box,
            output,
            window,
            Step.Reading.ONCE,
            0,
            List.of(all),
            null,
            null));
  }

  private void reshape(Kernel.Reshape k) {
    Tensor in = k.input();
    Tensor out = k.output();
    if (in.elements() != out.elements()) {
      throw CompileException.at(
          k.name(),
          "a reshape of " + in.elements() + " elements to " + out.elements(),
          "both must be equal");
    }
    FeatureMap map = map(in);
    if (in.channels() == out.channels()) {
      boolean sameRows = in.width() == out.width();
      if (!sameRows && !map.isCompact(config.vectorBytes())) {
        FeatureMap compact = fresh(Program.WORKSPACE, in, map.lanes());
        copy(map, compact);
        map = compact;
      }
      define(
          out, sameRows ? map : Views.rerow(map, out.height(), out.width(), config.vectorBytes()));
    } else if (out.height() * out.width() == 1) {
      define(out, Views.flatten(map));
    } else {
      FeatureMap target = result(out, identityLanes(out));
      copy(Views.flatten(map), Views.flatten(target));
    }
  }

  private void constant(Kernel.Constant k) {
    Tensor t = k.output();
    FeatureMap map = fresh(Program.IMAGE, t, identityLanes(t));
    Storage storage = map.planes().get(0).storage();
    ByteBuffer bytes =
        ByteBuffer.allocate(Math.toIntExact(storage.bytes())).order(ByteOrder.LITTLE_ENDIAN);
    int pixels = t.height() * t.width();
    for (Plane p : map.planes()) {
      for (int i = 0; i < pixels; i++) {
        for (int c : p.channels()) {
          int value = c < 0 ? 0 : k.values()[c * pixels + i];
          if (format().activationBytes() == 1) {
            bytes.put((byte) value);
          } else {
            bytes.putShort((short) value);
          }
        }
      }
    }
    storage.place(image.add(bytes.array()));
    define(t, map);
  }
}
