package dev.weft.testing;

import dev.weft.board.KernelFiles;
import dev.weft.device.Device;
import dev.weft.device.DeviceMemory;
import dev.weft.hw.regs.Register;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A board's kernel as a folder, with any device behind it as the hardware. The board driver maps
 * the files of registers and DMA memory as it would on a board, and what it writes there is what
 * the hardware gets; the bus between them is here, since a file cannot show that it was read. DMA
 * memory has a cache that is not coherent: bytes pass between file and hardware by the orders of
 * u-dma-buf only. Interrupts are level-triggered and let through one at a time, as by
 * uio_pdrv_genirq.
 */
public final class StandInKernel extends KernelFiles implements AutoCloseable {
  private static final String UIO = "uio0";
  private static final String BUFFER = "weft-dma";
  private static final Duration SLICE = Duration.ofMillis(2);
  private static final int START = 1;

  private final Path root;
  private final Path buffer;
  private final Device hardware;
  private final DeviceMemory dram;
  private final MappedByteBuffer registers;
  private final MappedByteBuffer cache;
  private final FileChannel events;
  private final FileChannel enable;
  private final ReentrantLock bus = new ReentrantLock(true);
  private final Condition start = bus.newCondition();
  private boolean started;
  private boolean enabled;
  private boolean deaf;
  private int count;
  private int orders;
  private volatile boolean closed;

  /**
   * Makes the folder.
   *
   * @param hardware what executes; the caller closes it, after this
   * @param module as the class of DMA buffers is called: u-dma-buf, or udmabuf in old versions
   */
  public StandInKernel(Path root, Device hardware, long dmaBytes, String module) {
    super(root.resolve("dev"), root.resolve("sys"), root.resolve("proc"));
    this.root = root;
    this.hardware = hardware;
    dram = hardware.allocate(dmaBytes);
    buffer = root.resolve("sys/class").resolve(module).resolve(BUFFER);
    try {
      file("proc/meminfo", "MemTotal:  2038516 kB\nCmaTotal:   131072 kB\nCmaFree:      1024 kB\n");
      file("sys/class/uio/uio0/name", "weft\n");
      file("sys/class/uio/uio0/maps/map0/addr", "0x00000000a0000000\n");
      file("sys/class/uio/uio0/maps/map0/size", "0x0000000000001000\n");
      file("sys/class/uio/uio0/maps/map0/offset", "0x0\n");
      attribute("size", Long.toString(dmaBytes));
      attribute("phys_addr", String.format("0x%016x", dram.address()));
      attribute("sync_mode", "1");
      attribute("dma_coherent", "0");
      Files.createDirectories(root.resolve("dev"));
      registers = map("dev/" + UIO, Register.WINDOW);
      cache = map("dev/" + BUFFER, dmaBytes);
      events = pipe("uio0-events");
      enable = pipe("uio0-enable");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    daemon("interrupts", this::letThrough);
    daemon("hardware", this::execute);
  }

  /** With the module's present name. */
  public StandInKernel(Path root, Device hardware, long dmaBytes) {
    this(root, hardware, dmaBytes, "u-dma-buf");
  }

  /** Interrupts get lost from now on, as with a wrong line in the device tree. */
  public void loseInterrupts() {
    deaf = true;
  }

  /** Interrupts that were told of. */
  public int interrupts() {
    return count;
  }

  /** Orders to hand memory over. */
  public int orders() {
    return orders;
  }

  /** Writes an attribute of the DMA buffer. */
  public void attribute(String name, String value) throws IOException {
    Files.createDirectories(buffer);
    Files.writeString(buffer.resolve(name), value + "\n");
  }

  private void file(String name, String text) throws IOException {
    Files.createDirectories(root.resolve(name).getParent());
    Files.writeString(root.resolve(name), text);
  }

  private MappedByteBuffer map(String name, long bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            root.resolve(name),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE)) {
      MappedByteBuffer mapped = channel.map(FileChannel.MapMode.READ_WRITE, 0, bytes);
      mapped.order(ByteOrder.LITTLE_ENDIAN);
      return mapped;
    }
  }

  private FileChannel pipe(String name) throws IOException {
    Path path = root.resolve("dev").resolve(name);
    try {
      Process process = new ProcessBuilder("mkfifo", path.toString()).inheritIO().start();
      if (process.waitFor() != 0) {
        throw new IOException("mkfifo failed");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
    return FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  private static void daemon(String name, Runnable work) {
    Thread thread = new Thread(work, "stand-in " + name);
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  protected Path interruptEvents(String uio) {
    return root.resolve("dev").resolve(uio + "-events");
  }

  @Override
  protected Path interruptEnable(String uio) {
    return root.resolve("dev").resolve(uio + "-enable");
  }

  @Override
  protected void beforeRead(int offset) {
    bus.lock();
    try {
      registers.putInt(offset, hardware.readRegister(offset));
    } finally {
      bus.unlock();
    }
  }

  @Override
  protected void afterWrite(int offset) {
    bus.lock();
    try {
      hardware.writeRegister(offset, registers.getInt(offset));
      if (offset == Register.CONTROL.offset() && (registers.getInt(offset) & START) != 0) {
        started = true;
        start.signal();
      }
    } finally {
      bus.unlock();
    }
  }

  @Override
  protected void write(Path attribute, String value) {
    super.write(attribute, value);
    String name = attribute.getFileName().toString();
    if (!name.equals("sync_for_device") && !name.equals("sync_for_cpu")) {
      return;
    }
    long order = Long.decode(value);
    int first = (int) (order >>> 32);
    int size = (int) (order & 0xFFFF_FFF0L);
    int direction = (int) (order >>> 2 & 3);
    if (order == 1) {
      first = number("sync_offset");
      size = number("sync_size");
      direction = number("sync_direction");
    }
    boolean toDevice = name.equals("sync_for_device");
    if (direction != 0 && direction != (toDevice ? 1 : 2)) {
      return;
    }
    bus.lock();
    try {
      ByteBuffer lines = cache.slice(first, size);
      if (toDevice) {
        dram.write(first, lines);
      } else {
        dram.read(first, lines);
      }
      orders++;
    } finally {
      bus.unlock();
    }
  }

  private int number(String name) {
    try {
      return Integer.parseInt(Files.readString(buffer.resolve(name)).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The interrupt controller's side of a driver that asks for the next interrupt. */
  private void letThrough() {
    ByteBuffer word = ByteBuffer.allocate(4);
    try {
      while (!closed) {
        word.clear();
        if (enable.read(word) == 4) {
          bus.lock();
          try {
            enabled = word.order(ByteOrder.nativeOrder()).getInt(0) == 1;
            tell();
          } finally {
            bus.unlock();
          }
        }
      }
    } catch (IOException e) {
      // Closed: the board is off.
      return;
    }
  }

  /** Tells of the interrupt if its line is up and it is let through. */
  private void tell() throws IOException {
    int status = hardware.readRegister(Register.INTERRUPT_STATUS.offset());
    int mask = hardware.readRegister(Register.INTERRUPT_ENABLE.offset());
    boolean global = (hardware.readRegister(Register.GLOBAL_INTERRUPT.offset()) & 1) != 0;
    if (enabled && !deaf && !closed && global && (status & mask) != 0) {
      enabled = false;
      events.write(ByteBuffer.allocate(4).order(ByteOrder.nativeOrder()).putInt(0, ++count));
    }
  }

  /** The hardware's time passes while a program runs. */
  private void execute() {
    bus.lock();
    try {
      while (!closed) {
        if (started) {
          started = !hardware.awaitInterrupt(SLICE);
          tell();
          // The driver's turn on the bus.
          bus.unlock();
          bus.lock();
        } else {
          start.await();
        }
      }
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      bus.unlock();
    }
  }

  @Override
  public void close() {
    bus.lock();
    try {
      closed = true;
      start.signal();
      dram.close();
    } finally {
      bus.unlock();
    }
    try {
      enable.close();
      events.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
