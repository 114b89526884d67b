package dev.weft.flash;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A board below a folder. Commands run in {@code sh} with the board's paths moved below the folder;
 * what the kernel or dfx-mgr would do is done here, with their error messages: writes to sysfs,
 * folders of configfs, registers. What a bitstream says is in {@link BuiltOverlay#bit}.
 */
public final class ModelBoard {
  private static final String OVERLAYS = "/sys/kernel/config/device-tree/overlays";
  private static final Pattern KERNEL =
      Pattern.compile("(cat >|mkdir|rmdir) '(/sys/[^']*)'", Pattern.DOTALL);
  private static final Pattern DEVMEM =
      Pattern.compile("devmem (0x[0-9A-F]{8}) 32(?: (0x[0-9A-F]+))?");

  final Path root;
  final String part;
  private final long controlBase;
  private final List<String> commands = Collections.synchronizedList(new ArrayList<>());

  /** Switches of faults, each a test's. */
  public String uid = "0";

  public boolean sudoAsks;
  public boolean managerBusy;
  public boolean overlayInUse;
  public boolean hasDevmem = true;
  public boolean damagesCopies;
  public boolean widthsLocked;
  public boolean otherLogic;
  public long freeKibibytes = 1 << 20;
  public int roomBytes = Integer.MAX_VALUE;
  public int linkBytes = Integer.MAX_VALUE;

  public ModelBoard(Path root, String compatible, String part, long controlBase)
      throws IOException {
    this.root = root;
    this.part = part;
    this.controlBase = controlBase;
    for (String folder : List.of("/lib/firmware", "/run", "/dev", OVERLAYS)) {
      Files.createDirectories(at(folder));
    }
    put("/proc/device-tree/compatible", compatible.replace(' ', '\0') + "\0");
    put("/sys/class/fpga_manager/fpga0/firmware", "");
    put("/sys/class/fpga_manager/fpga0/flags", "0");
    put("/sys/class/fpga_manager/fpga0/state", "unknown\n");
    put("/run/dfx", "");
    try (RandomAccessFile memory = new RandomAccessFile(at("/dev/mem").toFile(), "rw")) {
      memory.setLength(1L << 32);
    }
  }

  public Path at(String path) {
    return root.resolve(path.substring(1));
  }

  public void put(String path, String text) throws IOException {
    Files.createDirectories(at(path).getParent());
    Files.writeString(at(path), text);
  }

  public String text(String path) throws IOException {
    return Files.readString(at(path)).strip();
  }

  /** Commands since the last call. */
  public List<String> commands() {
    synchronized (commands) {
      List<String> copy = List.copyOf(commands);
      commands.clear();
      return copy;
    }
  }

  public int register(long address) throws IOException {
    try (RandomAccessFile memory = new RandomAccessFile(at("/dev/mem").toFile(), "r")) {
      memory.seek(address);
      return Integer.reverseBytes(memory.readInt());
    }
  }

  public void register(long address, int value) throws IOException {
    try (RandomAccessFile memory = new RandomAccessFile(at("/dev/mem").toFile(), "rw")) {
      memory.seek(address);
      memory.writeInt(Integer.reverseBytes(value));
    }
  }

  Answer run(String command, byte[] input) throws IOException {
    commands.add(command);
    if (command.equals("id -u")) {
      return says(uid);
    }
    String prefix = "sudo -n sh -c '";
    if (command.startsWith(prefix)) {
      String inner = command.substring(prefix.length(), command.length() - 1);
      return sudoAsks
          ? fails("sudo: a password is required")
          : asRoot(inner.replace("'\\''", "'"), input);
    }
    return uid.equals("0") ? asRoot(command, input) : fails("Permission denied");
  }

  private Answer asRoot(String command, byte[] input) throws IOException {
    Matcher kernel = KERNEL.matcher(command);
    if (kernel.matches()) {
      String text = new String(input, StandardCharsets.UTF_8);
      return switch (kernel.group(1)) {
        case "mkdir" -> makeOverlay(kernel.group(2));
        case "rmdir" -> removeOverlay(kernel.group(2));
        default -> write(kernel.group(2), text);
      };
    }
    Matcher devmem = DEVMEM.matcher(command);
    if (devmem.matches()) {
      long address = Long.decode(devmem.group(1));
      if (otherLogic && address >>> 12 == controlBase >>> 12) {
        return new Answer(135, "", "Bus error\n");
      }
      if (devmem.group(2) == null) {
        return says("0x%08X".formatted(register(address)));
      }
      if (!widthsLocked) {
        register(address, (int) (long) Long.decode(devmem.group(2)));
      }
      return says("");
    }
    if (command.equals("command -v devmem") && !hasDevmem) {
      return new Answer(127, "", "");
    }
    if (command.matches("command -v (devmem|dfx-mgr-client)")) {
      return says("/usr/bin/tool");
    }
    if (command.startsWith("dfx-mgr-client ")) {
      return dfx(command);
    }
    if (command.startsWith("df ")) {
      return says(
          "Filesystem 1024-blocks Used Available\n/dev/root 9 9 " + freeKibibytes + " 1% /");
    }
    return shell(command, input);
  }

  private Answer shell(String command, byte[] input) throws IOException {
    if (command.startsWith("cat > '/lib/") && input.length > roomBytes) {
      shell(command, java.util.Arrays.copyOf(input, roomBytes));
      return fails("cat: write error: No space left on device");
    }
    byte[] fed = input.clone();
    if (damagesCopies && command.contains(".bit.bin") && fed.length > 100) {
      fed[100] ^= 1;
    }
    String moved = command.replaceAll("'/(proc|sys|lib|run|dev/mem)", "'" + root + "/$1");
    try (LocalTarget local = new LocalTarget()) {
      return local.run(moved, fed);
    }
  }

  private Answer write(String path, String text) throws IOException {
    if (path.endsWith("/fpga0/firmware")) {
      return loadFirmware(text);
    }
    if (path.startsWith(OVERLAYS) && path.endsWith("/path")) {
      Path tree = at("/lib/firmware/" + text);
      if (!Files.exists(tree)) {
        return fails("cat: write error: No such file or directory");
      }
      if (ByteBuffer.wrap(Files.readAllBytes(tree)).getInt() != 0xd00dfeed) {
        return fails("cat: write error: Invalid argument");
      }
      put(path, text);
      put(path.replace("/path", "/status"), "applied\n");
      return says("");
    }
    if (!Files.exists(at(path))) {
      return fails("sh: 1: cannot create " + path + ": Permission denied");
    }
    put(path, text);
    return says("");
  }

  private Answer loadFirmware(String name) throws IOException {
    String state = "/sys/class/fpga_manager/fpga0/state";
    if (managerBusy) {
      return fails("cat: write error: Device or resource busy");
    }
    Path file = at("/lib/firmware/" + name);
    if (!Files.exists(file)) {
      put(state, "firmware request error\n");
      return fails("cat: write error: No such file or directory");
    }
    if (!configure(file)) {
      put(state, "write error\n");
      return fails("cat: write error: Invalid argument");
    }
    put(state, "operating\n");
    return says("");
  }

  /** What the chip does with configuration data: another chip's is refused. */
  private boolean configure(Path file) throws IOException {
    ByteBuffer words = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    if (words.getInt() != BuiltOverlay.SYNC || words.getInt() != part.hashCode()) {
      return false;
    }
    otherLogic = false;
    register(controlBase + 0x10, words.getInt());
    register(controlBase + 0x18, words.getInt());
    register(controlBase + 0x1C, words.getInt());
    return true;
  }

  private Answer makeOverlay(String path) throws IOException {
    if (Files.exists(at(path))) {
      return fails("mkdir: cannot create directory '" + path + "': File exists");
    }
    put(path + "/path", "");
    put(path + "/status", "unapplied\n");
    return says("");
  }

  private Answer removeOverlay(String path) throws IOException {
    if (overlayInUse) {
      return fails("rmdir: failed to remove '" + path + "': Device or resource busy");
    }
    Files.delete(at(path + "/path"));
    Files.delete(at(path + "/status"));
    Files.delete(at(path));
    return says("");
  }

  private Answer dfx(String command) throws IOException {
    String active = text("/run/dfx");
    if (command.endsWith("-remove")) {
      if (overlayInUse) {
        return says("remove from slot 0 returns: -1 (Error)");
      }
      put("/run/dfx", "");
      return says("remove from slot 0 returns: 0 (Ok)");
    }
    Matcher load = Pattern.compile("dfx-mgr-client -load '(.*)'").matcher(command);
    if (load.matches()) {
      String name = load.group(1);
      Path file = at("/lib/firmware/xilinx/" + name + "/" + name + ".bit.bin");
      if (!active.isEmpty() || !Files.exists(file) || managerBusy || !configure(file)) {
        return says(name + ": load Error: -1");
      }
      put("/run/dfx", name);
      return says(name + ": loaded to slot 0");
    }
    StringBuilder table =
        new StringBuilder("Accelerator Accel_type Base Base_type #slots(PL+AIE) Active_slot\n\n");
    try (var folders = Files.list(at("/lib/firmware/xilinx"))) {
      for (Path folder : folders.sorted().toList()) {
        String name = folder.getFileName().toString();
        String slot = name.equals(active) ? "0," : "-1";
        table.append("%s XRT_FLAT %s XRT_FLAT (0+0) %s%n".formatted(name, name, slot));
      }
    }
    return says(table.toString());
  }

  private static Answer says(String text) {
    return new Answer(0, text + "\n", "");
  }

  private static Answer fails(String text) {
    return new Answer(1, "", text + "\n");
  }
}
