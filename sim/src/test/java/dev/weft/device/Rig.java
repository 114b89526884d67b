package dev.weft.device;

import dev.weft.hw.isa.Instruction;
import dev.weft.hw.isa.Isa;
import dev.weft.hw.regs.ErrorKind;
import dev.weft.hw.regs.Register;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.List;

/**
 * Runs hand-made instructions on a device without a compiler: one memory for the program and one
 * for data, which is segment 1.
 */
public final class Rig implements AutoCloseable {
  private static final int DATA_BYTES = 1 << 16;

  public final Device device;
  public final DeviceMemory data;
  private final DeviceMemory image;

  public Rig(Device device) {
    this.device = device;
    image = device.allocate(1 << 16);
    data = device.allocate(DATA_BYTES);
  }

  public void write(long offset, byte[] bytes) {
    data.write(offset, ByteBuffer.wrap(bytes));
  }

  public byte[] read(long offset, int count) {
    byte[] bytes = new byte[count];
    data.read(offset, ByteBuffer.wrap(bytes));
    return bytes;
  }

  /** Runs instructions; {@link ErrorKind#NONE} is success. */
  public Fault run(Instruction... program) {
    ByteBuffer bytes = ByteBuffer.allocate(program.length * Isa.BYTES);
    List.of(program).forEach(i -> i.encode(bytes));
    return run(bytes.array(), program.length);
  }

  /** Runs encoded instructions. */
  public Fault run(byte[] program, int count) {
    image.write(64, ByteBuffer.wrap(program));
    writeBase(0, image.address());
    writeBase(1, data.address());
    write(Register.PROGRAM_OFFSET, 64);
    write(Register.PROGRAM_COUNT, count);
    write(Register.WATCHDOG, 20_000);
    write(Register.INTERRUPT_STATUS, read(Register.INTERRUPT_STATUS));
    write(Register.INTERRUPT_ENABLE, 3);
    write(Register.GLOBAL_INTERRUPT, 1);
    write(Register.CONTROL, 1);
    if (!device.awaitInterrupt(Duration.ofSeconds(30))) {
      throw new AssertionError("no interrupt");
    }
    return Fault.decode(read(Register.ERROR), read(Register.ERROR_INDEX));
  }

  public void writeBase(int segment, long address) {
    device.writeRegister(Register.BASE0_LOW.offset() + 8 * segment, (int) address);
    device.writeRegister(Register.BASE0_HIGH.offset() + 8 * segment, (int) (address >>> 32));
  }

  public void write(Register register, int value) {
    device.writeRegister(register.offset(), value);
  }

  public int read(Register register) {
    return device.readRegister(register.offset());
  }

  /** Little-endian activations of a format. */
  public static byte[] activations(int bytes, int... values) {
    ByteBuffer out = ByteBuffer.allocate(values.length * bytes).order(ByteOrder.LITTLE_ENDIAN);
    for (int value : values) {
      if (bytes == 1) {
        out.put((byte) value);
      } else {
        out.putShort((short) value);
      }
    }
    return out.array();
  }

  @Override
  public void close() {
    data.close();
    image.close();
    device.close();
  }
}
