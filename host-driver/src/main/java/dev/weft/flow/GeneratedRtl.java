package dev.weft.flow;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.gen.RtlGenerator;
import dev.weft.hw.gen.RtlProcess;
import dev.weft.rtl.RtlSources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * SystemVerilog of a configuration, generated when it is asked for the first time and kept in the
 * user's cache under the configuration's fingerprint and a digest of the generator's classes, so
 * that a changed generator generates again.
 */
public final class GeneratedRtl {
  /** The top module; the Verilog file is named after it. */
  public static final String TOP = RtlGenerator.VERILOG.replace(".sv", "");

  private GeneratedRtl() {}

  /** The sources of a configuration. */
  public static RtlSources sources(AcceleratorConfig config) {
    Path folder =
        cache()
            .resolve(
                config.name()
                    + "-"
                    + HexFormat.of().toHexDigits(config.fingerprint())
                    + "-"
                    + generatorDigest());
    if (!Files.isRegularFile(folder.resolve(RtlGenerator.MANIFEST))) {
      generate(config, folder);
    }
    return RtlSources.ofFolder(folder, TOP, config.axi().maxBurstBeats());
  }

  private static void generate(AcceleratorConfig config, Path folder) {
    try {
      Files.createDirectories(folder.getParent());
      Path work = Files.createTempDirectory(folder.getParent(), "generating");
      RtlProcess.generate(config, work);
      try {
        Files.move(work, folder, StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException e) {
        // Another process was faster; its files are the same.
        if (!Files.isRegularFile(folder.resolve(RtlGenerator.MANIFEST))) {
          throw e;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write generated Verilog to " + folder, e);
    }
  }

  private static Path cache() {
    String base = System.getenv("XDG_CACHE_HOME");
    Path home =
        base == null || base.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(base);
    return home.resolve("weft").resolve("rtl");
  }

  /** Changes whenever a class of hw-gen does: names, sizes and contents. */
  private static String generatorDigest() {
    try {
      Path code =
          Path.of(RtlProcess.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      List<Path> files;
      try (Stream<Path> walk = Files.walk(code)) {
        files =
            walk.filter(f -> f.toString().endsWith(".class") || f.toString().endsWith(".jar"))
                .sorted()
                .toList();
      }
      for (Path file : files) {
        digest.update(code.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 6);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the generator's classes", e);
    } catch (URISyntaxException | NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
