package dev.weft.rtl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Verilog of one accelerator.
 *
 * @param top its outermost module
 * @param files in the order in which they are compiled
 * @param maxBurstBeats longest burst it may ask for; the memory model checks it
 */
public record RtlSources(String top, List<Path> files, int maxBurstBeats) {
  public RtlSources {
    files = List.copyOf(files);
    if (files.isEmpty()) {
      throw new IllegalArgumentException("no Verilog files");
    }
  }

  /** The files of a generated folder, as its {@code filelist.f} names them. */
  public static RtlSources ofFolder(Path folder, String top, int maxBurstBeats) {
    try {
      List<Path> files =
          Files.readAllLines(folder.resolve("filelist.f")).stream()
              .map(String::strip)
              .filter(line -> !line.isEmpty() && !line.startsWith("//"))
              .map(folder::resolve)
              .toList();
      return new RtlSources(top, files, maxBurstBeats);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the file list of " + folder, e);
    }
  }
}
