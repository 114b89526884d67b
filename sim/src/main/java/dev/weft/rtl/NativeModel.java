package dev.weft.rtl;

import java.nio.ByteBuffer;
import java.nio.file.Path;

/**
 * The natives of the simulated model ({@code native/jni.cpp}). A model is a number that is never
 * used twice; a stale one is an {@link IllegalStateException}, and so is a breach of the AXI4
 * protocol by the accelerator, whichever call finds it.
 */
final class NativeModel {
  private static boolean loaded;

  private NativeModel() {}

  /** Loads the JNI library, once per process. */
  static synchronized void load(Path library) {
    if (!loaded) {
      System.load(library.toAbsolutePath().toString());
      loaded = true;
    }
  }

  /** Creates a model of a model library, out of reset. */
  static native long open(
      String library,
      double bytesPerCycle,
      int latency,
      int jitter,
      int holdBackPercent,
      long seed);

  static native void close(long model);

  /** Makes a direct buffer the memory at an address; it stays alive until it is detached. */
  static native void attach(long model, long address, ByteBuffer bytes);

  static native void detach(long model, long address);

  /** Answers accesses to these bytes with an AXI response; 0 ends it. */
  static native void inject(long model, long address, long bytes, int response);

  static native void writeRegister(long model, int offset, int value);

  static native int readRegister(long model, int offset);

  /** Runs until the interrupt is high or the cycles are over; true if it is high. */
  static native boolean step(long model, long maxCycles);

  /** Cycles since the model was opened. */
  static native long cycle(long model);

  /** The activity noted since the last call; see {@link VerilatedDevice#takeActivity}. */
  static native long[] takeActivity(long model);

  /** Writes an FST file of the cycles {@code first} to {@code last}. */
  static native void trace(long model, String file, long first, long last);
}
