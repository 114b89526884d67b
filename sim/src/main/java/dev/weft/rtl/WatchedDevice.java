package dev.weft.rtl;

import dev.weft.device.Device;
import dev.weft.device.DeviceMemory;
import dev.weft.hw.arch.AcceleratorConfig;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Simulated hardware that notes when something happened: the cycle in which bytes of its memory
 * took a value, or in which the run ended. Time passes in small steps, which changes nothing in
 * what the hardware does. Owns the device.
 */
public final class WatchedDevice implements Device {
  /** Cycles between two looks; the answer is exact to so many. */
  private static final int STEP = 32;

  private final VerilatedDevice device;
  private final List<DeviceMemory> memories = new ArrayList<>();
  private long address = -1;
  private byte[] value;
  private long written = -1;
  private long ended = -1;
  private long stop = Long.MAX_VALUE;

  public WatchedDevice(VerilatedDevice device) {
    this.device = device;
  }

  /**
   * Watches bytes of allocated memory. When the run has begun they become something else, so that
   * being written is seen even where the value was there before.
   */
  public void watch(long at, byte[] expected) {
    address = at;
    value = expected.clone();
    written = -1;
  }

  /** Waits in vain from this cycle on, as if the time were over. */
  public void stopAfter(long cycle) {
    stop = cycle;
  }

  /** The cycle by which the watched bytes had their value; -1 if they never had. */
  public long written() {
    return written;
  }

  /** The cycle in which the wait for the interrupt ended, well or not. */
  public long ended() {
    return ended;
  }

  @Override
  public boolean awaitInterrupt(Duration timeout) {
    long deadline = System.nanoTime() + timeout.toNanos();
    DeviceMemory memory = value == null ? null : memory();
    if (memory != null) {
      byte[] other = new byte[value.length];
      for (int i = 0; i < other.length; i++) {
        other[i] = (byte) ~value[i];
      }
      memory.write(address - memory.address(), ByteBuffer.wrap(other));
    }
    ended = device.cycle();
    while (ended <= stop && System.nanoTime() - deadline < 0) {
      // Where this is an error, because the hardware broke a rule, the cycle before it stands.
      boolean interrupt = device.step(STEP);
      ended = device.cycle();
      if (memory != null && written < 0 && holds(memory)) {
        written = ended;
      }
      if (interrupt) {
        return true;
      }
    }
    return false;
  }

  private boolean holds(DeviceMemory memory) {
    ByteBuffer now = ByteBuffer.allocate(value.length);
    memory.read(address - memory.address(), now);
    return Arrays.equals(value, now.array());
  }

  private DeviceMemory memory() {
    return memories.stream()
        .filter(m -> m.address() <= address && address + value.length <= m.address() + m.size())
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("no memory is allocated at address " + address));
  }

  @Override
  public String name() {
    return device.name();
  }

  @Override
  public AcceleratorConfig config() {
    return device.config();
  }

  @Override
  public int readRegister(int offset) {
    return device.readRegister(offset);
  }

  @Override
  public void writeRegister(int offset, int given) {
    device.writeRegister(offset, given);
  }

  @Override
  public DeviceMemory allocate(long bytes) {
    DeviceMemory made = device.allocate(bytes);
    memories.add(made);
    return made;
  }

  @Override
  public void close() {
    device.close();
  }
}
