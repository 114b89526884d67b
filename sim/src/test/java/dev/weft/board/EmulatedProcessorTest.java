package dev.weft.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weft.testing.SuiteRunner;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The board driver's suites in a Java virtual machine of the board's processor, under qemu's user
 * mode: the cross-compiled library, aarch64's alignment and memory mappings. Wants {@code
 * -Dweft.arm64.root=DIR}, a Debian for arm64 with a JRE in it (docs/boards.md says how), qemu-user
 * and g++-aarch64-linux-gnu.
 */
@EnabledIfSystemProperty(named = "weft.arm64.root", matches = ".+")
class EmulatedProcessorTest {
  private static final Path NATIVE = Path.of("src/main/native/board.sh").toAbsolutePath();

  /** A JVM starts in seconds there, and the suites take minutes. */
  private static final int MINUTES = 20;

  @TempDir Path folder;

  @Test
  void driverKeepsItsContractOnTheBoardsProcessor() throws Exception {
    Path root = Path.of(System.getProperty("weft.arm64.root")).toAbsolutePath();
    Path java = root.resolve("usr/lib/jvm/java-17-openjdk-arm64/bin/java");
    assertTrue(Files.isRegularFile(java), java + " is not there");
    String built =
        run(
            List.of(
                "sh",
                NATIVE.toString(),
                folder.resolve("native").toString(),
                System.getProperty("java.home"),
                "aarch64"),
            Map.of());
    assertTrue(Files.isRegularFile(folder.resolve("native/linux-aarch64/libweft_board.so")), built);

    String suites =
        run(
            List.of(
                "qemu-aarch64",
                "-L",
                root.toString(),
                java.toString(),
                // The JDK's own helper would be of the other processor, and not run by itself.
                "-Djdk.lang.Process.launchMechanism=VFORK",
                SuiteRunner.class.getName(),
                BoardDriverTest.class.getName(),
                BoardDeviceTest.class.getName(),
                SensorsTest.class.getName()),
            Map.of(
                "CLASSPATH", folder + File.pathSeparator + System.getProperty("java.class.path")));
    String counts = suites.strip().lines().reduce("", (before, line) -> line);
    assertTrue(counts.matches("passed \\d+ failed 0 on aarch64"), suites);
    System.out.println(counts);
    int here = tests(BoardDriverTest.class) + tests(BoardDeviceTest.class);
    assertTrue(Integer.parseInt(counts.split(" ")[1]) >= here, counts + ", expected " + here);
  }

  /** Test methods of a suite, inherited ones included. */
  private static int tests(Class<?> suite) {
    int count = 0;
    for (Class<?> c = suite; c != null; c = c.getSuperclass()) {
      for (var method : c.getDeclaredMethods()) {
        count += method.isAnnotationPresent(Test.class) ? 1 : 0;
      }
    }
    return count;
  }

  private String run(List<String> command, Map<String, String> environment)
      throws IOException, InterruptedException {
    File log = folder.resolve("log").toFile();
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log);
    builder.environment().putAll(environment);
    Process process = builder.start();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    String text = Files.readString(log.toPath(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), text);
    return text;
  }
}
