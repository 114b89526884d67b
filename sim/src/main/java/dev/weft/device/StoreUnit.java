package dev.weft.device;

import dev.weft.hw.isa.Instruction;
import dev.weft.hw.isa.Isa.Store;
import dev.weft.hw.regs.Counter;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Runs STORE: output vectors, or the counters, to DRAM. */
final class StoreUnit {
  private final OnChipMemory chip;
  private final Bus bus;
  private final ControlRegisters registers;

  StoreUnit(OnChipMemory chip, Bus bus, ControlRegisters registers) {
    this.chip = chip;
    this.bus = bus;
    this.registers = registers;
  }

  /** Runs the instruction; returns the beats it wrote. */
  long run(Instruction store) {
    long address = bus.address(store, Store.SEGMENT, Store.ADDRESS);
    if (store.get(Store.COUNTERS) != 0) {
      byte[] snapshot = counters();
      bus.write(address, snapshot, 0, snapshot.length);
      return bus.beats(snapshot.length);
    }
    int rows = store.getInt(Store.ROWS);
    int columns = store.getInt(Store.COLUMNS);
    int bytes = chip.config.vectorBytes();
    long rowStride = bus.aligned(store, Store.ROW_STRIDE);
    long columnStride = bus.aligned(store, Store.COLUMN_STRIDE);
    Range.check(
        "output words",
        store.get(Store.SOURCE),
        (long) rows * columns,
        chip.config.buffers().outputWords());
    int source = store.getInt(Store.SOURCE) * bytes;
    for (int r = 0; r < rows; r++) {
      if (columnStride == bytes) {
        bus.write(address + r * rowStride, chip.output, source, columns * bytes);
        source += columns * bytes;
        continue;
      }
      for (int c = 0; c < columns; c++, source += bytes) {
        bus.write(address + r * rowStride + c * columnStride, chip.output, source, bytes);
      }
    }
    return bus.beats((long) rows * columns * bytes);
  }

  private byte[] counters() {
    ByteBuffer snapshot =
        ByteBuffer.allocate(4 * Counter.storedCount()).order(ByteOrder.LITTLE_ENDIAN);
    for (Counter counter : Counter.values()) {
      snapshot.putInt(registers.counter(counter));
    }
    return snapshot.array();
  }
}
