package dev.weft.hw.overlay;

import dev.weft.hw.board.Family;
import dev.weft.hw.regs.Register;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Device-tree overlays: their source, and the binary where dtc is installed. */
final class DeviceTree {
  private static final String COMPILER = "dtc";
  private static final int SECONDS = 30;

  private DeviceTree() {}

  /** Source that adds the accelerator to a running system. */
  static String source(Design design) {
    return Template.fill("weft.dtso", values(design));
  }

  /**
   * Source for dfx-mgr, which also has the bitstream loaded.
   *
   * @param application the folder below /lib/firmware/xilinx
   */
  static String kriaSource(Design design, String application) {
    Map<String, Object> values = values(design);
    values.put("APPLICATION", application);
    return Template.fill("kria.dtso", values);
  }

  private static Map<String, Object> values(Design design) {
    String base = "0x%x".formatted(design.board().ports().controlAddress());
    String size = "0x%x".formatted(Register.WINDOW);
    boolean wide = design.board().family() == Family.ZYNQ_ULTRASCALE_PLUS;
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("CONTROL_HEX", base.substring(2));
    values.put("REG", wide ? "0x0 " + base + " 0x0 " + size : base + " " + size);
    values.put("INTERRUPT_LINE", design.interruptLine());
    values.put("DMA_SIZE", "0x%x".formatted(design.dmaBytes()));
    return values;
  }

  /**
   * The binary of an overlay's source, or nothing where there is no dtc. Source that dtc refuses is
   * an error with its words.
   */
  static Optional<byte[]> compile(String source) {
    Path in = null;
    Path out = null;
    try {
      in = Files.createTempFile("weft", ".dtso");
      out = Files.createTempFile("weft", ".dtbo");
      Files.writeString(in, source);
      Process process;
      try {
        process =
            new ProcessBuilder(
                    COMPILER, "-@", "-I", "dts", "-O", "dtb", "-o", out.toString(), in.toString())
                .redirectErrorStream(true)
                .start();
      } catch (IOException e) {
        return Optional.empty();
      }
      String words = new String(process.getInputStream().readAllBytes());
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
        process.destroyForcibly();
        throw new IllegalStateException("dtc refuses the device tree: " + words.strip());
      }
      return Optional.of(Files.readAllBytes(out));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot run dtc", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while dtc ran", e);
    } finally {
      delete(in);
      delete(out);
    }
  }

  private static void delete(Path file) {
    if (file != null) {
      file.toFile().delete();
    }
  }
}
