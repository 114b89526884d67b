package dev.weft.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weft.device.Device;
import dev.weft.device.DeviceContract;
import dev.weft.device.DeviceMemory;
import dev.weft.device.InstructionFuzzer;
import dev.weft.device.PlainLoops;
import dev.weft.device.Rig;
import dev.weft.device.SoftwareDevice;
import dev.weft.hw.regs.ErrorKind;
import dev.weft.hw.regs.Register;
import dev.weft.testing.StandInKernel;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The board's driver over a stand-in for the kernel, with the software device as the hardware. */
class BoardDeviceTest extends DeviceContract {
  private static final int DMA_BYTES = 1 << 18;

  @TempDir Path folder;

  private SoftwareDevice hardware;
  private StandInKernel kernel;
  private String module = "u-dma-buf";

  @Override
  protected Device open() {
    hardware = new SoftwareDevice(TINY);
    kernel = new StandInKernel(folder, hardware, DMA_BYTES, module);
    return BoardDevice.open(TINY, kernel);
  }

  @AfterEach
  void switchOff() {
    kernel.close();
    hardware.close();
  }

  /** Behind the rig's data lies more of the buffer, which is nobody's. */
  @Override
  protected long nothing() {
    return DMA_BYTES - (rig.data.address() - base());
  }

  private long base() {
    return KernelFiles.number(
        folder.resolve("sys/class").resolve(module).resolve("weft-dma/phys_addr"));
  }

  private BoardDevice board() {
    return (BoardDevice) rig.device;
  }

  @Test
  void instructionsAndDataPassTheFiles() {
    for (int seed = 0; seed < 10; seed++) {
      PlainLoops.check(rig, new InstructionFuzzer(TINY, seed), "seed " + seed);
    }
    assertTrue(kernel.orders() > 20, kernel.orders() + " orders");
  }

  @Test
  void memoryIsNotCoherentByItself() throws IOException {
    rig.write(0, new byte[] {1, 2, 3});
    byte[] file = Files.readAllBytes(folder.resolve("dev/weft-dma"));
    int at = (int) (rig.data.address() - base());
    assertEquals(3, file[at + 2]);
    file[at + 2] = 9;
    Files.write(folder.resolve("dev/weft-dma"), file);
    assertEquals(3, rig.read(2, 1)[0], "reading fetches what the hardware sees");
  }

  @Test
  void aRunSleepsUntilTheInterrupt() {
    assertEquals(ErrorKind.NONE, rig.run(load(0, 1).build(), END).kind());
    rig.write(Register.INTERRUPT_STATUS, 1);
    assertFalse(rig.device.awaitInterrupt(Duration.ofMillis(20)));
    Thread later =
        new Thread(
            () -> {
              pause(100);
              rig.write(Register.CONTROL, 1);
            });
    later.start();
    assertTrue(rig.device.awaitInterrupt(Duration.ofSeconds(20)));
    assertTrue(kernel.interrupts() > 0, "no interrupt came");
    assertTrue(board().interruptsWork());
  }

  @Test
  void lostInterruptsDoNotHangARun() {
    kernel.loseInterrupts();
    for (int i = 0; i < 3; i++) {
      rig.write(Register.INTERRUPT_STATUS, rig.read(Register.INTERRUPT_STATUS));
      Thread later =
          new Thread(
              () -> {
                pause(20);
                rig.write(Register.CONTROL, 1);
              });
      rig.run(END);
      rig.write(Register.INTERRUPT_STATUS, 1);
      later.start();
      assertTrue(rig.device.awaitInterrupt(Duration.ofSeconds(20)));
    }
    assertEquals(0, kernel.interrupts());
    assertFalse(board().interruptsWork());
  }

  private static void pause(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void oldModulesGetTheRangeAttributeByAttribute() throws IOException {
    rig.close();
    kernel.close();
    try (var old = Files.walk(folder)) {
      for (Path path : old.sorted(java.util.Comparator.reverseOrder()).toList()) {
        if (!path.equals(folder)) {
          Files.delete(path);
        }
      }
    }
    module = "udmabuf";
    rig = new Rig(open());
    PlainLoops.check(rig, new InstructionFuzzer(TINY, 3), "old module");
    assertEquals(
        "1", KernelFiles.text(folder.resolve("sys/class/udmabuf/weft-dma/sync_for_cpu")).get());
  }

  @Test
  void coherentMemoryNeedsNoOrders() throws IOException {
    rig.close();
    kernel.attribute("dma_coherent", "1");
    try (BoardDevice device = BoardDevice.open(TINY, kernel);
        DeviceMemory memory = device.allocate(64)) {
      int before = kernel.orders();
      memory.write(0, ByteBuffer.allocate(64));
      assertEquals(before, kernel.orders());
    }
  }

  @Test
  void uncachedModesAreLeft() throws IOException {
    rig.close();
    kernel.attribute("sync_mode", "5");
    BoardDevice.open(TINY, kernel).close();
    assertEquals(
        "1", KernelFiles.text(folder.resolve("sys/class/u-dma-buf/weft-dma/sync_mode")).get());
  }

  @Test
  void tooLittleMemoryNamesWhatThereIs() {
    String message =
        assertThrows(IllegalArgumentException.class, () -> rig.device.allocate(DMA_BYTES))
            .getMessage();
    for (String part :
        new String[] {
          "cannot allocate 262144 bytes: 131072 of the 262144", "CmaFree: 1024 kB", "cma="
        }) {
      assertTrue(message.contains(part), message);
    }
  }

  @Test
  void whatIsMissingIsNamed() throws IOException {
    rig.close();
    Files.writeString(folder.resolve("sys/class/uio/uio0/name"), "axi-pmon\n");
    assertMessage("no UIO device named 'weft'", "[axi-pmon]", "weft flash");
    Files.writeString(folder.resolve("sys/class/uio/uio0/name"), "weft\n");
    Files.writeString(folder.resolve("sys/class/uio/uio0/maps/map0/size"), "0x100\n");
    assertMessage("uio0 has 256 bytes of registers, expected 4096");
    Files.writeString(folder.resolve("sys/class/uio/uio0/maps/map0/size"), "many\n");
    assertMessage("map0/size reads 'many', expected a number");
    Files.writeString(folder.resolve("sys/class/uio/uio0/maps/map0/size"), "0x1000\n");
    kernel.attribute("size", "1000000");
    assertMessage("weft-dma has 262144 bytes, expected 1000000");
    kernel.attribute("size", Integer.toString(DMA_BYTES));
    Files.move(folder.resolve("sys/class/u-dma-buf"), folder.resolve("elsewhere"));
    assertMessage("no buffer of u-dma-buf", "CmaFree: 1024 kB");
    Files.move(folder.resolve("elsewhere"), folder.resolve("sys/class/u-dma-buf"));
    BoardDevice.open(TINY, kernel).close();
    IllegalStateException e =
        assertThrows(IllegalStateException.class, () -> NativeLibrary.load("Linux", "riscv64"));
    assertTrue(e.getMessage().contains("linux-riscv64"), e.getMessage());
    e = assertThrows(IllegalStateException.class, () -> NativeLibrary.load("Mac OS X", "aarch64"));
    assertTrue(e.getMessage().contains("ssh://"), e.getMessage());
  }

  private void assertMessage(String... parts) {
    IllegalStateException e =
        assertThrows(IllegalStateException.class, () -> BoardDevice.open(TINY, kernel));
    for (String part : parts) {
      assertTrue(e.getMessage().contains(part), e.getMessage());
    }
  }

  @Test
  void onlyOneDriverAtATime() {
    assertMessage("uio0 is in use by another driver");
    rig.device.close();
    BoardDevice.open(TINY, kernel).close();
  }

  @Test
  void aSecondStartIsRefusedWhileAProgramRuns() {
    rig.write(Register.PROGRAM_OFFSET, 64);
    rig.writeBase(0, rig.data.address());
    rig.run(END);
    // A deadlock that nobody ends.
    rig.write(Register.WATCHDOG, 0);
    Fuse fuse = new Fuse();
    fuse.arm();
    assertThrows(IllegalStateException.class, () -> rig.write(Register.CONTROL, 1));
    assertFalse(rig.device.awaitInterrupt(Duration.ofMillis(300)));
    rig.close();
    assertMessage("runs a program that another driver started");
    rig = new Rig(new SoftwareDevice(TINY));
  }

  /** A program that waits for a semaphore which nobody signals. */
  private final class Fuse {
    void arm() {
      rig.write(Register.INTERRUPT_STATUS, rig.read(Register.INTERRUPT_STATUS));
      ByteBuffer bytes = ByteBuffer.allocate(128);
      store(0).await(3).build().encode(bytes);
      END.encode(bytes);
      rig.data.write(64, bytes.flip());
      rig.writeBase(0, rig.data.address());
      rig.write(Register.PROGRAM_COUNT, 2);
      rig.write(Register.CONTROL, 1);
    }
  }

  @Test
  void misuseIsAnExceptionAndNoCrash() throws Exception {
    DeviceMemory memory = rig.device.allocate(100);
    for (long offset : new long[] {-1, 100, Long.MAX_VALUE, Long.MIN_VALUE, 1L << 33}) {
      assertThrows(
          IllegalArgumentException.class, () -> memory.write(offset, ByteBuffer.allocate(1)));
      assertThrows(
          IllegalArgumentException.class, () -> memory.read(offset, ByteBuffer.allocate(1)));
    }
    for (int offset : new int[] {-4, 2, Register.WINDOW, Integer.MIN_VALUE}) {
      assertThrows(IllegalArgumentException.class, () -> rig.device.readRegister(offset));
      assertThrows(IllegalArgumentException.class, () -> rig.device.writeRegister(offset, 0));
    }
    assertThrows(IllegalArgumentException.class, () -> rig.device.allocate(0));
    assertThrows(IllegalArgumentException.class, () -> rig.device.allocate(Long.MAX_VALUE));
    ByteBuffer direct = ByteBuffer.allocateDirect(4).putInt(0, 0x01020304);
    memory.write(96, direct.duplicate());
    ByteBuffer back = ByteBuffer.allocateDirect(4);
    memory.read(96, back);
    assertEquals(direct, back.flip());
    memory.write(3, ByteBuffer.wrap(new byte[] {7, 8, 9}, 1, 1).slice().asReadOnlyBuffer());
    ByteBuffer one = ByteBuffer.wrap(new byte[5], 2, 1);
    memory.read(3, one);
    assertEquals(8, one.get(2));

    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread waiting =
        new Thread(
            () -> {
              try {
                rig.device.awaitInterrupt(Duration.ofDays(400_000));
              } catch (IllegalStateException e) {
                thrown.set(e);
              }
            });
    waiting.start();
    Thread.sleep(50);
    rig.device.close();
    rig.device.close();
    waiting.join(10_000);
    assertEquals("the board's device is closed", thrown.get().getMessage());
    for (Runnable use :
        new Runnable[] {
          () -> rig.device.readRegister(0),
          () -> rig.device.writeRegister(0, 1),
          () -> rig.device.allocate(8),
          () -> rig.device.awaitInterrupt(Duration.ZERO),
          () -> memory.write(0, ByteBuffer.allocate(1)),
          () -> memory.read(0, ByteBuffer.allocate(1)),
        }) {
      assertThrows(IllegalStateException.class, use::run);
    }
    memory.close();
  }

  /** The native side alone, whatever reaches it. */
  @Test
  void theNativeSideChecksEverything() {
    String file = folder.resolve("dev/weft-dma").toString();
    assertThrows(IllegalArgumentException.class, () -> NativeBoard.map(null, 0, 1, false, false));
    assertThrows(IllegalArgumentException.class, () -> NativeBoard.map(file, 5, 1, false, false));
    assertThrows(IllegalArgumentException.class, () -> NativeBoard.map(file, 0, -1, false, false));
    assertThrows(
        IllegalStateException.class, () -> NativeBoard.map(file, 0, 1 << 19, false, false));
    assertThrows(
        IllegalStateException.class, () -> NativeBoard.map(file + "x", 0, 1, false, false));
    assertThrows(IllegalStateException.class, () -> NativeBoard.readWord(0, 0));
    assertThrows(IllegalStateException.class, () -> NativeBoard.awaitInterrupt(-1, 0));
    long mapping = NativeBoard.map(file, 4096, 4096, false, false);
    byte[] bytes = new byte[8];
    for (long offset : new long[] {-1, 4089, Long.MAX_VALUE, Long.MIN_VALUE}) {
      assertThrows(
          IllegalArgumentException.class, () -> NativeBoard.write(mapping, offset, bytes, 0, 8));
      assertThrows(IllegalArgumentException.class, () -> NativeBoard.clear(mapping, offset, 8));
    }
    for (int first : new int[] {-1, 1, Integer.MAX_VALUE}) {
      assertThrows(
          IllegalArgumentException.class, () -> NativeBoard.read(mapping, 0, bytes, first, 8));
    }
    assertThrows(IllegalArgumentException.class, () -> NativeBoard.read(mapping, 0, bytes, 0, -1));
    assertThrows(IllegalArgumentException.class, () -> NativeBoard.read(mapping, 0, null, 0, 1));
    assertThrows(
        IllegalArgumentException.class, () -> NativeBoard.clear(mapping, 0, Long.MAX_VALUE));
    for (int offset : new int[] {-4, 1, 4096, Integer.MAX_VALUE}) {
      assertThrows(IllegalArgumentException.class, () -> NativeBoard.readWord(mapping, offset));
    }
    NativeBoard.close(mapping);
    NativeBoard.close(mapping);
    assertThrows(IllegalStateException.class, () -> NativeBoard.writeWord(mapping, 0, 0));
  }
}
