package dev.weft.flash;

import java.nio.charset.StandardCharsets;

/**
 * What a command on the board answered.
 *
 * @param code exit code
 * @param out standard output
 * @param err standard error
 */
public record Answer(int code, String out, String err) {
  static Answer of(int code, byte[] out, byte[] err) {
    return new Answer(
        code, new String(out, StandardCharsets.UTF_8), new String(err, StandardCharsets.UTF_8));
  }

  public boolean ok() {
    return code == 0;
  }

  /** What it complained of, on one line. */
  public String complaint() {
    String text = (err.isBlank() ? out : err).strip().replaceAll("\\s*\\R\\s*", ", ");
    return text.isEmpty() ? "exit code " + code : text;
  }
}
