package dev.weft.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What all commands have: help, {@code --json}, {@code --debug}, and where their words go. */
@Command(mixinStandardHelpOptions = true, sortOptions = false, showDefaultValues = true)
abstract class WeftCommand implements Callable<Integer> {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  @Spec private CommandSpec spec;

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = "write the result as JSON; - is standard output, which then holds nothing else")
  private String json;

  @Option(names = "--debug", description = "show where an error comes from")
  private boolean debug;

  boolean debug() {
    return debug;
  }

  /** For people: standard output, unless JSON goes there. */
  void print(String text) {
    PrintWriter writer = "-".equals(json) ? err() : spec.commandLine().getOut();
    writer.print(text.endsWith("\n") ? text : text + System.lineSeparator());
    writer.flush();
  }

  /** A remark beside the answer. */
  void note(String text) {
    err().println("note: " + text);
    err().flush();
  }

  /** For lines that are the answer themselves. */
  PrintWriter out() {
    return spec.commandLine().getOut();
  }

  /** Standard output can hold one thing only. */
  void refuseJsonOnStandardOutput(String why) {
    if ("-".equals(json)) {
      throw new IllegalArgumentException("--json - cannot be: " + why + "; name a file");
    }
  }

  PrintWriter err() {
    return spec.commandLine().getErr();
  }

  /** The answer for scripts, if asked for. */
  void writeJson(Object result) throws IOException {
    if (json == null) {
      return;
    }
    String text;
    try {
      text = JSON.writeValueAsString(result);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
    if (json.equals("-")) {
      PrintWriter out = spec.commandLine().getOut();
      out.println(text);
      if (out.checkError()) {
        throw new IOException("cannot write to standard output");
      }
    } else {
      OutputFile.write(Path.of(json), (text + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }
}
