package dev.weft.data;

/**
 * A data file that cannot be read as what it seems to be; the message names the file and what was
 * expected.
 */
public class DataException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public DataException(String message) {
    super(message);
  }

  public DataException(String message, Throwable cause) {
    super(message, cause);
  }
}
