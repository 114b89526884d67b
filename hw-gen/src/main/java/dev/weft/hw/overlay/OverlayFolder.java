package dev.weft.hw.overlay;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.board.Board;
import dev.weft.hw.files.Folders;
import dev.weft.hw.gen.RtlProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Writes an overlay as a folder, whole or not at all: everything goes into a folder beside it,
 * which then takes its name. An overlay that is there already is replaced, unless it holds a
 * bitstream, which took hours; a folder that is no overlay is left alone.
 */
public final class OverlayFolder {
  /** What a build adds; see the overlay's README. */
  public static final String BITSTREAM = "bitstream";

  private OverlayFolder() {}

  /** The RTL of a configuration, by file name; see {@link RtlProcess}. */
  public static Map<String, byte[]> rtl(AcceleratorConfig config) throws IOException {
    Path folder = Files.createTempDirectory("weft-overlay");
    try {
      RtlProcess.generate(config, folder);
      Map<String, byte[]> files = new TreeMap<>();
      try (Stream<Path> entries = Files.list(folder)) {
        for (Path file : entries.toList()) {
          files.put(file.getFileName().toString(), Files.readAllBytes(file));
        }
      }
      return files;
    } finally {
      Folders.delete(folder);
    }
  }

  /** An error if {@link #write} would refuse: before hours of work, not after. */
  public static void require(Path folder, boolean force) throws IOException {
    Path parent = folder.toAbsolutePath().normalize().getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      throw new IOException("cannot write " + folder + ": there is no folder " + parent);
    }
    if (!Files.exists(folder) || Files.isDirectory(folder) && isEmpty(folder)) {
      return;
    }
    if (!isOverlay(folder)) {
      throw new IOException(
          "cannot write " + folder + ": it is there and is no overlay; name another folder");
    }
    if (Files.exists(folder.resolve(BITSTREAM)) && !force) {
      throw new IOException(
          "cannot write "
              + folder
              + ": it holds a bitstream, which would be lost; name another folder, or --force");
    }
  }

  /**
   * Writes an overlay.
   *
   * @param preset see {@link OverlayGenerator#files}
   * @param force replace an overlay that holds a bitstream
   * @return paths of all files in it, sorted
   */
  public static List<String> write(
      AcceleratorConfig config,
      Board board,
      Map<String, byte[]> rtl,
      String preset,
      Path folder,
      boolean force)
      throws IOException {
    require(folder, force);
    Path target = folder.toAbsolutePath().normalize();
    Map<String, byte[]> files = OverlayGenerator.files(config, board, rtl, preset);
    // Not a temporary directory: those are for their owner's eyes only, and this one stays.
    String unique = "." + target.getFileName() + "-" + UUID.randomUUID();
    Path fresh = target.resolveSibling(unique);
    Path old = target.resolveSibling(unique + "-old");
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path path = fresh.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.write(path, file.getValue());
      }
      if (Files.exists(target)) {
        Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
      }
      Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (Files.exists(old) && !Files.exists(target)) {
        Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
      }
      throw e;
    } finally {
      Folders.delete(fresh);
      Folders.delete(old);
    }
    return List.copyOf(files.keySet());
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }

  private static boolean isOverlay(Path folder) {
    try {
      return OverlayManifest.KIND.equals(
          new ObjectMapper()
              .readTree(folder.resolve(OverlayManifest.FILE).toFile())
              .path("kind")
              .asText());
    } catch (IOException e) {
      return false;
    }
  }
}
