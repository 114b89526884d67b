package dev.weft.flash;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Files and commands on the board as root, for one step at a time. What fails is a {@link
 * FlashException} with the step's name and the board's own words.
 */
final class BoardShell {
  private static final byte[] NOTHING = {};

  private final Target target;
  private final boolean sudo;

  private BoardShell(Target target, boolean sudo) {
    this.target = target;
    this.sudo = sudo;
  }

  /** A shell for a target; where the user is not root, sudo must need no password. */
  static BoardShell on(Target target, String step) {
    BoardShell plain = new BoardShell(target, false);
    if (plain.must(step, "id -u", "it needs a POSIX shell").equals("0")) {
      return plain;
    }
    BoardShell root = new BoardShell(target, true);
    root.must(
        step,
        "true",
        "log in as root, or let this user call sudo without a password (a file in /etc/sudoers.d)");
    return root;
  }

  /** As one word of the shell. */
  static String quote(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }

  /** Runs a command; a lost connection is an error, an exit code an answer. */
  Answer run(String step, String command, byte[] input) {
    try {
      return target.run(sudo ? "sudo -n sh -c " + quote(command) : command, input);
    } catch (IOException e) {
      throw new FlashException(
          step,
          e.getMessage(),
          "nothing unfinished stands under a final name: see that the board is up, then call again",
          e);
    }
  }

  Answer run(String step, String command) {
    return run(step, command, NOTHING);
  }

  /** Runs a command that must end well; answers its output without space around. */
  String must(String step, String command, String wayOut) {
    Answer answer = run(step, command);
    if (!answer.ok()) {
      throw new FlashException(step, target.name() + " said " + answer.complaint(), wayOut);
    }
    return answer.out().strip();
  }

  boolean exists(String step, String path) {
    return run(step, "test -e " + quote(path)).ok();
  }

  /** A file's text without space around, or nothing if it cannot be read. */
  String read(String step, String path) {
    Answer answer = run(step, "cat " + quote(path));
    return answer.ok() ? answer.out().replace('\0', ' ').strip() : "";
  }

  /** Writes all of a file, which for the kernel's is one order to it. */
  void write(String step, String path, String text, String wayOut) {
    upload(step, path, text.getBytes(StandardCharsets.UTF_8), wayOut);
  }

  void upload(String step, String path, byte[] bytes, String wayOut) {
    Answer answer = run(step, "cat > " + quote(path), bytes);
    if (!answer.ok()) {
      throw new FlashException(
          step, target.name() + " said to " + path + ": " + answer.complaint(), wayOut);
    }
  }

  void remove(String step, String path) {
    must(step, "rm -rf " + quote(path), "remove it by hand");
  }
}
