package dev.weft.rtl;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.files.KeyDigest;
import dev.weft.hw.files.ModuleFiles;
import dev.weft.hw.gen.RtlGenerator;
import dev.weft.hw.gen.RtlProcess;
import java.nio.file.Path;
import java.util.List;

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
    KeyDigest key = new KeyDigest().add(config.toJson() + assertions + activity);
    ModuleFiles.of(RtlProcess.class).forEach(key::add);
    Path verilog =
        cache.get(
            "rtl",
            key.text(),
            RtlGenerator.VERILOG,
            (work, out) -> RtlProcess.generate(config, work, assertions, activity));
    return new RtlSources(
        RtlGenerator.VERILOG.replaceFirst("\\.sv$", ""),
        List.of(verilog),
        config.axi().maxBurstBeats());
  }
}
