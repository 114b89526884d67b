package dev.weft.flash;

/** A flash that did not come to its end: which step, what the board said, and the way out. */
public final class FlashException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String step;

  FlashException(String step, String said, String wayOut) {
    this(step, said, wayOut, null);
  }

  FlashException(String step, String said, String wayOut, Throwable cause) {
    super(step + ": " + said + "; " + wayOut, cause);
    this.step = step;
  }

  private FlashException(FlashException e, String more) {
    super(e.getMessage() + more, e);
    step = e.step;
  }

  /** The same, with what became of the board afterwards. */
  FlashException and(String more) {
    return new FlashException(this, " (" + more + ")");
  }

  /** Name of the step that failed, as in {@code copy}. */
  public String step() {
    return step;
  }
}
