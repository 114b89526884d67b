package dev.weft.hw.bitstream;

/**
 * A design that the open flow cannot turn into a bitstream, or a bitstream that is not what it was
 * made of; the message says which place.
 */
public final class BitstreamException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  public BitstreamException(String message) {
    super(message);
  }
}
