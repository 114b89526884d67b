package dev.weft.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher's {@code doctor} on machines with other tools: a PATH that holds what the script
 * itself calls, and stand-ins that print versions.
 */
class LauncherTest {
  private static final List<String> SYSTEM =
      List.of(
          "bash",
          "env",
          "dirname",
          "readlink",
          "grep",
          "sed",
          "sort",
          "head",
          "tail",
          "tr",
          "cat",
          "find",
          "touch",
          "mkdir",
          "id");

  @TempDir Path folder;

  private Path tools;

  private record Ended(int code, String out, String err) {}

  @BeforeEach
  void aMachineThatHasEverything() throws IOException {
    tools = Files.createDirectory(folder.resolve("tools"));
    for (String name : SYSTEM) {
      Path found =
          Arrays.stream(System.getenv("PATH").split(":"))
              .map(place -> Path.of(place, name))
              .filter(Files::isExecutable)
              .findFirst()
              .orElse(null);
      assertNotNull(found, name);
      tool(tools, name, "exec " + found + " \"$@\"");
    }
    tool(tools, "javac", "echo 'javac 17.0.9'");
    tool(tools, "mvn", "printf '\\033[1mApache Maven 3.8.7\\033[m\\n'");
    tool(tools, "g++", "echo 12.2.0");
    tool(tools, "make", "echo 'GNU Make 4.3'");
    tool(tools, "verilator", "echo 'Verilator 5.006 2023-01-22 rev (Debian 5.006-3)'");
    tool(tools, "yosys", "echo 'Yosys 0.23 (git sha1 7ce5011c24b)'");
    tool(tools, "tclsh", "echo 8.6.13");
    tool(tools, "dtc", "echo 'Version: DTC 1.6.1'");
  }

  private static void tool(Path place, String name, String script) throws IOException {
    Path file = Files.createDirectories(place).resolve(name);
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    assertTrue(file.toFile().setExecutable(true));
  }

  private Ended doctor(Map<String, String> more, String... args) throws Exception {
    Path launcher = null;
    for (Path up = Path.of("").toAbsolutePath(); launcher == null; up = up.getParent()) {
      launcher = Files.isRegularFile(up.resolve("weft")) ? up.resolve("weft") : null;
    }
    List<String> command = new ArrayList<>(List.of(launcher.toString(), "doctor"));
    command.addAll(List.of(args));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", tools.toString());
    builder.environment().putAll(more);
    Process process = builder.start();
    assertTrue(process.waitFor(2, TimeUnit.MINUTES), "doctor hangs");
    return new Ended(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  private static String line(Ended ended, String tool) {
    return ended.out.lines().filter(l -> l.startsWith(tool + " ")).findFirst().orElse(ended.out);
  }

  @Test
  void allIsWell() throws Exception {
    Ended ended = doctor(Map.of());
    assertEquals(ExitCode.OK, ended.code, ended.out + ended.err);
    assertTrue(line(ended, "mvn").matches("mvn +3\\.8\\.7 +builds"), ended.out);
    assertFalse(ended.out.contains("fix"), ended.out);
  }

  @Test
  void missingToolsAreNamedWithTheirPackage() throws Exception {
    Files.delete(tools.resolve("javac"));
    Files.delete(tools.resolve("verilator"));
    Ended ended = doctor(Map.of());
    assertEquals(ExitCode.ENVIRONMENT, ended.code, ended.out + ended.err);
    assertTrue(line(ended, "javac").contains("apt-get install -y openjdk-17"), ended.out);
    assertTrue(line(ended, "verilator").contains("apt-get install -y verilator"), ended.out);
    assertTrue(line(ended, "yosys").contains("0.23"), "the others are still told: " + ended.out);
  }

  @Test
  void aLibraryIsMissingWhereItsHeaderIs() throws Exception {
    tool(tools, "g++", "[ \"$1\" != -E ] && echo 12.2.0");
    Ended ended = doctor(Map.of());
    assertEquals(ExitCode.ENVIRONMENT, ended.code, ended.out + ended.err);
    assertTrue(line(ended, "zlib.h").contains("apt-get install -y zlib1g-dev"), ended.out);
    assertTrue(line(ended, "g++").contains("12.2.0"), ended.out);
  }

  @Test
  void aJdkMayBeNamedByJavaHomeAlone() throws Exception {
    Files.delete(tools.resolve("javac"));
    tool(folder.resolve("jdk/bin"), "javac", "echo 'javac 21.0.1'");
    Ended ended = doctor(Map.of("JAVA_HOME", folder.resolve("jdk").toString()));
    assertEquals(ExitCode.OK, ended.code, ended.out + ended.err);
    assertTrue(line(ended, "javac").contains("21.0.1"), ended.out);
  }

  @Test
  void oldOnesAndBrokenOnesToo() throws Exception {
    tool(tools, "verilator", "echo 'Verilator 4.038 2020-07-11'");
    tool(tools, "yosys", "exit 127");
    Ended ended = doctor(Map.of(), "--json", "-");
    assertEquals(ExitCode.ENVIRONMENT, ended.code, ended.out + ended.err);
    assertTrue(ended.err.contains("too old") && ended.err.contains("does not run"), ended.err);
    JsonNode json = new ObjectMapper().readTree(ended.out);
    assertFalse(json.get("ok").asBoolean());
    assertEquals(9, json.get("tools").size());
    for (JsonNode tool : json.get("tools")) {
      boolean bad = List.of("verilator", "yosys").contains(tool.get("name").asText());
      assertEquals(bad, !tool.get("ok").asBoolean(), tool.toString());
      assertEquals(bad, tool.get("fix").isTextual(), tool.toString());
    }
  }

  @Test
  void versionsAreComparedAsVersions() throws Exception {
    tool(tools, "yosys", "echo 'Yosys 0.100'"); // above 0.23, though its text is below
    tool(tools, "make", "echo 'GNU Make 10.0'");
    assertEquals(ExitCode.OK, doctor(Map.of()).code);
  }

  @Test
  void wrongArgumentsAndPlaces() throws Exception {
    assertEquals(ExitCode.USAGE, doctor(Map.of(), "--loud").code);
    assertEquals(ExitCode.USAGE, doctor(Map.of(), "--json").code);
    Ended ended = doctor(Map.of(), "--json", folder.resolve("no/such/file").toString());
    assertEquals(ExitCode.FILE, ended.code, ended.err);
    assertTrue(ended.err.contains("cannot write") && ended.err.contains("no/such"), ended.err);
  }
}
