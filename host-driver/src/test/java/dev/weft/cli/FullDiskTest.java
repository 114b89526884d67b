package dev.weft.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A disk without space: one line says so, what was there stays, and nothing half-written is left.
 * The disk is a small file system in memory, which only root can mount.
 */
class FullDiskTest {
  private static final String OLD = "old";

  @TempDir Path folder;

  private Path disk;
  private boolean mounted;

  @BeforeEach
  void fillADisk() throws Exception {
    disk = Files.createDirectory(folder.resolve("disk"));
    mounted = command("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString()) == 0;
    Assumptions.assumeTrue(mounted, "no file system can be mounted here");
    Files.writeString(disk.resolve("taken"), OLD);
    try (OutputStream out = Files.newOutputStream(disk.resolve("filler"))) {
      for (byte[] page = new byte[4096]; ; ) {
        out.write(page);
      }
    } catch (IOException e) {
      assertTrue(e.getMessage().contains("space"), e.getMessage());
    }
  }

  @AfterEach
  void unmount() throws Exception {
    if (mounted) {
      assertEquals(0, command("umount", disk.toString()));
    }
  }

  private static int command(String... words) throws Exception {
    try {
      Process process =
          new ProcessBuilder(words)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(1, TimeUnit.MINUTES) ? process.exitValue() : -1;
    } catch (IOException e) {
      return -1;
    }
  }

  /** It failed for want of space, and the disk is as it was. */
  private void fails(Object... args) throws IOException {
    Cli.run(args).fails(ExitCode.FILE, "space");
    try (Stream<Path> files = Files.walk(disk)) {
      List<String> left =
          files.filter(Files::isRegularFile).map(f -> f.getFileName().toString()).sorted().toList();
      assertEquals(List.of("filler", "taken"), left);
    }
    assertEquals(OLD, Files.readString(disk.resolve("taken")));
  }

  @Test
  void outputsAreWholeOrAbsent() throws IOException {
    Path model = SmallModels.classifier(folder);
    Path data = SmallModels.tensor(folder);
    for (String name : new String[] {"new", "taken"}) {
      Path file = disk.resolve(name);
      fails("quantize", model, "--calibration", data, "-o", file);
      fails("compile", model, "--config", "tiny", "-o", file);
      fails("check", model, "--json", file);
    }
    fails("check", model, "--passes", disk);
    fails("generate", "--config", "tiny", "-o", disk);
  }
}
