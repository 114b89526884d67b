package dev.weft.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is refused before hours of work, and what is said when the tools are absent. */
class BitstreamCommandTest {
  @TempDir Path folder;

  @Test
  void saysWhatIsMissing() {
    Path out = folder.resolve("overlay");
    Cli.run(
            "bitstream",
            "--config",
            "pynq-z2-w8a8",
            "--board",
            "pynq-z2",
            "--tools",
            folder.resolve("tools"),
            "-o",
            out)
        .fails(ExitCode.ENVIRONMENT, "tools", "weft bitstream --setup", "debootstrap");
    assertFalse(Files.exists(out));
  }

  @Test
  void refusesWhatTheFlowCannotBuild() throws IOException {
    Cli.run("bitstream").fails(ExitCode.USAGE, "--config", "--board");
    Cli.run("bitstream", "--config", "pynq-z2-w8a8", "--board", "ultra96-v2")
        .fails(ExitCode.USAGE, "Zynq-7000", "weft overlay");
    Cli.run("bitstream", "--config", "tiny", "--board", "pynq-z2")
        .fails(ExitCode.USAGE, "array.multiplierBits is 27, expected at most 25");
    Files.writeString(folder.resolve("thesis.txt"), "years");
    Cli.run("bitstream", "--config", "pynq-z2-w8a8", "--board", "pynq-z2", "-o", folder)
        .fails(ExitCode.FILE, "is no overlay");
  }
}
