package dev.weft.hw.bitstream;

import dev.weft.hw.files.Folders;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The open tools for 7-series chips in a Debian of their own, a folder that is entered with chroot:
 * stable releases have not got them. {@link #install} makes it; {@link #run} runs a shell script in
 * it with a work folder of the host mounted, in a mount namespace of its own, so that nothing stays
 * mounted. Both need root.
 *
 * <p>Errors: {@link IllegalStateException} if something is missing or a tool fails, with what to do
 * and the log's last lines.
 */
public final class OpenTools {
  /** What is installed: synthesis, place and route, frames to bitstream and back, the database. */
  static final List<String> PACKAGES =
      List.of("yosys", "nextpnr-himbaechel-xilinx", "prjxray", "prjxray-database");

  private static final String SUITE = "sid";
  private static final Duration INSTALL_LIMIT = Duration.ofMinutes(30);

  /** Where the host's folder appears. */
  private static final String WORK = "/work";

  private static final String DATABASE = "usr/share/prjxray/database";

  /** Its arguments: root folder, work folder, script. nextpnr ends without /proc. */
  private static final String ENTER =
      "mount -t proc proc \"$1/proc\" && mount --bind \"$2\" \"$1"
          + WORK
          + "\" && cd / && exec chroot \"$1\" sh -c 'cd "
          + WORK
          + " && eval \"$1\"' sh \"$3\"";

  private final Path root;

  /**
   * @param root the folder that holds the Debian, there or not
   */
  public OpenTools(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  /** In the user's cache folder. */
  public static OpenTools standard() {
    return new OpenTools(Folders.cache("xc7-chroot"));
  }

  public Path root() {
    return root;
  }

  /** Whether all is there. */
  public boolean installed() {
    return Files.isExecutable(root.resolve("usr/bin/yosys"))
        && Files.isExecutable(root.resolve("usr/bin/nextpnr-himbaechel-xilinx"))
        && Files.isExecutable(root.resolve("usr/bin/xc7frames2bit"))
        && Files.isDirectory(root.resolve(DATABASE));
  }

  /** Fails with what to do unless all is there and can be run. */
  public void require() {
    if (!installed()) {
      throw new IllegalStateException(
          "the open tools are not in "
              + root
              + ": 'weft bitstream --setup' puts Debian "
              + SUITE
              + " with "
              + String.join(", ", PACKAGES)
              + " there, about 1 GB; it needs root, debootstrap and the network");
    }
    requireRoot();
  }

  private static void requireRoot() {
    if (!"root".equals(System.getProperty("user.name"))) {
      throw new IllegalStateException(
          "the open tools run in a chroot, which only root may enter: run it as root");
    }
  }

  /** Installs what is missing. */
  public void install() throws IOException {
    requireRoot();
    Files.createDirectories(root.getParent());
    Path log = root.resolveSibling(root.getFileName() + ".log");
    if (!Files.isExecutable(root.resolve("usr/bin/apt-get"))) {
      execute(
          List.of(
              "debootstrap",
              "--variant=minbase",
              "--include=ca-certificates",
              SUITE,
              root.toString()),
          log,
          INSTALL_LIMIT,
          "debootstrap (Debian: apt-get install debootstrap)");
    }
    // How this machine reaches packages, and what it thinks of their dates, holds inside as well.
    Path settings = root.resolve("etc/apt/apt.conf.d/90host");
    execute(
        List.of(
            "sh",
            "-c",
            "apt-config dump | grep -E '^Acquire::(Check|Retries|https?::)' > \"$1\"; cp"
                + " /etc/resolv.conf \"$2/etc/resolv.conf\"",
            "sh",
            settings.toString(),
            root.toString()),
        log,
        INSTALL_LIMIT,
        "reading apt's settings");
    Path empty = Files.createTempDirectory("weft-setup");
    try {
      run(
          empty,
          "apt-get -q update && DEBIAN_FRONTEND=noninteractive apt-get -q -y"
              + " --no-install-recommends install "
              + String.join(" ", PACKAGES),
          log,
          INSTALL_LIMIT);
    } finally {
      Files.delete(empty);
    }
    require();
  }

  /** Version of each package, by name. */
  public Map<String, String> versions() throws IOException {
    Path log = Files.createTempFile("weft-tools", ".log");
    try {
      execute(
          command(
              log.getParent(),
              "dpkg-query -W -f '${Package} ${Version}\\n' " + String.join(" ", PACKAGES)),
          log,
          Duration.ofMinutes(1),
          "dpkg-query");
      Map<String, String> versions = new LinkedHashMap<>();
      for (String line : Files.readAllLines(log)) {
        String[] words = line.split(" ");
        versions.put(words[0], words[1]);
      }
      return versions;
    } finally {
      Files.deleteIfExists(log);
    }
  }

  /** The database's folder of a family, as the host sees it. */
  Path database(String family) {
    return root.resolve(DATABASE).resolve(family);
  }

  /** The same as tools in the chroot see it. */
  static String databaseInside(String family) {
    return "/" + DATABASE + "/" + family;
  }

  /**
   * Runs a shell script in a work folder.
   *
   * @param log for what it prints
   * @return the most memory that any process of it had at once, in bytes
   */
  long run(Path work, String script, Path log, Duration limit) throws IOException {
    return execute(command(work, script), log, limit, script.replaceFirst("\\s.*", ""));
  }

  private List<String> command(Path work, String script) throws IOException {
    requireRoot();
    Files.createDirectories(root.resolve(WORK.substring(1)));
    return List.of(
        "unshare",
        "-m",
        "sh",
        "-c",
        ENTER,
        "sh",
        root.toString(),
        work.toAbsolutePath().toString(),
        script);
  }

  private static long execute(List<String> command, Path log, Duration limit, String what)
      throws IOException {
    return execute(command, null, log, limit, what);
  }

  /**
   * Runs a program of the host.
   *
   * @param folder to run it in, or null
   * @param what it is, for messages
   * @return as {@link #run}
   */
  static long execute(List<String> command, Path folder, Path log, Duration limit, String what)
      throws IOException {
    Process process;
    try {
      process =
          new ProcessBuilder(command)
              .directory(folder == null ? null : folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .redirectInput(new File("/dev/null"))
              .start();
    } catch (IOException e) {
      throw new IllegalStateException(what + " is missing: " + e.getMessage(), e);
    }
    long peak = 0;
    long end = System.nanoTime() + limit.toNanos();
    try {
      while (!process.waitFor(1, TimeUnit.SECONDS)) {
        List<ProcessHandle> running = new ArrayList<>(process.descendants().toList());
        running.add(process.toHandle());
        for (ProcessHandle one : running) {
          peak = Math.max(peak, peakMemory(one.pid()));
        }
        if (System.nanoTime() > end) {
          running.forEach(ProcessHandle::destroyForcibly);
          throw new IllegalStateException(
              what + " took longer than " + limit.toMinutes() + " minutes; log: " + log);
        }
      }
    } catch (InterruptedException e) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while " + what + " ran", e);
    }
    if (process.exitValue() != 0) {
      List<String> lines = Files.readAllLines(log);
      throw new IllegalStateException(
          "%s ended with %d: %s (log: %s)"
              .formatted(
                  what,
                  process.exitValue(),
                  String.join(" / ", lines.subList(Math.max(0, lines.size() - 3), lines.size())),
                  log));
    }
    return peak;
  }

  /** The kernel's high-water mark of a process; 0 when it is gone. */
  private static long peakMemory(long pid) {
    try {
      for (String line : Files.readAllLines(Path.of("/proc", Long.toString(pid), "status"))) {
        if (line.startsWith("VmHWM:")) {
          return Long.parseLong(line.replaceAll("\\D", "")) << 10;
        }
      }
    } catch (IOException e) {
      return 0;
    }
    return 0;
  }
}
