package dev.weft.compiler;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.arith.LookupTable;
import dev.weft.hw.arith.Requantization;
import dev.weft.hw.isa.Buffer;
import dev.weft.hw.isa.Instruction;
import dev.weft.hw.isa.Isa;
import dev.weft.hw.isa.Opcode;
import dev.weft.hw.isa.PostOperation;
import dev.weft.hw.isa.Record128;
import dev.weft.hw.isa.Unit;
import dev.weft.quant.kernel.OutputStage;
import dev.weft.quant.kernel.Window;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The on-chip memories while instructions are emitted: what is in them. {@link ArrayEmitter} and
 * {@link VectorEmitter} ask for data and get the address where it is; {@link Transfers} emits a
 * LOAD only if it is not there yet.
 */
final class OnChip {
  private final AcceleratorConfig config;
  private final Image image;
  private final Schedule schedule;
  private final Scratchpad weights;
  private final Scratchpad params;
  private final Scratchpad taps;
  private final Scratchpad vectors;
  private final List<String> layerNames;
  private final Transfers transfers;
  private final Set<ChipMap> begun = new HashSet<>();
  private final AccumulatorBanks accumulators;
  private long table = -1;
  private ByteBuffer grid;
  private int featureCursor;
  private int layer;

  OnChip(AcceleratorConfig config, Image image, Schedule schedule, List<String> layerNames) {
    this.config = config;
    this.image = image;
    this.schedule = schedule;
    AcceleratorConfig.Buffers b = config.buffers();
    weights = new Scratchpad(0, b.weightWords());
    params = new Scratchpad(0, b.paramWords());
    taps = new Scratchpad(0, b.tapWords());
    vectors = new Scratchpad(0, b.outputWords());
    accumulators = new AccumulatorBanks(b.accumulatorWords() / 2);
    this.layerNames = List.copyOf(layerNames);
    transfers = new Transfers(config, schedule, layerNames);
  }

  AcceleratorConfig config() {
    return config;
  }

  Image image() {
    return image;
  }

  /** What comes now belongs to this layer. */
  void enter(int newLayer) {
    layer = newLayer;
  }

  String layerName() {
    return layerNames.get(layer);
  }

  long bytesRead(int ofLayer) {
    return transfers.bytesRead(ofLayer);
  }

  long bytesWritten(int ofLayer) {
    return transfers.bytesWritten(ofLayer);
  }

  void add(Opcode opcode, Instruction.Builder builder, Access... accesses) {
    schedule.add(opcode, layer, builder, List.of(accesses));
  }

  /** Makes this the grid of samples, if it is another than the last one. */
  void grid(Instruction.Builder wanted) {
    ByteBuffer code = ByteBuffer.allocate(Isa.BYTES);
    wanted.build().encode(code);
    if (!code.flip().equals(grid)) {
      grid = code;
      add(Opcode.GRID, wanted);
    }
  }

  /** Part of the feature memory for a step's tiles. */
  Scratchpad features(int word, int words) {
    return new Scratchpad(word, words).startingAt(featureCursor);
  }

  /** A step has taken all that it needs from its part. */
  void leaveFeatures(Scratchpad area) {
    featureCursor = area.cursor();
  }

  Scratchpad weightMemory() {
    return weights;
  }

  AccumulatorBanks accumulators() {
    return accumulators;
  }

  /** Address of weights of the image in the weight memory. */
  int weights(long address, int words) {
    return constant(
        weights, Buffer.WEIGHT, Access.Memory.WEIGHT, address, words, config.weightRowBytes());
  }

  /** Whether weights of the image are in the weight memory. */
  boolean hasWeights(long address) {
    return weights.find(address).isPresent();
  }

  /** Address of the parameter records of a plane's lanes. */
  int params(OutputStage stage, int[] lanes) {
    long address = image.add(ParameterRecords.of(stage, lanes));
    return constant(
        params, Buffer.PARAM, Access.Memory.PARAM, address, lanes.length, Record128.BYTES);
  }

  int paramWords() {
    return params.words();
  }

  /** Address of depthwise taps of the image in the tap memory. */
  int taps(long address, int words) {
    return constant(
        taps,
        Buffer.TAP,
        Access.Memory.TAP,
        address,
        words,
        config.lanes() * config.format().tapBits() / 8);
  }

  /** Makes this the activation table. */
  void table(LookupTable wanted) {
    long address = image.add(ParameterRecords.of(wanted));
    if (address != table) {
      table = address;
      transfers.constant(
          layer,
          Buffer.TABLE,
          Access.Memory.TABLE,
          address,
          0,
          LookupTable.ENTRIES,
          Record128.BYTES);
    }
  }

  /** Where POST may write that many vectors. */
  int vectors(int words) {
    return vectors.take("vectors", words);
  }

  private int constant(
      Scratchpad memory,
      Buffer buffer,
      Access.Memory kind,
      long address,
      int words,
      int wordBytes) {
    OptionalInt there = memory.find(address);
    if (there.isPresent()) {
      return there.getAsInt();
    }
    int destination = memory.take(address, words);
    transfers.constant(layer, buffer, kind, address, destination, words, wordBytes);
    return destination;
  }

  /** Writes a kept map's padding, unless that has been done. */
  void begin(ChipMap map) {
    if (begun.add(map)) {
      map.fillings().forEach(f -> fill(f, map.border().value()));
    }
  }

  /**
   * Writes an activation into a box of feature words: POST clamps whatever it reads there to the
   * one value.
   */
  void fill(ChipMap.Filling box, int value) {
    if (box.columns() == 0) {
      return;
    }
    int[] nothing = new int[config.lanes()];
    Arrays.fill(nothing, -1);
    OutputStage stage = OutputStage.uniform(0, Requantization.IDENTITY, 0, value, value, null);
    Box all = new Box(0, 0, box.rows(), box.columns());
    Source source = new Source(box.word(), box.rowStep(), 0);
    new PostBuilder(PostOperation.SUM, all, stage, params(stage, nothing), config.lanes())
        .window(source, all, Window.POINT, Step.Reading.ONCE)
        .toFeature(box.word(), box.rowStep())
        .addTo(this);
  }

  /**
   * Where a box of pixels of some planes is: kept, or loaded into an area of the feature memory,
   * where a key tells it from others. Planes that are kept are evenly spaced.
   */
  Source source(
      Scratchpad area,
      Object key,
      List<Plane> planes,
      int height,
      int width,
      Box box,
      TileLayout layout,
      int padValue) {
    Plane first = planes.get(0);
    if (!first.storage().isOnChip()) {
      int word = features(area, key, planes, height, width, box, layout, padValue);
      return new Source(word, layout.pitch(), layout.planeWords());
    }
    int word = first.word(box.top(), box.left());
    int step = planes.size() == 1 ? 0 : planes.get(1).word(box.top(), box.left()) - word;
    return new Source(word, first.storage().chip().pitch(), step);
  }

  /** The same; what is loaded lies without gaps between rows and planes. */
  Source source(
      Scratchpad area,
      Object key,
      List<Plane> planes,
      int height,
      int width,
      Box box,
      int padValue) {
    return source(area, key, planes, height, width, box, TileLayout.dense(box), padValue);
  }

  private int features(
      Scratchpad area,
      Object key,
      List<Plane> planes,
      int height,
      int width,
      Box box,
      TileLayout layout,
      int padValue) {
    OptionalInt there = area.find(key);
    if (there.isPresent()) {
      return there.getAsInt();
    }
    int destination = area.take(key, planes.size() * layout.planeWords());
    transfers.load(layer, planes, height, width, box, layout, padValue, destination);
    return destination;
  }

  /** Stores vectors as a box of a plane, which lies wholly inside it. */
  void store(int source, Plane plane, Box box) {
    transfers.store(layer, source, plane, box);
  }

  /** Stores the counters when everything before has been stored and made. */
  void storeCounters(long address) {
    schedule.addAfter(
        Unit.POST,
        Opcode.STORE,
        layer,
        Instruction.of(Opcode.STORE)
            .set(Isa.Store.COUNTERS, 1)
            .set(Isa.Store.SEGMENT, Program.WORKSPACE)
            .set(Isa.Store.ADDRESS, address));
  }
}
