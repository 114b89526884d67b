package dev.weft.timing;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.isa.Buffer;
import dev.weft.hw.isa.Instruction;
import dev.weft.hw.isa.Isa;
import dev.weft.hw.isa.Unit;
import dev.weft.hw.regs.Counter;
import java.util.ArrayDeque;

/**
 * LOAD: one side asks for rows, up to a few instructions ahead; the other writes a word a cycle,
 * padding without waiting for DRAM.
 */
final class LoadModel extends UnitModel implements ReadChannel.Client {
  /** Instructions whose data is still to come. */
  private static final int AHEAD = 4;

  /** Cycles from the last word taken to its being readable. */
  private static final int WRITE_DELAY = 4;

  /** Beats that fit between the port and the writer, beside the word being put together. */
  private static final int SLACK = 2;

  /** A box of words: what is asked for, and what is written. */
  private record Box(
      long address,
      long blockStride,
      long rowStride,
      int blocks,
      int rows,
      int columns,
      int beatsPerWord,
      int top,
      int bottom,
      int left,
      int right) {
    boolean reads() {
      return blocks > 0 && rows > 0 && columns > 0;
    }
  }

  private final AcceleratorConfig config;
  private final Tally tally;
  private ReadChannel reads;

  private Box asking;
  private int prepare;
  private int askBlock;
  private int askRow;

  private final ArrayDeque<Box> waiting = new ArrayDeque<>();
  private Box writing;
  private long pads;
  private long words;
  private int block;
  private int row;
  private int beats;
  private int pending;
  private long pendingDone;

  LoadModel(AcceleratorConfig config, Semaphores semaphores, Tally tally) {
    super(Unit.LOAD, semaphores, tally);
    this.config = config;
    this.tally = tally;
  }

  void connect(ReadChannel channel) {
    reads = channel;
  }

  @Override
  boolean ready() {
    return asking == null && waiting.size() < AHEAD;
  }

  @Override
  void take(Instruction i) {
    Buffer buffer = Buffer.values()[i.getInt(Isa.Load.BUFFER)];
    Box box =
        new Box(
            i.get(Isa.Load.ADDRESS),
            i.get(Isa.Load.BLOCK_STRIDE),
            i.get(Isa.Load.ROW_STRIDE),
            i.getInt(Isa.Load.BLOCKS),
            i.getInt(Isa.Load.ROWS),
            i.getInt(Isa.Load.COLUMNS),
            config.wordBytes(buffer) / config.axi().beatBytes(),
            i.getInt(Isa.Load.PAD_TOP),
            i.getInt(Isa.Load.PAD_BOTTOM),
            i.getInt(Isa.Load.PAD_LEFT),
            i.getInt(Isa.Load.PAD_RIGHT));
    waiting.add(box);
    if (box.reads()) {
      asking = box;
      prepare = 1;
      askBlock = 0;
      askRow = 0;
    }
  }

  @Override
  public boolean hasRoom() {
    return beats < (writing == null ? 1 : writing.beatsPerWord()) + SLACK;
  }

  @Override
  public void beat() {
    beats++;
    tally.count(Counter.READ_BEATS);
  }

  @Override
  boolean work(long cycle) {
    ask();
    boolean entered = write(cycle);
    if (pending > 0 && cycle >= pendingDone) {
      pending--;
      pendingDone = cycle + 1;
      done();
    }
    return entered;
  }

  private void ask() {
    if (asking == null || prepare-- > 0) {
      return;
    }
    prepare = 0;
    if (reads.loadFree()) {
      reads.load(
          asking.address() + askBlock * asking.blockStride() + askRow * asking.rowStride(),
          (long) asking.columns() * asking.beatsPerWord());
      if (++askRow == asking.rows()) {
        askRow = 0;
        if (++askBlock == asking.blocks()) {
          asking = null;
        }
      }
    }
  }

  private boolean write(long cycle) {
    if (writing == null) {
      writing = waiting.poll();
      if (writing == null) {
        return false;
      }
      block = 0;
      row = -writing.top();
      enterRow();
      return false;
    }
    while (pads == 0 && words == 0) {
      if (++row >= writing.rows() + writing.bottom()) {
        row = -writing.top();
        if (++block >= writing.blocks()) {
          writing = null;
          pending++;
          pendingDone = Math.max(pendingDone, cycle + WRITE_DELAY);
          return false;
        }
      }
      enterRow();
    }
    if (pads > 0) {
      pads--;
      return true;
    }
    if (beats >= writing.beatsPerWord()) {
      beats -= writing.beatsPerWord();
      words--;
      return true;
    }
    return false;
  }

  /** Padding and data of a row are counted together, padding first: only their sum matters. */
  private void enterRow() {
    long beside = (long) writing.left() + writing.right();
    boolean inside = row >= 0 && row < writing.rows();
    pads = inside ? beside : beside + writing.columns();
    words = inside ? writing.columns() : 0;
  }
}
