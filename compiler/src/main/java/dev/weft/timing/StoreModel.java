package dev.weft.timing;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.isa.Instruction;
import dev.weft.hw.isa.Isa;
import dev.weft.hw.isa.Unit;
import dev.weft.hw.regs.Counter;
import java.util.function.IntConsumer;

/** STORE: ranges of beats on one side, vectors out of the output memory on the other. */
final class StoreModel extends UnitModel {
  private final WriteChannel writes;
  private final int vectorBytes;
  private final int beatBytes;
  private final IntConsumer countersTaken;

  private long address;
  private long rowStride;
  private long columnStride;
  private long rangeBeats;
  private long rangesPerRow;
  private long rowsLeft;
  private long rangesLeft;
  private long rowAddress;
  private int prepare;
  private long beatsLeft;

  /**
   * @param countersTaken told the layer whose counters a STORE has just taken
   */
  StoreModel(
      AcceleratorConfig config,
      Semaphores semaphores,
      Tally tally,
      WriteChannel writes,
      IntConsumer countersTaken) {
    super(Unit.STORE, semaphores, tally);
    this.writes = writes;
    this.countersTaken = countersTaken;
    vectorBytes = config.vectorBytes();
    beatBytes = config.axi().beatBytes();
  }

  @Override
  boolean ready() {
    return rowsLeft == 0 && beatsLeft == 0;
  }

  @Override
  void take(Instruction i) {
    address = i.get(Isa.Store.ADDRESS);
    rowAddress = address;
    prepare = 1;
    if (i.get(Isa.Store.COUNTERS) == 1) {
      countersTaken.accept(i.getInt(Isa.LAYER));
      rangeBeats = 4L * Counter.storedCount() / beatBytes;
      beatsLeft = rangeBeats;
      rangesPerRow = 1;
      rowsLeft = 1;
    } else {
      long columns = i.get(Isa.Store.COLUMNS);
      columnStride = i.get(Isa.Store.COLUMN_STRIDE);
      rowStride = i.get(Isa.Store.ROW_STRIDE);
      boolean whole = columnStride == vectorBytes;
      long vectorBeats = vectorBytes / beatBytes;
      rangeBeats = whole ? columns * vectorBeats : vectorBeats;
      rangesPerRow = whole ? 1 : columns;
      rowsLeft = i.get(Isa.Store.ROWS);
      beatsLeft = rowsLeft * columns * vectorBeats;
    }
    rangesLeft = rangesPerRow;
  }

  @Override
  boolean work(long cycle) {
    if (writes.response(cycle)) {
      done();
    }
    if (rowsLeft > 0 && prepare-- <= 0) {
      prepare = 0;
      askRange();
    }
    if (beatsLeft > 0 && writes.offer()) {
      beatsLeft--;
    }
    return writes.takeMoved();
  }

  private void askRange() {
    if (!writes.free()) {
      return;
    }
    boolean lastInRow = rangesLeft == 1;
    writes.range(address, rangeBeats, lastInRow && rowsLeft == 1);
    address += columnStride;
    rangesLeft--;
    if (lastInRow) {
      rowAddress += rowStride;
      address = rowAddress;
      rangesLeft = rangesPerRow;
      rowsLeft--;
    }
  }
}
