package dev.weft.jobs;

import dev.weft.compiler.Compiler;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.files.KeyDigest;
import dev.weft.hw.files.ModuleFiles;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.rtl.DramModel;
import java.util.List;

/** Digests under which results are kept: equal inputs, equal fingerprint. */
public final class Fingerprint {
  /** One class of each module: where its classes lie. */
  private static final List<Class<?>> MODULES =
      List.of(
          AcceleratorConfig.class,
          QuantizedModel.class,
          Compiler.class,
          DramModel.class,
          Fingerprint.class);

  private static volatile String build;

  private Fingerprint() {}

  /** Of several parts in order; where one ends and the next begins matters. */
  public static String of(byte[]... parts) {
    KeyDigest key = new KeyDigest();
    for (byte[] part : parts) {
      key.add(part);
    }
    return key.text();
  }

  /**
   * Of this program's own classes: after any change of the code results are made again, since who
   * could say which change leaves them as they were?
   */
  public static String ofBuild() {
    if (build == null) {
      KeyDigest key = new KeyDigest();
      for (Class<?> module : MODULES) {
        ModuleFiles.of(module).forEach(f -> key.add(f.getFileName().toString()).add(f));
      }
      build = key.text();
    }
    return build;
  }
}
