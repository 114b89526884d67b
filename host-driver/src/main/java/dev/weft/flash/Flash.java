package dev.weft.flash;

import dev.weft.flash.FlashResult.Done;
import dev.weft.hw.board.Family;
import dev.weft.hw.regs.Register;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;

/**
 * Loads an overlay on a board, step by step. Every step that changes the board can be taken back,
 * and is when a later one fails. An overlay that is loaded already is left alone.
 *
 * <p>The stamp lies where a reboot clears it, as a reboot clears the logic; the registers are asked
 * only when it says that the overlay is loaded, because logic that is not there may hang the bus.
 */
public final class Flash {
  private static final String STAMP = "/run/weft-overlay";

  /** The clock's divisors do not meet every frequency; one percent is no other clock. */
  private static final double CLOCK_TOLERANCE = 1.01;

  /** A step; {@code undo} also runs if the step itself failed halfway. */
  private record Step(
      String name, String does, boolean writes, Consumer<String> act, Consumer<String> undo) {}

  private static final Consumer<String> NOTHING = step -> {};

  private final Target target;
  private final OverlayImage image;
  private final PlLoader loader;
  private final List<String> remarks = new ArrayList<>();
  private BoardShell shell;
  private FirmwareFolder firmware;
  private List<PortWidths.Setting> widths = List.of();
  private String active = "";
  private String oldStamp = "";
  private boolean upToDate;

  private Flash(Target target, OverlayImage image) {
    this.target = target;
    this.image = image;
    loader = PlLoader.of(image);
  }

  /**
   * Loads an overlay.
   *
   * @param dryRun only look, change nothing
   * @param progress told of every step before it begins
   * @throws FlashException if a step fails; the board is then as it was, or the message says what
   *     is not
   */
  public static FlashResult run(
      Target target, OverlayImage image, boolean dryRun, Consumer<Done> progress) {
    return new Flash(target, image).run(dryRun, progress);
  }

  private FlashResult run(boolean dryRun, Consumer<Done> progress) {
    List<Done> done = new ArrayList<>();
    Deque<Step> begun = new ArrayDeque<>();
    for (Step step : steps()) {
      boolean acts = !upToDate && (!step.writes || !dryRun);
      Done now = new Done(step.name, step.does, acts);
      done.add(now);
      progress.accept(now);
      if (!acts) {
        continue;
      }
      begun.push(step);
      try {
        step.act.accept(step.name);
      } catch (FlashException e) {
        throw e.and(rollBack(begun, e));
      }
    }
    return new FlashResult(upToDate, done, remarks);
  }

  private List<Step> steps() {
    String application = image.application();
    return List.of(
        look(
            "board",
            "see that it is a " + image.board().family() + " that can load overlays",
            this::board),
        look(
            "clock",
            "see that the logic's clock is at most " + image.clockHz() + " Hz",
            this::clock),
        look("loaded", "see whether " + application + " is loaded already", this::loaded),
        look(
            "space",
            "see that " + image.bytes() + " bytes fit",
            step -> firmware.requireSpace(step)),
        change(
            "copy",
            "copy " + image.files().keySet() + " under a temporary name, compare SHA-256",
            step -> firmware.copy(step),
            step -> firmware.discard(step)),
        change(
            "remove", "remove the device tree of the overlay before", this::remove, this::restore),
        change(
            "rename",
            "give the files their name, " + loader.folder(),
            step -> firmware.exchange(step),
            step -> firmware.exchangeBack(step)),
        change(
            "load",
            "load the bitstream",
            step -> loader.load(shell, step),
            step -> loader.unload(shell, step)),
        change(
            "device-tree",
            "apply the device tree",
            step -> loader.apply(shell, step),
            step -> loader.unload(shell, step)),
        change(
            "ports",
            "set the memory port to " + image.memoryBits() + " bits",
            this::ports,
            step -> PortWidths.restore(new BoardMemory(shell, step), step, widths)),
        change("verify", "read ID and fingerprint back", this::verify, NOTHING),
        change("stamp", "note what is loaded in " + STAMP, this::stamp, NOTHING));
  }

  private static Step look(String name, String does, Consumer<String> act) {
    return new Step(name, does, false, act, NOTHING);
  }

  private static Step change(
      String name, String does, Consumer<String> act, Consumer<String> undo) {
    return new Step(name, does, true, act, undo);
  }

  private void board(String step) {
    shell = BoardShell.on(target, step);
    firmware = new FirmwareFolder(shell, image, loader.folder());
    boolean seven = image.board().family() == Family.ZYNQ_7000;
    String chip = seven ? "xlnx,zynq-7000" : "xlnx,zynqmp";
    String compatible = shell.read(step, "/proc/device-tree/compatible");
    if (!List.of(compatible.split("\\s+")).contains(chip)) {
      throw new FlashException(
          step,
          "%s is a '%s', the overlay is for %s, a %s (%s)"
              .formatted(
                  target.name(), compatible, image.board().name(), chip, image.board().part()),
          "make an overlay for this board: weft overlay --board, see 'weft boards list'");
    }
    loader.require(shell, step);
  }

  private void clock(String step) {
    boolean seven = image.board().family() == Family.ZYNQ_7000;
    String file = "/sys/kernel/debug/clk/" + (seven ? "fclk0" : "pl0_ref") + "/clk_rate";
    String rate = shell.read(step, file);
    if (!rate.matches("[0-9]{1,12}")) {
      remarks.add(
          "%s cannot be read: see that the logic's clock is at most %d Hz"
              .formatted(file, image.clockHz()));
    } else if (Long.parseLong(rate) > image.clockHz() * CLOCK_TOLERANCE) {
      throw new FlashException(
          step,
          "the logic's clock runs at %s Hz, the overlay was built for %d"
              .formatted(rate, image.clockHz()),
          "set it in the boot image or device tree, or build the overlay for it");
    }
  }

  private void loaded(String step) {
    active = loader.active(shell, step);
    oldStamp = shell.read(step, STAMP);
    upToDate = loader.isOwn(active) && oldStamp.equals(stamp()) && isOurs(step);
  }

  /** Other logic may answer with an error of the bus: that is a no, a lost connection is none. */
  private boolean isOurs(String step) {
    try {
      return answers(step).equals(expected());
    } catch (FlashException e) {
      if (e.getCause() instanceof IOException) {
        throw e;
      }
      return false;
    }
  }

  private void remove(String step) {
    shell.remove(step, STAMP);
    loader.remove(shell, step, active);
  }

  /** Runs when the files lie again where they lay. */
  private void restore(String step) {
    if (!active.isEmpty() && !loader.active(shell, step).equals(active)) {
      loader.restore(shell, step, active);
    }
    if (!oldStamp.isEmpty()) {
      shell.write(step, STAMP, oldStamp + "\n", "the next flash loads again");
    }
  }

  private void ports(String step) {
    BoardMemory memory = new BoardMemory(shell, step);
    List<PortWidths.Setting> wanted =
        PortWidths.settings(image.board().family(), image.memoryBits());
    widths = PortWidths.read(memory, wanted);
    PortWidths.set(memory, step, wanted);
  }

  private void verify(String step) {
    String answers = answers(step);
    if (!answers.equals(expected())) {
      throw new FlashException(
          step,
          "the logic answers %s, expected %s".formatted(answers, expected()),
          "the bitstream is not that of this overlay, or the clock does not run: build it again");
    }
  }

  private void stamp(String step) {
    shell.write(step, STAMP, stamp() + "\n", "see that /run can be written");
    firmware.forgetOld(step);
  }

  private String stamp() {
    return image.application() + " " + image.digest();
  }

  private String answers(String step) {
    BoardMemory memory = new BoardMemory(shell, step);
    long base = image.board().ports().controlAddress();
    int id = memory.read(base + Register.ID.offset());
    long low = memory.read(base + Register.FINGERPRINT_LOW.offset()) & 0xffffffffL;
    long high = memory.read(base + Register.FINGERPRINT_HIGH.offset());
    return text(id, high << 32 | low);
  }

  private String expected() {
    return text(Register.MAGIC, image.fingerprint());
  }

  private static String text(int id, long fingerprint) {
    HexFormat hex = HexFormat.of();
    return "ID " + hex.toHexDigits(id) + " fingerprint " + hex.toHexDigits(fingerprint);
  }

  /** Takes the steps back, the last one first; answers what became of the board. */
  private String rollBack(Deque<Step> begun, FlashException why) {
    if (begun.stream().noneMatch(Step::writes)) {
      return "nothing was changed";
    }
    if (why.getCause() instanceof IOException) {
      return "steps done are not taken back; the next flash begins by clearing up";
    }
    List<String> failed = new ArrayList<>();
    for (Step step : begun) {
      try {
        step.undo.accept(step.name);
      } catch (FlashException e) {
        failed.add(e.getMessage());
      }
    }
    if (!failed.isEmpty()) {
      return "taking back failed too: " + String.join("; ", failed);
    }
    return active.isEmpty()
        ? "taken back; the logic holds no overlay that could be loaded again"
        : "taken back; " + active + " is loaded as before";
  }
}
