package dev.weft.board;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The clock of the programmable logic, where the vendor's kernel has its driver for it ({@code
 * xlnx,fclk}): an attribute in hertz that sets and tells the rate.
 */
public final class LogicClock {
  private static final List<String> PLACES =
      List.of(
          "devices/platform/fclk0/set_rate",
          "devices/soc0/fclk0/set_rate",
          "devices/platform/axi/fclk0/set_rate");

  /** Above what timing was met at by more than this, results may be wrong. */
  private static final double TOLERANCE = 1.01;

  private final KernelFiles kernel;
  private final Path attribute;

  private LogicClock(KernelFiles kernel, Path attribute) {
    this.kernel = kernel;
    this.attribute = attribute;
  }

  /** The clock, if this kernel tells of it. */
  public static Optional<LogicClock> find(KernelFiles kernel) {
    return PLACES.stream()
        .map(kernel::sys)
        .filter(place -> KernelFiles.text(place).isPresent())
        .findFirst()
        .map(place -> new LogicClock(kernel, place));
  }

  /** Its rate now. */
  public long hz() {
    return KernelFiles.number(attribute);
  }

  /**
   * Sets the rate and reads it back.
   *
   * @return the rate that the clock could make; never more than wanted, less is all right
   */
  public long set(long wanted) {
    if (hz() != wanted) {
      kernel.write(attribute, Long.toString(wanted));
    }
    long now = hz();
    if (now > wanted * TOLERANCE || now <= 0) {
      throw new IllegalStateException(
          attribute + " is " + now + " Hz after " + wanted + " was written");
    }
    return now;
  }
}
