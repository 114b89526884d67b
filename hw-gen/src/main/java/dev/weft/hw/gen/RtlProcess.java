package dev.weft.hw.gen;

import dev.weft.hw.arch.AcceleratorConfig;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs {@link RtlGenerator} in a JVM of its own, with the class path that hw-gen's build wrote:
 * what modules without Chisel call. It takes a few seconds for small configurations.
 */
public final class RtlProcess {
  /**
   * System property: the project's directory, where this class was not loaded from hw-gen's target
   * directory.
   */
  public static final String HOME_PROPERTY = "weft.home";

  private static final String CLASS_PATH_FILE = "classpath.txt";
  private static final long TIMEOUT_MINUTES = 20;

  private RtlProcess() {}

  /** The same without assertions: what users get. */
  public static void generate(AcceleratorConfig config, Path directory) {
    generate(config, directory, false);
  }

  /**
   * Generates into a directory; see {@link RtlGenerator} for the files.
   *
   * @param assertions keep the hardware's assertions, for simulation
   * @throws IllegalStateException if hw-gen's build is not found or the generator fails, with its
   *     output
   * @throws UncheckedIOException if files cannot be written
   */
  public static void generate(AcceleratorConfig config, Path directory, boolean assertions) {
    generate(config, directory, assertions, false);
  }

  /**
   * The same.
   *
   * @param activity add the port for timelines, see {@link RtlGenerator}
   */
  public static void generate(
      AcceleratorConfig config, Path directory, boolean assertions, boolean activity) {
    run(
        config,
        directory,
        List.of(
            RtlGenerator.ASSERTIONS,
            Boolean.toString(assertions),
            RtlGenerator.ACTIVITY,
            Boolean.toString(activity)));
  }

  /** As {@link RtlGenerator#generateZynq7}. */
  public static void generateZynq7(AcceleratorConfig config, long controlBase, Path directory) {
    run(config, directory, List.of(RtlGenerator.ZYNQ7, Long.toString(controlBase)));
  }

  private static void run(AcceleratorConfig config, Path directory, List<String> options) {
    Path log = null;
    Path configFile = null;
    try {
      Files.createDirectories(directory);
      configFile = Files.createTempFile("weft-config", ".json");
      log = Files.createTempFile("weft-rtl", ".log");
      Files.writeString(configFile, config.toJson());
      Process process =
          new ProcessBuilder(command(buildDirectory(), configFile, directory, options))
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      boolean finished = process.waitFor(TIMEOUT_MINUTES, TimeUnit.MINUTES);
      if (!finished) {
        process.destroyForcibly();
      }
      if (finished && process.exitValue() == RtlGenerator.NOT_WRITTEN) {
        throw new IOException(lastLine(Files.readString(log)));
      }
      if (!finished || process.exitValue() != 0) {
        String why = finished ? "failed" : "took more than " + TIMEOUT_MINUTES + " minutes";
        throw new IllegalStateException(
            "the RTL generator " + why + " for '" + config.name() + "':\n" + Files.readString(log));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot run the RTL generator", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the RTL generator ran", e);
    } finally {
      delete(configFile);
      delete(log);
    }
  }

  private static String lastLine(String text) {
    String[] lines = text.strip().split("\n");
    return lines[lines.length - 1].replaceFirst("^error: ", "");
  }

  private static List<String> command(
      Path build, Path configFile, Path directory, List<String> options) throws IOException {
    String dependencies = Files.readString(build.resolve(CLASS_PATH_FILE)).strip();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(ownClasses(build) + File.pathSeparator + dependencies);
    command.add(RtlGenerator.class.getName());
    command.add("--config");
    command.add(configFile.toString());
    command.add("--out");
    command.add(directory.toAbsolutePath().toString());
    command.addAll(options);
    return command;
  }

  /** The classes directory if it is there, else the place this class came from: hw-gen's jar. */
  private static Path ownClasses(Path build) {
    Path classes = build.resolve("classes");
    return Files.isDirectory(classes) ? classes : codeSource();
  }

  private static Path buildDirectory() {
    List<Path> candidates = new ArrayList<>();
    candidates.add(codeSource().getParent());
    String home = System.getProperty(HOME_PROPERTY);
    if (home != null) {
      candidates.add(Path.of(home, "hw-gen", "target"));
    }
    return candidates.stream()
        .filter(c -> Files.isRegularFile(c.resolve(CLASS_PATH_FILE)))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "hw-gen's build with "
                        + CLASS_PATH_FILE
                        + " is not in any of "
                        + candidates
                        + ": run 'mvn -pl hw-gen process-classes' in the project's directory, or name"
                        + " that directory with -D"
                        + HOME_PROPERTY
                        + "=DIR"));
  }

  private static Path codeSource() {
    CodeSource source = RtlProcess.class.getProtectionDomain().getCodeSource();
    try {
      return Path.of(source.getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("class path entry is not a file: " + source.getLocation(), e);
    }
  }

  private static void delete(Path file) {
    if (file != null) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        file.toFile().deleteOnExit();
      }
    }
  }
}
