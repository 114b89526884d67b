package dev.weft.flow;

import dev.weft.board.BoardDevice;
import dev.weft.compiler.Program;
import dev.weft.device.Device;
import dev.weft.device.SoftwareDevice;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.board.Board;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.rtl.DramModel;
import dev.weft.rtl.ModelOptions;
import dev.weft.rtl.VerilatedDevice;

/** Opens devices and backends by kind. */
public final class Backends {
  private static final long SEED = 1;

  private Backends() {}

  /**
   * A backend of a kind.
   *
   * @param program what a device runs; may be null for the reference
   * @param dram memory behind simulated hardware; others ignore it
   */
  public static Backend open(
      DeviceKind kind,
      QuantizedModel model,
      Program program,
      AcceleratorConfig config,
      DramModel dram) {
    return switch (kind) {
      case REFERENCE -> new ReferenceBackend(model);
      default -> new DeviceBackend(device(kind, config, dram), program);
    };
  }

  /** A device of a kind; {@code float} and {@code reference} are none. */
  public static Device device(DeviceKind kind, AcceleratorConfig config, DramModel dram) {
    return switch (kind) {
      case SOFTWARE -> new SoftwareDevice(config);
      case RTL -> VerilatedDevice.open(config, dram, ModelOptions.FAST);
      case BOARD -> BoardDevice.open(config);
      case FLOAT, REFERENCE ->
          throw new IllegalArgumentException(
              kind.label() + " is no device that runs programs, expected software, rtl or board");
    };
  }

  /** Simulated hardware, generated and built when need be. */
  public static VerilatedDevice verilated(
      AcceleratorConfig config, Board board, ModelOptions options) {
    return VerilatedDevice.open(config, dram(board), options);
  }

  /** The memory of a board at its own clock; without one, that of the first board. */
  public static DramModel dram(Board board) {
    if (board == null) {
      return DramModel.ULTRA96;
    }
    long clockHz = board.clock().defaultHz();
    return new DramModel(
        board.dram().bandwidthBytesPerSecond(),
        board.dram().latencyCycles(clockHz),
        board.dram().jitterCycles(clockHz),
        clockHz,
        SEED,
        0);
  }
}
