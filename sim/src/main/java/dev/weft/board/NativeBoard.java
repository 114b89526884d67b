package dev.weft.board;

/**
 * The natives of the board driver ({@code native/board.cpp}): files of the kernel mapped into
 * memory, and interrupts. What is open is a number that is never used twice; a closed one is an
 * {@link IllegalStateException}, bytes outside are an {@link IllegalArgumentException}, and both
 * are found by the native side itself.
 */
final class NativeBoard {
  /** Answers of {@link #awaitInterrupt}. */
  static final int INTERRUPTED = 1;

  static final int NEVER = -1;

  private static boolean loaded;

  private NativeBoard() {}

  /** Loads the library, once per process. */
  static synchronized void load() {
    if (!loaded) {
      NativeLibrary.load();
      loaded = true;
    }
  }

  /**
   * Maps part of a file for reading and writing.
   *
   * @param offset in the file, a multiple of the page size
   * @param uncached open with O_SYNC, as registers behind {@code /dev/mem} need
   * @param exclusive refuse a file that another driver has open in this way
   */
  static native long map(String file, long offset, long bytes, boolean uncached, boolean exclusive);

  /** Reads a 32-bit word by one access. */
  static native int readWord(long mapping, int offset);

  /** Writes a 32-bit word by one access, after everything written before. */
  static native void writeWord(long mapping, int offset, int value);

  static native void write(long mapping, long offset, byte[] from, int first, int count);

  static native void read(long mapping, long offset, byte[] to, int first, int count);

  /** Fills with zeros. */
  static native void clear(long mapping, long offset, long count);

  /** Opens what tells of interrupts and what lets the next one through; may be one file. */
  static native long openInterrupts(String events, String enable);

  /**
   * Lets an interrupt through and waits for it.
   *
   * @return {@link #INTERRUPTED}, 0 when the time is over, {@link #NEVER} if this file cannot tell
   */
  static native int awaitInterrupt(long interrupts, int timeoutMilliseconds);

  /** Closes a mapping or interrupts; nothing if they are closed. */
  static native void close(long handle);
}
