package dev.weft.device;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.isa.Isa;
import dev.weft.hw.regs.Counter;
import dev.weft.hw.regs.Register;

/** The register window of the software device: what the AXI4-Lite slave of the hardware holds. */
final class ControlRegisters {
  static final int START = 1;
  static final int DONE = 1 << 1;
  static final int IDLE = 1 << 2;
  static final int READY = 1 << 3;

  static final int INTERRUPT_DONE = 1;
  static final int INTERRUPT_ERROR = 1 << 1;

  private final int[] words = new int[Register.WINDOW / 4];
  private final int[] counters = new int[Counter.values().length];
  private boolean running;
  private boolean done;

  ControlRegisters(AcceleratorConfig config) {
    put(Register.ID, Register.MAGIC);
    put(Register.VERSION, Isa.VERSION);
    put(Register.FINGERPRINT_LOW, (int) config.fingerprint());
    put(Register.FINGERPRINT_HIGH, (int) (config.fingerprint() >>> 32));
  }

  int read(int offset) {
    int counter = (offset - Register.COUNTERS.offset()) / 4;
    if (counter >= 0 && counter < counters.length && offset >= Register.COUNTERS.offset()) {
      return counters[counter];
    }
    if (offset == Register.CONTROL.offset()) {
      int value = (running ? START : IDLE) | (done ? DONE | READY : 0);
      done = false;
      return value;
    }
    return words[offset / 4];
  }

  /** Writes a register; true if the write starts a run. */
  boolean write(int offset, int value) {
    if (offset == Register.CONTROL.offset()) {
      return (value & START) != 0 && !running;
    }
    if (offset == Register.INTERRUPT_STATUS.offset()) {
      words[offset / 4] ^= value & (INTERRUPT_DONE | INTERRUPT_ERROR);
      return false;
    }
    for (Register register : Register.values()) {
      if (register.offset() == offset && register.writable()) {
        words[offset / 4] = value;
      }
    }
    return false;
  }

  int get(Register register) {
    return words[register.offset() / 4];
  }

  /** Base address of a segment. */
  long base(int segment) {
    int low = Register.BASE0_LOW.offset() / 4 + 2 * segment;
    return Integer.toUnsignedLong(words[low]) | Integer.toUnsignedLong(words[low + 1]) << 32;
  }

  boolean interrupt() {
    return (get(Register.GLOBAL_INTERRUPT) & 1) != 0
        && (get(Register.INTERRUPT_STATUS) & get(Register.INTERRUPT_ENABLE)) != 0;
  }

  int counter(Counter counter) {
    return counters[counter.ordinal()];
  }

  void count(Counter counter, long amount) {
    counters[counter.ordinal()] += (int) amount;
  }

  void start() {
    running = true;
    done = false;
    put(Register.ERROR, 0);
    put(Register.ERROR_INDEX, 0);
    java.util.Arrays.fill(counters, 0);
  }

  /** Ends a run; a fault of null is success. */
  void finish(Fault fault) {
    running = false;
    done = true;
    int status = INTERRUPT_DONE;
    if (fault != null) {
      status = INTERRUPT_ERROR;
      put(Register.ERROR, fault.encode());
      put(Register.ERROR_INDEX, fault.index());
    }
    put(Register.INTERRUPT_STATUS, get(Register.INTERRUPT_STATUS) | status);
  }

  private void put(Register register, int value) {
    words[register.offset() / 4] = value;
  }
}
