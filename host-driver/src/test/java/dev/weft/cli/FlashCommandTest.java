package dev.weft.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.weft.flash.BuiltOverlay;
import dev.weft.flash.ModelBoard;
import dev.weft.flash.SshBoard;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.board.Board;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way: command line, SSH, the board's shell, a model of its kernel. */
class FlashCommandTest {
  private static final String OVERLAY = "/sys/kernel/config/device-tree/overlays/weft";
  private static final String BIN = "/lib/firmware/weft/weft.bit.bin";
  private static final String MPSOC = "avnet,ultra96-rev1 xlnx,zynqmp";

  private static Map<String, byte[]> rtl;

  @TempDir Path folder;
  private ModelBoard board;
  private SshBoard ssh;
  private Path overlay;

  @BeforeAll
  static void generate() throws IOException {
    rtl = BuiltOverlay.rtl();
  }

  private void start(String name, String compatible) throws Exception {
    Board known = Board.load(name);
    overlay = BuiltOverlay.write(folder.resolve("overlay"), name, rtl, 1);
    board =
        new ModelBoard(
            Files.createDirectory(folder.resolve("board")),
            compatible,
            known.part(),
            known.ports().controlAddress());
    ssh = new SshBoard(board, folder);
  }

  @AfterEach
  void stop() throws IOException {
    if (ssh != null) {
      ssh.close();
    }
  }

  private Cli flash(Object... more) {
    return flashAs("root", ssh.identity, more);
  }

  private Cli flashAs(String user, Path identity, Object... more) {
    List<Object> args = new ArrayList<>(List.of("flash", overlay, "--host", user + "@127.0.0.1"));
    args.addAll(List.of("--port", ssh.port(), "--identity", identity));
    args.addAll(List.of("--known-hosts", ssh.knownHosts));
    args.addAll(List.of(more));
    return Cli.run(args.toArray());
  }

  /** All files below /lib, /run, /sys and /proc by content. */
  private Map<String, String> state() throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (String top : List.of("/lib", "/run", "/sys", "/proc")) {
      try (Stream<Path> all = Files.walk(board.at(top))) {
        for (Path path : all.toList()) {
          boolean file = Files.isRegularFile(path);
          files.put(
              path.toString(),
              file ? java.util.Arrays.hashCode(Files.readAllBytes(path)) + "" : "folder");
        }
      }
    }
    return files;
  }

  private void nextBuild() throws IOException {
    overlay = BuiltOverlay.write(folder.resolve("next"), "ultra96-v2", rtl, 2);
  }

  private static void assertStep(JsonNode json, String step, boolean done) {
    for (JsonNode entry : json.get("steps")) {
      if (entry.get("step").asText().equals(step)) {
        assertEquals(done, entry.get("done").asBoolean(), json.toString());
        return;
      }
    }
    throw new AssertionError("no step " + step + " in " + json);
  }

  @Test
  void loadsAndThenHasNothingToDo() throws Exception {
    start("ultra96-v2", MPSOC);
    board.register(0xFD380000L, 0x3B0 | 2);
    board.register(0xFD615000L, 0xA00);
    JsonNode json = flash("--json", "-").ok().json();
    assertFalse(json.get("upToDate").asBoolean());
    assertStep(json, "verify", true);
    assertEquals(1, json.get("remarks").size(), json.toString());
    assertEquals("applied", board.text(OVERLAY + "/status"));
    assertEquals("operating", board.text("/sys/class/fpga_manager/fpga0/state"));
    byte[] bin = Files.readAllBytes(board.at(BIN));
    assertArrayEquals(
        new byte[] {0x66, 0x55, (byte) 0x99, (byte) 0xAA}, java.util.Arrays.copyOf(bin, 4));
    AcceleratorConfig config = AcceleratorConfig.load("tiny");
    int code = Map.of(32, 2, 64, 1, 128, 0).get(Math.min(config.axi().dataBits(), 128));
    assertEquals(0x3B0 | code, board.register(0xFD380000L), "other bits stay");
    assertEquals(0x800, board.register(0xFD615000L), "HPM0 at 32 bits, HPM1 left alone");

    Map<String, String> before = state();
    board.commands();
    Cli again = flash("--json", "-").ok();
    assertTrue(again.json().get("upToDate").asBoolean());
    assertStep(again.json(), "copy", false);
    assertTrue(again.err().contains("nothing to do"), again.err());
    assertEquals(before, state());
    assertTrue(board.commands().stream().noneMatch(c -> c.contains(">") || c.startsWith("mv")));
  }

  /** The stamp alone is not believed. */
  @Test
  void loadsAgainWhatAnotherProgramReplaced() throws Exception {
    start("ultra96-v2", MPSOC);
    flash().ok();
    board.register(0xA0000010L, 0);
    assertFalse(flash("--json", "-").ok().json().get("upToDate").asBoolean());
    board.otherLogic = true;
    assertFalse(flash("--json", "-").ok().json().get("upToDate").asBoolean());
    assertTrue(flash("--json", "-").ok().json().get("upToDate").asBoolean());
    nextBuild();
    assertFalse(flash("--json", "-").ok().json().get("upToDate").asBoolean());
    assertFalse(Files.exists(board.at("/lib/firmware/.old-weft")));
  }

  @Test
  void aDryRunWritesNothing() throws Exception {
    start("ultra96-v2", MPSOC);
    Map<String, String> before = state();
    Cli cli = flash("--dry-run").ok();
    assertEquals(before, state());
    for (String step : List.of("board", "space", "would copy", "would load the bitstream")) {
      assertTrue(cli.out().contains(step), cli.out());
    }
    assertTrue(cli.out().contains("nothing was changed"), cli.out());
  }

  @Test
  void refusesWhatCannotBeLoadedBeforeItConnects() throws Exception {
    start("ultra96-v2", MPSOC);
    BuiltOverlay.bit(overlay, "xczu7ev-ffvc1156-2-e", "xczu7ev-ffvc1156-2-e", 0, 1);
    flash().fails(ExitCode.FILE, "zu7ev", "xczu3eg", "build it again");
    byte[] bit = Files.readAllBytes(overlay.resolve("bitstream/weft.bit"));
    bit[bit.length - 1] ^= 1;
    Files.write(overlay.resolve("bitstream/weft.bit"), bit);
    flash().fails(ExitCode.FILE, "weft.bit was changed: SHA-256");
    Files.delete(overlay.resolve("bitstream/build.json"));
    Files.write(overlay.resolve("bitstream/weft.bit"), java.util.Arrays.copyOf(bit, 5000));
    flash().fails(ExitCode.FILE, "cut off", "4890 bytes", "120020");
    Files.delete(overlay.resolve("bitstream/weft.bit"));
    flash().fails(ExitCode.FILE, "has no bitstream/weft.bit", "vivado -mode batch -source");
    Files.writeString(overlay.resolve("linux/weft.dtso"), "changed");
    flash().fails(ExitCode.FILE, "weft.dtso was changed", "write the overlay again");
    overlay = folder;
    flash().fails(ExitCode.FILE, "manifest.json: there is no such file");
    assertEquals(List.of(), board.commands());
    Cli.run("flash", overlay).fails(ExitCode.USAGE, "--host", "--local");
    Cli.run("flash", overlay, "--local", "--host", "a").fails(ExitCode.USAGE, "mutually exclusive");
  }

  @Test
  void refusesHostsAndKeysThatAreNotKnown() throws Exception {
    start("ultra96-v2", MPSOC);
    flashAs("root", ssh.stranger)
        .fails(ExitCode.FAILED, "connect: root@127.0.0.1", "takes none of the keys", "ssh-copy-id");
    ssh.expectAnotherKey();
    flash().fails(ExitCode.FAILED, "is another than in", "ssh-keygen -R '[127.0.0.1]:");
    Files.delete(ssh.knownHosts);
    flash()
        .fails(
            ExitCode.FAILED,
            "the host key of",
            ssh.fingerprint(),
            "is not in",
            "ssh -p",
            "root@127.0.0.1");
    assertEquals(List.of(), board.commands());
    int port = ssh.port();
    ssh.close();
    Cli.run("flash", overlay, "--host", "127.0.0.1", "--port", port)
        .fails(ExitCode.FAILED, "no SSH connection to root@127.0.0.1", "refused", "--port");
  }

  /** The machine that tests run on is no board; looking at it is all that this does. */
  @Test
  void refusesThisMachine() throws Exception {
    assumeFalse(Files.exists(Path.of("/proc/device-tree")), "this machine may be a board");
    start("ultra96-v2", MPSOC);
    Cli.run("flash", overlay, "--local", "--dry-run")
        .fails(ExitCode.FAILED, "board: this machine ", "nothing was changed");
  }

  @Test
  void refusesOtherBoardsAndClocks() throws Exception {
    start("ultra96-v2", "xlnx,zynq-7000");
    Map<String, String> before = state();
    flash()
        .fails(ExitCode.FAILED, "board: ", "'xlnx,zynq-7000'", "ultra96-v2", "nothing was changed");
    board.put("/proc/device-tree/compatible", "xlnx,zynqmp\0");
    board.put("/sys/kernel/debug/clk/pl0_ref/clk_rate", "299997000\n");
    flash().fails(ExitCode.FAILED, "clock: ", "299997000 Hz", "built for 250000000");
    board.put("/sys/kernel/debug/clk/pl0_ref/clk_rate", "249997500\n");
    board.freeKibibytes = 100;
    flash().fails(ExitCode.FAILED, "space: ", "102400 bytes free", "make room");
    Files.delete(board.at("/sys/class/fpga_manager/fpga0/firmware"));
    flash().fails(ExitCode.FAILED, "board: there is no /sys/class/fpga_manager", "CONFIG_FPGA_MGR");
    assertFalse(Files.exists(board.at("/lib/firmware/weft")), before.toString());
  }

  @Test
  void needsRootOrSudo() throws Exception {
    start("ultra96-v2", MPSOC);
    board.uid = "1000";
    board.sudoAsks = true;
    flashAs("xilinx", ssh.identity)
        .fails(ExitCode.FAILED, "sudo: a password is required", "log in as root");
    board.sudoAsks = false;
    flashAs("xilinx", ssh.identity).ok();
    assertEquals("applied", board.text(OVERLAY + "/status"));
  }

  /** Each failure on the way, with another build loaded before: afterwards that one is loaded. */
  @Test
  void putsBackWhatWasLoaded() throws Exception {
    start("ultra96-v2", MPSOC);
    flash().ok();
    nextBuild();
    Map<String, String> before = state();

    board.roomBytes = 1000;
    flash().fails(ExitCode.FAILED, "copy: ", "No space left on device", "weft is loaded as before");
    assertEquals(before, state());
    board.roomBytes = Integer.MAX_VALUE;

    board.damagesCopies = true;
    flash().fails(ExitCode.FAILED, "copy: weft.bit.bin arrived with SHA-256", "taken back");
    assertEquals(before, state());
    board.damagesCopies = false;

    board.overlayInUse = true;
    flash().fails(ExitCode.FAILED, "remove: ", "Device or resource busy", "fuser", "as before");
    assertEquals(before, state());
    board.overlayInUse = false;

    long fingerprint = AcceleratorConfig.load("tiny").fingerprint();
    String part = "xczu3eg-sbva484-1-i";
    BuiltOverlay.bit(overlay, part, "another chip", fingerprint, 2);
    flash().fails(ExitCode.FAILED, "load: ", "Invalid argument", "another chip", "as before");
    assertEquals(before, state());

    BuiltOverlay.bit(overlay, part, part, fingerprint + 1, 2);
    flash().fails(ExitCode.FAILED, "verify: the logic answers ID 57454654", "as before");
    assertEquals(before, state());
    assertEquals((int) fingerprint, board.register(0xA0000018L));

    BuiltOverlay.bit(overlay, part, part, fingerprint, 2);
    board.widthsLocked = true;
    board.register(0xFD615000L, 0x100);
    flash().fails(ExitCode.FAILED, "ports: ", "0xFD615000 is 0x100 after 0x0", "as before");
    assertEquals(before, state());
    board.widthsLocked = false;
    flash().ok();
  }

  @Test
  void aBusyManagerLeavesNothingBehind() throws Exception {
    start("ultra96-v2", MPSOC);
    Map<String, String> before = state();
    board.managerBusy = true;
    flash()
        .fails(
            ExitCode.FAILED,
            "load: root@127.0.0.1",
            "/sys/class/fpga_manager/fpga0/firmware: cat: write error: Device or resource busy",
            "taken back; the logic holds no overlay");
    assertEquals(before, state());
  }

  @Test
  void refusesADeviceTreeThatTheKernelRefuses() throws Exception {
    start("ultra96-v2", MPSOC);
    Path tree = overlay.resolve("linux/weft.dtbo");
    Path manifest = overlay.resolve("manifest.json");
    Files.writeString(
        manifest,
        Files.readString(manifest).replaceAll("\"linux/weft.dtbo\" : \"[0-9a-f]*\",?", ""));
    Files.writeString(tree, "no tree");
    Map<String, String> before = state();
    flash().fails(ExitCode.FAILED, "device-tree: ", "Invalid argument", "labels", "taken back");
    before.keySet().forEach(path -> assertTrue(Files.exists(Path.of(path)), path));
    assertFalse(Files.exists(board.at(OVERLAY)));
    assertFalse(Files.exists(board.at("/lib/firmware/weft")));
    Files.delete(tree);
    flash().fails(ExitCode.FILE, "has no linux/weft.dtbo", "dtc -@");
  }

  @Test
  void aLostConnectionLeavesNoHalfFile() throws Exception {
    start("ultra96-v2", MPSOC);
    flash().ok();
    byte[] first = Files.readAllBytes(board.at(BIN));
    nextBuild();
    board.linkBytes = 60_000;
    flash()
        .fails(
            ExitCode.FAILED,
            "copy: the connection to root@127.0.0.1:" + ssh.port() + " was lost",
            "nothing unfinished stands under a final name",
            "the next flash begins by clearing up");
    assertArrayEquals(first, Files.readAllBytes(board.at(BIN)));
    assertEquals(
        60_000, Files.size(board.at("/lib/firmware/.new-weft/weft.bit.bin")), "half a copy");
    assertEquals("applied", board.text(OVERLAY + "/status"));
    board.linkBytes = Integer.MAX_VALUE;
    flash().ok();
    assertFalse(Files.exists(board.at("/lib/firmware/.new-weft")));
  }

  /** Narrower ports, other registers, and a board without devmem. */
  @Test
  void loadsOnZynq7000WithPython() throws Exception {
    assumeTrue(
        Stream.of(System.getenv("PATH").split(":"))
            .anyMatch(dir -> Files.isExecutable(Path.of(dir, "python3"))),
        "python3 is not installed");
    start("pynq-z2", "digilent,pynq xlnx,zynq-7000");
    board.hasDevmem = false;
    board.register(0xF8008000L, 0xF01);
    flash().ok();
    int narrow = AcceleratorConfig.load("tiny").axi().dataBits() == 32 ? 1 : 0;
    assertEquals(0xF00 | narrow, board.register(0xF8008000L));
    assertTrue(flash("--json", "-").ok().json().get("upToDate").asBoolean());
  }

  @Test
  void loadsThroughDfxMgrOnKria() throws Exception {
    start("kv260", "xlnx,zynqmp-sk-kv260-rev1 xlnx,zynqmp");
    String starter = "/lib/firmware/xilinx/starter/starter.bit.bin";
    Files.createDirectories(board.at(starter).getParent());
    flash().ok();
    assertEquals("weft-tiny", board.text("/run/dfx"));
    Path own = board.at("/lib/firmware/xilinx/weft-tiny");
    for (String file : List.of("weft-tiny.bit.bin", "weft-tiny.dtbo", "shell.json")) {
      assertTrue(Files.exists(own.resolve(file)), file);
    }
    assertTrue(flash("--json", "-").ok().json().get("upToDate").asBoolean());

    Files.copy(own.resolve("weft-tiny.bit.bin"), board.at(starter));
    board.put("/run/dfx", "starter");
    overlay = BuiltOverlay.write(folder.resolve("next"), "kv260", rtl, 2);
    BuiltOverlay.bit(overlay, "xck26-sfvc784-2LV-c", "another chip", 0, 2);
    Map<String, String> before = state();
    flash().fails(ExitCode.FAILED, "load: dfx-mgr did not load weft-tiny", "starter is loaded as");
    assertEquals(before, state());
    board.overlayInUse = true;
    flash().fails(ExitCode.FAILED, "remove: dfx-mgr keeps starter loaded", "(Error)");
    assertEquals(before, state());
  }
}
