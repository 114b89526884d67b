package dev.weft.flash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A temporary folder on a board, gone when this is closed. */
public final class RemoteFolder implements AutoCloseable {
  private static final byte[] NOTHING = {};

  private final Target target;
  private final String path;

  /** Makes the folder. */
  public RemoteFolder(Target target) throws IOException {
    this.target = target;
    path = must("umask 077; mktemp -d \"${TMPDIR:-/tmp}/weft.XXXXXX\"", NOTHING);
  }

  /** Where a file of this name lies there, as one word of the shell. */
  public String word(String name) {
    return BoardShell.quote(path + "/" + name);
  }

  /** Writes a file; folders in its name are made. */
  public void write(String name, byte[] content) throws IOException {
    int slash = name.lastIndexOf('/');
    if (slash > 0) {
      must("mkdir -p " + word(name.substring(0, slash)), NOTHING);
    }
    must("cat > " + word(name), content);
  }

  /** Copies a file, or all files of a folder and those below it, to a name. */
  public void copy(String name, Path from) throws IOException {
    if (!Files.isDirectory(from)) {
      write(name, Files.readAllBytes(from));
      return;
    }
    List<Path> files;
    try (Stream<Path> all = Files.walk(from)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      write(
          name + "/" + from.relativize(file).toString().replace('\\', '/'),
          Files.readAllBytes(file));
    }
  }

  /** A file's text; empty if there is none. */
  public String read(String name) throws IOException {
    Answer answer = target.run("cat " + word(name), NOTHING);
    return answer.ok() ? answer.out() : "";
  }

  private String must(String command, byte[] input) throws IOException {
    Answer answer = target.run(command, input);
    if (!answer.ok()) {
      throw new IOException(target.name() + " said to '" + command + "': " + answer.complaint());
    }
    return answer.out().strip();
  }

  @Override
  public void close() throws IOException {
    must("rm -rf " + BoardShell.quote(path), NOTHING);
  }
}
