package dev.weft.hw.regs;

/** What the error register's kind field says; the ordinal is the code. */
public enum ErrorKind {
  NONE("no error"),
  BAD_OPCODE("the instruction's opcode is not one"),
  READ_RESPONSE("the memory answered a read with an error"),
  WRITE_RESPONSE("the memory answered a write with an error"),
  WATCHDOG(
      "no unit made progress for as long as the watchdog allows: a deadlock, or memory that does not answer"),
  PROGRAM_END("the program ran past its last instruction without END"),
  SEMAPHORE("a semaphore was signalled beyond its largest count");

  private final String doc;

  ErrorKind(String doc) {
    this.doc = doc;
  }

  public String doc() {
    return doc;
  }
}
