package dev.weft.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A command run inside the test's JVM.
 *
 * @param code exit code
 * @param out standard output
 * @param err standard error
 */
record Cli(int code, String out, String err) {
  static Cli run(Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] texts = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      texts[i] = args[i].toString();
    }
    int code = Main.run(new PrintWriter(out), new PrintWriter(err), texts);
    return new Cli(code, out.toString(), err.toString());
  }

  /** It went well. */
  Cli ok() {
    assertEquals(ExitCode.OK, code, out + err);
    return this;
  }

  /** It failed with this code, one line that holds all of these, and no stack trace. */
  void fails(int expected, String... fragments) {
    assertEquals(expected, code, out + err);
    List<String> errors = err.lines().filter(line -> line.startsWith("error: ")).toList();
    assertEquals(1, errors.size(), err);
    for (String fragment : fragments) {
      assertTrue(errors.get(0).contains(fragment), "no '" + fragment + "' in: " + errors.get(0));
    }
    assertFalse(err.contains("\tat ") || err.contains("Exception"), err);
  }

  /** Standard output as JSON. */
  JsonNode json() {
    try {
      return new ObjectMapper().readTree(out);
    } catch (IOException e) {
      throw new UncheckedIOException(out, e);
    }
  }
}
