package dev.weft.compiler;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.isa.Instruction;
import dev.weft.hw.isa.Isa;
import dev.weft.hw.regs.Counter;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.quant.kernel.Tensor;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * QuantizedModel + AcceleratorConfig to Program: {@link Lowering} turns kernels into steps and
 * decides where channels lie, {@link Residency} which tensors stay on chip and which steps run
 * together, {@link MemoryPlan} gives the others their addresses, {@link ArrayEmitter} and {@link
 * VectorEmitter} cut steps into instructions in the order of {@link TileOrder}, {@link Schedule}
 * orders the units by semaphores. The same input gives the same bytes.
 */
public final class Compiler {
  private static final int COUNTER_BYTES = (int) Image.align(4L * Counter.storedCount());

  private Compiler() {}

  /** Compiles with default options. */
  public static Program compile(QuantizedModel model, AcceleratorConfig config) {
    return compile(model, config, CompileOptions.DEFAULT);
  }

  /** Compiles; a model that the configuration cannot run is a {@link CompileException}. */
  public static Program compile(
      QuantizedModel model, AcceleratorConfig config, CompileOptions options) {
    if (model.format() != config.format()) {
      throw new CompileException(
          "model '"
              + model.name()
              + "' is "
              + model.format().label()
              + ", configuration "
              + config.name()
              + " is "
              + config.format().label()
              + "; quantize the model to "
              + config.format().label()
              + ", or name a configuration of its format");
    }
    Image image = new Image();
    Lowering.Result lowered = Lowering.lower(model, config, image, options);
    int layers = lowered.layers().size();
    if (layers > Isa.LAYER.max()) {
      throw new CompileException(
          "the model has " + layers + " layers, at most " + Isa.LAYER.max() + " are possible");
    }
    List<StepGroup> groups = Residency.plan(lowered, config, options);
    MemoryPlan.Sizes sizes =
        MemoryPlan.place(lowered, groups, (long) layers * COUNTER_BYTES, options.keepAll());
    Schedule schedule = new Schedule();
    OnChip chip =
        new OnChip(
            config,
            image,
            schedule,
            lowered.layers().stream().map(Lowering.LayerName::name).toList());
    boolean[] counted = new boolean[layers];
    TileOrder order = new TileOrder();
    for (int g = 0; g < groups.size(); g++) {
      List<Step> steps = groups.get(g).steps(lowered.steps());
      order.emit(groups.get(g).emitters(chip, steps));
      int layer = steps.get(steps.size() - 1).layer();
      if (g + 1 == groups.size()
          || groups.get(g + 1).steps(lowered.steps()).get(0).layer() != layer) {
        chip.storeCounters((long) layer * COUNTER_BYTES);
        counted[layer] = true;
      }
    }
    List<Instruction> instructions = schedule.finish();
    ByteBuffer code = ByteBuffer.allocate(Math.multiplyExact(instructions.size(), Isa.BYTES));
    instructions.forEach(i -> i.encode(code));
    int offset = Math.toIntExact(image.append(code.array()));
    List<Program.Layer> table = new ArrayList<>();
    for (int l = 0; l < layers; l++) {
      Lowering.LayerName name = lowered.layers().get(l);
      table.add(
          new Program.Layer(
              name.name(),
              name.operator(),
              name.macs(),
              chip.bytesRead(l),
              chip.bytesWritten(l),
              counted[l] ? (long) l * COUNTER_BYTES : -1));
    }
    return new Program(
        model.name(),
        config.name(),
        config.fingerprint(),
        config.format(),
        image.toBytes(),
        offset,
        instructions.size(),
        sizes.workspace(),
        sizes.input(),
        sizes.output(),
        placements(model.inputs(), lowered.inputs(), lowered.windows()),
        placements(model.outputs(), lowered.outputs(), Map.of()),
        intermediates(lowered, config),
        table);
  }

  private static List<Program.Placement> placements(
      List<QuantizedModel.Port> ports, List<FeatureMap> maps, Map<String, InputWindows> windows) {
    List<Program.Placement> placements = new ArrayList<>();
    for (int i = 0; i < ports.size(); i++) {
      Tensor tensor = ports.get(i).tensor();
      placements.add(placement(tensor, maps.get(i), windows.get(tensor.name())));
    }
    return placements;
  }

  private static Program.Placement placement(Tensor tensor, FeatureMap map, InputWindows windows) {
    return new Program.Placement(
        tensor,
        map.planes().get(0).storage().segment(),
        map.planes().stream()
            .map(p -> new Program.Block(p.address(), p.channels().clone()))
            .toList(),
        windows);
  }

  /** Workspace tensors that nothing has overwritten when the program ends. */
  private static List<Program.Placement> intermediates(
      Lowering.Result lowered, AcceleratorConfig config) {
    List<Program.Placement> kept = new ArrayList<>();
    List<Storage> all =
        lowered.steps().stream()
            .flatMap(s -> s.output().planes().stream())
            .map(Plane::storage)
            .filter(Storage::isInDram)
            .distinct()
            .toList();
    for (Map.Entry<Tensor, FeatureMap> e : lowered.tensors().entrySet()) {
      FeatureMap map = e.getValue();
      boolean readable =
          map.isCompact(config.vectorBytes())
              && map.planes().stream()
                  .allMatch(
                      p ->
                          p.storage().segment() == Program.WORKSPACE
                              && p.storage().isInDram()
                              && survives(p.storage(), all));
      if (readable) {
        kept.add(placement(e.getKey(), map, null));
      }
    }
    return kept;
  }

  private static boolean survives(Storage s, List<Storage> all) {
    return all.stream()
        .noneMatch(
            o ->
                o != s
                    && o.segment() == s.segment()
                    && o.firstGroup() > s.firstGroup()
                    && o.address() < s.address() + s.bytes()
                    && s.address() < o.address() + o.bytes());
  }
}
