package dev.weft.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A JVM of this test's classes whose output goes to a file. */
record ChildJvm(Process process, Path output) implements AutoCloseable {
  /** The longest that a test waits for something. */
  static final int SECONDS = 120;

  static ChildJvm start(Path output, Class<?> main, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", main.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    return new ChildJvm(builder.redirectOutput(output.toFile()).start(), output);
  }

  List<String> lines() {
    try {
      return Files.exists(output) ? Files.readAllLines(output) : List.of();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** SIGKILL: nothing can be tidied up. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Waits until something is so; an error with the output if it never is. */
  void await(String what, BooleanSupplier so) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (!so.getAsBoolean()) {
      if (System.nanoTime() > end || !process.isAlive()) {
        throw new AssertionError("never came: " + what + "; output: " + lines());
      }
      Thread.sleep(20);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
