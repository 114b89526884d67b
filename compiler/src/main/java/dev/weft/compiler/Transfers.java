package dev.weft.compiler;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.isa.Buffer;
import dev.weft.hw.isa.Instruction;
import dev.weft.hw.isa.Isa;
import dev.weft.hw.isa.Opcode;
import java.util.ArrayList;
import java.util.List;

/**
 * The LOADs and STOREs that fill and empty the on-chip memories, and what they move for each layer.
 * {@link OnChip} says what goes where.
 */
final class Transfers {
  private static final int MAX_PAD = (int) Isa.Load.PAD_TOP.max();

  private final AcceleratorConfig config;
  private final Schedule schedule;
  private final List<String> layerNames;
  private final long[] bytesRead;
  private final long[] bytesWritten;

  Transfers(AcceleratorConfig config, Schedule schedule, List<String> layerNames) {
    this.config = config;
    this.schedule = schedule;
    this.layerNames = List.copyOf(layerNames);
    bytesRead = new long[layerNames.size()];
    bytesWritten = new long[layerNames.size()];
  }

  long bytesRead(int layer) {
    return bytesRead[layer];
  }

  long bytesWritten(int layer) {
    return bytesWritten[layer];
  }

  /** Loads words that follow each other in the image. */
  void constant(
      int layer,
      Buffer buffer,
      Access.Memory kind,
      long address,
      int destination,
      int words,
      int wordBytes) {
    bytesRead[layer] += (long) words * wordBytes;
    schedule.add(
        Opcode.LOAD,
        layer,
        Instruction.of(Opcode.LOAD)
            .set(Isa.Load.BUFFER, buffer.ordinal())
            .set(Isa.Load.SEGMENT, Program.IMAGE)
            .set(Isa.Load.ADDRESS, address)
            .set(Isa.Load.DESTINATION, destination)
            .set(Isa.Load.BLOCKS, 1)
            .set(Isa.Load.ROWS, 1)
            .set(Isa.Load.COLUMNS, words),
        List.of(Access.write(kind, destination, words)));
  }

  /** Loads a box of pixels of some planes of a map, one plane behind the other. */
  void load(
      int layer,
      List<Plane> planes,
      int height,
      int width,
      Box box,
      TileLayout layout,
      int padValue,
      int destination) {
    int first = 0;
    while (first < planes.size()) {
      int count = evenlySpaced(planes, first);
      loadBox(
          layer,
          planes.subList(first, first + count),
          height,
          width,
          box,
          layout,
          padValue,
          destination + first * layout.planeWords());
      first += count;
    }
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
      int layer,
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
            layer,
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
            layerNames.get(layer),
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
  void store(int layer, int source, Plane plane, Box box) {
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
