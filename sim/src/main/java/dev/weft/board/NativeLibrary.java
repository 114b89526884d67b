package dev.weft.board;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the native half of the board driver in weft's jar, by operating system and processor. */
final class NativeLibrary {
  private static final String NAME = "libweft_board.so";

  private NativeLibrary() {}

  /** Loads it; an error says what is missing and how it is made. */
  static void load() {
    load(System.getProperty("os.name"), System.getProperty("os.arch"));
  }

  static void load(String system, String processor) {
    String platform = platform(system, processor);
    String resource = "/native/" + platform + "/" + NAME;
    try (InputStream in = NativeLibrary.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(
            "this build of weft has no board driver for "
                + platform
                + " ("
                + resource.substring(1)
                + "): build weft on that machine with g++, or elsewhere with"
                + " -Dweft.cross=aarch64 or armv7 and its cross compiler");
      }
      Path file = Files.createTempFile("weft", "-" + NAME);
      try {
        Files.write(file, in.readAllBytes());
        System.load(file.toAbsolutePath().toString());
      } finally {
        // Linux keeps the contents as long as they are mapped.
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot unpack weft's board driver", e);
    } catch (UnsatisfiedLinkError e) {
      throw new IllegalStateException(
          "the board driver for "
              + platform
              + " does not load: "
              + e.getMessage()
              + "; build weft on this machine",
          e);
    }
  }

  /** The folder of a platform, as in {@code linux-aarch64}. */
  static String platform(String system, String processor) {
    if (!"Linux".equals(system)) {
      throw new IllegalStateException(
          "boards are driven from Linux, this is " + system + ": use --device ssh://USER@BOARD");
    }
    return "linux-"
        + switch (processor) {
          case "amd64", "x86_64" -> "x64";
          case "aarch64", "arm64" -> "aarch64";
          default -> processor.startsWith("arm") ? "arm" : processor;
        };
  }
}
