package dev.weft.flash;

import static dev.weft.flash.BoardShell.quote;

import dev.weft.hw.files.Sha256;

/**
 * The overlay's folder below /lib/firmware. New files are written beside it and checked there; the
 * folder is then exchanged by renaming, so that its name never stands for half a copy.
 */
final class FirmwareFolder {
  static final String ROOT = "/lib/firmware";

  /** Beside the files: a little for the file system's own use. */
  private static final long MARGIN = 1 << 20;

  private final BoardShell shell;
  private final OverlayImage image;
  private final String folder;
  private final String fresh;
  private final String old;
  private boolean oldMoved;
  private boolean freshMoved;

  FirmwareFolder(BoardShell shell, OverlayImage image, String folder) {
    this.shell = shell;
    this.image = image;
    this.folder = folder;
    String name = folder.substring(folder.lastIndexOf('/') + 1);
    fresh = ROOT + "/.new-" + name;
    old = ROOT + "/.old-" + name;
  }

  /** An error if the board's file system is too full. */
  void requireSpace(String step) {
    String wayOut = "make room below " + ROOT;
    String[] lines = shell.must(step, "df -Pk " + quote(ROOT), wayOut).split("\\R");
    String[] cells = lines[lines.length - 1].strip().split("\\s+");
    long free = cells.length > 3 && cells[3].matches("\\d+") ? Long.parseLong(cells[3]) << 10 : 0;
    long needed = image.bytes() + MARGIN;
    if (free < needed) {
      throw new FlashException(
          step, "%s has %d bytes free, %d are needed".formatted(ROOT, free, needed), wayOut);
    }
  }

  /** Copies the files to a temporary name, and has the board tell their SHA-256. */
  void copy(String step) {
    recover(step);
    String parent = folder.substring(0, folder.lastIndexOf('/'));
    String wayOut = "see that " + ROOT + " can be written and has room";
    shell.must(step, "mkdir -p " + quote(parent) + " " + quote(fresh), wayOut);
    image
        .files()
        .forEach(
            (name, bytes) -> {
              String path = fresh + "/" + name;
              shell.upload(step, path, bytes, wayOut);
              String sum = shell.must(step, "sha256sum " + quote(path), wayOut);
              if (!sum.startsWith(Sha256.of(bytes))) {
                throw new FlashException(
                    step,
                    "%s arrived with SHA-256 %s, expected %s"
                        .formatted(name, sum.split("\\s")[0], Sha256.of(bytes)),
                    "flash again; if it stays so, the board's storage is failing");
              }
            });
    shell.must(step, "sync", wayOut);
  }

  void discard(String step) {
    shell.remove(step, fresh);
  }

  /** Gives the new files their name; those that had it are kept. */
  void exchange(String step) {
    if (shell.exists(step, folder)) {
      rename(step, folder, old);
      oldMoved = true;
    }
    rename(step, fresh, folder);
    freshMoved = true;
  }

  void exchangeBack(String step) {
    if (freshMoved) {
      shell.remove(step, folder);
    }
    if (oldMoved) {
      rename(step, old, folder);
    }
  }

  void forgetOld(String step) {
    shell.remove(step, old);
  }

  /** What a connection lost earlier left behind. */
  private void recover(String step) {
    shell.remove(step, fresh);
    if (!shell.exists(step, folder) && shell.exists(step, old)) {
      rename(step, old, folder);
    }
    shell.remove(step, old);
  }

  private void rename(String step, String from, String to) {
    shell.must(step, "mv " + quote(from) + " " + quote(to), "see that " + ROOT + " can be written");
  }
}
