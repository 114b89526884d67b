package dev.weft.flash;

/**
 * dfx-mgr of the Kria boards, which loads bitstream and device tree of an application together. Its
 * client's exit code does not tell whether that went well, so the list of applications is read
 * afterwards.
 */
final class DfxManager implements PlLoader {
  private static final String CLIENT = "dfx-mgr-client";
  private static final String WAY_OUT = "see journalctl -u dfx-mgr and dmesg";
  private static final String NO_SLOT = "-1";
  private static final int COLUMNS = 6;

  private final String application;

  DfxManager(String application) {
    this.application = application;
  }

  @Override
  public String folder() {
    return "/lib/firmware/xilinx/" + application;
  }

  @Override
  public void require(BoardShell shell, String step) {
    shell.must(
        step, "command -v " + CLIENT, "apt-get install dfx-mgr, or boot the vendor's Kria image");
  }

  /** The first row whose last column, the slot it is in, is not -1. */
  @Override
  public String active(BoardShell shell, String step) {
    String list = shell.must(step, CLIENT + " -listPackage", WAY_OUT);
    return list.lines()
        .map(line -> line.strip().split("\\s+"))
        .filter(cells -> cells.length >= COLUMNS && cells[cells.length - 1].matches("-?[0-9].*"))
        .filter(cells -> !cells[cells.length - 1].startsWith(NO_SLOT))
        .map(cells -> cells[0])
        .findFirst()
        .orElse("");
  }

  @Override
  public boolean isOwn(String active) {
    return active.equals(application);
  }

  @Override
  public void remove(BoardShell shell, String step, String active) {
    if (active.isEmpty()) {
      return;
    }
    Answer answer = shell.run(step, CLIENT + " -remove");
    String left = active(shell, step);
    if (!left.isEmpty()) {
      throw new FlashException(
          step,
          "dfx-mgr keeps " + left + " loaded: " + answer.complaint(),
          "end the programs that use it, then call again");
    }
  }

  @Override
  public void load(BoardShell shell, String step) {
    load(shell, step, application);
  }

  private void load(BoardShell shell, String step, String name) {
    Answer answer = shell.run(step, CLIENT + " -load " + BoardShell.quote(name));
    if (!active(shell, step).equals(name)) {
      throw new FlashException(
          step, "dfx-mgr did not load " + name + ": " + answer.complaint(), WAY_OUT);
    }
  }

  /** Loading did it. */
  @Override
  public void apply(BoardShell shell, String step) {
    if (!isOwn(active(shell, step))) {
      throw new FlashException(step, application + " is not loaded any more", WAY_OUT);
    }
  }

  @Override
  public void unload(BoardShell shell, String step) {
    if (isOwn(active(shell, step))) {
      remove(shell, step, application);
    }
  }

  @Override
  public void restore(BoardShell shell, String step, String active) {
    load(shell, step, active);
  }
}
