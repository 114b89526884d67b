package dev.weft.rtl;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.gen.RtlGenerator;
import dev.weft.hw.gen.RtlProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The generator's Verilog for a configuration, from the cache where it can: a generator run takes
 * seconds. The key holds the generator's own classes, so that a change of the hardware is never
 * missed.
 */
public final class GeneratedRtl {
  private GeneratedRtl() {}

  /** What users get, with the user's cache. */
  public static RtlSources of(AcceleratorConfig config) {
    return of(config, false, false, BuildCache.ofUser());
  }

  /**
   * @param assertions keep the hardware's assertions
   * @param activity add the port that shows when units take and finish instructions
   */
  static RtlSources of(
      AcceleratorConfig config, boolean assertions, boolean activity, BuildCache cache) {
    List<byte[]> parts = new ArrayList<>();
    parts.add(ContentHash.utf8(config.toJson() + assertions + activity));
    generatorFiles().forEach(file -> parts.add(ContentHash.bytes(file)));
    Path verilog =
        cache.get(
            "rtl",
            ContentHash.of(parts),
            RtlGenerator.VERILOG,
            (work, out) -> RtlProcess.generate(config, work, assertions, activity));
    return new RtlSources(
        RtlGenerator.VERILOG.replaceFirst("\\.sv$", ""),
        List.of(verilog),
        config.axi().maxBurstBeats());
  }

  /** hw-gen's jar, or its classes. */
  private static List<Path> generatorFiles() {
    try {
      Path source =
          Path.of(RtlProcess.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isRegularFile(source)) {
        return List.of(source);
      }
      try (Stream<Path> files = Files.walk(source)) {
        return files.filter(f -> f.toString().endsWith(".class")).sorted().toList();
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the generator's classes", e);
    }
  }
}
