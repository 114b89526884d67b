package dev.weft.cli;

/** What the process returns; the same for every command. */
public final class ExitCode {
  /** All well. */
  public static final int OK = 0;

  /** It ran, and the answer is no: tensors differ, it does not fit, the run failed. */
  public static final int FAILED = 1;

  /** Wrong arguments. */
  public static final int USAGE = 2;

  /** The model cannot be read, or cannot run on this accelerator. */
  public static final int MODEL = 3;

  /** A tool is missing or failed, or the project is not built. */
  public static final int ENVIRONMENT = 4;

  /** A file cannot be read or written. */
  public static final int FILE = 5;

  private ExitCode() {}
}
