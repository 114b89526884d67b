package dev.weft.flash;

/**
 * The vendor kernels' FPGA manager, told by sysfs which file to load, and device-tree overlays by
 * configfs.
 */
final class FpgaManager implements PlLoader {
  /** Files' names without what follows the dot. */
  static final String STEM = "weft";

  private static final String FOLDER = "/lib/firmware/" + STEM;
  private static final String MANAGER = "/sys/class/fpga_manager/fpga0/";
  private static final String OVERLAYS = "/sys/kernel/config/device-tree/overlays";
  private static final String OVERLAY = OVERLAYS + "/" + STEM;

  @Override
  public String folder() {
    return FOLDER;
  }

  @Override
  public void require(BoardShell shell, String step) {
    if (!shell.exists(step, MANAGER + "firmware")) {
      throw new FlashException(
          step,
          "there is no " + MANAGER + "firmware",
          "boot a kernel of the vendor's with CONFIG_FPGA_MGR and its driver for this chip");
    }
    if (!shell.exists(step, OVERLAYS)) {
      throw new FlashException(
          step,
          "there is no " + OVERLAYS,
          "mount -t configfs none /sys/kernel/config; the kernel needs CONFIG_OF_CONFIGFS");
    }
  }

  @Override
  public String active(BoardShell shell, String step) {
    boolean operating = shell.read(step, MANAGER + "state").equals("operating");
    return operating && shell.read(step, OVERLAY + "/status").equals("applied") ? STEM : "";
  }

  @Override
  public boolean isOwn(String active) {
    return active.equals(STEM);
  }

  @Override
  public void remove(BoardShell shell, String step, String active) {
    if (shell.exists(step, OVERLAY)) {
      shell.must(
          step,
          "rmdir " + BoardShell.quote(OVERLAY),
          "end the programs that use the accelerator (fuser -v /dev/uio* /dev/udmabuf*), then call"
              + " again");
    }
  }

  @Override
  public void load(BoardShell shell, String step) {
    String wayOut =
        "see dmesg; a bitstream for another chip is refused so, and one loads at a time";
    shell.write(step, MANAGER + "flags", "0", wayOut);
    shell.write(step, MANAGER + "firmware", STEM + "/" + STEM + ".bit.bin", wayOut);
    String state = shell.read(step, MANAGER + "state");
    if (!state.equals("operating")) {
      throw new FlashException(step, "the FPGA manager's state is '" + state + "'", wayOut);
    }
  }

  @Override
  public void apply(BoardShell shell, String step) {
    String wayOut = "see dmesg: labels that the running device tree lacks are named there";
    shell.must(step, "mkdir " + BoardShell.quote(OVERLAY), wayOut);
    shell.write(step, OVERLAY + "/path", STEM + "/" + STEM + ".dtbo", wayOut);
    String status = shell.read(step, OVERLAY + "/status");
    if (!status.equals("applied")) {
      throw new FlashException(step, "the device-tree overlay is '" + status + "'", wayOut);
    }
  }

  @Override
  public void unload(BoardShell shell, String step) {
    remove(shell, step, STEM);
  }

  @Override
  public void restore(BoardShell shell, String step, String active) {
    load(shell, step);
    apply(shell, step);
  }
}
