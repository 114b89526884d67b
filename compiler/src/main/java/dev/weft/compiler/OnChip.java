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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The on-chip memories while instructions are emitted: what is in them, and the LOADs and STOREs
 * that fill and empty them. {@link ArrayEmitter} and {@link VectorEmitter} ask for data and get the
 * address where it is; a LOAD is emitted only if it is not there yet.
 */
final class OnChip {
  private static final int MAX_PAD = (int) Isa.Load.PAD_TOP.max();

  private final AcceleratorConfig config;
  private final Image image;
  private final Schedule schedule;
  private final Scratchpad weights;
  private final Scratchpad params;
  private final Scratchpad taps;
  private final Scratchpad vectors;
  private final List<String> layerNames;
  private final long[] bytesRead;
  private final long[] bytesWritten;
  private final Set<ChipMap> begun = new HashSet<>();
  private final AccumulatorBanks accumulators;
  private long table = -1;
  private String grid;
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
    bytesRead = new long[layerNames.size()];
    bytesWritten = new long[layerNames.size()];
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
    return bytesRead[ofLayer];
  }

  long bytesWritten(int ofLayer) {
    return bytesWritten[ofLayer];
  }

  void add(Opcode opcode, Instruction.Builder builder, Access... accesses) {
    schedule.add(opcode, layer, builder, List.of(accesses));
  }

  /** Makes this the grid of samples, if it is another than the last one. */
  void grid(Instruction.Builder wanted) {
    String text = wanted.build().toString();
    if (!text.equals(grid)) {
      grid = text;
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
      load(Buffer.TABLE, Access.Memory.TABLE, address, 0, LookupTable.ENTRIES, Record128.BYTES);
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
    load(buffer, kind, address, destination, words, wordBytes);
    return destination;
  }

  private void load(
      Buffer buffer, Access.Memory kind, long address, int destination, int words, int wordBytes) {
    bytesRead[layer] += (long) words * wordBytes;
    add(
        Opcode.LOAD,
        Instruction.of(Opcode.LOAD)
            .set(Isa.Load.BUFFER, buffer.ordinal())
            .set(Isa.Load.SEGMENT, Program.IMAGE)
            .set(Isa.Load.ADDRESS, address)
            .set(Isa.Load.DESTINATION, destination)
            .set(Isa.Load.BLOCKS, 1)
            .set(Isa.Load.ROWS, 1)
            .set(Isa.Load.COLUMNS, words),
        Access.write(kind, destination, words));
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
        .window(source, all, Window.POINT, 1, 1)
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
    int first = 0;
    while (first < planes.size()) {
      int count = evenlySpaced(planes, first);
      loadBox(
          planes.subList(first, first + count),
          height,
          width,
          box,
          layout,
          padValue,
          destination + first * layout.planeWords());
      first += count;
    }
    return destination;
  }

  /** Planes from the first on that one LOAD can read. */
  private static int evenlySpaced(List<Plane> planes, int first) {
    Plane a = planes.get(first);
    int count = 1;
    long stride = 0;
    while (first + count < planes.size() && count < Isa.Load.BLOCKS.max()) {
      Plane p = planes.get(first + count);
      long step = p.address() - planes.get(first + count - 1).address();
      boolean fits =
          p.storage().segment() == a.storage().segment()
              && p.rowStride() == a.rowStride()
              && step >= 0
              && (count == 1 || step == stride);
      if (!fits) {
        break;
      }
      stride = step;
      count++;
    }
    return count;
  }

  private void loadBox(
      List<Plane> planes,
      int height,
      int width,
      Box box,
      TileLayout layout,
      int padValue,
      int destination) {
    int insideTop = Math.max(0, box.top());
    int insideLeft = Math.max(0, box.left());
    int rows = Math.max(0, Math.min(height, box.top() + box.rows()) - insideTop);
    int columns = Math.max(0, Math.min(width, box.left() + box.columns()) - insideLeft);
    int padTop = insideTop - box.top();
    int padLeft = insideLeft - box.left();
    if (rows == 0 || columns == 0) {
      rows = 0;
      columns = 0;
      padTop = Math.min(MAX_PAD, box.rows());
      padLeft = Math.min(MAX_PAD, box.columns());
      insideTop = 0;
      insideLeft = 0;
    }
    int padBottom = box.rows() - padTop - rows;
    int padRight = layout.pitch() - padLeft - columns;
    Plane first = planes.get(0);
    int vector = config.vectorBytes();
    long address = first.address() + insideTop * first.rowStride() + (long) insideLeft * vector;
    long rowStride = first.rowStride();
    int blocks = planes.size();
    int gap = blocks > 1 ? layout.planeWords() - box.rows() * layout.pitch() : 0;
    // Whole rows without gaps are one long row, planes without gaps one plane: longer bursts.
    boolean whole =
        rows > 0
            && padLeft == 0
            && padRight == 0
            && rowStride == (long) columns * vector
            && padTop * columns <= MAX_PAD
            && padBottom * columns + gap <= MAX_PAD;
    if (gap > 0 && !whole) {
      for (int b = 0; b < blocks; b++) {
        loadBox(
            planes.subList(b, b + 1),
            height,
            width,
            box,
            layout,
            padValue,
            destination + b * layout.planeWords());
      }
      return;
    }
    long blockStride = blocks > 1 ? planes.get(1).address() - first.address() : 0;
    List<Access> accesses = new ArrayList<>();
    accesses.add(
        Access.write(Access.Memory.FEATURE, destination, (long) blocks * layout.planeWords()));
    bytesRead[layer] += (long) blocks * rows * columns * vector;
    if (rows > 0) {
      long reach = (rows - 1) * rowStride + (long) columns * vector;
      for (int b = 0; b < blocks; b++) {
        addDram(accesses, first.storage().segment(), address + b * blockStride, reach, false);
      }
      if (whole) {
        padLeft = padTop * columns;
        padRight = padBottom * columns + gap;
        padTop = 0;
        padBottom = 0;
        columns *= rows;
        rows = 1;
      }
      if (blocks > 1
          && rows == 1
          && padLeft + padRight + padTop + padBottom == 0
          && blockStride == (long) columns * vector
          && (long) columns * blocks <= Isa.Load.COLUMNS.max()) {
        columns *= blocks;
        blocks = 1;
      }
    }
    for (int pad : new int[] {padTop, padBottom, padLeft, padRight}) {
      if (pad > MAX_PAD) {
        throw CompileException.at(
            layerName(),
            pad + " rows or columns of padding beside a tile",
            "pad by at most " + MAX_PAD);
      }
    }
    Instruction.Builder builder =
        Instruction.of(Opcode.LOAD)
            .set(Isa.Load.BUFFER, Buffer.FEATURE.ordinal())
            .set(Isa.Load.SEGMENT, first.storage().segment())
            .set(Isa.Load.PAD_VALUE, padValue)
            .set(Isa.Load.ADDRESS, rows == 0 ? 0 : address)
            .set(Isa.Load.DESTINATION, destination)
            .set(Isa.Load.BLOCKS, blocks)
            .set(Isa.Load.ROWS, rows)
            .set(Isa.Load.COLUMNS, columns)
            .set(Isa.Load.BLOCK_STRIDE, blocks > 1 && rows > 0 ? blockStride : 0)
            .set(Isa.Load.ROW_STRIDE, rows > 1 ? rowStride : 0)
            .set(Isa.Load.PAD_TOP, padTop)
            .set(Isa.Load.PAD_BOTTOM, padBottom)
            .set(Isa.Load.PAD_LEFT, padLeft)
            .set(Isa.Load.PAD_RIGHT, padRight);
    schedule.add(Opcode.LOAD, layer, builder, accesses);
  }

  /** Stores vectors as a box of a plane, which lies wholly inside it. */
  void store(int source, Plane plane, Box box) {
    int vector = config.vectorBytes();
    long address =
        plane.address() + box.top() * plane.rowStride() + (long) box.left() * plane.columnStride();
    int rows = box.rows();
    int columns = box.columns();
    long reach = (rows - 1) * plane.rowStride() + (columns - 1L) * plane.columnStride() + vector;
    List<Access> accesses = new ArrayList<>();
    accesses.add(Access.read(Access.Memory.VECTOR, source, box.words()));
    addDram(accesses, plane.storage().segment(), address, reach, true);
    bytesWritten[layer] += (long) box.words() * vector;
    boolean whole = plane.columnStride() == vector && plane.rowStride() == (long) columns * vector;
    if (whole && (long) rows * columns <= Isa.Store.COLUMNS.max()) {
      columns *= rows;
      rows = 1;
    }
    Instruction.Builder builder =
        Instruction.of(Opcode.STORE)
            .set(Isa.Store.SEGMENT, plane.storage().segment())
            .set(Isa.Store.SOURCE, source)
            .set(Isa.Store.ADDRESS, address)
            .set(Isa.Store.ROWS, rows)
            .set(Isa.Store.COLUMNS, columns)
            .set(Isa.Store.ROW_STRIDE, rows > 1 ? plane.rowStride() : 0)
            .set(Isa.Store.COLUMN_STRIDE, plane.columnStride());
    schedule.add(Opcode.STORE, layer, builder, accesses);
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

  private static void addDram(
      List<Access> accesses, int segment, long address, long bytes, boolean write) {
    Access.Memory memory =
        switch (segment) {
          case Program.WORKSPACE -> Access.Memory.WORKSPACE;
          case Program.OUTPUT -> Access.Memory.OUTPUT;
          default -> null;
        };
    if (memory != null) {
      accesses.add(new Access(memory, address, address + bytes, write));
    }
  }
}
