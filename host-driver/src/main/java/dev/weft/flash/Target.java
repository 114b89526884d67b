package dev.weft.flash;

import java.io.Closeable;
import java.io.IOException;

/**
 * The machine that the overlay is loaded on: the one we run on, or one at the other end of SSH.
 * Everything goes through its shell, so that a board needs no file-transfer server.
 */
public interface Target extends Closeable {
  /** For messages, as in {@code root@board}. */
  String name();

  /**
   * Runs a command of the POSIX shell and waits for its end.
   *
   * @param input its standard input
   * @throws IOException if the connection breaks or the command does not end; an exit code other
   *     than 0 is an answer
   */
  Answer run(String command, byte[] input) throws IOException;
}
