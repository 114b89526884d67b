package dev.weft.jobs;

import dev.weft.compiler.Compiler;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.files.Sha256;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.rtl.DramModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Digests under which results are kept: equal inputs, equal fingerprint. */
public final class Fingerprint {
  private static final int BYTES = 16;

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
    MessageDigest digest = Sha256.digest();
    for (byte[] part : parts) {
      add(digest, part);
    }
    return text(digest);
  }

  /**
   * Of this program's own classes: after any change of the code results are made again, since who
   * could say which change leaves them as they were?
   */
  public static String ofBuild() {
    if (build == null) {
      MessageDigest digest = Sha256.digest();
      for (Class<?> module : MODULES) {
        for (Path file : files(module)) {
          add(digest, file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
          add(digest, bytes(file));
        }
      }
      build = text(digest);
    }
    return build;
  }

  /** The module's jar, or its classes. */
  private static List<Path> files(Class<?> module) {
    try {
      Path source = Path.of(module.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isRegularFile(source)) {
        return List.of(source);
      }
      try (Stream<Path> files = Files.walk(source)) {
        return new ArrayList<>(
            files.filter(f -> f.toString().endsWith(".class")).sorted().toList());
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the program's own classes", e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static void add(MessageDigest digest, byte[] part) {
    digest.update((part.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(part);
  }

  private static String text(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }
}
