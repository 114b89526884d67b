package dev.weft.rtl;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weft.device.DeviceMemory;
import dev.weft.hw.arch.AcceleratorConfig;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The C++ harness, the DRAM model and JNI, with a small copy engine ({@code copy_engine.sv}) as the
 * hardware.
 */
class HarnessTest {
  private static final AcceleratorConfig TINY = AcceleratorConfig.load("tiny");
  private static final int BURST_BYTES = 128;
  private static final DramModel QUICK = new DramModel(16_000, 10, 0, 1000, 1, 0);

  private static VerilatedDevice open(DramModel dram, ModelOptions options) throws Exception {
    Path file = Path.of(HarnessTest.class.getResource("/copy_engine.sv").toURI());
    return VerilatedDevice.open(
        TINY, new RtlSources("copy_engine", List.of(file), 16), dram, options);
  }

  /** Cycles of a copy of random bytes, which must arrive. */
  private static int copy(VerilatedDevice device, int bursts) {
    byte[] bytes = new byte[bursts * BURST_BYTES];
    new Random(bursts).nextBytes(bytes);
    try (DeviceMemory from = device.allocate(bytes.length);
        DeviceMemory to = device.allocate(bytes.length)) {
      from.write(0, ByteBuffer.wrap(bytes));
      start(device, from, to, bursts);
      assertTrue(device.awaitInterrupt(Duration.ofSeconds(20)));
      assertEquals(0, device.readRegister(0x4C), "responses");
      byte[] got = new byte[bytes.length];
      to.read(0, ByteBuffer.wrap(got));
      assertArrayEquals(bytes, got);
    }
    return device.readRegister(0x50);
  }

  private static void start(
      VerilatedDevice device, DeviceMemory from, DeviceMemory to, int bursts) {
    device.writeRegister(0x28, (int) from.address());
    device.writeRegister(0x2C, (int) (from.address() >>> 32));
    device.writeRegister(0x38, (int) to.address());
    device.writeRegister(0x3C, (int) (to.address() >>> 32));
    device.writeRegister(0x44, bursts);
    device.writeRegister(0, 1);
  }

  @Test
  void latencyIsAsConfigured() throws Exception {
    try (VerilatedDevice near = open(QUICK, ModelOptions.FAST);
        VerilatedDevice far = open(new DramModel(16_000, 110, 0, 1000, 1, 0), ModelOptions.FAST)) {
      // One burst waits once for data and once for the response.
      assertEquals(200, copy(far, 1) - copy(near, 1));
      assertEquals(20 * 200, copy(far, 20) - copy(near, 20));
    }
  }

  @Test
  void bandwidthIsSharedByReadsAndWrites() throws Exception {
    try (VerilatedDevice half = open(new DramModel(4_000, 0, 0, 1000, 1, 0), ModelOptions.FAST)) {
      int bursts = 100;
      double bytesPerCycle = 2.0 * bursts * BURST_BYTES / copy(half, bursts);
      assertTrue(
          bytesPerCycle > 3.6 && bytesPerCycle < 4.1, "bytes per cycle are " + bytesPerCycle);
    }
  }

  @Test
  void jitterAndBackPressureChangeTimeAndNothingElse() throws Exception {
    for (int seed = 1; seed < 6; seed++) {
      try (VerilatedDevice device =
          open(new DramModel(16_000, 5, 30, 1000, seed, 15 * seed), ModelOptions.FAST)) {
        int first = copy(device, 30);
        assertTrue(first > 30 * (2 * 5 + 32), "cycles are " + first);
      }
    }
  }

  @Test
  void missingMemoryAndInjectedErrorsAnswerWithErrors() throws Exception {
    try (VerilatedDevice device = open(QUICK, ModelOptions.FAST);
        DeviceMemory from = device.allocate(4 * BURST_BYTES);
        DeviceMemory to = device.allocate(8 * BURST_BYTES)) {
      start(device, from, to, 5);
      assertTrue(device.awaitInterrupt(Duration.ofSeconds(20)));
      assertEquals(3, device.readRegister(0x4C), "read beyond the end: DECERR");
      device.injectError(to.address() + 200, 1, 2);
      start(device, from, to, 4);
      assertTrue(device.awaitInterrupt(Duration.ofSeconds(20)));
      assertEquals(2 << 4, device.readRegister(0x4C), "write: SLVERR");
      device.injectError(to.address() + 200, 1, 0);
      copy(device, 3);
    }
  }

  @Test
  void breachesOfTheProtocolStopTheRun() throws Exception {
    for (int breach = 1; breach <= 2; breach++) {
      try (VerilatedDevice device = open(QUICK, ModelOptions.FAST)) {
        DeviceMemory from = device.allocate(8192);
        DeviceMemory to = device.allocate(8192);
        device.writeRegister(0x48, breach);
        start(device, from, to, 40);
        IllegalStateException e =
            assertThrows(
                IllegalStateException.class, () -> device.awaitInterrupt(Duration.ofSeconds(20)));
        assertTrue(e.getMessage().contains(breach == 1 ? "crosses 4 KB" : "WLAST"), e.getMessage());
      }
    }
  }

  @Test
  void hardwareThatNeverInterruptsTimesOut() throws Exception {
    try (VerilatedDevice device = open(QUICK, ModelOptions.FAST)) {
      assertFalse(device.awaitInterrupt(Duration.ofMillis(50)));
      assertTrue(device.cycle() > 1000);
    }
  }

  @Test
  void misuseIsAnExceptionAndNotACrash() throws Exception {
    VerilatedDevice device = open(QUICK, ModelOptions.FAST);
    DeviceMemory memory = device.allocate(64);
    assertThrows(IllegalArgumentException.class, () -> device.readRegister(3));
    assertThrows(IllegalArgumentException.class, () -> device.readRegister(4096));
    assertThrows(IllegalArgumentException.class, () -> device.writeRegister(-4, 0));
    assertThrows(IllegalArgumentException.class, () -> device.injectError(0, 1, 7));
    assertThrows(IllegalStateException.class, () -> device.trace(Path.of("x.fst"), 0, 1));
    device.close();
    device.close();
    memory.close();
    assertThrows(IllegalStateException.class, () -> device.readRegister(0));
    assertThrows(IllegalStateException.class, () -> NativeModel.readRegister(12345, 0));
    assertThrows(IllegalStateException.class, () -> NativeModel.close(12345));
    assertThrows(IllegalStateException.class, () -> NativeModel.step(-1, 10));
    assertThrows(IllegalStateException.class, () -> NativeModel.detach(0, 0));
    assertThrows(
        IllegalStateException.class, () -> NativeModel.open("no such library", 1, 0, 0, 0, 0));
    assertThrows(IllegalArgumentException.class, () -> NativeModel.open(null, 1, 0, 0, 0, 0));
    assertThrows(
        IllegalArgumentException.class, () -> NativeModel.attach(0, 0, ByteBuffer.allocate(8)));
    assertThrows(IllegalArgumentException.class, () -> NativeModel.attach(0, 0, null));
    assertThrows(IllegalArgumentException.class, () -> new DramModel(0, 1, 1, 1, 1, 0));
  }

  @Test
  void oldVerilatorIsRefusedByName() {
    ModelBuilder.requireRecent("Verilator 5.006 2023-01-22 rev (Debian 5.006-3)");
    IllegalStateException e =
        assertThrows(
            IllegalStateException.class,
            () -> ModelBuilder.requireRecent("Verilator 4.038 2020-07-11 rev v4.036"));
    assertTrue(e.getMessage().contains("4.038"), e.getMessage());
  }

  @Test
  void aBuildIsAnnouncedAndWhatIsBuiltIsNot(@TempDir Path folder) throws Exception {
    Path file = Path.of(HarnessTest.class.getResource("/copy_engine.sv").toURI());
    RtlSources sources = new RtlSources("copy_engine", List.of(file), 16);
    List<String> said = new ArrayList<>();
    BuildNotice.to(said::add);
    try {
      Path library = new ModelBuilder(new BuildCache(folder)).model(sources, ModelOptions.CHECKED);
      assertEquals(1, said.size(), said.toString());
      assertEquals(
          library, new ModelBuilder(new BuildCache(folder)).model(sources, ModelOptions.CHECKED));
      assertEquals(1, said.size(), said.toString());
    } finally {
      BuildNotice.to(text -> {});
    }
  }

  @Test
  void memoryMayNotOverlap() throws Exception {
    Path file = Path.of(HarnessTest.class.getResource("/copy_engine.sv").toURI());
    ModelBuilder builder = new ModelBuilder(BuildCache.ofUser());
    NativeModel.load(builder.jni());
    Path library =
        builder.model(new RtlSources("copy_engine", List.of(file), 16), ModelOptions.FAST);
    long model = NativeModel.open(library.toString(), 1, 0, 0, 0, 0);
    NativeModel.attach(model, 4096, ByteBuffer.allocateDirect(64));
    for (long address : new long[] {4096, 4096 - 1, 4096 + 63}) {
      assertThrows(
          IllegalArgumentException.class,
          () -> NativeModel.attach(model, address, ByteBuffer.allocateDirect(64)));
    }
    NativeModel.attach(model, 4096 + 64, ByteBuffer.allocateDirect(64));
    assertThrows(IllegalArgumentException.class, () -> NativeModel.step(model, -1));
    assertThrows(IllegalArgumentException.class, () -> NativeModel.detach(model, 5));
    NativeModel.close(model);
  }

  /** The process goes on, and so do other models in it. */
  @Test
  void failedAssertionsEndTheRun(@TempDir Path folder) throws Exception {
    String engine =
        Files.readString(Path.of(HarnessTest.class.getResource("/copy_engine.sv").toURI()));
    String assertion =
        "always @(posedge ap_clk) if (s_axi_control_WVALID && s_axi_control_WDATA == 13)"
            + " $fatal(1, \"thirteen\");\n";
    int end = engine.lastIndexOf("endmodule");
    Path file = folder.resolve("asserting.sv");
    Files.writeString(file, engine.substring(0, end) + assertion + engine.substring(end));
    RtlSources sources = new RtlSources("copy_engine", List.of(file), 16);
    try (VerilatedDevice device = VerilatedDevice.open(TINY, sources, QUICK, ModelOptions.CHECKED);
        VerilatedDevice other = VerilatedDevice.open(TINY, sources, QUICK, ModelOptions.CHECKED)) {
      device.writeRegister(0x28, 12);
      IllegalStateException e =
          assertThrows(IllegalStateException.class, () -> device.writeRegister(0x28, 13));
      assertTrue(e.getMessage().contains("assertion"), e.getMessage());
      assertThrows(IllegalStateException.class, () -> device.readRegister(0x28), "it stays so");
      copy(other, 3);
    }
  }

  @Test
  void wavesCoverTheirWindow(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("run.fst");
    try (VerilatedDevice device = open(QUICK, ModelOptions.WAVES)) {
      device.trace(file, device.cycle(), device.cycle() + 500);
      copy(device, 20);
    }
    assertTrue(Files.size(file) > 500, "the file has " + Files.size(file) + " bytes");
  }
}
