package dev.weft.board;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What the board driver sees of the kernel: files below {@code /dev}, {@code /sys} and {@code
 * /proc}. A stand-in may have them elsewhere, and learns of the accesses that do something beyond
 * what a file can show: a register that is read or written, an attribute that is an order.
 */
public class KernelFiles {
  /** Those of this machine. */
  public static final KernelFiles LINUX =
      new KernelFiles(Path.of("/dev"), Path.of("/sys"), Path.of("/proc"));

  private final Path dev;
  private final Path sys;
  private final Path proc;

  protected KernelFiles(Path dev, Path sys, Path proc) {
    this.dev = dev;
    this.sys = sys;
    this.proc = proc;
  }

  final Path dev(String name) {
    return dev.resolve(name);
  }

  final Path sys(String name) {
    return sys.resolve(name);
  }

  final Path proc(String name) {
    return proc.resolve(name);
  }

  /** Where a UIO device tells of interrupts. */
  protected Path interruptEvents(String uio) {
    return dev(uio);
  }

  /** Where a UIO device is told to let the next interrupt through. */
  protected Path interruptEnable(String uio) {
    return dev(uio);
  }

  /** Called before a register is read. */
  protected void beforeRead(int offset) {}

  /** Called when a register has been written. */
  protected void afterWrite(int offset) {}

  /** Gives an order through an attribute; done when this returns. */
  protected void write(Path attribute, String value) {
    try {
      Files.writeString(attribute, value);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + attribute, e);
    }
  }

  /** An attribute's text without space around, if it is there. */
  static Optional<String> text(Path attribute) {
    try {
      return Optional.of(Files.readString(attribute).strip());
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty();
    }
  }

  /** An attribute that must be a number, decimal or hexadecimal with 0x. */
  static long number(Path attribute) {
    String text =
        text(attribute).orElseThrow(() -> new IllegalStateException("cannot read " + attribute));
    try {
      return Long.decode(text);
    } catch (NumberFormatException e) {
      throw new IllegalStateException(attribute + " reads '" + text + "', expected a number", e);
    }
  }

  /** The folders of a class, as in {@code class/uio}, by name; none if the class is missing. */
  final List<Path> entries(String folder) {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(sys(folder))) {
      entries.forEach(found::add);
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + sys(folder), e);
    }
    Collections.sort(found);
    return found;
  }

  /** What {@code meminfo} says of contiguous memory, for messages. */
  final String contiguousMemory() {
    return text(proc("meminfo"))
        .flatMap(all -> all.lines().filter(line -> line.startsWith("CmaFree")).findFirst())
        .map(line -> line.replaceAll("\\s+", " "))
        .orElse("no CmaFree in /proc/meminfo");
  }
}
