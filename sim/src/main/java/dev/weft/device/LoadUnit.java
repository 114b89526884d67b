package dev.weft.device;

import dev.weft.hw.isa.Buffer;
import dev.weft.hw.isa.Instruction;
import dev.weft.hw.isa.Isa.Load;
import dev.weft.hw.isa.Record128;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Runs LOAD: a padded box of words from DRAM into an on-chip memory, unpacked on the way. */
final class LoadUnit {
  private final OnChipMemory chip;
  private final Bus bus;
  private final int lanes;

  LoadUnit(OnChipMemory chip, Bus bus) {
    this.chip = chip;
    this.bus = bus;
    this.lanes = chip.config.lanes();
  }

  /** Runs the instruction; returns the beats it read. */
  long run(Instruction load) {
    Buffer buffer = buffer(load);
    int wordBytes = chip.config.wordBytes(buffer);
    int rows = load.getInt(Load.ROWS);
    int columns = load.getInt(Load.COLUMNS);
    int top = load.getInt(Load.PAD_TOP);
    int bottom = load.getInt(Load.PAD_BOTTOM);
    int left = load.getInt(Load.PAD_LEFT);
    int right = load.getInt(Load.PAD_RIGHT);
    int blocks = load.getInt(Load.BLOCKS);
    if (buffer != Buffer.FEATURE && (top | bottom | left | right) != 0) {
      throw new IllegalStateException("padding goes to FEATURE only, not to " + buffer);
    }
    int width = left + columns + right;
    Range.check(
        buffer + " words",
        load.get(Load.DESTINATION),
        (long) blocks * (top + rows + bottom) * width,
        depth(buffer));
    int padValue = load.getInt(Load.PAD_VALUE);
    long address = bus.address(load, Load.SEGMENT, Load.ADDRESS);
    long blockStride = bus.aligned(load, Load.BLOCK_STRIDE);
    long rowStride = bus.aligned(load, Load.ROW_STRIDE);
    byte[] row = new byte[columns * wordBytes];
    int d = load.getInt(Load.DESTINATION);
    for (int b = 0; b < blocks; b++) {
      pad(d, top * width, padValue);
      d += top * width;
      for (int r = 0; r < rows; r++) {
        bus.read(address + b * blockStride + r * rowStride, row, 0, row.length);
        pad(d, left, padValue);
        fill(buffer, d + left, row, columns);
        pad(d + left + columns, right, padValue);
        d += width;
      }
      pad(d, bottom * width, padValue);
      d += bottom * width;
    }
    return bus.beats((long) blocks * rows * row.length);
  }

  private static Buffer buffer(Instruction load) {
    int code = load.getInt(Load.BUFFER);
    if (code >= Buffer.values().length) {
      throw new IllegalStateException(
          "buffer is " + code + ", expected one of " + Arrays.toString(Buffer.values()));
    }
    return Buffer.values()[code];
  }

  private int depth(Buffer buffer) {
    return switch (buffer) {
      case FEATURE -> chip.config.buffers().featureWords();
      case WEIGHT -> chip.config.buffers().weightWords();
      case PARAM -> chip.config.buffers().paramWords();
      case TAP -> chip.config.buffers().tapWords();
      case TABLE -> chip.tableValue.length;
    };
  }

  private void pad(int d, int count, int value) {
    for (int[] lane : chip.feature) {
      Arrays.fill(lane, d, d + count, value);
    }
  }

  private void fill(Buffer buffer, int d, byte[] bytes, int words) {
    switch (buffer) {
      case FEATURE ->
          transpose(bytes, chip.config.format().activationBits(), chip.feature, d, words);
      case TAP -> transpose(bytes, chip.config.format().tapBits(), chip.tap, d, words);
      case WEIGHT -> fillWeights(bytes, d, words);
      case PARAM -> fillParams(bytes, d, words);
      case TABLE -> fillTable(bytes, d, words);
    }
  }

  private void transpose(byte[] bytes, int bits, int[][] memory, int d, int words) {
    for (int l = 0; l < lanes; l++) {
      int[] lane = memory[l];
      if (bits == 8) {
        for (int w = 0, i = l; w < words; w++, i += lanes) {
          lane[d + w] = bytes[i];
        }
      } else {
        for (int w = 0, i = 2 * l; w < words; w++, i += 2 * lanes) {
          lane[d + w] = bytes[i] & 255 | bytes[i + 1] << 8;
        }
      }
    }
  }

  private void fillWeights(byte[] bytes, int d, int words) {
    int columns = chip.config.array().columns();
    int first = d * columns;
    int count = words * columns;
    int[] weight = chip.weight;
    switch (chip.config.format()) {
      case W8A8 -> {
        for (int i = 0; i < count; i++) {
          weight[first + i] = bytes[i];
        }
      }
      case W4A8 -> {
        for (int i = 0; i < count; i += 2) {
          weight[first + i] = bytes[i / 2] << 28 >> 28;
          weight[first + i + 1] = bytes[i / 2] >> 4;
        }
      }
      case Q2_14 -> {
        for (int i = 0; i < count; i++) {
          weight[first + i] = bytes[2 * i] & 255 | bytes[2 * i + 1] << 8;
        }
      }
    }
  }

  private void fillParams(byte[] bytes, int d, int words) {
    ByteBuffer records = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < words; i++) {
      long[] record = {records.getLong(), records.getLong()};
      chip.bias[d + i] = Record128.BIAS.get(record);
      chip.multiplier[d + i] = (int) Record128.MULTIPLIER.get(record);
      chip.shift[d + i] = (int) Record128.SHIFT.get(record);
      chip.offset[d + i] = (int) Record128.OFFSET.get(record);
    }
  }

  private void fillTable(byte[] bytes, int d, int words) {
    ByteBuffer records = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < words; i++) {
      long[] record = {records.getLong(), records.getLong()};
      chip.tableValue[d + i] = (int) Record128.VALUE.get(record);
      chip.tableDelta[d + i] = (int) Record128.DELTA.get(record);
    }
  }
}
