package dev.weft.hw.board;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The boards that there are: those of the project and those of folders that a user names. A folder
 * holds one folder per board, or is a board's folder itself. Immutable; files are read when asked
 * for. A name that two folders claim is an error, so that nobody designs for the wrong chip.
 */
public final class Boards {
  /** Environment variable with more folders, separated as paths are on this system. */
  public static final String VARIABLE = "WEFT_BOARDS";

  /** The file in a board's folder that describes it. */
  public static final String FILE = "board.json";

  private final List<Path> folders;

  private Boards(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  /** The project's boards and those of {@link #VARIABLE}. */
  public static Boards standard() {
    return new Boards(List.of(BoardFolder.path())).withPaths(System.getenv(VARIABLE));
  }

  /** These and those of a list of folders as {@link #VARIABLE} has it; null and "" are none. */
  public Boards withPaths(String list) {
    if (list == null || list.isBlank()) {
      return this;
    }
    return with(Arrays.stream(list.split(File.pathSeparator)).map(Path::of).toList());
  }

  /** These and those of more folders; a folder without boards is an error. */
  public Boards with(List<Path> more) {
    List<Path> all = new ArrayList<>(folders);
    for (Path folder : more) {
      if (boardFiles(folder).isEmpty()) {
        throw new IllegalArgumentException(
            "no boards in " + folder + ": expected " + FILE + " in it or in folders in it");
      }
      all.add(folder);
    }
    return new Boards(all);
  }

  /** All boards' files by name, sorted. */
  public Map<String, Path> files() {
    Map<String, Path> files = new TreeMap<>();
    for (Path folder : folders) {
      for (Path file : boardFiles(folder)) {
        String name = file.toAbsolutePath().normalize().getParent().getFileName().toString();
        Path other = files.putIfAbsent(name, file);
        if (other != null && !other.toAbsolutePath().equals(file.toAbsolutePath())) {
          throw new IllegalArgumentException(
              "two boards are called '" + name + "': " + other + " and " + file + "; rename one");
        }
      }
    }
    return files;
  }

  /** The file of a board by name, or by the path of its folder or file; the error lists names. */
  public Path file(String nameOrPath) {
    Map<String, Path> files = files();
    if (files.containsKey(nameOrPath)) {
      return files.get(nameOrPath);
    }
    Path path = Path.of(nameOrPath);
    Path file = Files.isDirectory(path) ? path.resolve(FILE) : path;
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException(
          "no board '" + nameOrPath + "': expected one of " + files.keySet() + " or a file");
    }
    return file;
  }

  /** Reads a board; see {@link #file}. */
  public Board load(String nameOrPath) {
    Path file = file(nameOrPath);
    try {
      return Board.fromJson(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read board " + file, e);
    }
  }

  private static List<Path> boardFiles(Path folder) {
    if (Files.isRegularFile(folder.resolve(FILE))) {
      return List.of(folder.resolve(FILE));
    }
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(e -> e.resolve(FILE)).filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }
}
