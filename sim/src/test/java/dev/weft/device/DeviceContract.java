package dev.weft.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.isa.Buffer;
import dev.weft.hw.isa.Instruction;
import dev.weft.hw.isa.Isa;
import dev.weft.hw.isa.Isa.Load;
import dev.weft.hw.isa.Isa.Store;
import dev.weft.hw.isa.Opcode;
import dev.weft.hw.isa.Unit;
import dev.weft.hw.regs.Counter;
import dev.weft.hw.regs.ErrorKind;
import dev.weft.hw.regs.Register;
import java.util.Collections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every device does alike: handshake, counters, errors. Hand-made instructions on {@code
 * tiny}.
 */
public abstract class DeviceContract {
  protected static final AcceleratorConfig TINY = AcceleratorConfig.load("tiny");
  protected static final Instruction END = Instruction.of(Opcode.END).build();

  protected Rig rig;

  /** A fresh device of the kind under test. */
  protected abstract Device open();

  @BeforeEach
  void openRig() {
    rig = new Rig(open());
  }

  @AfterEach
  void closeRig() {
    rig.close();
  }

  protected static Instruction.Builder load(long address, int words) {
    return Instruction.of(Opcode.LOAD)
        .set(Load.BUFFER, Buffer.FEATURE.ordinal())
        .set(Load.SEGMENT, 1)
        .set(Load.ADDRESS, address)
        .set(Load.BLOCKS, 1)
        .set(Load.ROWS, 1)
        .set(Load.COLUMNS, words);
  }

  protected static Instruction.Builder store(long address) {
    return Instruction.of(Opcode.STORE)
        .set(Store.SEGMENT, 1)
        .set(Store.ADDRESS, address)
        .set(Store.ROWS, 1)
        .set(Store.COLUMNS, 2)
        .set(Store.ROW_STRIDE, 16)
        .set(Store.COLUMN_STRIDE, 8);
  }

  protected int counter(Counter counter) {
    return rig.device.readRegister(Register.COUNTERS.offset() + 4 * counter.ordinal());
  }

  @Test
  void countsInstructionsAndBeats() {
    assertEquals(ErrorKind.NONE, rig.run(load(0, 5).build(), store(4096).build(), END).kind());
    assertEquals(3, counter(Counter.INSTRUCTIONS));
    assertEquals(5, counter(Counter.READ_BEATS));
    assertEquals(2, counter(Counter.WRITE_BEATS));
  }

  @Test
  void storesCounters() {
    assertEquals(
        ErrorKind.NONE,
        rig.run(
                load(0, 5).signal(0).build(),
                store(64).set(Store.COUNTERS, 1).await(0).build(),
                END)
            .kind());
    byte[] stored = rig.read(64, 4 * Counter.storedCount());
    assertEquals(5, stored[4 * Counter.READ_BEATS.ordinal()]);
  }

  @Test
  void aWaitThatNobodySignalsIsStoppedByTheWatchdog() {
    Fault fault = rig.run(load(0, 1).build(), store(0).await(3).build(), END);
    assertEquals(new Fault(Unit.STORE, ErrorKind.WATCHDOG, Opcode.STORE.code(), 0, 1), fault);
  }

  @Test
  void aFullQueueHoldsBackEverythingBehindIt() {
    Instruction[] program = new Instruction[24];
    java.util.Arrays.fill(program, store(0).await(0).build());
    program[22] = load(0, 1).signal(0).build();
    program[23] = END;
    assertEquals(ErrorKind.WATCHDOG, rig.run(program).kind());
  }

  @Test
  void anUnknownOpcodeStopsTheRunAndTheNextRunIsGood() {
    assertEquals(
        new Fault(Unit.FETCH, ErrorKind.BAD_OPCODE, 0, 0, 0), rig.run(new byte[Isa.BYTES], 1));
    assertEquals(ErrorKind.NONE, rig.run(END).kind());
  }

  @Test
  void aProgramWithoutEndIsStopped() {
    assertEquals(
        new Fault(Unit.FETCH, ErrorKind.PROGRAM_END, 0, 0, 1), rig.run(load(0, 1).build()));
  }

  @Test
  void memoryThatIsNotThereAnswersWithAnError() {
    assertEquals(
        new Fault(Unit.LOAD, ErrorKind.READ_RESPONSE, Opcode.LOAD.code(), 3, 0),
        rig.run(load(1 << 20, 1).build(), END));
    assertEquals(
        new Fault(Unit.STORE, ErrorKind.WRITE_RESPONSE, Opcode.STORE.code(), 3, 0),
        rig.run(store(nothing() - 8).build(), END));
  }

  /** Offset from the rig's data to the first address without memory. */
  protected long nothing() {
    return rig.data.size();
  }

  @Test
  void aSemaphoreMayNotOverflow() {
    Instruction signal = load(0, 1).signal(7).build();
    Instruction[] program = Collections.nCopies(257, signal).toArray(new Instruction[0]);
    program[256] = END;
    assertEquals(
        new Fault(Unit.LOAD, ErrorKind.SEMAPHORE, Opcode.LOAD.code(), 0, 255), rig.run(program));
  }

  @Test
  void registersFollowTheHandshake() {
    assertEquals(4, rig.read(Register.CONTROL));
    assertEquals(ErrorKind.NONE, rig.run(END).kind());
    assertEquals(1, rig.read(Register.INTERRUPT_STATUS));
    assertEquals(4 | 8 | 2, rig.read(Register.CONTROL));
    assertEquals(4, rig.read(Register.CONTROL), "done is cleared by reading");
    rig.write(Register.INTERRUPT_STATUS, 1);
    assertEquals(0, rig.read(Register.INTERRUPT_STATUS));
    assertThrows(IllegalArgumentException.class, () -> rig.device.readRegister(2));
    assertThrows(
        IllegalArgumentException.class, () -> rig.device.writeRegister(Register.WINDOW, 0));
  }

  @Test
  void memoryIsCheckedAndFreed() {
    assertThrows(IllegalArgumentException.class, () -> rig.device.allocate(-1));
    assertThrows(IllegalArgumentException.class, () -> rig.device.allocate(1L << 40));
    DeviceMemory memory = rig.device.allocate(100);
    assertThrows(
        IllegalArgumentException.class, () -> memory.write(99, java.nio.ByteBuffer.allocate(2)));
    memory.close();
    assertThrows(
        IllegalStateException.class, () -> memory.write(0, java.nio.ByteBuffer.allocate(2)));
    try (DeviceMemory again = rig.device.allocate(100)) {
      assertEquals(memory.address(), again.address());
    }
  }
}
